// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/serviceverdict.h"
#include "tests/support/services.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_serviceverdict {

using RolloutState = Rollout::State;

class ServiceVerdictTest : public QObject
{
    Q_OBJECT

private:
    static ServiceSurroundings around() { return {.nodes = nodes(), .now = noon()}; }

    static Service with(const QString &words, RolloutState state = RolloutState::None, int startedAgo = 60)
    {
        Service value = service(noon());
        value.tasks = tasks(words, noon());
        value.rollout.state = state;
        if (state != RolloutState::None)
            value.rollout.startedAt = noon().addSecs(-startedAgo);
        return value;
    }

    static void row(const char *name, RolloutState state, const char *words, const char *expected, int startedAgo = 60)
    {
        QTest::newRow(name) << int(state) << startedAgo << QString::fromLatin1(words) << QString::fromLatin1(expected);
    }

private Q_SLOTS:
    void theFirstRowThatFitsSpeaks_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("startedAgo");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        using enum RolloutState;

        row("healthy", None, "1 running; 2 running on=n2", "healthy allUp none 2/2");
        row("old containers that take their time are no tasks too many", Completed,
            "1 running; 2 running; 1 running old want=shutdown; 2 running old want=shutdown",
            "healthy allUp none 2/2 draining=2");
        row("two tasks in one slot count once", Updating, "1 running; 1 running old; 2 running old",
            "rollingOut updating none 2/2 current=1");
        row("a task on a node that is down is not up", None, "1 running; 2 running on=n3",
            "degraded nodeDown warning 1/2 node=three");
        row("everything was on the node that is down", None, "1 running on=n3; 2 running on=n3",
            "failing nodeDown alert 0/2 node=three");
        row("completed is not healthy", Completed, "1 failed -9; 1 failed -3; 2 failed -8; 2 failed -2",
            "failing crashLoop alert 0/2 failures=4");
        row("a crash after the monitor", Completed, "1 failed -4 # exit (3); 1 starting; 2 running",
            "degraded tasksFailing warning 1/2 failures=1 # exit (3)");

        row("the rollback failed", RollbackPaused, "1 failed -4; 2 running",
            "failing rollbackFailed alert 1/2 failures=1");
        row("paused with all up", Paused, "1 running old; 2 running old; 1 complete -5",
            "paused updatePaused warning 2/2 current=0 failures=1");
        row("paused with too few up", Paused, "1 running old; 1 complete -5",
            "paused updatePaused alert 1/2 current=0 failures=1");
        row("rolling back", RollbackStarted, "1 running; 2 running; 1 complete old -5 # unhealthy",
            "rollingBack rollingBackByItself warning 2/2 # unhealthy");
        row("rolling back in an outage", RollbackStarted, "1 starting", "rollingBack rollingBackByItself alert 0/2");
        row("an outage during an update", Updating, "1 starting; 2 running old want=shutdown",
            "failing outageDuringUpdate alert 0/2 draining=1");
        row("an update that waits for a node", Updating, "1 running old; 2 running old; 1 pending # no suitable node",
            "rollingOut updateStuck warning 2/2 current=0 # no suitable node");
        row("an update within its deadline", Updating, "1 running; 2 running old",
            "rollingOut updating none 2/2 current=1", 299);
        row("an update beyond its deadline", Updating, "1 running; 2 running old",
            "rollingOut updateStuck warning 2/2 current=1", 310);

        row("a loop hidden behind a task that runs", None, "1 running -1; 1 failed -2; 1 failed -8; 2 running",
            "failing crashLoop alert 2/2 failures=2");
        row("a loop of polite exits", None, "1 starting -1; 1 complete -2; 1 complete -10; 2 running",
            "failing crashLoop alert 1/2 failures=2");
        row("a loop that was outlived", None, "1 running -30; 1 failed -31; 1 failed -37; 2 running",
            "degraded recoveringFromCrashLoop warning 2/2 failures=2");
        row("a loop beside a task of the spec before", Completed,
            "1 running old; 1 failed -31; 1 failed -37; 2 running", "failing crashLoop alert 2/2 current=1 failures=2");
        row("one failure is no loop", None, "1 running -30; 1 failed -31; 2 running",
            "degraded restarted warning 2/2 failures=1");
        row("one failure in each slot is no loop", None, "1 running; 1 failed -31; 2 running; 2 failed -31",
            "degraded restarted warning 2/2 failures=2");
        row("an old failure is not a new failure", None, "1 running; 1 failed -121; 2 running; 2 failed -500",
            "healthy allUp none 2/2");
        row("failures of another spec are not this one's", Completed,
            "1 running; 2 running; 1 failed old -5; 1 failed old -9", "healthy allUp none 2/2");

