// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/migrationwording.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_migrationwording {

namespace {

/// One line for each value of an enumeration, from its first to @p last.
template <typename Enum, typename Text>
QStringList ofEach(Enum last, Text text)
{
    QStringList lines;
    for (int value = 0; value <= int(last); ++value)
        lines.append(text(Enum(value)));
    return lines;
}

SchemaChange totalsChange()
{
    SchemaChange change{.database = u"default"_s, .object = u"orders.total"_s};
    change.replacement = u"orders.total_cents"_s;
    return change;
}

}

/// What migrations and schema changes are called, in English; the names of the JSON contract beside it.
class MigrationWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveWordsAndNames()
    {
        QCOMPARE(ofEach(MigrationKind::Unknown, kindText).join(u'|'),
                 u"neutral|expand|backfill|contract|mixed|unknown"_s);
        QCOMPARE(ofEach(MigrationKind::Unknown, kindName).join(u'|'),
                 u"neutral|expand|backfill|contract|mixed|unknown"_s);
        QCOMPARE(ofEach(Migration::Down::Empty, downText).join(u'|'), u"yes|missing|empty"_s);
        QCOMPARE(ofEach(SchemaChange::Phase::Done, phaseText).join(u'|'), u"expand|backfill|quiet|contract|done"_s);
    }

    void statesSayWhereItIs()
    {
        Migration one;
        one.branches = {u"feat/cents"_s};
        const auto text = [&one](Migration::State state) {
            one.state = state;
            return stateText(one);
        };
        QCOMPARE(ofEach(Migration::State::Unknown, text).join(u'|'),
                 u"applied|pending|feat/cents|only in database|unknown"_s);
        one.pullRequest = 481;
        QCOMPARE(text(Migration::State::PullRequest), u"#481"_s);
        one.pullRequest.reset();
        one.branches.clear();
        QCOMPARE(text(Migration::State::PullRequest), u"work tree"_s);
        one.isDirty = true;
        QCOMPARE(text(Migration::State::Applied), u"broke off"_s);
    }

    void laterRowsAreToldInAWordAndInASentence()
    {
        Verification run;
        const auto word = [&run](Verification::Writes writes) {
            run.writes = writes;
            return writesText(run);
        };
        QCOMPARE(ofEach(Verification::Writes::Lost, word).join(u'|'), u"not shown|not shown|not shown|kept|lost"_s);
        const auto sentence = [&run](Verification::Writes writes) {
            run.writes = writes;
            return writesSentence(run);
        };
        QVERIFY(sentence(Verification::Writes::NoProbe).endsWith(u"it has no probe.sql."_s));
        QVERIFY(sentence(Verification::Writes::Silent).endsWith(u"probe.sql writes none."_s));
        run.silent = {u"orders.cents"_s};
        QVERIFY(sentence(Verification::Writes::Silent).contains(u"write to orders.cents"_s));
        run.inStep = {u"orders.total → orders.cents"_s};
        QCOMPARE(word(Verification::Writes::Kept), u"dual write proven"_s);
        QVERIFY(sentence(Verification::Writes::Kept).endsWith(u": orders.total → orders.cents"_s));
        run = {.state = Verification::State::RowsDiffer, .step = Verification::Step::Probe, .detail = u"a.b"_s};
        QCOMPARE(verificationText(run), u"later rows lost"_s);
        QCOMPARE(verificationSentence(run), u"Rows written after the up are lost: a.b"_s);
        run.step = Verification::Step::Down;
        QCOMPARE(verificationText(run), u"rows differ"_s);
    }

    void dualWritesAreTold()
    {
        SchemaChange change = totalsChange();
        const auto word = [&change](SchemaChange::DualWrite dualWrite) {
            change.dualWrite = dualWrite;
            return dualWriteText(change);
        };
        QCOMPARE(ofEach(SchemaChange::DualWrite::Lost, word).join(u'|'),
                 u"|no dual write seen|a generated column, one way only|a trigger, not exercised|proven by "
                 "probe.sql|rows written since are lost"_s);
    }

    void verificationsAreToldInAWordAndInASentence()
    {
        Verification run{.step = Verification::Step::Down, .detail = u"orders.total"_s};
        const auto word = [&run](Verification::State state) {
            run.state = state;
            return verificationText(run);
        };
        const auto sentence = [&run](Verification::State state) {
            run.state = state;
            return verificationSentence(run);
        };
        QCOMPARE(ofEach(Verification::State::Outdated, word).join(u'|'),
                 u"never|passed|schema differs|rows differ|failed|rows lost on down|cannot|outdated"_s);
        const QStringList sentences = ofEach(Verification::State::Outdated, sentence);
        QCOMPARE(sentences[int(Verification::State::SchemaDiffers)],
                 u"The schema was another one on the way down: orders.total"_s);
        QCOMPARE(sentences[int(Verification::State::RowsDiffer)], u"Rows were others on the way down: orders.total"_s);
        QCOMPARE(sentences[int(Verification::State::Failed)], u"It failed on the way down: orders.total"_s);
        QCOMPARE(sentences[int(Verification::State::NotRun)], u"It could not be run: orders.total"_s);
        QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), sentences.size());
        run.isOrderOnly = true;
        QVERIFY(word(Verification::State::Passed).contains(u"other order"_s));
        QVERIFY(sentence(Verification::State::Passed).contains(u"another order"_s));
        run.step = Verification::Step::SecondUp;
        QVERIFY(sentence(Verification::State::Failed).contains(u"on the way up again"_s));
        run.step = Verification::Step::Before;
        QVERIFY(sentence(Verification::State::Failed).contains(u"before it"_s));
    }

    void aChangeIsNamedByWhatTakesItsPlace()
    {
        SchemaChange change = totalsChange();
        QCOMPARE(changeText(change), u"orders.total → total_cents"_s);
        change.replacement = u"sums.total"_s;
        QCOMPARE(changeText(change), u"orders.total → sums.total"_s);
        change.replacement.clear();
        QCOMPARE(changeText(change), u"orders.total"_s);
        change.contractedBy = {u"default/2"_s};
        QCOMPARE(changeText(change), u"orders.total (drop)"_s);
    }

    void backfillsSayHowFarTheyAre()
    {
        SchemaChange change = totalsChange();
        QCOMPARE(backfillText(change), u"unknown"_s);
        change.backfill = BackfillProgress{.done = 320, .total = 500};
        QVERIFY2(backfillText(change).startsWith(u"64 % · 500 row"_s), qPrintable(backfillText(change)));
        change.backfill->isStalled = true;
        QVERIFY(backfillText(change).endsWith(u"stalled"_s));
        change.backfill->isProven = false;
        QVERIFY(backfillText(change).endsWith(u"rows are left"_s));
        change.backfill = BackfillProgress{.isProven = true};
        QCOMPARE(backfillText(change), u"100 %, checked"_s);
        change.replacement.clear();
        QCOMPARE(backfillText(change), u"—"_s);
    }

    void readsAreNoneSomeOrUnknown()
    {
        SchemaChange change = totalsChange();
        change.reads = {.state = ReadEvidence::State::Zero, .since = noon().addSecs(-31 * 3600)};
        QCOMPARE(readsText(change, noon()), u"none for 31 h"_s);
        QVERIFY(readersText(change, noon()).startsWith(u"nobody since "_s));
        change.reads = {.state = ReadEvidence::State::Read, .lastReadAt = noon().addSecs(-7200), .calls = 12};
        QCOMPARE(readsText(change, noon()), u"2 h ago"_s);
        QCOMPARE(readersText(change, noon()), u"somebody (calls: 12), last 2 h ago"_s);
        change.reads.readers = {u"api"_s, u"hasura"_s};
        QCOMPARE(readersText(change, noon()), u"api, hasura (calls: 12), last 2 h ago"_s);
        change.reads = {.state = ReadEvidence::State::Unknown};
        QCOMPARE(readsText(change, noon()), u"unknown"_s);
        QCOMPARE(readersText(change, noon()), u"unknown: no database is connected"_s);
    }

    void everyDoubtHasAReasonOfItsOwn()
    {
        ReadEvidence reads{.since = noon(), .evicted = 3, .users = {u"view open_orders"_s}};
        const QStringList reasons = ofEach(ReadDoubt::ReadElsewhere, [&reads](ReadDoubt doubt) {
            reads.doubt = doubt;
            return doubtText(reads, noon());
        });
        QCOMPARE(reasons.count(QString()), 1); // no doubt
        QCOMPARE(QSet<QString>(reasons.begin(), reasons.end()).size(), reasons.size());
        QCOMPARE(reasons[int(ReadDoubt::UsedInDatabase)], u"the database itself uses it: view open_orders"_s);
    }

    void everyBlockerNamesItsSubject()
    {
        using Kind = ContractBlocker::Kind;
        SchemaChange change = totalsChange();
        change.backfill = BackfillProgress{.done = 1, .total = 2};
        change.reads = {.state = ReadEvidence::State::Read, .since = noon(), .lastReadAt = noon()};
        const QStringList sentences = ofEach(Kind::OldImage, [&change](Kind kind) {
            return blockerText({.kind = kind, .detail = u"api"_s, .until = noon()}, change, noon());
        });
        QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), sentences.size());
        for (const QString &sentence : sentences)
            QVERIFY2(sentence.endsWith(u'.') && (sentence.contains(u"orders.total"_s) || sentence.contains(u"api"_s)),
                     qPrintable(sentence));
        QCOMPARE(blockerText({.kind = Kind::NamedInCode, .detail = u"cart.ts:4"_s}, change, noon()),
                 u"Code on trunk still names orders.total: cart.ts:4."_s);
        QVERIFY(!blockerText({.kind = Kind::ReadLately, .until = noon()}, change, noon()).contains(u" by "_s));
        change.isInPlace = true;
        QVERIFY(blockerText({.kind = Kind::NotExpanded}, change, noon()).contains(u"in place"_s));
    }

    void everyGapSaysWhyItIsNotJudged()
    {
        const QStringList sentences = ofEach(SqlGap::Why::ParserDied,
                                             [](SqlGap::Why why) { return gapText({.why = why, .detail = u"FOO"_s}); });
        QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), sentences.size());
        QVERIFY(sentences[int(SqlGap::Why::Syntax)].endsWith(u"FOO"_s));
    }
};

GUILESS_TEST(MigrationWordingTest)

}

#include "tst_migrationwording.moc"
