// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gittrunksource.h"
#include "models/findings/trunkfindings.h"
#include "models/rules/commitmessage.h"
#include "models/rules/trunkrules.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_trunkrules {

namespace {

/// Newest last, as people tell a story; each an hour after the one before.
TrunkHistory story(const QStringList &messages)
{
    TrunkHistory history;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        TrunkCommit commit = readCommitMessage(messages[i]);
        commit.id = ObjectId::fromHex(QString::number(i + 1).rightJustified(40, u'a').toLatin1());
        commit.committedAt = noon().addSecs((i - messages.size()) * 3600);
        history.commits.prepend(commit);
    }
    return history;
}

QString idOf(int number)
{
    return QString::number(number).rightJustified(40, u'a');
}

QStringList standing(const TrunkHistory &history, const QDateTime &now = noon())
{
    QStringList subjects;
    for (const StandingRevert &revert : standingReverts(history, now))
        subjects += revert.subject;
    return subjects;
}

Trunk trunkOf(TestRepository &repository)
{
    return {.name = u"main"_s,
            .ref = u"refs/heads/main"_s,
            .tip = ObjectId::fromHex(repository.git({u"rev-parse"_s, u"main"_s}).toLatin1())};
}

}

class TrunkRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesTellWherePartsComeFrom_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("pullRequest");
        QTest::addColumn<QStringList>("reverts");
        QTest::addColumn<int>("coAuthors");
        QTest::newRow("squash") << u"Split totals (#482)\n\n* one\n* two\n"_s << 482 << QStringList() << 0;
        QTest::newRow("merge") << u"Merge pull request #7 from acme/feat/x\n\nSplit totals"_s << 7 << QStringList()
                               << 0;
        QTest::newRow("number in the middle") << u"Fix (#7) at last"_s << -1 << QStringList() << 0;
        QTest::newRow("git revert")
                << u"Revert \"Split\"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567."_s << -1
                << QStringList{u"0123456789abcdef0123456789abcdef01234567"_s} << 0;
        QTest::newRow("short id") << u"Undo\n\nreverts commit ABCDEF1"_s << -1 << QStringList{u"abcdef1"_s} << 0;
        QTest::newRow("written with an agent")
                << u"Split\n\nCo-authored-by: Claude <noreply@anthropic.com>\nco-authored-by: Ada <ada@example.org>\n"_s
                << -1 << QStringList() << 2;
        QTest::newRow("nothing") << u""_s << -1 << QStringList() << 0;
    }

    void messagesTellWherePartsComeFrom()
    {
        QFETCH(const QString, message);
        const TrunkCommit commit = readCommitMessage(message);
        QTEST(commit.pullRequest.value_or(-1), "pullRequest");
        QTEST(commit.reverts, "reverts");
        QTEST(int(commit.coAuthors.size()), "coAuthors");
    }

    void aRevertStandsUntilSomethingFollowsUp()
    {
        const QString revert = u"Revert \"Split totals (#4)\"\n\nThis reverts commit "_s + idOf(1) + u'.';
        QCOMPARE(standing(story({u"Split totals (#4)"_s, revert})), QStringList(u"Split totals"_s));
        QCOMPARE(standing(story({u"Split totals (#4)"_s, revert, u"Something else"_s})),
                 QStringList(u"Split totals"_s));
        QCOMPARE(standing(story({u"Split totals (#4)"_s, revert, u"Split totals, second try (#9)"_s})), QStringList());
        QCOMPARE(standing(story({u"Split totals (#4)"_s, revert, u"Fix\n\nFollows up on "_s + idOf(2).first(40)})),
                 QStringList());
        QCOMPARE(standing(story({u"Split totals (#4)"_s, revert,
                                 u"Reapply \"Split totals\"\n\nThis reverts commit "_s + idOf(2) + u'.'})),
                 QStringList());
    }

    void aRevertOfARevertIsAFix()
    {
        const QString revert = u"Revert \"Split\"\n\nThis reverts commit "_s + idOf(1) + u'.';
        const QString back = u"Revert \"Revert \"Split\"\"\n\nThis reverts commit "_s + idOf(2) + u'.';
        QCOMPARE(standing(story({u"Split"_s, revert, back})), QStringList());
        // and taken back once more, it stands again
        const QString again = u"Revert \"Split\" again\n\nThis reverts commit "_s + idOf(1) + u'.';
        QCOMPARE(standing(story({u"Split"_s, revert, back, again})).size(), 1);
    }

    void anOldRevertIsForgotten()
    {
        const TrunkHistory history = story({u"Split"_s, u"Revert \"Split\""_s});
        QCOMPARE(standing(history, noon().addDays(6)).size(), 1);
        QCOMPARE(standing(history, noon().addDays(8)).size(), 0);
    }

    void aiRulesMustCoverSwarmAndSecrets()
    {
        QVERIFY(!missingAiRules({}));
        QCOMPARE(missingAiRules({{.path = u".ai/rules/style.md"_s}})->size(), 2);
        const AiRuleFile swarm{.path = u".ai/rules/swarm.md"_s};
        QCOMPARE(missingAiRules({swarm}), QList{AiRuleSubject::Secrets});
        const AiRuleFile other{.path = u".ai/rules/env.md"_s, .text = u"Never put a Secret into the environment."_s};
        QVERIFY(missingAiRules({swarm, other})->isEmpty());
        QCOMPARE(aiRuleFindings({}).findings.size(), 1);
        QVERIFY(aiRuleFindings({.aiRules = {swarm, other}}).findings.isEmpty());
    }

    void theFirstParentLineIsReadFromARealRepository()
    {
        TestRepository repository;
        repository.commit(u"old.txt"_s, "1\n", noon().addDays(-40), u"Long ago"_s);
        repository.commit(u".ai/rules/swarm.md"_s, "Start first.\n", noon().addDays(-3), u"Rules"_s);
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/x"_s});
        const QString side = repository.commit(u"x.txt"_s, "1\n", noon().addDays(-2), u"Not on the line"_s);
        repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
        repository.setTime(noon().addDays(-1), noon().addDays(-1));
        repository.git(
                {u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"Merge pull request #3 from acme/feat/x"_s, u"feat/x"_s});

        GitTrunkSource source(*findRepository(repository.path()));
        QFuture<Result<TrunkHistory>> future = source.history(trunkOf(repository), noon().addDays(-30));
        QTRY_VERIFY(future.isFinished());
        const Result<TrunkHistory> history = future.takeResult();
        QVERIFY(history);
        QVERIFY(history->isWhole);
        QCOMPARE(history->commits.size(), 2);
        QCOMPARE(history->commits[0].pullRequest, 3);
        QCOMPARE(history->commits[0].merged.size(), 1);
        QCOMPARE(history->commits[0].merged.first().toHex(), side);
        QCOMPARE(history->commits[0].committedAt, noon().addDays(-1));
        QCOMPARE(history->commits[1].subject, u"Rules"_s);
        QCOMPARE(history->aiRules, QList({AiRuleFile{.path = u".ai/rules/swarm.md"_s, .text = u"Start first.\n"_s}}));
    }

    void aShallowCloneSaysThatMoreIsMissing()
    {
        TestRepository origin;
        for (int day = 3; day > 0; --day)
            origin.commit(u"a.txt"_s, QByteArray::number(day), noon().addDays(-day));
        TestRepository clone(TestRepository::Init::None);
        clone.git({u"clone"_s, u"-q"_s, u"--depth=2"_s, u"file://"_s + origin.path(), clone.filePath(u"c"_s)});
        GitTrunkSource source(*findRepository(clone.filePath(u"c"_s)));
        QFuture<Result<TrunkHistory>> future = source.history(trunkOf(origin), noon().addDays(-30));
        QTRY_VERIFY(future.isFinished());
        const Result<TrunkHistory> history = future.takeResult();
        QVERIFY(history);
        QCOMPARE(history->commits.size(), 2);
        QVERIFY(!history->isWhole);
    }
};

GUILESS_TEST(TrunkRulesTest)

}

#include "tst_trunkrules.moc"