        row("a one-shot is finished", None, "1 complete -500", "completed finished none 0/2");
        row("one that gave up", None, "1 failed -400; 1 failed -500; 2 running", "degraded gaveUp warning 1/2");
        row("all gave up", None, "1 failed -400; 2 rejected -390 # No such image",
            "failing gaveUp alert 0/2 # No such image");
        row("the next try waits for its turn", None, "1 failed -3; 1 ready want=ready -3; 2 running",
            "degraded tasksFailing warning 1/2 failures=1");
        row("no node is large enough", None,
            "1 running; 2 pending # no suitable node (insufficient resources on 1 node)",
            "degraded waitingForNode warning 1/2 # no suitable node (insufficient resources on 1 node)");
        row("no image", None, "1 rejected -2 # No such image: demo:missing",
            "failing gaveUp alert 0/2 failures=1 # No such image: demo:missing");
        row("moved off a drained node", None, "1 running; 2 shutdown -3 on=n4; 2 preparing on=n1 -3",
            "degraded nodeDrained warning 1/2 node=four");
        row("about to move off a drained node", None,
            "1 running; 2 running -3 on=n4 want=shutdown; 2 preparing on=n1 -3",
            "degraded nodeDrained warning 1/2 draining=1 node=four");
        row("too few, and no reason to see", None, "1 running; 2 starting", "degraded tooFew warning 1/2");
        row("none, and no reason to see", None, "", "failing tooFew alert 0/2");

