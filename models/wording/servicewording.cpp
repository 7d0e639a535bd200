// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/servicewording.h"

#include "models/wording/agewording.h"
#include "models/wording/enginewording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct ServiceWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::ServiceWording)
};

using VerdictState = ServiceVerdict::State;
using Reason = ServiceVerdict::Reason;

QString number(qint32 value)
{
    return QLocale().toString(value);
}

QString upText(const ServiceVerdict &verdict)
{
    return verdict.wanted ? ServiceWording::tr("%1 of %2 tasks run").arg(number(verdict.up), number(*verdict.wanted))
                          : ServiceWording::tr("%Ln tasks run", nullptr, verdict.up);
}

QString why(const ServiceVerdict &verdict)
{
    if (!verdict.detail.isEmpty())
        return engineText(verdict.detail);
    return verdict.failedTask ? taskErrorText(*verdict.failedTask) : QString();
}

/// "front: why."; only the front where no reason is known.
QString sentence(const QString &front, const QString &reason)
{
    return sentenceText(labelledText(front, reason));
}

QString refusedText(const ServiceVerdict &verdict)
{
    return verdict.refused && !verdict.refused->image.isEmpty() ? releaseText(*verdict.refused)
                                                                : ServiceWording::tr("the new version");
}

QString jobSentence(const ServiceVerdict &verdict)
{
    const QString done = verdict.wanted
            ? ServiceWording::tr("%1 of %2 runs are done").arg(number(verdict.current), number(*verdict.wanted))
            : ServiceWording::tr("%1 runs are done").arg(number(verdict.current));
    return verdict.reason == Reason::JobFailing
            ? sentence(ServiceWording::tr("%1, and the last one failed").arg(done), why(verdict))
            : sentenceText(done);
}

QString rolloutSentence(const Service &service, const ServiceVerdict &verdict)
{
    const QString up = upText(verdict);
    switch (verdict.reason) {
    case Reason::RollbackFailed:
        return sentence(ServiceWording::tr("The rollback failed as well and is paused, %1").arg(up), why(verdict));
    case Reason::UpdatePaused:
        return sentence(
                verdict.isCrashLooping
                        ? ServiceWording::tr("The update is paused after a failure and its tasks still crash, %1")
                                  .arg(up)
                        : ServiceWording::tr("The update is paused after a failure, %1").arg(up),
                why(verdict));
    case Reason::RollingBackByItself:
        return sentence(ServiceWording::tr("Swarm is going back to %1 because %2 failed, %3")
                                .arg(releaseText(service.release), refusedText(verdict), up),
                        why(verdict));
    case Reason::RollingBackByHand:
        return ServiceWording::tr("Somebody rolls it back from %1 to %2, %3.")
                .arg(refusedText(verdict), releaseText(service.release), up);
    case Reason::OutageDuringUpdate:
        return sentence(ServiceWording::tr("Nothing is up while it is updated to %1").arg(releaseText(service.release)),
                        why(verdict));
    case Reason::UpdateStuck:
        return sentence(ServiceWording::tr("The update is stuck at %1 new tasks, %2").arg(number(verdict.current), up),
                        why(verdict));
    case Reason::Updating:
        return sentence(ServiceWording::tr("It is being updated to %1, %2, %3 of them new")
                                .arg(releaseText(service.release), up, number(verdict.current)),
                        verdict.failures > 0 ? why(verdict) : QString());
    default:
        std::unreachable();
    }
}

QString rolledBackSentence(const Service &service, const ServiceVerdict &verdict)
{
    const QString front = verdict.reason == Reason::RolledBackByHand
            ? ServiceWording::tr("%1 was rolled back by hand to %2, %3")
            : ServiceWording::tr("%1 failed and Swarm went back to %2, %3");
    return sentence(front.arg(refusedText(verdict), releaseText(service.release), upText(verdict)), why(verdict));
}

QString loopSentence(const ServiceVerdict &verdict)
{
    const QString up = upText(verdict);
    if (verdict.reason == Reason::RecoveringFromCrashLoop)
        return sentence(
                ServiceWording::tr("It is up after a crash loop (%1 failures), %2").arg(number(verdict.failures), up),
                why(verdict));
    return sentence(
            ServiceWording::tr("Its tasks crash again and again (%1 failures), %2").arg(number(verdict.failures), up),
            why(verdict));
}

