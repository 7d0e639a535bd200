// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/serviceverdict.h"

#include "models/rules/servicecount.h"

#include <algorithm>

namespace Trunkline {

namespace {

using VerdictState = ServiceVerdict::State;
using Reason = ServiceVerdict::Reason;
using VerdictSeverity = ServiceVerdict::Severity;

QString nodeName(const QList<Node> &nodes, const QString &id)
{
    const auto found = std::ranges::find(nodes, id, &Node::id);
    return found == nodes.end() ? id : found->name;
}

/// A slow starter fails slowly: its failures count for longer, else its loop would never be seen.
std::chrono::seconds failureWindow(const Service &service, const ServiceLimits &limits)
{
    return limits.failureWindow + 2 * std::chrono::ceil<std::chrono::seconds>(service.configuration.startPeriod);
}

/// The table, row by row. Each row answers or leaves it to the next.
class Decision
{
public:
    Decision(const Service &service, const ServiceSurroundings &around)
        : m_service(service)
        , m_around(around)
        , m_count(countTasks(service, around.nodes, around.now, failureWindow(service, around.limits)))
    {
        m_verdict.up = m_count.up;
        m_verdict.current = m_count.current;
        m_verdict.wanted = m_count.wanted;
        m_verdict.draining = m_count.draining;
        m_verdict.failures = m_count.failures;
        m_verdict.isCrashLooping = m_count.isLooping;
    }

    ServiceVerdict verdict()
    {
        if (m_around.age > m_around.limits.staleAfter)
            return say(VerdictState::Unknown, Reason::NotKnown, VerdictSeverity::Notice);
        if (m_service.isJob())
            return ofJob();
        if (m_count.wanted == 0)
            return say(VerdictState::Stopped, Reason::ScaledToZero, VerdictSeverity::None);
        if (isRollingOut())
            return ofRollout();
        if (m_count.isLooping)
            return ofCrashLoop();
        if (isFinished())
            return say(VerdictState::Completed, Reason::Finished, VerdictSeverity::None, m_count.lastFailure);
        if (m_count.isShort())
            return ofShortage();
        return ofFull();
    }

private:
    ServiceVerdict say(VerdictState state, Reason reason, VerdictSeverity severity,
                       const std::optional<Task> &failed = {})
    {
        m_verdict.state = state;
        m_verdict.reason = reason;
        m_verdict.severity = severity;
        m_verdict.failedTask = failed;
        if (failed && m_verdict.detail.isEmpty())
            m_verdict.detail = failed->error;
        return m_verdict;
    }

    bool isRollingOut() const
    {
        return m_service.rollout.state != Rollout::State::None && m_service.rollout.state != Rollout::State::Completed
                && m_service.rollout.state != Rollout::State::RollbackCompleted;
    }

    ServiceVerdict ofJob()
    {
        qint32 done = 0;
        std::optional<Task> failed;
        for (const Task &task : m_service.tasks) {
            if (task.jobIteration != m_service.jobIteration)
                continue;
            if (task.state == Task::State::Complete)
                ++done;
            else if (isFailure(task) && (!failed || failed->stateAt < task.stateAt))
                failed = task;
        }
        m_verdict.current = done;
        m_verdict.wanted = m_service.replicas;
        m_verdict.since = m_service.createdAt;
        const bool hasPeer = std::ranges::any_of(m_service.tasks, [](const Task &task) {
            return task.desired == Task::Desired::Complete && task.state < Task::State::Complete;
        });
        if (m_service.replicas ? done >= *m_service.replicas : done > 0 && !hasPeer)
            return say(VerdictState::Completed, Reason::JobDone, VerdictSeverity::None);
        if (failed)
            return say(VerdictState::Failing, Reason::JobFailing, VerdictSeverity::Alert, failed);
        return say(VerdictState::Healthy, Reason::JobRunning, VerdictSeverity::None);
    }

