// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rolloutrecord.h"
#include "models/domain/service.h"

#include <chrono>
#include <optional>

namespace Trunkline {

/// How a service really is. The engine's counts and its `completed` lie; the truth is the number of distinct slots
/// (nodes in global mode) that have a running task which is meant to run, on a node that is ready.
struct ServiceVerdict
{
    /// The verdicts of the JSON contract.
    enum class State {
        Unknown,
        Healthy,
        RollingOut,
        RollingBack,
        RolledBack,
        Paused,
        Degraded,
        Failing,
        Stopped,
        Completed,
    };
    /// Which row of the decision table spoke; whoever shows it turns it into a sentence.
    enum class Reason {
        NotKnown, ///< the facts are too old, or none
        AllUp,
        JobRunning,
        JobFailing,
        JobDone,
        ScaledToZero, ///< draining says how many still run
        RollbackFailed,
        UpdatePaused,
        RollingBackByItself,
        RollingBackByHand,
        OutageDuringUpdate,
        UpdateStuck, ///< detail says why, where a task waits for a node
        Updating,
        CrashLoop,
        RecoveringFromCrashLoop, ///< up for longer than the loop took, and not for long
        Finished, ///< ended by itself and is not to be restarted
        WaitingForNode, ///< detail says what no node offers
        GaveUp, ///< the engine does not try any more
        TasksFailing,
        NodeDown, ///< node names it
        NodeDrained, ///< node names it
        Starting,
        Scaling,
        TooFew, ///< fewer than wanted, for longer than a start takes
        RolledBackByItself,
        RolledBackByHand,
        Restarted, ///< all up, and something failed a moment ago
    };
    enum class Severity { None, Notice, Warning, Alert };

    State state = State::Unknown;
    Reason reason = Reason::NotKnown;
    Severity severity = Severity::Notice;
    qint32 up = 0;
    std::optional<qint32> wanted; ///< nullopt: not known, as with a global service without any task
    qint32 current = 0; ///< of those up, how many are of the present spec
    qint32 failures = 0; ///< of the present spec, within the window
    qint32 draining = 0; ///< still running and not wanted any more
    bool isCrashLooping = false; ///< also while paused or updating
    QString detail; ///< the engine's own words; empty when it had none
    QString node; ///< its name, for the reasons that are about one
    std::optional<Task> failedTask; ///< the one to look at
    std::optional<Release> refused; ///< what was rolled back, where it is known
    QDateTime since; ///< when it began, where that is known

    bool operator==(const ServiceVerdict &) const = default;
};

struct ServiceLimits
{
    std::chrono::seconds failureWindow{120}; ///< how long a failure counts
    std::chrono::seconds startDeadline{300}; ///< on top of what the service's own configuration allows
    std::chrono::seconds staleAfter{45}; ///< facts older than this say nothing

    bool operator==(const ServiceLimits &) const = default;
};

/// What the verdict rests on, besides the service.
struct ServiceSurroundings
{
    QList<Node> nodes;
    QDateTime now; ///< by the engine's clock
    std::chrono::seconds age{0}; ///< of the facts
    std::optional<RolloutRecord> remembered; ///< the last rollout of this service in the local history
    ServiceLimits limits;
};

/// The decision table; the first row that fits speaks.
ServiceVerdict serviceVerdict(const Service &service, const ServiceSurroundings &surroundings);

/// How long an update may take before it counts as stuck.
std::chrono::seconds rolloutDeadline(const Service &service, const ServiceLimits &limits);

/// Whether @p task ended in a way that a healthy service's tasks do not.
bool isFailure(const Task &task);

/// The task that made the present rollout fail: the first that failed since it began, and is not of the spec that the
/// service has gone back to.
std::optional<Task> failedTaskOfRollout(const Service &service);

/// True for a rollback that somebody asked for: it keeps the other spec to go back to, the swarm's own does not.
bool isRollbackByHand(const Service &service);

}
