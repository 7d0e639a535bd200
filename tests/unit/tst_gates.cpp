// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/gates.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_gates {

using State = Gate::State;
using Kind = Gate::Kind;
using Reason = Gate::Reason;

static const QString head = u"a1"_s;
static const QString older = u"a0"_s;

/// A check on the head, posted by the app that is right for it.
static Check check(const QString &name, Check::State state, const QString &app = u"reviewer"_s)
{
    return {.name = name, .app = app, .appId = app == u"reviewer"_s ? 77 : 15368, .state = state, .sha = head};
}

static Check tests(Check::State state)
{
    return check(u"Unit tests"_s, state, u"github-actions"_s);
}

static Review review(const QString &login, Review::State state, const QString &sha = head)
{
    return {.author = {.login = login}, .state = state, .sha = sha};
}

/// Everything passed: each test spoils one thing.
static PullRequest perfect()
{
    return {.number = 1,
            .author = {.login = u"ada"_s},
            .headSha = head,
            .mergeable = PullRequest::Mergeable::Yes,
            .files = QList<ChangedFile>(),
            .checks = QList<Check>{tests(Check::State::Passed), check(u"AI Review"_s, Check::State::Passed)},
            .reviews = QList<Review>{review(u"grace"_s, Review::State::Approved)},
            .reviewRequests = QStringList(),
            .deployments = QList<Deployment>()};
}

static Gate gate(Kind kind, const PullRequest &pullRequest, const PullRequestSnapshot &snapshot = {},
                 const Policy::PullRequests &policy = {})
{
    return GateRules(policy, snapshot).gates(pullRequest).at(int(kind));
}

static PullRequestStanding standing(const PullRequest &pullRequest, const PullRequestSnapshot &snapshot = {})
{
    return GateRules({}, snapshot).standing(pullRequest);
}

static PullRequestSnapshot requiring(const QList<RequiredCheck> &checks)
{
    PullRequestSnapshot snapshot;
    snapshot.protection = TrunkProtection{.requiredChecks = checks};
    return snapshot;
}

class GatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckStateHasItsGateState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("asTests");
        QTest::addColumn<int>("asAiReview");
        const auto row = [](const char *name, Check::State state, State asTests, State asAiReview) {
            QTest::newRow(name) << int(state) << int(asTests) << int(asAiReview);
        };
        row("queued", Check::State::Queued, State::Running, State::Running);
        row("running", Check::State::Running, State::Running, State::Running);
        row("waits for approval", Check::State::AwaitingApproval, State::Running, State::Running);
        row("action required", Check::State::ActionRequired, State::Failed, State::Failed);
        row("passed", Check::State::Passed, State::Passed, State::Passed);
        row("neutral", Check::State::Neutral, State::Passed, State::Missing);
        row("skipped", Check::State::Skipped, State::NotNeeded, State::Missing);
        row("failed", Check::State::Failed, State::Failed, State::Failed);
        row("cancelled", Check::State::Cancelled, State::Failed, State::Failed);
        row("timed out", Check::State::TimedOut, State::Failed, State::Failed);
        row("stale", Check::State::Stale, State::Outdated, State::Outdated);
        row("completed without a conclusion", Check::State::Unknown, State::Missing, State::Missing);
    }
    void everyCheckStateHasItsGateState()
    {
        QFETCH(int, state);
        QFETCH(int, asTests);
        QFETCH(int, asAiReview);
        PullRequest pullRequest = perfect();
        pullRequest.checks = {tests(Check::State(state)), check(u"AI Review"_s, Check::State(state))};
        QCOMPARE(gate(Kind::UnitTests, pullRequest).state, State(asTests));
        QCOMPARE(gate(Kind::AiReview, pullRequest).state, State(asAiReview));
    }

    void aVerdictOnAnotherCommitIsOutdated()
    {
        PullRequest pullRequest = perfect();
        pullRequest.headSha = u"a2"_s;
        for (const Kind kind : {Kind::UnitTests, Kind::AiReview, Kind::HumanReview}) {
            QCOMPARE(gate(kind, pullRequest).state, State::Outdated);
            QCOMPARE(gate(kind, pullRequest).sha, head);
        }
    }

    void anAiReviewPostedByAWorkflowDoesNotCount()
    {
        PullRequest pullRequest = perfect();
        pullRequest.checks = {check(u"AI Review"_s, Check::State::Passed, u"github-actions"_s)};
        QCOMPARE(gate(Kind::AiReview, pullRequest).state, State::Missing);
        QCOMPARE(gate(Kind::AiReview, pullRequest).reason, Reason::WrongApp);
        QCOMPARE(gate(Kind::AiReview, pullRequest).label, u"github-actions"_s);

        pullRequest.checks->append(check(u"AI Review"_s, Check::State::Failed)); // the real one
        QCOMPARE(gate(Kind::AiReview, pullRequest).state, State::Failed);
    }

    void theAppThatTrunksRulesNameDecides()
    {
        PullRequest pullRequest = perfect();
        QCOMPARE(gate(Kind::AiReview, pullRequest, requiring({{u"AI Review"_s, 77}})).state, State::Passed);
        QCOMPARE(gate(Kind::AiReview, pullRequest, requiring({{u"AI Review"_s, 78}})).state, State::Missing);
        pullRequest.checks = {check(u"AI Review"_s, Check::State::Passed, u"github-actions"_s)};
        QCOMPARE(gate(Kind::AiReview, pullRequest, requiring({{u"AI Review"_s, 15368}})).state, State::Passed);
    }

    void thePolicysAppsGoBeforeEverything()
    {
        Policy::PullRequests policy;
        policy.aiReview.apps = {u"github-actions"_s};
        PullRequest pullRequest = perfect();
        QCOMPARE(gate(Kind::AiReview, pullRequest, {}, policy).state, State::Missing);
        pullRequest.checks = {check(u"AI Review"_s, Check::State::Passed, u"github-actions"_s)};
        QCOMPARE(gate(Kind::AiReview, pullRequest, {}, policy).state, State::Passed);
    }

    void anAiReviewMayBeAStatusOfABotButNotOfAPerson()
    {
        PullRequest pullRequest = perfect();
        Check status{.kind = Check::Kind::Status,
                     .name = u"ai-review"_s,
                     .app = u"review-bot"_s,
                     .state = Check::State::Passed,
                     .sha = head};
        pullRequest.checks = {status};
        QCOMPARE(gate(Kind::AiReview, pullRequest).state, State::Passed);
        status.isPostedByBot = false;
        pullRequest.checks = {status};
        QCOMPARE(gate(Kind::AiReview, pullRequest).state, State::Missing);
    }

    void aBotsReviewStandsInForACheckThatIsNotThere()
    {
        PullRequest pullRequest = perfect();
        pullRequest.checks = {tests(Check::State::Passed)};
        QCOMPARE(gate(Kind::AiReview, pullRequest).state, State::Missing);
        Review byBot = review(u"claude"_s, Review::State::Approved);
        byBot.author.isBot = true;
        pullRequest.reviews->append(byBot);
        QCOMPARE(gate(Kind::AiReview, pullRequest).state, State::Passed);
        pullRequest.reviews->last().state = Review::State::ChangesRequested;
        pullRequest.checks->append(check(u"AI Review"_s, Check::State::Passed));
        QCOMPARE(gate(Kind::AiReview, pullRequest).state, State::Failed);
    }

    void theNewestOfSeveralRunsCounts()
    {
        PullRequest pullRequest = perfect();
        Check first = tests(Check::State::Failed);
        first.startedAt = noon();
        Check second = tests(Check::State::Passed);
        second.startedAt = noon().addSecs(60);
        pullRequest.checks = {second, first};
        QCOMPARE(gate(Kind::UnitTests, pullRequest).state, State::Passed);
        pullRequest.checks->append(tests(Check::State::Queued)); // asked for again, not started
        QCOMPARE(gate(Kind::UnitTests, pullRequest).state, State::Running);
    }

    void aQueuedSuiteWithoutARunIsRunningNotAbsent()
    {
        PullRequest pullRequest = perfect();
        pullRequest.checks = {Check{.kind = Check::Kind::Suite,
                                    .workflow = u"Unit tests"_s,
                                    .app = u"github-actions"_s,
                                    .state = Check::State::AwaitingApproval,
                                    .sha = head}};
        QCOMPARE(gate(Kind::UnitTests, pullRequest).state, State::Running);
        QCOMPARE(gate(Kind::UnitTests, pullRequest).reason, Reason::AwaitingApproval);
        QCOMPARE(gate(Kind::AiReview, pullRequest).state, State::Missing);

        pullRequest.checks->append(Check{.kind = Check::Kind::Suite,
                                         .app = u"reviewer"_s,
                                         .appId = 77,
                                         .state = Check::State::Queued,
                                         .sha = head});
        QCOMPARE(gate(Kind::AiReview, pullRequest, requiring({{u"AI Review"_s, 77}})).state, State::Running);
    }

    void onlyRequiredChecksDecideWhereTrunkRequiresSome()
    {
        PullRequest pullRequest = perfect();
        pullRequest.checks->append(check(u"test flaky"_s, Check::State::Failed, u"github-actions"_s));
        QCOMPARE(gate(Kind::UnitTests, pullRequest).state, State::Failed);
        QCOMPARE(gate(Kind::UnitTests, pullRequest, requiring({{u"Unit tests"_s}})).state, State::Passed);
        const Gate waiting = gate(Kind::UnitTests, pullRequest, requiring({{u"Unit tests"_s}, {u"test e2e"_s}}));
        QCOMPARE(waiting.state, State::Missing);
        QCOMPARE(waiting.label, u"test e2e"_s);
    }

    void unreadableIsUnknownNeverAbsent()
    {
        PullRequest pullRequest = perfect();
        pullRequest.checks = std::nullopt;
        pullRequest.reviews = std::nullopt;
        pullRequest.files = std::nullopt;
        pullRequest.deployments = std::nullopt;
        const QList<Gate> gates = GateRules({}, {}).gates(pullRequest);
        for (const Gate &gate : gates) {
            QCOMPARE(gate.state, State::Unknown);
            QCOMPARE(gate.reason, Reason::Unreadable);
        }
        QVERIFY(!standing(pullRequest).isReady);
    }

    void peopleApproveBotsGhostsAndTheAuthorDoNot()
    {
        PullRequest pullRequest = perfect();
        const auto with = [&](const Review &review) {
            pullRequest.reviews = {review};
            return gate(Kind::HumanReview, pullRequest).state;
        };
        QCOMPARE(with(review(u"grace"_s, Review::State::Approved)), State::Passed);
        QCOMPARE(with(review(u"grace"_s, Review::State::Approved, older)), State::Outdated);
        QCOMPARE(with(review(u"grace"_s, Review::State::ChangesRequested)), State::Failed);
        QCOMPARE(with(review(u"grace"_s, Review::State::Commented)), State::Missing);
        QCOMPARE(with(review(u"grace"_s, Review::State::Dismissed)), State::Missing);
        QCOMPARE(with(review(u"ada"_s, Review::State::Approved)), State::Missing);
        QCOMPARE(with(review({}, Review::State::Approved)), State::Missing);
        Review other = review(u"dependabot"_s, Review::State::Approved);
        other.author.isBot = true;
        QCOMPARE(with(other), State::Missing);
        other = review(u"passer-by"_s, Review::State::Approved);
        other.mayCount = false;
        QCOMPARE(with(other), State::Missing);
    }

    void aReviewersLastYesOrNoCounts()
    {
        PullRequest pullRequest = perfect();
        pullRequest.reviews
                = {review(u"grace"_s, Review::State::ChangesRequested, older),
                   review(u"grace"_s, Review::State::Approved), review(u"grace"_s, Review::State::Commented)};
        QCOMPARE(gate(Kind::HumanReview, pullRequest).state, State::Passed);
        pullRequest.reviews->append(review(u"linus"_s, Review::State::ChangesRequested));
        QCOMPARE(gate(Kind::HumanReview, pullRequest).state, State::Failed);
        QCOMPARE(gate(Kind::HumanReview, pullRequest).label, u"linus"_s);
    }

    void asManyApprovalsAsTrunkAsksFor()
    {
        PullRequestSnapshot snapshot;
        snapshot.protection = TrunkProtection{.requiredApprovals = 2};
        PullRequest pullRequest = perfect();
        QCOMPARE(gate(Kind::HumanReview, pullRequest, snapshot).state, State::Missing);
        QCOMPARE(gate(Kind::HumanReview, pullRequest, snapshot).reason, Reason::NotEnoughApprovals);
        pullRequest.reviews->append(review(u"linus"_s, Review::State::Approved));
        QCOMPARE(gate(Kind::HumanReview, pullRequest, snapshot).state, State::Passed);
    }

    void previewsFollowTheirDeployments_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("sha");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, Deployment::State state, const QString &sha, State expected) {
            QTest::newRow(name) << int(state) << sha << int(expected);
        };
        row("healthy", Deployment::State::Succeeded, head, State::Passed);
        row("of an older commit", Deployment::State::Succeeded, older, State::Outdated);
        row("failed", Deployment::State::Failed, head, State::Failed);
        row("without a status yet", Deployment::State::Waiting, head, State::Running);
        row("in progress", Deployment::State::Running, head, State::Running);
        row("destroyed", Deployment::State::Inactive, head, State::Missing);
        row("a word nobody knows", Deployment::State::Unknown, head, State::Missing);
    }
    void previewsFollowTheirDeployments()
    {
        QFETCH(int, state);
        QFETCH(QString, sha);
        QFETCH(int, expected);
        PullRequest pullRequest = perfect();
        pullRequest.deployments = {
                {.environment = u"preview"_s, .sha = sha, .state = Deployment::State(state), .createdAt = noon()},
                {.environment = u"preview"_s,
                 .sha = head,
                 .state = Deployment::State::Failed,
                 .createdAt = noon().addSecs(-60)},
                {.environment = u"production"_s, .sha = head, .state = Deployment::State::Failed, .createdAt = noon()}};
        QCOMPARE(gate(Kind::Preview, pullRequest).state, State(expected));
        QVERIFY(gate(Kind::Preview, pullRequest).isRequired);
    }

    void previewsAreAskedForOnlyWhereTheyAreUsed()
    {
        const PullRequest pullRequest = perfect();
        QCOMPARE(gate(Kind::Preview, pullRequest).state, State::NotNeeded);
        QVERIFY(!gate(Kind::Preview, pullRequest).isRequired);
        PullRequestSnapshot snapshot;
        snapshot.environments = {{.name = u"pr-12"_s}};
        QCOMPARE(gate(Kind::Preview, pullRequest, snapshot).state, State::Missing);
        QVERIFY(gate(Kind::Preview, pullRequest, snapshot).isRequired);
    }

    void migrationsNeedTheirWayDown_data()
    {
        QTest::addColumn<QList<ChangedFile>>("files");
        QTest::addColumn<int>("expected");
        using File = ChangedFile::Kind;
        const auto up = [](File kind) { return ChangedFile{u"hasura/migrations/default/17_a/up.sql"_s, kind}; };
        const auto down = [](File kind) { return ChangedFile{u"hasura/migrations/default/17_a/down.sql"_s, kind}; };
        const auto row = [](const char *name, const QList<ChangedFile> &files, State expected) {
            QTest::newRow(name) << files << int(expected);
        };
        row("none touched", {{u"src/up.sql"_s, File::Added}}, State::NotNeeded);
        row("both", {up(File::Added), down(File::Added)}, State::Passed);
        row("no down", {up(File::Added)}, State::Failed);
        row("renamed without its down", {up(File::Renamed)}, State::Failed);
        row("down deleted", {down(File::Deleted)}, State::Failed);
        row("only up changed", {up(File::Modified)}, State::Passed);
        row("migration withdrawn", {up(File::Deleted), down(File::Deleted)}, State::Passed);
        row("flat layout, no down", {{u"db/migrations/000017_a.up.sql"_s, File::Added}}, State::Failed);
        row("flat layout",
            {{u"db/migrations/17_a.up.sql"_s, File::Added}, {u"db/migrations/17_a.down.sql"_s, File::Added}},
            State::Passed);
    }
    void migrationsNeedTheirWayDown()
    {
        QFETCH(QList<ChangedFile>, files);
        QFETCH(int, expected);
        PullRequest pullRequest = perfect();
        pullRequest.files = files;
        QCOMPARE(gate(Kind::Migration, pullRequest).state, State(expected));
    }

    void aMigrationCheckOfTheTeamDecidesToo()
    {
        PullRequest pullRequest = perfect();
        pullRequest.files = {{u"migrations/17_a/up.sql"_s, ChangedFile::Kind::Modified}};
        pullRequest.checks->append(check(u"migration dry run"_s, Check::State::Failed));
        QCOMPARE(gate(Kind::Migration, pullRequest).state, State::Failed);
        QCOMPARE(touchedMigrations(pullRequest, {u"migrations"_s}), QStringList{u"17"_s});
        pullRequest.files = std::nullopt;
        QCOMPARE(touchedMigrations(pullRequest, {u"migrations"_s}), std::nullopt);
    }

    void readyMeansEveryRequiredGateAndMergeable()
    {
        PullRequest pullRequest = perfect();
        QVERIFY(standing(pullRequest).isReady);
        QCOMPARE(standing(pullRequest).group, PullRequestStanding::Group::ReadyToMerge);

        pullRequest.mergeable = PullRequest::Mergeable::Unknown;
        QVERIFY(!standing(pullRequest).isReady);
        QCOMPARE(standing(pullRequest).group, PullRequestStanding::Group::WaitingForOthers);
        pullRequest.mergeable = PullRequest::Mergeable::Conflict;
        QCOMPARE(standing(pullRequest).group, PullRequestStanding::Group::Blocked);
        QCOMPARE(standing(pullRequest).blockers.first().kind, PullRequestStanding::Blocker::Kind::Conflict);
        pullRequest.isDraft = true;
        QCOMPARE(standing(pullRequest).group, PullRequestStanding::Group::Draft);
    }

    void aRequiredCheckOutsideTheGatesBlocksToo()
    {
        const PullRequestStanding lint = standing(perfect(), requiring({{u"lint"_s}}));
        QVERIFY(!lint.isReady);
        QCOMPARE(lint.group, PullRequestStanding::Group::Blocked);
        QCOMPARE(lint.blockers.first().name, u"lint"_s);
    }

    void groupsTellWhoseTurnItIs()
    {
        using Group = PullRequestStanding::Group;
        PullRequestSnapshot me;
        me.account.login = u"grace"_s;
        PullRequest pullRequest = perfect();
        pullRequest.reviews = QList<Review>();
        pullRequest.reviewRequests = {u"grace"_s};
        QCOMPARE(standing(pullRequest, me).group, Group::NeedsMyReview);
        pullRequest.reviewRequests = {u"linus"_s};
        QCOMPARE(standing(pullRequest, me).group, Group::WaitingForOthers);
        pullRequest.checks->first().state = Check::State::Running;
        QCOMPARE(standing(pullRequest, me).group, Group::WaitingForOthers);
        pullRequest.checks->first().state = Check::State::Failed;
        QCOMPARE(standing(pullRequest, me).group, Group::Blocked);
        QCOMPARE(standing(pullRequest, me).blockers.first().gate, Kind::UnitTests);
        QCOMPARE(standing(pullRequest, me).blockers.size(), 2);
    }

    void gatesAreJudgedAsTheyStoodAtTheMerge()
    {
        const GateRules rules({}, {});
        PullRequest merged = perfect();
        merged.merge = Merge{.at = noon()};
        QVERIFY(rules.gatesNotPassedAtMerge(merged).isEmpty());

        merged.checks->last().completedAt = noon().addSecs(60); // the AI said yes a minute after
        QCOMPARE(rules.gatesNotPassedAtMerge(merged).size(), 1);
        QCOMPARE(rules.gatesNotPassedAtMerge(merged).first().kind, Kind::AiReview);
        QCOMPARE(rules.gatesNotPassedAtMerge(merged).first().state, State::Running);
        merged.reviews->first().at = noon().addSecs(1);
        QCOMPARE(rules.gatesNotPassedAtMerge(merged).size(), 2);
    }
};

GUILESS_TEST(GatesTest)

}

#include "tst_gates.moc"