QString shortageSentence(const ServiceVerdict &verdict)
{
    const QString up = upText(verdict);
    switch (verdict.reason) {
    case Reason::WaitingForNode:
        return sentence(ServiceWording::tr("%1, and no node takes the others").arg(up), why(verdict));
    case Reason::GaveUp:
        return sentence(ServiceWording::tr("%1, and Swarm has given up starting more").arg(up), why(verdict));
    case Reason::TasksFailing:
        return sentence(ServiceWording::tr("%1, and a task failed").arg(up), why(verdict));
    case Reason::NodeDown:
        return ServiceWording::tr("%1, because node %2 is down; Swarm starts them elsewhere.").arg(up, verdict.node);
    case Reason::NodeDrained:
        return ServiceWording::tr("%1, because node %2 is being drained.").arg(up, verdict.node);
    case Reason::TooFew:
        return ServiceWording::tr("%1, and nothing says why.").arg(up);
    case Reason::Scaling:
        return ServiceWording::tr("It is being scaled, %1.").arg(up);
    default:
        return ServiceWording::tr("It is starting, %1.").arg(up);
    }
}

}

QString verdictText(VerdictState state)
{
    switch (state) {
    case VerdictState::Unknown:
        return unknownText();
    case VerdictState::Healthy:
        return ServiceWording::tr("healthy");
    case VerdictState::RollingOut:
        return ServiceWording::tr("rolling out");
    case VerdictState::RollingBack:
        return ServiceWording::tr("rolling back");
    case VerdictState::RolledBack:
        return ServiceWording::tr("rolled back");
    case VerdictState::Paused:
        return ServiceWording::tr("paused");
    case VerdictState::Degraded:
        return ServiceWording::tr("degraded");
    case VerdictState::Failing:
        return ServiceWording::tr("failing");
    case VerdictState::Stopped:
        return ServiceWording::tr("stopped");
    case VerdictState::Completed:
        return ServiceWording::tr("completed");
    }
    std::unreachable();
}

QString runningText(const Service &service, const ServiceVerdict &verdict)
{
    const QString wanted = verdict.wanted ? number(*verdict.wanted) : u"?"_s;
    if (verdict.reason == Reason::NotKnown)
        return u"—"_s;
    if (service.isJob())
        return ServiceWording::tr("%1/%2 done").arg(number(verdict.current), wanted);
    return QString(number(verdict.up) % u'/' % wanted);
}

QString verdictSentence(const Service &service, const ServiceVerdict &verdict)
{
    switch (verdict.reason) {
    case Reason::NotKnown:
        return ServiceWording::tr("How it stands is not known: the engine has not confirmed it for too long.");
    case Reason::AllUp:
        return sentenceText(upText(verdict));
    case Reason::JobRunning:
    case Reason::JobFailing:
    case Reason::JobDone:
        return jobSentence(verdict);
    case Reason::ScaledToZero:
        return verdict.draining > 0
                ? ServiceWording::tr("It is scaled to 0; %Ln tasks still stop.", nullptr, verdict.draining)
                : ServiceWording::tr("It is scaled to 0.");
    case Reason::RollbackFailed:
    case Reason::UpdatePaused:
    case Reason::RollingBackByItself:
    case Reason::RollingBackByHand:
    case Reason::OutageDuringUpdate:
    case Reason::UpdateStuck:
    case Reason::Updating:
        return rolloutSentence(service, verdict);
    case Reason::CrashLoop:
    case Reason::RecoveringFromCrashLoop:
        return loopSentence(verdict);
    case Reason::Finished:
        return ServiceWording::tr("Its task ended by itself and is not to be started again.");
    case Reason::RolledBackByItself:
    case Reason::RolledBackByHand:
        return rolledBackSentence(service, verdict);
    case Reason::Restarted:
        return sentence(ServiceWording::tr("%1, restarted %2 times a moment ago")
                                .arg(upText(verdict), number(verdict.failures)),
                        why(verdict));
    case Reason::WaitingForNode:
    case Reason::GaveUp:
    case Reason::TasksFailing:
    case Reason::NodeDown:
    case Reason::NodeDrained:
    case Reason::TooFew:
    case Reason::Starting:
    case Reason::Scaling:
        return shortageSentence(verdict);
    }
    std::unreachable();
}

QString verdictAdvice(const Service &service, const ServiceVerdict &verdict)
{
    switch (verdict.reason) {
    case Reason::RolledBackByItself:
    case Reason::RollingBackByItself:
        return ServiceWording::tr(
                       "%1 is not in production although its deployment ended without an error. Read the failing "
                       "task's log, fix it and roll forward.")
                .arg(refusedText(verdict));
    case Reason::RollbackFailed:
        return ServiceWording::tr("Neither version starts. Deploy one that is known to work.");
    case Reason::UpdatePaused:
        return service.previous ? ServiceWording::tr("Swarm waits: roll back, or deploy a version that works.")
                                : ServiceWording::tr("Swarm waits: deploy a version that works.");
    case Reason::UpdateStuck:
    case Reason::WaitingForNode:
        return ServiceWording::tr("Swarm waits without an end for a node that fits: make room, or ask for less.");
    case Reason::CrashLoop:
    case Reason::OutageDuringUpdate:
    case Reason::TasksFailing:
    case Reason::GaveUp:
        return ServiceWording::tr("Read the failing task's log; where the version before worked, roll back to it.");
    default:
        return {};
    }
}

