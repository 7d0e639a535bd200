// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/rolloutrecording.h"

#include "models/rules/servicecount.h"
#include "models/rules/serviceverdict.h"

#include <algorithm>

namespace Trunkline {

namespace {

using Outcome = RolloutRecord::Outcome;

bool isBack(Rollout::State state)
{
    return state == Rollout::State::RollbackStarted || state == Rollout::State::RollbackCompleted
            || state == Rollout::State::RollbackPaused;
}

Outcome outcomeOf(const Service &service)
{
    switch (service.rollout.state) {
    case Rollout::State::Completed:
        return Outcome::Completed;
    case Rollout::State::Paused:
        return Outcome::Paused;
    case Rollout::State::RollbackPaused:
        return Outcome::RollbackFailed;
    case Rollout::State::RollbackCompleted:
        return isRollbackByHand(service) ? Outcome::RolledBackByHand : Outcome::RolledBack;
    default:
        return Outcome::Running;
    }
}

/// What a finished rollout left running.
std::optional<Release> runningAfter(const RolloutRecord &record)
{
    return record.outcome == Outcome::RolledBack || record.outcome == Outcome::RolledBackByHand
            ? record.before
            : std::optional(record.attempted);
}

std::optional<Release> releaseBefore(const Service &service, const RolloutMemory &memory)
{
    if (memory.seen && memory.seen->release.templateHash != service.release.templateHash)
        return memory.seen->release;
    if (service.previous)
        return service.previous;
    return memory.last ? runningAfter(*memory.last) : std::nullopt;
}

/// The tried release of a rollback that is seen only now that it is one.
Release attemptedBefore(const Service &service, const RolloutMemory &memory)
{
    if (service.previous) // by hand: the engine keeps what was left
        return *service.previous;
    if (memory.seen && memory.seen->release.templateHash != service.release.templateHash)
        return memory.seen->release;
    if (const std::optional<Task> task = failedTaskOfRollout(service))
        return {.image = task->image, .templateHash = task->templateHash};
    return {};
}

RolloutRecord newRecord(const Service &service, const RolloutMemory &memory, const ServiceSnapshot &snapshot)
{
    RolloutRecord record{.clusterId = snapshot.engine.clusterId,
                         .serviceId = service.id,
                         .serviceName = service.name,
                         .startedAt = service.rollout.startedAt,
                         .attempted = service.release,
                         .before = releaseBefore(service, memory)};
    if (isBack(service.rollout.state)) {
        record.attempted = attemptedBefore(service, memory);
        record.before = service.release;
    }
    if (memory.seen && memory.seen->replicas != service.replicas)
        record.wantedBefore = memory.seen->replicas;
    return record;
}

TaskFailure failureOf(const Task &task, const QList<Node> &nodes)
{
    const auto node = std::ranges::find(nodes, task.nodeId, &Node::id);
    return {.taskId = task.id,
            .slot = task.slot,
            .node = node == nodes.end() ? task.nodeId : node->name,
            .message = task.error,
            .exitCode = task.exitCode,
            .at = task.stateAt};
}

RolloutRecord completed(RolloutRecord record, const Service &service, const ServiceSnapshot &snapshot)
{
    record.outcome = outcomeOf(service);
    record.endedAt = service.rollout.completedAt;
    if (record.attempted.templateHash == service.release.templateHash)
        record.attempted.commit = service.release.commit; // the image may have been asked meanwhile
    const ServiceCount count = countTasks(service, snapshot.nodes, snapshot.asOf, std::chrono::seconds(120));
    record.wanted = count.wanted;
    if (record.outcome != Outcome::Completed && record.outcome != Outcome::RolledBack)
        record.lowestUp = std::min(record.lowestUp.value_or(count.up), count.up);
    if (!record.failure)
        if (const std::optional<Task> task = failedTaskOfRollout(service))
            record.failure = failureOf(*task, snapshot.nodes);
    return record;
}

std::optional<RolloutRecord> scaleRecord(const Service &service, const RolloutMemory &memory,
                                         const ServiceSnapshot &snapshot)
{
    if (!memory.seen || service.rollout.state != Rollout::State::None || service.isJob()
        || memory.seen->replicas == service.replicas
        || memory.seen->release.templateHash != service.release.templateHash)
        return std::nullopt;
    return RolloutRecord{.clusterId = snapshot.engine.clusterId,
                         .serviceId = service.id,
                         .serviceName = service.name,
                         .startedAt = service.updatedAt,
                         .endedAt = service.updatedAt,
                         .outcome = Outcome::Scaled,
                         .attempted = service.release,
                         .before = service.release,
                         .wanted = service.replicas,
                         .wantedBefore = memory.seen->replicas};
}

}

QList<RolloutRecord> recordsOf(const Service &service, const RolloutMemory &memory, const ServiceSnapshot &snapshot)
{
    QList<RolloutRecord> records;
    if (const std::optional<RolloutRecord> scale = scaleRecord(service, memory, snapshot))
        records.append(*scale);
    if (service.rollout.state == Rollout::State::None || !service.rollout.startedAt.isValid())
        return records;

    const bool isKnown = memory.last && memory.last->startedAt == service.rollout.startedAt;
    if (!isKnown && memory.last && memory.last->outcome == Outcome::Running) {
        RolloutRecord superseded = *memory.last;
        superseded.outcome = Outcome::Superseded;
        superseded.endedAt = service.rollout.startedAt;
        records.append(superseded);
    }
    const RolloutRecord record
            = completed(isKnown ? *memory.last : newRecord(service, memory, snapshot), service, snapshot);
    if (!isKnown || record != *memory.last)
        records.append(record);
    return records;
}

}
