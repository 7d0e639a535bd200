// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/service.h"

namespace Trunkline {

/// Why a rollout failed, as far as it could be learnt while the evidence was still there.
struct TaskFailure
{
    QString taskId;
    qint32 slot = 0;
    QString node; ///< its name
    QString message; ///< the engine's error; empty when it gave none
    std::optional<qint32> exitCode;
    QDateTime at;
    QStringList log; ///< the last lines it wrote, with what looks like a secret blotted out

    bool operator==(const TaskFailure &) const = default;
};

/// One change of a service, as it was seen happening. The engine forgets it with the next change; this does not.
struct RolloutRecord
{
    enum class Outcome {
        Running,
        Completed,
        RolledBack, ///< by the swarm itself
        RolledBackByHand,
        Paused,
        RollbackFailed,
        Superseded, ///< by a later change, before it ended
        Scaled, ///< nothing but the number of replicas changed
    };

    QString clusterId;
    QString serviceId;
    QString serviceName;
    QDateTime startedAt; ///< with clusterId and serviceId: the record's key
    QDateTime endedAt; ///< invalid while it runs
    Outcome outcome = Outcome::Running;
    Release attempted;
    std::optional<Release> before; ///< what ran before, and what a rollback fell back to
    std::optional<TaskFailure> failure; ///< the first of this rollout
    std::optional<qint32> lowestUp; ///< the fewest slots that were up meanwhile
    std::optional<qint32> wanted;
    std::optional<qint32> wantedBefore; ///< only when the number changed

    bool operator==(const RolloutRecord &) const = default;
};

}
