// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/attentionfeed.h"
#include "models/feeds/branchfeed.h"
#include "models/findings/branchfindings.h"
#include "models/rules/rulecatalogue.h"
#include "models/wording/attentionwording.h"
#include "tests/support/branches.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_attention {

namespace {

const BranchFeed::Settings onDemand{.fetchEvery = 0s};

AttentionItem item(const QString &pane, QLatin1StringView rule, Finding::Severity severity, const QString &subject,
                   const QDateTime &dueAt = {})
{
    return {.pane = pane,
            .reported = {.finding = {.rule = rule, .severity = severity, .dueAt = dueAt},
                         .subject = {.kind = u"subject"_s, .key = subject},
                         .message = u"It is so."_s},
            .snooze = {}};
}

QStringList byUrgency(const AttentionModel &model)
{
    QList<std::pair<qint64, QString>> order;
    for (int row = 0; row < model.rowCount(); ++row)
        order.append({model.sortKey(row, AttentionModel::WordColumn).number, model.row(row).reported.subject.key});
    std::ranges::sort(order);
    QStringList subjects;
    for (const auto &[urgency, subject] : order)
        subjects += subject;
    return subjects;
}

/// The list over one branch feed, judged as the window does it.
struct World
{
    explicit World(const Policy::Rules &rules = {})
        : attention(rules, clock)
    {
        attention.watch(feed, u"branches"_s, [this]() -> AttentionFeed::Evaluation {
            ++captures;
            if (!feed.hasFacts())
                return {};
            return [facts = current](const QDateTime &now) { return branchPaneFindings(facts, now, {}); };
        });
    }

    void publish(const QList<Branch> &branches)
    {
        current = snapshot(branches);
        source.publish(current);
    }

    FakeBranchSource source;
    FakeClock clock{noon()};
    BranchFeed feed{source, clock, onDemand};
    BranchSnapshot current;
    int captures = 0;
    AttentionFeed attention;
};

}

class AttentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyRuleHasAWord()
    {
        for (const Rule &rule : ruleCatalogue())
            QVERIFY2(findingWord({.rule = rule.id}) != rule.id, rule.id.data());
        QCOMPARE(findingWord({.rule = "BRANCH-2"_L1, .severity = Finding::Severity::Error}), u"overdue"_s);
        QCOMPARE(findingWord({.rule = "BRANCH-2"_L1, .severity = Finding::Severity::Warning}), u"due"_s);
    }

    void timesCountDownAndThenUp()
    {
        const Finding due{.rule = "BRANCH-2"_L1, .dueAt = noon()};
        QCOMPARE(findingWhenText(due, noon().addSecs(-17 * 3600)), u"17 h left"_s);
        QCOMPARE(findingWhenText(due, noon().addSecs(23 * 3600)), u"23 h over"_s);
        QCOMPARE(findingWhenText({.since = noon()}, noon().addSecs(120)), u"2 min ago"_s);
        QCOMPARE(findingWhenText({}, noon()), u"—"_s);
    }

    void urgencyIsSeverityThenProductionThenTime()
    {
        using enum Finding::Severity;
        AttentionModel model(noon());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({item(u"branches"_s, "BRANCH-2"_L1, Error, u"later"_s, noon().addDays(-1)),
                       item(u"branches"_s, "BRANCH-2"_L1, Error, u"first"_s, noon().addDays(-2)),
                       item(u"services"_s, "SWARM-3"_L1, Error, u"api"_s),
                       item(u"services"_s, "SWARM-4"_L1, Warning, u"web"_s),
                       item(u"flags"_s, "FLAG-4"_L1, Info, u"old_flag"_s),
                       item(u"migrations"_s, "MIG-4"_L1, Error, u"176"_s, noon().addDays(1))});
        QCOMPARE(byUrgency(model), QStringList({u"api"_s, u"176"_s, u"first"_s, u"later"_s, u"web"_s, u"old_flag"_s}));
    }

    void theModelSurvivesRandomSnapshots()
    {
        QRandomGenerator random(7);
        AttentionModel model(noon());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 60; ++round) {
            QList<AttentionItem> items;
            for (int i = 0; i < 30; ++i) {
                if (random.bounded(2) == 0)
                    items.append(
                            item(u"flags"_s, "FLAG-4"_L1, Finding::Severity(random.bounded(3)), u"flag%1"_s.arg(i)));
            }
            model.setRows(items);
            QCOMPARE(model.rowCount(), items.size());
            model.setNow(noon().addSecs(round * 60));
        }
    }

    void edgesAreSafe()
    {
        AttentionModel model(noon());
        QVERIFY(!model.index(0, 0).data().isValid());
        QVERIFY(!model.headerData(99, Qt::Horizontal).isValid());
        model.setNow(noon());
        QCOMPARE(paneTitle(u"nothing"_s), u"nothing"_s);
    }

    void factsAreJudgedWhenTheyChange()
    {
        World world;
        QSignalSpy changes(&world.attention, &AttentionFeed::findingsChanged);
        world.publish({branch(u"feat/a"_s, 71h), branch(u"feat/b"_s, 5h)});
        QTRY_COMPARE(world.attention.model().rowCount(), 1);
        QCOMPARE(world.attention.model().row(0).reported.subject.key, u"feat/a"_s);
        QCOMPARE(world.attention.counts(u"branches"_s), (AttentionFeed::Counts{.errors = 1}));
        QCOMPARE(world.attention.counts(u"flags"_s), AttentionFeed::Counts());
        world.publish({branch(u"feat/b"_s, 5h)});
        QTRY_COMPARE(world.attention.model().rowCount(), 0);
        QVERIFY(changes.count() >= 2);
    }

    void whatChangedAtOnceIsJudgedOnce()
    {
        World world;
        for (int i = 0; i < 20; ++i)
            world.publish({branch(u"feat/a"_s, std::chrono::hours(50 + i))});
        QTRY_COMPARE(world.attention.model().rowCount(), 1);
        QCOMPARE(world.captures, 1);
    }

    void aFeedWithoutFactsLeavesItsRulesUndecided()
    {
        World world;
        world.source.publish(Failure(Error{.cause = Error::Cause::NotARepository, .origin = u"/x"_s}));
        QTRY_VERIFY(world.attention.undecided().first().why.contains(u"git repository"_s));
        QCOMPARE(world.attention.undecided().size(), qsizetype(ruleCatalogue().size())); // the others are not connected
        QCOMPARE(world.attention.undecided().last().rule, "AI-1"_L1);
        QCOMPARE(world.attention.model().rowCount(), 0);
    }

    void switchesAndExemptionsOfTheTeamCount()
    {
        Policy::Rules rules;
        rules.exemptions.append({.rule = u"BRANCH-2"_s,
                                 .subject = u"feat/a"_s,
                                 .reason = u"audit"_s,
                                 .by = u"Ada"_s,
                                 .until = noon().addDays(1)});
        World world(rules);
        world.publish({branch(u"feat/a"_s, 71h)});
        QTRY_COMPARE(world.attention.exempt().size(), 1);
        QCOMPARE(world.attention.model().rowCount(), 0);
    }

    void whatIsSnoozedComesBack()
    {
        World world;
        world.publish({branch(u"feat/a"_s, 71h), branch(u"feat/b"_s, 60h)});
        QTRY_COMPARE(world.attention.model().rowCount(), 2);
        const QString key = world.attention.model().row(0).key();
        QSignalSpy changes(&world.attention, &AttentionFeed::snoozesChanged);
        world.attention.setSnoozes({{.key = key, .until = noon().addSecs(3600), .reason = u"lunch"_s}});
        QCOMPARE(world.attention.model().rowCount(), 1);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(world.attention.items().size(), 2);
        QCOMPARE(world.attention.items().first().snooze->reason, u"lunch"_s);
        world.clock.advance(3601s);
        world.publish({branch(u"feat/a"_s, 72h), branch(u"feat/b"_s, 60h)});
        QTRY_COMPARE(world.attention.model().rowCount(), 2);
    }

    void aListForPeopleIsMarkdown()
    {
        QCOMPARE(attentionMarkdown({item(u"branches"_s, "BRANCH-2"_L1, Finding::Severity::Error, u"feat/a_b"_s,
                                         noon().addSecs(-3600))},
                                   noon()),
                 u"- **BRANCH-2** feat/a\\_b: It is so. (1 h over)\n"_s);
    }
};

GUILESS_TEST(AttentionTest)

}

#include "tst_attention.moc"
