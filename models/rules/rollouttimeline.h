// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/service.h"

namespace Trunkline {

/// What happened in a rollout, step by step.
struct RolloutStep
{
    enum class Kind {
        Started,
        TaskStarted, ///< a new task was made
        TaskRuns,
        TaskFailed,
        TaskStopped, ///< an old one, to make room
        TaskWaits, ///< for a node
        Paused,
        Ended, ///< completed, or rolled back
    };

    QDateTime at;
    Kind kind = Kind::Started;
    std::optional<Task> task;

    bool operator==(const RolloutStep &) const = default;
};

/// The last rollout of @p service as far as its tasks still tell it, oldest first; empty when there was none.
QList<RolloutStep> rolloutTimeline(const Service &service);

}
