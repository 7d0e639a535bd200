// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/source/moving.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto MovingFor = 60s; // after its last change
constexpr auto RollingFor = 300s;

bool isRolling(const Service &service)
{
    return service.rollout.state == Rollout::State::Updating
            || service.rollout.state == Rollout::State::RollbackStarted;
}

bool isUnsettled(const Task &task)
{
    switch (task.desired) {
    case Task::Desired::Running:
        return task.state != Task::State::Running;
    case Task::Desired::Ready:
        return true;
    case Task::Desired::Complete:
        return task.state < Task::State::Complete;
    default:
        return task.state <= Task::State::Running;
    }
}

}

TaskSignatures signaturesOf(const QList<Task> &tasks)
{
    TaskSignatures signatures;
    for (const Task &task : tasks)
        if (task.desired == Task::Desired::Running)
            signatures[task.serviceId] += qHash(task.id) ^ qHash(task.stateAt); // whatever their order
    return signatures;
}

QSet<QString> servicesThatDiffer(const QList<Service> &services, const TaskSignatures &signatures)
{
    QSet<QString> differing;
    TaskSignatures unknown = signatures;
    for (const Service &service : services)
        if (signaturesOf(service.tasks).value(service.id) != unknown.take(service.id))
            differing.insert(service.id);
    for (auto signature = unknown.keyBegin(); signature != unknown.keyEnd(); ++signature)
        differing.insert(*signature);
    return differing;
}

QSet<QString> servicesWithNewTasks(const QList<Service> &services, const QList<Task> &tasks)
{
    QSet<QString> ids;
    for (const Task &task : tasks) {
        const auto service = std::ranges::find(services, task.serviceId, &Service::id);
        if (service == services.end() || std::ranges::find(service->tasks, task.id, &Task::id) == service->tasks.end())
            ids.insert(task.serviceId);
    }
    return ids;
}

bool isMoving(const Service &service, const QDateTime &changedAt, const QDateTime &now)
{
    if (isRolling(service) && (!changedAt.isValid() || changedAt.addDuration(RollingFor) >= now))
        return true;
    return changedAt.isValid() && changedAt.addDuration(MovingFor) >= now
            && std::ranges::any_of(service.tasks, isUnsettled);
}

}