QString taskErrorText(const Task &task)
{
    if (!task.error.isEmpty())
        return engineText(task.error);
    if (task.state == Task::State::Complete)
        return ServiceWording::tr("it ended by itself, or was stopped as unhealthy and obeyed");
    if (task.exitCode && *task.exitCode != 0)
        return ServiceWording::tr("exit code %1").arg(*task.exitCode);
    return {};
}

QString shortImage(const QString &image)
{
    return image.section(u'/', -1).section(u'@', 0, 0); // nobody reads a digest
}

QString shortCommit(const QString &commit)
{
    return commit.left(7);
}

QString releaseText(const Release &release)
{
    if (release.image.isEmpty())
        return unknownText();
    const QString image = shortImage(release.image);
    return bracketedText(image, shortCommit(release.commit));
}

QString distanceText(const TrunkDistance &distance)
{
    switch (distance.place) {
    case TrunkDistance::Place::Unknown:
        return u"—"_s;
    case TrunkDistance::Place::Elsewhere:
        return ServiceWording::tr("not on trunk");
    case TrunkDistance::Place::OnTrunk:
        break;
    }
    if (!distance.behind)
        return unknownText();
    return *distance.behind == 0 ? ServiceWording::tr("trunk's tip")
                                 : ServiceWording::tr("%1 behind").arg(number(*distance.behind));
}

QString outcomeText(const RolloutRecord &record)
{
    using enum RolloutRecord::Outcome;
    switch (record.outcome) {
    case Running:
        return ServiceWording::tr("running");
    case Completed:
        return ServiceWording::tr("completed");
    case RolledBack:
        return ServiceWording::tr("rolled back by Swarm");
    case RolledBackByHand:
        return ServiceWording::tr("rolled back by hand");
    case Paused:
        return ServiceWording::tr("paused");
    case RollbackFailed:
        return ServiceWording::tr("rollback failed");
    case Superseded:
        return ServiceWording::tr("superseded");
    case Scaled:
        return ServiceWording::tr("scaled from %1 to %2")
                .arg(record.wantedBefore ? number(*record.wantedBefore) : u"?"_s,
                     record.wanted ? number(*record.wanted) : u"?"_s);
    }
    std::unreachable();
}

QString recordSentence(const RolloutRecord &record, const QDateTime &now)
{
    const QString front
            = ServiceWording::tr("%1 was tried at %2: %3")
                      .arg(releaseText(record.attempted), momentText(record.startedAt, now), outcomeText(record));
    if (!record.failure)
        return sentenceText(front);
    const TaskFailure &failure = *record.failure;
    QString reason = engineText(failure.message);
    if (reason.isEmpty())
        reason = ServiceWording::tr("it ended by itself, or was stopped as unhealthy and obeyed");
    return ServiceWording::tr("%1. Task %2 on %3 failed: %4.")
            .arg(front, failure.slot > 0 ? number(failure.slot) : failure.taskId.left(8), failure.node, reason);
}

QString stepText(const RolloutStep &step, const Service &service, const QHash<QString, QString> &nodeNames)
{
    using Kind = RolloutStep::Kind;
    if (step.kind == Kind::Started)
        return ServiceWording::tr("the update began");
    if (step.kind == Kind::Paused)
        return labelledText(ServiceWording::tr("it is paused"), engineText(service.rollout.message));
    if (step.kind == Kind::Ended)
        return service.rollout.state == Rollout::State::RollbackCompleted ? ServiceWording::tr("the rollback ended")
                                                                          : ServiceWording::tr("the update ended");
    const Task &task = *step.task;
    const QString node = nodeNames.value(task.nodeId, task.nodeId);
    const QString slot = task.slot > 0 ? ServiceWording::tr("slot %1").arg(task.slot) : node;
    const QString who = labelledText(slot, shortImage(task.image));
    switch (step.kind) {
    case Kind::TaskStarted:
        return node.isEmpty() ? ServiceWording::tr("%1 is being started").arg(who)
                              : ServiceWording::tr("%1 is being started on %2").arg(who, node);
    case Kind::TaskRuns:
        return ServiceWording::tr("%1 runs on %2").arg(who, node);
    case Kind::TaskStopped:
        return ServiceWording::tr("%1 was stopped on %2").arg(who, node);
    case Kind::TaskWaits:
        return labelledText(ServiceWording::tr("%1 waits for a node").arg(who), engineText(task.error));
    default:
        return labelledText(ServiceWording::tr("%1 failed on %2").arg(who, node), taskErrorText(task));
    }
}

}