    ServiceVerdict ofRollout()
    {
        m_verdict.since = m_service.rollout.startedAt;
        const std::optional<Task> failed = failedTaskOfRollout(m_service);
        switch (m_service.rollout.state) {
        case Rollout::State::RollbackPaused:
            return say(VerdictState::Failing, Reason::RollbackFailed, VerdictSeverity::Alert,
                       failed ? failed : m_count.lastFailure);
        case Rollout::State::Paused:
            return say(VerdictState::Paused, Reason::UpdatePaused,
                       m_count.isShort() ? VerdictSeverity::Alert : VerdictSeverity::Warning,
                       failed ? failed : m_count.lastFailure);
        case Rollout::State::RollbackStarted:
            m_verdict.refused = refused();
            return say(VerdictState::RollingBack,
                       isRollbackByHand(m_service) ? Reason::RollingBackByHand : Reason::RollingBackByItself,
                       m_count.up == 0 ? VerdictSeverity::Alert : VerdictSeverity::Warning, failed);
        default:
            return ofUpdate();
        }
    }

    ServiceVerdict ofUpdate()
    {
        if (m_count.waiting)
            m_verdict.detail = m_count.waiting->error;
        if (m_count.up == 0)
            return say(VerdictState::Failing, Reason::OutageDuringUpdate, VerdictSeverity::Alert, m_count.lastFailure);
        const auto deadline = rolloutDeadline(m_service, m_around.limits);
        if (m_count.waiting || m_service.rollout.startedAt.addDuration(deadline) < m_around.now)
            return say(VerdictState::RollingOut, Reason::UpdateStuck, VerdictSeverity::Warning, m_count.lastFailure);
        return say(VerdictState::RollingOut, Reason::Updating, VerdictSeverity::None, m_count.lastFailure);
    }

    ServiceVerdict ofCrashLoop()
    {
        m_verdict.since = m_count.lastFailure->stateAt;
        if (m_count.hasOutlivedLoop && !m_count.isShort())
            return say(VerdictState::Degraded, Reason::RecoveringFromCrashLoop, VerdictSeverity::Warning,
                       m_count.lastFailure);
        return say(VerdictState::Failing, Reason::CrashLoop, VerdictSeverity::Alert, m_count.lastFailure);
    }

    /// A task that ended well and was not meant to go on, and nothing else there: a one-shot.
    bool isFinished() const
    {
        return m_count.up == 0 && m_count.lastFailure && m_count.lastFailure->state == Task::State::Complete
                && std::ranges::none_of(m_service.tasks, [](const Task &task) {
                       return task.desired == Task::Desired::Running || task.desired == Task::Desired::Ready;
                   });
    }

    ServiceVerdict ofShortage()
    {
        const VerdictState bad = m_count.up == 0 ? VerdictState::Failing : VerdictState::Degraded;
        const VerdictSeverity severity = m_count.up == 0 ? VerdictSeverity::Alert : VerdictSeverity::Warning;
        if (m_count.emptySlots > 0)
            return say(bad, Reason::GaveUp, severity, m_count.lastFailure);
        if (m_count.waiting) {
            m_verdict.detail = m_count.waiting->error;
            return say(bad, Reason::WaitingForNode, severity, m_count.waiting);
        }
        if (m_count.failures > 0)
            return say(bad, Reason::TasksFailing, severity, m_count.lastFailure);
        if (!m_count.downNode.isEmpty())
            return aboutNode(bad, Reason::NodeDown, severity, m_count.downNode);
        if (!m_count.drainedNode.isEmpty())
            return aboutNode(bad, Reason::NodeDrained, severity, m_count.drainedNode);
        return isYoung() ? ofStart() : say(bad, Reason::TooFew, severity);
    }

    ServiceVerdict aboutNode(VerdictState state, Reason reason, VerdictSeverity severity, const QString &node)
    {
        m_verdict.node = nodeName(m_around.nodes, node);
        return say(state, reason, severity);
    }

    /// Just made or scaled. After a rollout the tasks were there already: what is missing then is missing.
    bool isYoung() const
    {
        if (m_service.rollout.state != Rollout::State::None)
            return false;
        const QDateTime changed = std::max(m_service.createdAt, m_service.updatedAt);
        return changed.isValid() && changed.addDuration(rolloutDeadline(m_service, m_around.limits)) >= m_around.now;
    }

    ServiceVerdict ofStart()
    {
        m_verdict.since = std::max(m_service.createdAt, m_service.updatedAt);
        const bool isScaling = m_service.rollout.state == Rollout::State::None
                && m_service.updatedAt > m_service.createdAt && m_count.up > 0 && m_count.up == m_count.current
                && m_service.createdAt.secsTo(m_service.updatedAt) > 1;
        return say(VerdictState::RollingOut, isScaling ? Reason::Scaling : Reason::Starting, VerdictSeverity::None);
    }