        row("rolled back", RollbackCompleted, "1 running; 2 running; 1 complete old -20",
            "rolledBack rolledBackByItself warning 2/2");
        row("rolled back and down", RollbackCompleted, "1 failed -3; 2 failed -3; 1 failed -9; 2 failed -9",
            "failing crashLoop alert 0/2 failures=4");
        row("rolled back and short", RollbackCompleted, "1 running; 2 failed -3; 2 starting",
            "degraded tasksFailing warning 1/2 failures=1");
    }
    void theFirstRowThatFitsSpeaks()
    {
        QFETCH(int, state);
        QFETCH(int, startedAgo);
        QFETCH(QString, words);
        QFETCH(QString, expected);
        QCOMPARE(line(serviceVerdict(with(words, RolloutState(state), startedAgo), around())), expected);
    }

    void oldFactsAreNotKnownHoweverGoodTheyLook()
    {
        ServiceSurroundings stale = around();
        stale.age = 46s;
        QCOMPARE(line(serviceVerdict(with(u"1 running; 2 running"_s), stale)), u"unknown notKnown notice 2/2"_s);
        stale.age = 45s;
        QCOMPARE(line(serviceVerdict(with(u"1 running; 2 running"_s), stale)), u"healthy allUp none 2/2"_s);
    }

    void aServiceScaledToZeroIsStoppedEvenInAnUpdate()
    {
        Service stopped = with(u"1 running want=remove"_s, RolloutState::Updating);
        stopped.replicas = 0;
        QCOMPARE(line(serviceVerdict(stopped, around())), u"stopped scaledToZero none 0/0 draining=1"_s);
    }

    void aGlobalServiceWantsOneTaskOnEachOfItsNodes()
    {
        Service global = with(u"- running on=n1; - running on=n2; - running old on=n2 want=shutdown"_s);
        global.mode = Service::Mode::Global;
        global.replicas = std::nullopt;
        QCOMPARE(line(serviceVerdict(global, around())), u"healthy allUp none 2/2 draining=1"_s);
        global.tasks.clear();
        QCOMPARE(line(serviceVerdict(global, around())), u"failing tooFew alert 0/?"_s);
    }

    void aJobIsJudgedByItsPresentIteration()
    {
        Service job = with(u"1 complete job=2; 2 complete job=2; 3 running job=2 want=complete; 3 failed job=1"_s);
        job.mode = Service::Mode::ReplicatedJob;
        job.replicas = 3;
        job.jobIteration = 2;
        QCOMPARE(line(serviceVerdict(job, around())), u"healthy jobRunning none 1/3 current=2"_s);
        job.tasks[2] = task(u"3 failed job=2 # exit (1)"_s, noon());
        QCOMPARE(line(serviceVerdict(job, around())), u"failing jobFailing alert 0/3 current=2 # exit (1)"_s);
        job.tasks[2] = task(u"3 complete job=2"_s, noon());
        QCOMPARE(line(serviceVerdict(job, around())), u"completed jobDone none 0/3 current=3"_s);
    }

    void aFreshServiceIsStartingUntilItsDeadline()
    {
        Service fresh = with(u"1 starting; 2 running"_s);
        fresh.createdAt = fresh.updatedAt = noon().addSecs(-300);
        QCOMPARE(line(serviceVerdict(fresh, around())), u"rollingOut starting none 1/2"_s);
        fresh.createdAt = fresh.updatedAt = noon().addSecs(-310);
        QCOMPARE(line(serviceVerdict(fresh, around())), u"degraded tooFew warning 1/2"_s);
        fresh.configuration.startPeriod = 20s;
        QCOMPARE(line(serviceVerdict(fresh, around())), u"rollingOut starting none 1/2"_s);
    }

    void afterARolloutNothingIsJustStarting()
    {
        Service ended = with(u"1 starting; 2 starting"_s, RolloutState::RollbackCompleted);
        ended.updatedAt = noon();
        QCOMPARE(line(serviceVerdict(ended, around())), u"failing tooFew alert 0/2"_s);
    }

    void moreReplicasAreAScaleAndNoRollout()
    {
        Service scaled = with(u"1 running; 2 starting -1"_s);
        scaled.updatedAt = noon().addSecs(-1);
        QCOMPARE(line(serviceVerdict(scaled, around())), u"rollingOut scaling none 1/2"_s);
    }

    void theDeadlineCountsDelaysAndStartPeriodsOfEveryRound()
    {
        Service slow = service(noon());
        slow.replicas = 5;
        slow.configuration.startPeriod = 10s;
        slow.configuration.update = {.monitor = 5s, .delay = 20s, .parallelism = 2, .isSet = true};
        QCOMPARE(rolloutDeadline(slow, {}), 300s + 5s + 3 * 30s);
    }

    void aRollbackByHandIsToldApart()
    {
        Service back = with(u"1 running; 2 running"_s, RolloutState::RollbackStarted);
        back.previous = Release{.image = u"tried:2"_s, .templateHash = "tried"};
        QCOMPARE(line(serviceVerdict(back, around())), u"rollingBack rollingBackByHand warning 2/2"_s);
        back.rollout.state = RolloutState::RollbackCompleted;
        const ServiceVerdict verdict = serviceVerdict(back, around());
        QCOMPARE(line(verdict), u"rolledBack rolledBackByHand notice 2/2"_s);
        QCOMPARE(verdict.refused->image, u"tried:2"_s);
    }

    void theTriedImageIsFoundInTheTaskThatFailed()
    {
        const ServiceVerdict verdict
                = serviceVerdict(with(u"1 running; 2 running; 1 complete old -20; 1 complete old -700"_s,
                                      RolloutState::RollbackCompleted),
                                 around());
        QCOMPARE(verdict.refused->image, u"old:1"_s);
        QCOMPARE(verdict.failedTask->stateAt, noon().addSecs(-20));
    }

    void aRollbackIsRememberedWhenTheEngineHasForgotten()
    {
        const Service forgotten = with(u"1 running; 2 running"_s);
        ServiceSurroundings remembering = around();
        remembering.remembered = RolloutRecord{.endedAt = noon().addDays(-2),
                                               .outcome = RolloutRecord::Outcome::RolledBack,
                                               .attempted = {.image = u"tried:2"_s, .templateHash = "tried"},
                                               .before = Release{.templateHash = "present"}};
        const ServiceVerdict verdict = serviceVerdict(forgotten, remembering);
        QCOMPARE(line(verdict), u"rolledBack rolledBackByItself warning 2/2"_s);
        QCOMPARE(verdict.refused->image, u"tried:2"_s);
        QCOMPARE(verdict.since, noon().addDays(-2));

        remembering.remembered->before->templateHash = "another"; // something else was deployed since
        QCOMPARE(line(serviceVerdict(forgotten, remembering)), u"healthy allUp none 2/2"_s);
    }

    void aSlowStartersLoopIsSeen()
    {
        Service slow = with(u"1 starting -1; 1 complete -60; 1 complete -160; 2 running"_s);
        slow.configuration.startPeriod = 60s;
        QCOMPARE(line(serviceVerdict(slow, around())), u"failing crashLoop alert 1/2 failures=2"_s);
    }
};

GUILESS_TEST(ServiceVerdictTest)

}

#include "tst_serviceverdict.moc"
