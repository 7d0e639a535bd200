// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/changestages.h"
#include "models/rules/commitmessage.h"
#include "models/rules/passport.h"
#include "models/rules/trunkline.h"
#include "tests/support/branches.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_passport {

using Station = Change::Station;
using State = Change::Production::State;

namespace {

ObjectId idOf(int number)
{
    return ObjectId::fromHex(QByteArray::number(number).rightJustified(40, 'b'));
}

QDateTime hour(int number)
{
    return noon().addSecs(qint64(number) * 3600);
}

/// Commit number n came n hours after noon.
TrunkHistory trunkOf(const QStringList &messages)
{
    TrunkHistory history;
    for (int i = 0; i < messages.size(); ++i) {
        TrunkCommit commit = readCommitMessage(messages[i]);
        commit.id = idOf(i + 1);
        commit.committedAt = hour(i + 1);
        commit.author.name = u"Ada"_s;
        history.commits.prepend(commit);
    }
    return history;
}

Service serviceAt(const QString &name, int commit, Rollout::State state = Rollout::State::Completed)
{
    Service service{.id = name, .name = name};
    service.release = {.image = u"registry/"_s + name, .commit = idOf(commit).toHex()};
    service.rollout = {.state = state, .startedAt = hour(commit).addSecs(60)};
    return service;
}

RolloutRecord rollout(const QString &service, int commit, RolloutRecord::Outcome outcome, int minutes)
{
    return {.serviceId = service,
            .serviceName = service,
            .startedAt = hour(commit),
            .endedAt = hour(commit).addSecs(qint64(minutes) * 60),
            .outcome = outcome,
            .attempted = {.image = u"registry/"_s + service, .commit = idOf(commit).toHex()}};
}

ServiceSnapshot swarm(const QList<Service> &services)
{
    return {.services = services, .asOf = noon()};
}

QList<FlagFacts> flagsWith(const FeatureFlag &flag)
{
    return {{.name = flag.key, .flag = flag}};
}

Change changeOf(const PassportFacts &facts, int commit)
{
    for (const Change &change : passports(facts)) {
        if (change.mergeCommit == idOf(commit))
            return change;
    }
    qFatal("no such change");
}

}

class PassportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineIsAnOrder()
    {
        const TrunkHistory history = trunkOf({u"one"_s, u"two"_s, u"three"_s});
        const TrunkLine line(history);
        QVERIFY(line.contains(idOf(3).toHex(), idOf(1)));
        QVERIFY(line.contains(idOf(2).toHex(), idOf(2)));
        QVERIFY(!line.contains(idOf(1).toHex(), idOf(3)));
        QVERIFY(!line.contains(u"0123456789"_s, idOf(1)));
        QVERIFY(!line.holds(u"latest"_s));
        QVERIFY(!line.holds(idOf(1).toHex().first(7))); // all begin alike: it could be any
        QCOMPARE(line.behind(idOf(3).toHex()), 0);
        QCOMPARE(line.behind(idOf(1).toHex()), 2);
        QVERIFY(!line.behind(u"0123456789"_s));
    }

    void aBranchIsAChangeOfItsOwn()
    {
        PassportFacts facts;
        Branch merged = branch(u"feat/merged"_s, 50h);
        merged.merged = Merged::Squash;
        facts.branches = snapshot({branch(u"feat/a"_s, 5h), merged});
        const QList<Change> changes = passports(facts);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().branch, u"feat/a"_s);
        QCOMPARE(changes.first().station, Station::Branch);
        QCOMPARE(changes.first().startedAt, noon().addSecs(-5 * 3600));
        QVERIFY(!changes.first().flags);
    }

    void anOpenPullRequestTakesItsBranch()
    {
        PassportFacts facts;
        facts.branches = snapshot({branch(u"feat/a"_s, 5h)});
        facts.pullRequests = PullRequestSnapshot{};
        facts.pullRequests->open = {{.number = 7, .title = u"Cart"_s, .branch = u"feat/a"_s},
                                    {.number = 8, .isDraft = true, .branch = u"feat/b"_s}};
        const QList<Change> changes = passports(facts);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].station, Station::Review);
        QCOMPARE(changes[0].startedAt, noon().addSecs(-5 * 3600));
        QCOMPARE(changes[0].gates.size(), 5);
        QCOMPARE(changes[1].station, Station::Branch);
    }

    void onlyServicesBuiltFromItCount()
    {
        PassportFacts facts{.trunk = trunkOf({u"one (#4)"_s, u"two (#5)"_s})};
        facts.services = swarm({serviceAt(u"shop_api"_s, 2), serviceAt(u"shop_web"_s, 1)});
        facts.contents.insert(idOf(2), {.paths = {u"api/cart.ts"_s}});
        QCOMPARE(changeOf(facts, 2).station, Station::Built); // nobody said what web is built from
        facts.policy.services.paths = {{u"*_api"_s, {u"api/*"_s}}, {u"*_web"_s, {u"web/*"_s}}};
        QCOMPARE(changeOf(facts, 2).station, Station::Deployed);
        QCOMPARE(changeOf(facts, 2).production.size(), 1);

        facts.contents.insert(idOf(2), {.paths = {u"docs/cart.md"_s}});
        const Change change = changeOf(facts, 2);
        QVERIFY(change.touchesNoService);
        QCOMPARE(change.station, Station::Deployed);
        QCOMPARE(change.stationSince, hour(2)); // when it was merged
        QVERIFY(!change.leadTime);
        QCOMPARE(stageState(change, Stage::Production, {}), StageState::Passed);

        facts.contents[idOf(2)].isWhole = false; // the rest may be anything
        QCOMPARE(changeOf(facts, 2).production.size(), 2);
    }

    void mergedIsNotDeployed()
    {
        PassportFacts facts{.trunk = trunkOf({u"one (#4)"_s, u"two (#5)"_s})};
        QCOMPARE(changeOf(facts, 2).station, Station::Merged);
        QCOMPARE(changeOf(facts, 2).title, u"two"_s);
        QCOMPARE(changeOf(facts, 2).pullRequest, 5);
        facts.services = swarm({serviceAt(u"api"_s, 1), serviceAt(u"hasura"_s, 77)});
        const Change change = changeOf(facts, 2);
        QCOMPARE(change.station, Station::Merged);
        QCOMPARE(change.production,
                 (QList<Change::Production>{{u"api"_s, State::Waiting, hour(2), u"registry/api"_s, {}}}));
        QCOMPARE(change.stationSince, hour(2));
        QVERIFY(change.images.isEmpty());
    }

    void itIsDeployedWhenEveryServiceRunsIt()
    {
        PassportFacts facts{.trunk = trunkOf({u"one"_s, u"two"_s})};
        facts.services = swarm({serviceAt(u"api"_s, 2), serviceAt(u"web"_s, 1)});
        facts.rollouts = {rollout(u"api"_s, 2, RolloutRecord::Outcome::Completed, 3)};
        QCOMPARE(changeOf(facts, 2).station, Station::Built);
        QCOMPARE(changeOf(facts, 2).images, QStringList(u"registry/api"_s));
        facts.services = swarm({serviceAt(u"api"_s, 2), serviceAt(u"web"_s, 2)});
        facts.rollouts += rollout(u"web"_s, 2, RolloutRecord::Outcome::Completed, 9);
        const Change change = changeOf(facts, 2);
        QCOMPARE(change.station, Station::Deployed);
        QCOMPARE(change.deployedAt, hour(2).addSecs(9 * 60));
        QVERIFY(!change.leadTime); // where its first commit is from is not known
        // what came before is in production with it
        QCOMPARE(changeOf(facts, 1).station, Station::Deployed);
    }

    void aRolloutUnderWayIsNotProductionYet()
    {
        PassportFacts facts{.trunk = trunkOf({u"one"_s, u"two"_s})};
        facts.services = swarm({serviceAt(u"api"_s, 2, Rollout::State::Updating)});
        QCOMPARE(changeOf(facts, 2).production.first().state, State::RollingOut);
        QCOMPARE(changeOf(facts, 2).station, Station::Built);
    }

    void whatRanBeforeStaysInProductionWhileTheNextIsRolledOut()
    {
        PassportFacts facts{.trunk = trunkOf({u"one"_s, u"two"_s})};
        Service service = serviceAt(u"api"_s, 2, Rollout::State::Updating);
        service.previous = Release{.commit = idOf(1).toHex()};
        facts.services = swarm({service});
        QCOMPARE(changeOf(facts, 1).production.first().state, State::Running);
        QCOMPARE(changeOf(facts, 2).production.first().state, State::RollingOut);
    }

    void aRollbackTakesTheChangeBack()
    {
        PassportFacts facts{.trunk = trunkOf({u"one"_s, u"two"_s})};
        facts.services = swarm({serviceAt(u"api"_s, 1, Rollout::State::RollbackCompleted)});
        facts.rollouts = {rollout(u"api"_s, 2, RolloutRecord::Outcome::RolledBack, 4)};
        const Change change = changeOf(facts, 2);
        QCOMPARE(change.production,
                 (QList<Change::Production>{
                         {u"api"_s, State::RolledBack, hour(2).addSecs(240), u"registry/api"_s, {}}}));
        QCOMPARE(change.station, Station::Built);
        QCOMPARE(changeOf(facts, 1).production.first().state, State::Running);
    }

    void flagsDecideTheRelease()
    {
        PassportFacts facts{.trunk = trunkOf({u"one (#4)"_s})};
        facts.services = swarm({serviceAt(u"api"_s, 1)});
        facts.rollouts = {rollout(u"api"_s, 1, RolloutRecord::Outcome::Completed, 1)};
        facts.flags = QList<FlagFacts>();
        QCOMPARE(changeOf(facts, 1).station, Station::Deployed); // what it touches is not known
        facts.contents.insert(idOf(1), {.flags = {u"cart"_s}});
        facts.flags.reset();
        QCOMPARE(changeOf(facts, 1).station, Station::Deployed); // the table is not known
        facts.flags = flagsWith({.key = u"cart"_s, .enabled = true, .rolloutPercent = 25});
        QCOMPARE(changeOf(facts, 1).station, Station::Deployed);
        QCOMPARE(changeOf(facts, 1).flags->first().rolloutPercent, 25);
        facts.flags
                = flagsWith({.key = u"cart"_s, .enabled = true, .rolloutPercent = 100, .fullyRolledOutAt = hour(30)});
        QCOMPARE(changeOf(facts, 1).station, Station::Released);
        QCOMPARE(changeOf(facts, 1).releasedAt, hour(30));
        QCOMPARE(changeOf(facts, 1).next->rule, "FLAG-1"_L1);
        QCOMPARE(changeOf(facts, 1).next->at, hour(30).addDays(14));
        facts.flags = QList<FlagFacts>(); // neither in the table nor in code
        QVERIFY(changeOf(facts, 1).flags->first().isRemoved);
        QCOMPARE(changeOf(facts, 1).station, Station::Released);
        facts.contents[idOf(1)].flags.clear();
        QCOMPARE(changeOf(facts, 1).releasedAt, hour(1).addSecs(60)); // behind none: with the rollout
        facts.pullRequests = PullRequestSnapshot{};
        facts.pullRequests->merged
                = {{.number = 4,
                    .title = u"One"_s,
                    .merge = Merge{.at = hour(1), .firstCommitAt = hour(-3), .isBranchDeleted = true}}};
        QCOMPARE(changeOf(facts, 1).station, Station::Done);
        QCOMPARE(changeOf(facts, 1).leadTime, 4h + 1min);
        QVERIFY(!changeOf(facts, 1).next);
    }

    void aFlagInCodeIsNotRemoved()
    {
        PassportFacts facts{.trunk = trunkOf({u"one"_s})};
        facts.contents.insert(idOf(1), {.flags = {u"cart"_s}});
        facts.flags = QList<FlagFacts>{{.name = u"cart"_s, .places = QList<CodePlace>{{.key = u"cart"_s}}}};
        QVERIFY(!changeOf(facts, 1).flags->first().isRemoved);
        QVERIFY(!changeOf(facts, 1).flags->first().rolloutPercent);
    }

    void aCommitOffTheLineHoldsWhatItLeft()
    {
        PassportFacts facts{.trunk = trunkOf({u"one"_s, u"two"_s})};
        Service hotfix = serviceAt(u"api"_s, 77); // built from a branch that left trunk after its first commit
        facts.services = swarm({hotfix});
        QVERIFY(changeOf(facts, 1).production.isEmpty()); // of somebody else's code
        facts.places.insert(hotfix.release.commit, {.place = TrunkDistance::Place::Elsewhere, .newestOnLine = idOf(1)});
        QCOMPARE(changeOf(facts, 1).production.first().state, State::Running);
        QCOMPARE(changeOf(facts, 2).production.first().state, State::Waiting);
    }

    void aServiceOlderThanTheHistoryRunsNoneOfIt()
    {
        PassportFacts facts{.trunk = trunkOf({u"one"_s})};
        const Service old = serviceAt(u"api"_s, 55);
        facts.services = swarm({old});
        facts.places.insert(old.release.commit, {.place = TrunkDistance::Place::OnTrunk, .newestOnLine = idOf(55)});
        QCOMPARE(changeOf(facts, 1).production,
                 (QList<Change::Production>{{u"api"_s, State::Waiting, hour(1), u"registry/api"_s, {}}}));
        QCOMPARE(changeOf(facts, 1).station, Station::Merged);
    }

    void previewsAndJobsAreNoProduction()
    {
        PassportFacts facts{.trunk = trunkOf({u"one"_s, u"two"_s})};
        Service job = serviceAt(u"migrate"_s, 1);
        job.mode = Service::Mode::ReplicatedJob;
        facts.services = swarm({serviceAt(u"api"_s, 2), serviceAt(u"pr-7_api"_s, 1), job});
        facts.previews = {u"pr-7_api"_s};
        QCOMPARE(changeOf(facts, 2).production.size(), 1);
        QCOMPARE(changeOf(facts, 2).station, Station::Deployed);
        QVERIFY(!changeOf(facts, 2).deployedAt.isValid()); // nobody saw it arrive
    }

    void aRollbackNamesAllThatWentBack()
    {
        PassportFacts facts{.trunk = trunkOf({u"one"_s, u"two (#5)"_s, u"three (#6)"_s})};
        facts.services = swarm({serviceAt(u"api"_s, 1, Rollout::State::RollbackCompleted)});
        facts.rollouts = {rollout(u"api"_s, 3, RolloutRecord::Outcome::RolledBack, 4)};
        facts.rollouts.first().failure = TaskFailure{.message = u"unhealthy container"_s};
        facts.flags = QList<FlagFacts>();
        facts.contents.insert(idOf(2), {.flags = {u"cart"_s}});
        QCOMPARE(changeOf(facts, 2).wentBackWith,
                 (QList<Change::Companion>{{u"000000006"_s, u"three"_s, u"Ada"_s, {}},
                                           {u"000000005"_s, u"two"_s, u"Ada"_s, {u"cart"_s}}}));
        QCOMPARE(changeOf(facts, 3).wentBackWith, changeOf(facts, 2).wentBackWith);
        QVERIFY(changeOf(facts, 1).wentBackWith.isEmpty());
        QCOMPARE(changeOf(facts, 3).production.first().why, u"unhealthy container"_s);
        // a later rollout that ends well ends it
        facts.services = swarm({serviceAt(u"api"_s, 3)});
        facts.rollouts += rollout(u"api"_s, 3, RolloutRecord::Outcome::Completed, 90);
        QVERIFY(changeOf(facts, 2).wentBackWith.isEmpty());
        QCOMPARE(changeOf(facts, 2).deployedAt, hour(3).addSecs(90 * 60));
    }

    void theNextDeadlineIsTheFirstToCome()
    {
        PassportFacts facts;
        facts.branches = snapshot({branch(u"feat/a"_s, 5h)});
        QCOMPARE(passports(facts).first().next,
                 (Change::Deadline{"BRANCH-2"_L1, u"feat/a"_s, noon().addSecs(43 * 3600)}));
        facts.pullRequests = PullRequestSnapshot{};
        facts.pullRequests->open
                = {{.number = 7, .branch = u"feat/a"_s, .createdAt = noon().addSecs(-3600)},
                   {.number = 8, .branch = u"fork"_s, .isFromFork = true, .createdAt = noon().addSecs(-7200)}};
        QCOMPARE(passports(facts)[0].next->rule, "BRANCH-2"_L1);
        QCOMPARE(passports(facts)[1].next, (Change::Deadline{"PR-5"_L1, u"fork"_s, noon().addSecs(46 * 3600)}));
        facts.trunk = trunkOf({u"one"_s});
        QVERIFY(!changeOf(facts, 1).next); // no swarm: nothing is asked of it
        facts.services = swarm({serviceAt(u"api"_s, 55)});
        facts.places.insert(idOf(55).toHex(), {.place = TrunkDistance::Place::OnTrunk});
        QCOMPARE(changeOf(facts, 1).next,
                 (Change::Deadline{"SWARM-7"_L1, idOf(1).toShortHex(), hour(1).addSecs(1800)}));
    }

    void aBranchThatIsStillThereIsToBeDeleted()
    {
        PassportFacts facts{.trunk = trunkOf({u"one (#4)"_s})};
        Branch merged = branch(u"feat/a"_s, 5h);
        merged.merged = Merged::Squash;
        facts.branches = snapshot({merged});
        facts.pullRequests = PullRequestSnapshot{};
        facts.pullRequests->merged = {{.number = 4, .branch = u"feat/a"_s, .merge = Merge{.at = hour(1)}}};
        QCOMPARE(changeOf(facts, 1).isBranchDeleted, false);
        QCOMPARE(changeOf(facts, 1).next->rule, "BRANCH-3"_L1);
        facts.branches = snapshot({});
        QCOMPARE(changeOf(facts, 1).isBranchDeleted, true);
    }

    void migrationsLeadToTheirSchemaChanges()
    {
        PassportFacts facts{.trunk = trunkOf({u"one"_s})};
        facts.contents.insert(idOf(1),
                              {.paths = {u"hasura/migrations/default/1700000000000_cents/up.sql"_s,
                                         u"hasura/migrations/default/1700000000000_cents/down.sql"_s}});
        QCOMPARE(changeOf(facts, 1).migrations, QStringList(u"1700000000000"_s));
        Migration migration{.version = 1'700'000'000'000};
        migration.id = u"default/1700000000000"_s;
        facts.migrations = MigrationSnapshot{.migrations = {migration},
                                             .changes = {{.database = u"default"_s,
                                                          .object = u"orders.total"_s,
                                                          .expandedBy = {migration.id},
                                                          .phase = SchemaChange::Phase::Quiet,
                                                          .contractAllowedAt = hour(48)},
                                                         {.database = u"default"_s, .object = u"other"_s}}};
        const Change change = changeOf(facts, 1);
        QCOMPARE(change.schemaChanges.size(), 1);
        QCOMPARE(change.schemaChanges.first().object, u"orders.total"_s);
        QCOMPARE(change.next, (Change::Deadline{"MIG-4"_L1, u"orders.total"_s, hour(48)}));
    }

    void whoReviewedIsKnownFromTheHostOnly()
    {
        PassportFacts facts{.trunk = trunkOf({u"one (#4)"_s, u"two"_s})};
        QVERIFY(!changeOf(facts, 1).isReviewKnown);
        QVERIFY(!changeOf(facts, 2).isReviewKnown);
        QCOMPARE(stageState(changeOf(facts, 1), Stage::Review, {}), StageState::Unknown); // never taken for passed
        facts.pullRequests = PullRequestSnapshot{};
        facts.pullRequests->merged = QList<PullRequest>{{.number = 4, .merge = Merge{.at = hour(1)}}};
        QVERIFY(changeOf(facts, 1).isReviewKnown);
        QVERIFY(changeOf(facts, 2).isReviewKnown); // it had none
    }

    void anotherCommitOfAPullRequestHasItsOwnRow()
    {
        PassportFacts facts{.trunk = trunkOf({u"one (#4)"_s, u"again (#4)"_s})};
        const QList<Change> changes = passports(facts);
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes[0].key() != changes[1].key());
    }

    void aRevertOfAPullRequestCountsToo()
    {
        PassportFacts facts{.trunk = trunkOf({u"Cart (#4)"_s, u"Revert \"Cart (#4)\" (#5)"_s})};
        QCOMPARE(changeOf(facts, 1).revertedBy, idOf(2).toHex());
        QCOMPARE(changeOf(facts, 2).pullRequest, 5);
        facts.trunk = trunkOf({u"Cart (#4)"_s, u"Back (#5)\n\nReverts acme/platform#4"_s});
        QCOMPARE(changeOf(facts, 1).station, Station::Reverted);
        QVERIFY(changeOf(facts, 2).revertedBy.isEmpty());
    }

    void aRevertMarksWhatItTookBack()
    {
        const auto revert = [](int number) { return u"Undo\n\nThis reverts commit "_s + idOf(number).toHex() + u'.'; };
        PassportFacts facts{.trunk = trunkOf({u"one"_s, revert(1)})};
        QCOMPARE(changeOf(facts, 1).station, Station::Reverted);
        QCOMPARE(changeOf(facts, 1).revertedBy, idOf(2).toHex());
        QCOMPARE(changeOf(facts, 1).stationSince, hour(2));
        facts.trunk = trunkOf({u"one"_s, revert(1), revert(2)}); // and taken back itself
        QCOMPARE(changeOf(facts, 1).station, Station::Merged);
        QCOMPARE(changeOf(facts, 2).station, Station::Reverted);
    }
};

GUILESS_TEST(PassportTest)

}

#include "tst_passport.moc"
