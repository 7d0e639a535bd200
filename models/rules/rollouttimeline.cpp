// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/rollouttimeline.h"

#include "models/rules/serviceverdict.h"

#include <algorithm>

namespace Trunkline {

namespace {

using StepKind = RolloutStep::Kind;

std::optional<StepKind> stepOf(const Task &task)
{
    if (isFailure(task))
        return StepKind::TaskFailed;
    switch (task.state) {
    case Task::State::Running:
        return StepKind::TaskRuns;
    case Task::State::Shutdown:
    case Task::State::Remove:
        return StepKind::TaskStopped;
    case Task::State::Pending:
        return StepKind::TaskWaits;
    default:
        return std::nullopt;
    }
}

}

QList<RolloutStep> rolloutTimeline(const Service &service)
{
    const Rollout &rollout = service.rollout;
    if (rollout.state == Rollout::State::None || !rollout.startedAt.isValid())
        return {};
    QList<RolloutStep> steps;
    for (const Task &task : service.tasks) {
        const std::optional<StepKind> step = stepOf(task);
        if (task.createdAt >= rollout.startedAt)
            steps.append({.at = task.createdAt, .kind = StepKind::TaskStarted, .task = task});
        if (step && task.stateAt >= rollout.startedAt)
            steps.append({.at = task.stateAt, .kind = *step, .task = task});
    }
    std::ranges::stable_sort(steps, {}, &RolloutStep::at);
    steps.prepend({.at = rollout.startedAt, .kind = StepKind::Started, .task = {}});
    if (rollout.state == Rollout::State::Paused || rollout.state == Rollout::State::RollbackPaused)
        steps.append({.at = {}, .kind = StepKind::Paused, .task = {}});
    else if (rollout.completedAt.isValid())
        steps.insert(std::ranges::upper_bound(steps, rollout.completedAt, {}, &RolloutStep::at),
                     {.at = rollout.completedAt, .kind = StepKind::Ended, .task = {}});
    return steps;
}

}
