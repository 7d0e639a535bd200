// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/rolloutrecording.h"
#include "tests/support/services.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_rolloutrecording {

using Outcome = RolloutRecord::Outcome;
using RolloutState = Rollout::State;

class RolloutRecordingTest : public QObject
{
    Q_OBJECT

private:
    static ServiceSnapshot snapshot() { return {.engine = {.clusterId = u"c1"_s}, .nodes = nodes(), .asOf = noon()}; }

    static Service running(const QByteArray &release)
    {
        Service service = Test::service(noon());
        service.release = {.image = QString::fromLatin1(release) + u":1"_s, .templateHash = release};
        service.tasks = tasks(u"1 running; 2 running"_s, noon());
        return service;
    }

    static Service rolling(Service service, RolloutState state, int startedAgo)
    {
        service.rollout = {.state = state, .startedAt = noon().addSecs(-startedAgo)};
        if (state == RolloutState::Completed || state == RolloutState::RollbackCompleted)
            service.rollout.completedAt = noon();
        return service;
    }

    /// Shows the sights one after the other; what is in the log afterwards, by key.
    static QList<RolloutRecord> recorded(const QList<Service> &sights, RolloutMemory memory = {})
    {
        QList<RolloutRecord> log;
        for (const Service &sight : sights) {
            for (const RolloutRecord &record : recordsOf(sight, memory, snapshot())) {
                log.removeIf([&](const RolloutRecord &old) { return old.startedAt == record.startedAt; });
                log.append(record);
                if (record.outcome != Outcome::Scaled)
                    memory.last = record;
            }
            memory.seen = sight;
        }
        return log;
    }

private Q_SLOTS:
    void anUpdateIsOneRecordFromItsStartToItsEnd()
    {
        const QList<RolloutRecord> log = recorded({running("one"), rolling(running("two"), RolloutState::Updating, 20),
                                                   rolling(running("two"), RolloutState::Completed, 20)});
        QCOMPARE(log.size(), 1);
        QCOMPARE(log[0].outcome, Outcome::Completed);
        QCOMPARE(log[0].attempted.image, u"two:1"_s);
        QCOMPARE(log[0].before->image, u"one:1"_s);
        QCOMPARE(log[0].endedAt, noon());
    }

    void aRollbackKeepsWhatWasTriedAndWhy()
    {
        Service back = rolling(running("present"), RolloutState::RollbackStarted, 20);
        back.tasks = tasks(u"1 running; 2 running; 1 complete old -10 exit=0 on=n2 # unhealthy"_s, noon());
        Service done = back;
        done.rollout.state = RolloutState::RollbackCompleted;
        done.rollout.completedAt = noon();
        const QList<RolloutRecord> log
                = recorded({running("present"), rolling(running("tried"), RolloutState::Updating, 20), back, done});
        QCOMPARE(log.size(), 1);
        QCOMPARE(log[0].outcome, Outcome::RolledBack);
        QCOMPARE(log[0].attempted.image, u"tried:1"_s);
        QCOMPARE(log[0].before->image, u"present:1"_s);
        QCOMPARE(log[0].failure->message, u"unhealthy"_s);
        QCOMPARE(log[0].failure->node, u"two"_s);
        QCOMPARE(log[0].failure->exitCode, 0);
    }

    void aRollbackThatIsSeenOnlyAfterwardsIsReadFromTheTaskThatIsLeft()
    {
        Service done = rolling(running("present"), RolloutState::RollbackCompleted, 20);
        done.tasks = tasks(u"1 running; 2 running; 1 complete old -10"_s, noon());
        const QList<RolloutRecord> log = recorded({done});
        QCOMPARE(log[0].outcome, Outcome::RolledBack);
        QCOMPARE(log[0].attempted.image, u"old:1"_s);
        QCOMPARE(log[0].before->image, u"present:1"_s);
    }

    void aRollbackByHandIsARecordOfItsOwn()
    {
        Service back = rolling(running("one"), RolloutState::RollbackCompleted, 5);
        back.previous = running("two").release;
        const QList<RolloutRecord> log = recorded({rolling(running("two"), RolloutState::Completed, 50), back});
        QCOMPARE(log.size(), 2);
        QCOMPARE(log[0].outcome, Outcome::Completed);
        QCOMPARE(log[1].outcome, Outcome::RolledBackByHand);
        QCOMPARE(log[1].attempted.image, u"two:1"_s);
        QCOMPARE(log[1].before->image, u"one:1"_s);
    }

    void aScaleIsNoRollout()
    {
        Service more = running("one");
        more.replicas = 5;
        more.updatedAt = noon();
        const QList<RolloutRecord> log = recorded({running("one"), more});
        QCOMPARE(log.size(), 1);
        QCOMPARE(log[0].outcome, Outcome::Scaled);
        QCOMPARE(log[0].wanted, 5);
        QCOMPARE(log[0].wantedBefore, 2);
    }

    void anUpdateThatIsOvertakenIsSuperseded()
    {
        const QList<RolloutRecord> log = recorded({running("one"), rolling(running("two"), RolloutState::Updating, 20),
                                                   rolling(running("three"), RolloutState::Updating, 5)});
        QCOMPARE(log.size(), 2);
        QCOMPARE(log[0].outcome, Outcome::Superseded);
        QCOMPARE(log[0].endedAt, noon().addSecs(-5));
        QCOMPARE(log[1].before->image, u"two:1"_s);
    }

    void theLowestCountOfTheWayIsKept()
    {
        Service dip = rolling(running("present"), RolloutState::Updating, 20);
        dip.tasks = tasks(u"1 running; 2 starting"_s, noon());
        const QList<RolloutRecord> log = recorded({dip, rolling(running("present"), RolloutState::Completed, 20)});
        QCOMPARE(log[0].lowestUp, 1);
        QCOMPARE(log[0].wanted, 2);
    }

    void theSameSightTwiceWritesNothing()
    {
        const Service sight = rolling(running("two"), RolloutState::Updating, 20);
        RolloutMemory memory;
        memory.last = recordsOf(sight, memory, snapshot()).last();
        memory.seen = sight;
        QCOMPARE(recordsOf(sight, memory, snapshot()).size(), 0);
    }
};

GUILESS_TEST(RolloutRecordingTest)

}

#include "tst_rolloutrecording.moc"