    ServiceVerdict ofFull()
    {
        if (m_service.rollout.state == Rollout::State::RollbackCompleted)
            return ofRollback(isRollbackByHand(m_service), m_service.rollout.completedAt,
                              failedTaskOfRollout(m_service));
        if (const std::optional<RolloutRecord> &memory = m_around.remembered; memory && memory->before
            && memory->before->templateHash == m_service.release.templateHash
            && (memory->outcome == RolloutRecord::Outcome::RolledBack
                || memory->outcome == RolloutRecord::Outcome::RolledBackByHand))
            return ofRollback(memory->outcome == RolloutRecord::Outcome::RolledBackByHand, memory->endedAt, {});
        if (m_count.failures > 0) {
            m_verdict.since = m_count.lastFailure->stateAt;
            return say(VerdictState::Degraded, Reason::Restarted, VerdictSeverity::Warning, m_count.lastFailure);
        }
        return say(VerdictState::Healthy, Reason::AllUp, VerdictSeverity::None);
    }

    ServiceVerdict ofRollback(bool byHand, const QDateTime &at, const std::optional<Task> &failed)
    {
        m_verdict.since = at;
        m_verdict.refused = refused();
        return say(VerdictState::RolledBack, byHand ? Reason::RolledBackByHand : Reason::RolledBackByItself,
                   byHand ? VerdictSeverity::Notice : VerdictSeverity::Warning, failed);
    }

    /// What was tried: from the local history, else (after a rollback by hand) from the engine, else from a task.
    std::optional<Release> refused() const
    {
        const std::optional<RolloutRecord> &memory = m_around.remembered;
        if (memory && memory->attempted.templateHash != m_service.release.templateHash)
            return memory->attempted;
        if (isRollbackByHand(m_service))
            return m_service.previous;
        if (const std::optional<Task> failed = failedTaskOfRollout(m_service))
            return Release{.image = failed->image, .templateHash = failed->templateHash};
        return std::nullopt;
    }

    const Service &m_service;
    const ServiceSurroundings &m_around;
    const ServiceCount m_count;
    ServiceVerdict m_verdict;
};

}

ServiceVerdict serviceVerdict(const Service &service, const ServiceSurroundings &surroundings)
{
    return Decision(service, surroundings).verdict();
}

std::chrono::seconds rolloutDeadline(const Service &service, const ServiceLimits &limits)
{
    const RolloutConfig &update = service.configuration.update;
    const qint32 replicas = std::max(service.replicas.value_or(1), 1);
    const qint32 parallelism = update.parallelism > 0 ? update.parallelism : replicas;
    const qint32 rounds = (replicas + parallelism - 1) / parallelism;
    const auto perRound = service.configuration.startPeriod + update.delay;
    return limits.startDeadline + std::chrono::ceil<std::chrono::seconds>(update.monitor + perRound * rounds);
}

bool isFailure(const Task &task)
{
    switch (task.state) {
    case Task::State::Failed:
    case Task::State::Rejected:
    case Task::State::Orphaned:
        return true;
    case Task::State::Complete: // of a service that is to run for ever; also how a polite unhealthy one ends
        return !task.jobIteration;
    default:
        return false;
    }
}

std::optional<Task> failedTaskOfRollout(const Service &service)
{
    const Rollout &rollout = service.rollout;
    if (rollout.state == Rollout::State::None)
        return std::nullopt;
    const bool isBack = rollout.state == Rollout::State::RollbackStarted
            || rollout.state == Rollout::State::RollbackCompleted || rollout.state == Rollout::State::RollbackPaused;
    std::optional<Task> first;
    for (const Task &task : service.tasks) {
        if (!rollout.failedTaskId.isEmpty() && task.id == rollout.failedTaskId)
            return task;
        const bool isOfPresentSpec = task.templateHash == service.release.templateHash;
        if (isFailure(task) && isOfPresentSpec != isBack && task.stateAt >= rollout.startedAt
            && (!first || task.stateAt < first->stateAt))
            first = task;
    }
    return first;
}

bool isRollbackByHand(const Service &service)
{
    switch (service.rollout.state) {
    case Rollout::State::RollbackStarted:
    case Rollout::State::RollbackPaused:
    case Rollout::State::RollbackCompleted:
        return service.previous.has_value();
    default:
        return false;
    }
}

}
