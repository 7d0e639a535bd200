// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/pullrequestfindings.h"
#include "models/rules/directcommits.h"
#include "models/rules/gates.h"
#include "models/rules/pullrequestjudging.h"
#include "models/rules/pullrequestrules.h"
#include "models/rules/touchedflags.h"
#include "models/wording/pullrequestwording.h"
#include "tests/support/pullrequests.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_pullrequestrules {

static JudgedPullRequest judgedOne(const PullRequest &facts, const PullRequestSnapshot &world = pullRequestSnapshot({}))
{
    PullRequestSnapshot snapshot = world;
    (facts.merge ? *snapshot.merged : snapshot.open) = {facts};
    return judged(snapshot, {}).first();
}

static QStringList rules(const PullRequest &facts)
{
    QStringList list;
    for (const Finding &finding : pullRequestFindings(judgedOne(facts), noon(), {})) {
        const bool isError = finding.severity == Finding::Severity::Error;
        list.append(finding.rule
                    + (finding.verdict == Finding::Verdict::Unknown ? u"?"_s
                               : isError                            ? u"!"_s
                                                                    : QString()));
    }
    return list;
}

class PullRequestRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void whatKeepsAllRulesHasNoFinding() { QCOMPARE(rules(pullRequest(1)), QStringList()); }

    void checksThatFailAreErrorsAndThoseThatAreOpenWarnings()
    {
        PullRequest facts = pullRequest(1);
        facts.checks = {check(u"Unit tests"_s, Check::State::Failed),
                        check(u"AI Review"_s, Check::State::Failed, u"ai-reviewer"_s)};
        QCOMPARE(rules(facts), QStringList({u"PR-1!"_s, u"PR-2!"_s}));
        facts.checks = {check(u"Unit tests"_s, Check::State::Running)};
        QCOMPARE(rules(facts), QStringList({u"PR-1"_s, u"PR-2"_s}));
        facts.isDraft = true;
        QCOMPARE(rules(facts), QStringList());
        facts.checks = {check(u"Unit tests"_s, Check::State::Failed)};
        QCOMPARE(rules(facts), QStringList({u"PR-1!"_s}));
    }

    void aVerdictOnAnOlderCommitDoesNotCount()
    {
        PullRequest facts = pullRequest(1);
        facts.headSha = u"newer"_s;
        QCOMPARE(rules(facts), QStringList({u"PR-1"_s, u"PR-2"_s, u"PR-3"_s}));
    }

    void whatCannotBeReadIsUnknown()
    {
        PullRequest facts = pullRequest(1);
        facts.checks.reset();
        facts.reviews.reset();
        QCOMPARE(rules(facts), QStringList({u"PR-1?"_s, u"PR-2?"_s, u"PR-3?"_s}));
    }

    void aPersonHasToApprove()
    {
        PullRequest facts = pullRequest(1);
        facts.reviews->first().author.isBot = true;
        QCOMPARE(rules(facts), QStringList{u"PR-3"_s});
        facts.reviews->first() = {.author = {.login = u"grace"_s},
                                  .state = Review::State::ChangesRequested,
                                  .sha = u"head"_s,
                                  .at = noon()};
        QCOMPARE(rules(facts), QStringList{u"PR-3"_s});
    }

    void aPreviewIsAskedForWherePreviewsAreUsed()
    {
        PullRequestSnapshot world = pullRequestSnapshot({});
        world.environments = QList<Environment>{{.name = u"pr-7"_s}};
        const auto found = pullRequestFindings(judgedOne(pullRequest(1), world), noon(), {});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().rule, "PR-4"_L1);
        QCOMPARE(rules(pullRequest(1)), QStringList()); // nobody uses them here
    }

    void theAgeLimitIsAMoment()
    {
        QCOMPARE(rules(pullRequest(1, 48h - 1s)), QStringList());
        QCOMPARE(rules(pullRequest(1, 48h)), QStringList{u"PR-5"_s});
        const auto found = pullRequestFindings(judgedOne(pullRequest(1, 50h)), noon(), {});
        QCOMPARE(found.first().since, noon().addDuration(-2h));
    }

    void trunkIsOpenForcePushedOrUnknown()
    {
        using Permission = TrunkProtection::Permission;
        QVERIFY(protectionFindings(TrunkProtection{.forcePush = Permission::Nobody, .deletion = Permission::Nobody})
                        .isEmpty());
        const auto verdict = [](const std::optional<TrunkProtection> &protection) {
            return protectionFindings(protection).first().verdict;
        };
        QCOMPARE(verdict(TrunkProtection{.forcePush = Permission::Some, .deletion = Permission::Nobody}),
                 Finding::Verdict::Broken);
        QCOMPARE(verdict(TrunkProtection{.forcePush = Permission::Nobody, .deletion = Permission::Everybody}),
                 Finding::Verdict::Broken);
        QCOMPARE(verdict(TrunkProtection{.forcePush = Permission::Nobody}), Finding::Verdict::Unknown);
        QCOMPARE(verdict(std::nullopt), Finding::Verdict::Unknown);
        const QList<TrunkForcePush> pushes{{.at = noon().addDays(-29)}, {.at = noon().addDays(-31)}};
        QCOMPARE(hostedForcePushFindings(pushes, noon()).size(), 1);
    }

    void findingsAreReportedWithWordsAndPlace()
    {
        PullRequest facts = pullRequest(7, 50h);
        facts.checks->first().state = Check::State::Failed;
        PullRequestSnapshot world = pullRequestSnapshot({facts, pullRequest(8)});
        world.forcePushes = QList<TrunkForcePush>{
                {.from = u"aaaaaaaaaa"_s, .to = u"bbbbbbbbbb"_s, .by = u"linus"_s, .at = noon().addDays(-1)}};
        const PaneFindings pane = pullRequestPaneFindings(world, noon(), {});
        QCOMPARE(*pane.count, 2);
        QCOMPARE(pane.findings.size(), 3);
        QCOMPARE(pane.findings[0].message, u"A force push by linus moved main from aaaaaaa to bbbbbbb."_s);
        QCOMPARE(pane.findings[1].subject, (ReportedFinding::Subject{u"pullRequest"_s, u"7"_s}));
        QCOMPARE(pane.findings[1].message, u"unit tests: failed (Unit tests)."_s);
        QCOMPARE(pane.findings[1].location.url, facts.url);
        QCOMPARE(pane.findings[2].message, u"It has been open for 50 h; the limit is 48 h."_s);
        QVERIFY(std::ranges::all_of(pane.findings, [](const auto &finding) { return !finding.next.isEmpty(); }));
        QCOMPARE(pane.undecided.size(), 1); // the protection was not read
        QCOMPARE(pane.undecided.first().rule, "TRUNK-2"_L1);
    }

    void aMergedOneTellsWhatItWentAround()
    {
        PullRequest facts = pullRequest(3, 30h);
        facts.merge = Merge{.at = noon().addDuration(-3min),
                            .sha = u"m"_s,
                            .by = u"grace"_s,
                            .firstCommitAt = noon().addDuration(-31h),
                            .isBranchDeleted = false};
        facts.checks->last().state = Check::State::Failed;
        const JudgedPullRequest merged = judgedOne(facts);
        QCOMPARE(merged.notPassedAtMerge.size(), 1);
        QCOMPARE(standingSentence(merged, noon()),
                 u"Merged by grace 3 min ago, 30 h after its first commit; its branch is still there. Not passed at "
                 "the merge: AI review (failed)."_s);
        QVERIFY(pullRequestFindings(merged, noon(), {}).isEmpty());
        facts.checks->last().state = Check::State::Passed;
        QVERIFY(judgedOne(facts).notPassedAtMerge.isEmpty());
        facts.checks->last().completedAt = noon(); // later than the merge: nobody could know
        QCOMPARE(judgedOne(facts).notPassedAtMerge.size(), 1);
    }

    void decidedMeansNothingRunsAnyMore()
    {
        PullRequest facts = pullRequest(1);
        QVERIFY(isDecided(judgedOne(facts).standing));
        facts.reviews = QList<Review>(); // a person may take days
        QVERIFY(isDecided(judgedOne(facts).standing));
        facts.checks->first().state = Check::State::Running;
        QVERIFY(!isDecided(judgedOne(facts).standing));
        facts.checks->first().state = Check::State::Failed;
        QVERIFY(isDecided(judgedOne(facts).standing));
        facts.checks = QList<Check>(); // pushed just now: nothing was posted yet
        QVERIFY(!isDecided(judgedOne(facts).standing));
    }

    void theMostUrgentComesFirst()
    {
        PullRequest blocked = pullRequest(1, 20h);
        blocked.mergeable = PullRequest::Mergeable::Conflict;
        PullRequest draft = pullRequest(2, 90h);
        draft.isDraft = true;
        PullRequest mine = pullRequest(3, 1h);
        mine.reviews = QList<Review>();
        mine.reviewRequests = QStringList{u"linus"_s};
        PullRequest merged = pullRequest(4, 99h);
        merged.merge = Merge{.at = noon()};
        const QList<JudgedPullRequest> all = judged(
                pullRequestSnapshot({blocked, draft, mine, pullRequest(5, 2h), pullRequest(6, 3h)}, {merged}), {});
        QStringList order;
        for (const JudgedPullRequest *one : byUrgency(all))
            order.append(standingText(*one) + u' ' + QString::number(one->facts.number));
        QCOMPARE(order,
                 QStringList(
                         {u"ready 6"_s, u"ready 5"_s, u"my review 3"_s, u"blocked 1"_s, u"draft 2"_s, u"merged 4"_s}));
        QCOMPARE(groupTitle(all.first()), u"Blocked by a conflict with main"_s);
    }

    void whatCameWithoutAPullRequestIsADirectCommit()
    {
        const auto commit = [](char digit, std::chrono::seconds age) {
            return TrunkCommit{.id = ObjectId::fromHex(QByteArray(40, digit)),
                               .author = {.name = u"Linus"_s},
                               .committedAt = noon().addDuration(-age),
                               .subject = u"Change"_s};
        };
        PullRequest merged = pullRequest(3, 50h);
        merged.merge = Merge{.at = noon().addDuration(-5h), .sha = QString(40, u'a')};
        TrunkHistory history{.commits = {commit('e', 1h), commit('a', 5h), commit('b', 5h + 20s), commit('c', 20h),
                                         commit('d', 15 * 24h)}};
        history.commits[3].pullRequest = 3; // merged twice, or squashed: its subject says so
        const QList<DirectCommit> direct = directCommits(history, {merged}, noon());
        QCOMPARE(direct.size(), 1); // b came with a by a rebase, d is too long ago
        QCOMPARE(direct.first().commit.id, history.commits[0].id);

        PaneFindings pane{.pane = u"prs"_s};
        PullRequestSnapshot world = pullRequestSnapshot({}, {merged});
        addDirectCommits(pane, world, history, noon());
        QCOMPARE(pane.findings.first().message, u"\"Change\" by Linus came to main without a merged pull request."_s);
        QCOMPARE(pane.findings.first().location.url,
                 QString(u"https://github.com/acme/platform/commit/"_s + QString(40, u'e')));
        world.merged.reset();
        addDirectCommits(pane, world, history, noon());
        QCOMPARE(pane.undecided.first().rule, "TRUNK-3"_L1);
    }

    void flagsAreFoundInWhatChangesAsWholeWords()
    {
        const QList<FileChange> changes{
                {.path = u"a.ts"_s, .patch = u"@@ -1 +1 @@\n if (flag('kept'))\n-old(\"gone\")\n+use('new_cart')"_s}};
        QCOMPARE(touchedFlags(changes, {u"new"_s, u"new_cart"_s, u"kept"_s, u"gone"_s, u""_s}),
                 QStringList({u"new_cart"_s, u"gone"_s}));
    }
};

GUILESS_TEST(PullRequestRulesTest)

}

#include "tst_pullrequestrules.moc"
