// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/commitmessage.h"
#include "models/rules/passport.h"
#include "models/rules/trunkline.h"
#include "tests/support/branches.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

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

    void mergedIsNotDeployed()
    {
        PassportFacts facts{.trunk = trunkOf({u"one (#4)"_s, u"two (#5)"_s})};
        QCOMPARE(changeOf(facts, 2).station, Station::Merged);
        QCOMPARE(changeOf(facts, 2).title, u"two"_s);
        QCOMPARE(changeOf(facts, 2).pullRequest, 5);
        facts.services = swarm({serviceAt(u"api"_s, 1), serviceAt(u"hasura"_s, 77)});
        const Change change = changeOf(facts, 2);
        QCOMPARE(change.station, Station::Merged);
        QCOMPARE(change.production, (QList<Change::Production>{{u"api"_s, State::Waiting, hour(2)}}));
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

    void aRollbackTakesTheChangeBack()
    {
        PassportFacts facts{.trunk = trunkOf({u"one"_s, u"two"_s})};
        facts.services = swarm({serviceAt(u"api"_s, 1, Rollout::State::RollbackCompleted)});
        facts.rollouts = {rollout(u"api"_s, 2, RolloutRecord::Outcome::RolledBack, 4)};
        const Change change = changeOf(facts, 2);
        QCOMPARE(change.production, (QList<Change::Production>{{u"api"_s, State::RolledBack, hour(2).addSecs(240)}}));
        QCOMPARE(change.station, Station::Built);
        QCOMPARE(changeOf(facts, 1).production.first().state, State::Running);
    }

    void flagsDecideTheRelease()
    {
        PassportFacts facts{.trunk = trunkOf({u"one (#4)"_s})};
        facts.services = swarm({serviceAt(u"api"_s, 1)});
        facts.rollouts = {rollout(u"api"_s, 1, RolloutRecord::Outcome::Completed, 1)};
        QCOMPARE(changeOf(facts, 1).station, Station::Deployed); // flags are not known
        facts.flags = QHash<qint32, QList<Change::Flag>>{{4, {{.key = u"cart"_s, .rolloutPercent = 25}}}};
        QCOMPARE(changeOf(facts, 1).station, Station::Deployed);
        facts.flags = QHash<qint32, QList<Change::Flag>>{
                {4, {{.key = u"cart"_s, .rolloutPercent = 100, .fullyRolledOutAt = hour(30)}}}};
        QCOMPARE(changeOf(facts, 1).station, Station::Released);
        QCOMPARE(changeOf(facts, 1).releasedAt, hour(30));
        facts.flags = QHash<qint32, QList<Change::Flag>>{};
        QCOMPARE(changeOf(facts, 1).station, Station::Released);
        QCOMPARE(changeOf(facts, 1).releasedAt, hour(1).addSecs(60));
        facts.pullRequests = PullRequestSnapshot{};
        facts.pullRequests->merged
                = {{.number = 4,
                    .title = u"One"_s,
                    .merge = Merge{.at = hour(1), .firstCommitAt = hour(-3), .isBranchDeleted = true}}};
        QCOMPARE(changeOf(facts, 1).station, Station::Done);
        QCOMPARE(changeOf(facts, 1).leadTime, 4h + 1min);
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

QTEST_GUILESS_MAIN(PassportTest)

#include "tst_passport.moc"
