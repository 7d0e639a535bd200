// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/docker/standinswarm.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto Tick = 10ms;
constexpr qint64 RestartDelay = 5000;
constexpr int KeptTasks = 5;

QJsonObject rolloutConfig()
{
    return {{u"Parallelism"_s, 1},
            {u"FailureAction"_s, u"rollback"_s},
            {u"Monitor"_s, qint64(3'000'000'000)},
            {u"Order"_s, u"start-first"_s}};
}

qint64 monitorOf(const QJsonObject &spec)
{
    return spec["UpdateConfig"_L1]["Monitor"_L1].toInteger(5'000'000'000) / 1'000'000;
}

}

int StandInSwarm::Service::replicas() const
{
    return spec["Mode"_L1]["Replicated"_L1]["Replicas"_L1].toInt();
}

QJsonObject StandInSwarm::Service::taskTemplate() const
{
    return spec["TaskTemplate"_L1].toObject();
}

StandInSwarm::StandInSwarm(int speed, QObject *parent)
    : StandInSwarm(
              [speed, start = QDateTime::currentMSecsSinceEpoch()] {
                  return start + (QDateTime::currentMSecsSinceEpoch() - start) * speed;
              },
              parent)
{
}

StandInSwarm::StandInSwarm(std::function<qint64()> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    connect(&m_timer, &QTimer::timeout, this, &StandInSwarm::advance);
    m_timer.start(Tick);
}

QJsonObject StandInSwarm::spec(const QString &name, const QString &image, int replicas)
{
    const QJsonObject health{{u"Test"_s, QJsonArray{u"CMD"_s, u"true"_s}}};
    const QJsonObject container{{u"Image"_s, image}, {u"Healthcheck"_s, health}};
    return {{u"Name"_s, name},
            {u"TaskTemplate"_s, QJsonObject{{u"ContainerSpec"_s, container}}},
            {u"Mode"_s, QJsonObject{{u"Replicated"_s, QJsonObject{{u"Replicas"_s, replicas}}}}},
            {u"UpdateConfig"_s, rolloutConfig()},
            {u"RollbackConfig"_s, rolloutConfig()}};
}

QString StandInSwarm::createService(const QJsonObject &spec)
{
    const qint64 time = now();
    m_services.append({.id = newId(), .version = ++m_index, .createdAt = time, .updatedAt = time, .spec = spec});
    reconcile(m_services.last());
    announce(m_services.last(), u"create"_s);
    return m_services.last().id;
}

std::optional<StandInSwarm::Refusal> StandInSwarm::updateService(const QString &id, qint64 version,
                                                                 const QJsonObject &spec)
{
    Service *service = find(id);
    if (!service)
        return Refusal{.status = 404, .message = u"service %1 not found"_s.arg(id)};
    if (service->version != version)
        return Refusal{.message = u"rpc error: code = Unknown desc = update out of sequence"_s};
    const bool replaces = service->taskTemplate() != spec["TaskTemplate"_L1].toObject();
    service->previous = service->spec;
    service->spec = spec;
    service->status = {};
    service->update = Update::None;
    if (replaces)
        startUpdate(*service, Update::Forward, u"updating"_s, u"update in progress"_s);
    reconcile(*service);
    service->updatedAt = now();
    announce(*service, u"update"_s);
    return std::nullopt;
}

std::optional<StandInSwarm::Refusal> StandInSwarm::rollBackService(const QString &id, qint64 version)
{
    Service *service = find(id);
    if (!service)
        return Refusal{.status = 404, .message = u"service %1 not found"_s.arg(id)};
    if (service->version != version)
        return Refusal{.message = u"rpc error: code = Unknown desc = update out of sequence"_s};
    if (service->previous.isEmpty())
        return Refusal{
                .status = 400,
                .message
                = u"rpc error: code = FailedPrecondition desc = service %1 does not have a previous spec"_s.arg(id)};
    std::swap(service->spec, service->previous);
    startUpdate(*service, Update::Back, u"rollback_started"_s, u"manually requested rollback"_s);
    return std::nullopt;
}

void StandInSwarm::removeService(const QString &id)
{
    if (const Service *service = find(id)) {
        announce(*service, u"remove"_s);
        m_tasks.removeIf([&](const StandInTask &task) { return task.serviceId == service->id; });
        m_services.removeIf([&](const Service &one) { return &one == service; });
    }
}

void StandInSwarm::advance()
{
    const qint64 time = now();
    QList<StandInTask> failed;
    for (StandInTask &task : m_tasks) {
        const bool wasWanted = task.desired == "running"_L1;
        if (task.advance(time) && task.hasFailed() && wasWanted)
            failed.append(task);
    }
    for (const StandInTask &task : failed)
        restartFailed(task);
    for (Service &service : m_services)
        if (service.update != Update::None)
            goOnUpdating(service);
}

void StandInSwarm::restartFailed(const StandInTask &failed)
{
    Service *service = find(failed.serviceId);
    if (!service || failed.slot > service->replicas())
        return;
    const bool hasOther = std::ranges::any_of(m_tasks, [&](const StandInTask &task) {
        return task.serviceId == failed.serviceId && task.slot == failed.slot && task.isWanted() && task.isLive();
    });
    const bool isWatched = service->update != Update::None && service->current == failed.id;
    if (!hasOther || (!isWatched && failed.spec == service->taskTemplate()))
        addTask(*service, failed.slot, u"ready"_s).desiredAt = now() + RestartDelay;
    int kept = 0;
    for (qsizetype index = m_tasks.size() - 1; index >= 0; --index)
        if (const StandInTask &task = m_tasks[index];
            task.serviceId == failed.serviceId && task.slot == failed.slot && !task.isLive() && ++kept > KeptTasks)
            m_tasks.removeAt(index);
}

void StandInSwarm::reconcile(Service &service)
{
    for (StandInTask &task : m_tasks)
        if (task.serviceId == service.id && task.slot > service.replicas() && task.isWanted()) {
            stop(task);
            task.desired = u"remove"_s;
        }
    for (int slot = 1; slot <= service.replicas(); ++slot)
        if (std::ranges::none_of(m_tasks, [&](const StandInTask &task) {
                return task.serviceId == service.id && task.slot == slot && task.isWanted();
            }))
            addTask(service, slot, u"running"_s);
}

void StandInSwarm::goOnUpdating(Service &service)
{
    if (const StandInTask *task = findTask(service.current)) {
        if (task->hasFailed())
            return failUpdate(service, *task);
        if (task->state != "running"_L1)
            return;
        for (StandInTask &other : m_tasks)
            if (other.serviceId == service.id && other.slot == task->slot && other.id != task->id && other.isWanted())
                stop(other);
        if (now() - task->stateAt < monitorOf(service.spec))
            return;
    }
    service.current.clear();
    for (int slot = 1; slot <= service.replicas(); ++slot) {
        const bool isDone = std::ranges::any_of(m_tasks, [&](const StandInTask &task) {
            return task.serviceId == service.id && task.slot == slot && task.isWanted()
                    && task.spec == service.taskTemplate();
        });
        if (!isDone) {
            service.current = addTask(service, slot, u"running"_s).id;
            return;
        }
    }
    finishUpdate(service);
}

void StandInSwarm::failUpdate(Service &service, const StandInTask &task)
{
    const QString action = service.spec["UpdateConfig"_L1]["FailureAction"_L1].toString();
    const QString why = u"due to failure or early termination of task "_s + task.id;
    service.current.clear();
    if (service.update == Update::Back || action == "pause"_L1) {
        const bool isBack = service.update == Update::Back;
        service.update = Update::None;
        return setStatus(service, isBack ? u"rollback_paused"_s : u"paused"_s, u"update paused "_s + why);
    }
    if (action == "continue"_L1) {
        for (StandInTask &other : m_tasks)
            if (other.serviceId == service.id && other.slot == task.slot && other.spec != service.taskTemplate())
                stop(other);
        return reconcile(service);
    }
    for (StandInTask &other : m_tasks)
        if (other.serviceId == service.id && other.isWanted() && other.spec == service.taskTemplate())
            stop(other);
    service.spec = service.previous;
    service.previous = {};
    service.update = Update::Back;
    setStatus(service, u"rollback_started"_s, u"update rolled back "_s + why);
}

void StandInSwarm::finishUpdate(Service &service)
{
    const bool isBack = service.update == Update::Back;
    service.update = Update::None;
    service.status[u"CompletedAt"_s] = engineTime(now());
    setStatus(service, isBack ? u"rollback_completed"_s : u"completed"_s,
              isBack ? u"rollback completed"_s : u"update completed"_s);
}

void StandInSwarm::startUpdate(Service &service, Update way, const QString &state, const QString &message)
{
    service.update = way;
    service.current.clear();
    service.status = {{u"StartedAt"_s, engineTime(now())}};
    setStatus(service, state, message);
}

void StandInSwarm::setStatus(Service &service, const QString &state, const QString &message)
{
    service.status[u"State"_s] = state;
    service.status[u"Message"_s] = message;
    announce(service, u"update"_s);
}

StandInTask &StandInSwarm::addTask(const Service &service, int slot, const QString &desired)
{
    const qint64 time = now();
    m_tasks.append({.id = newId(),
                    .serviceId = service.id,
                    .slot = slot,
                    .node = 1 + slot % 2,
                    .state = u"new"_s,
                    .desired = desired,
                    .createdAt = time,
                    .stateAt = time,
                    .spec = service.taskTemplate()});
    return m_tasks.last();
}

void StandInSwarm::stop(StandInTask &task) const
{
    task.desired = u"shutdown"_s;
    task.desiredAt = now();
}

StandInSwarm::Service *StandInSwarm::find(const QString &idOrName)
{
    const auto found = std::ranges::find_if(m_services, [&](const Service &service) {
        return service.id == idOrName || service.spec["Name"_L1].toString() == idOrName;
    });
    return found == m_services.end() ? nullptr : &*found;
}

StandInTask *StandInSwarm::findTask(const QString &id)
{
    const auto found = std::ranges::find(m_tasks, id, &StandInTask::id);
    return found == m_tasks.end() ? nullptr : &*found;
}

QJsonObject StandInSwarm::toJson(const Service &service) const
{
    QJsonObject object{{u"ID"_s, service.id},
                       {u"Version"_s, QJsonObject{{u"Index"_s, service.version}}},
                       {u"CreatedAt"_s, engineTime(service.createdAt)},
                       {u"UpdatedAt"_s, engineTime(service.updatedAt)},
                       {u"Spec"_s, service.spec}};
    if (!service.previous.isEmpty())
        object[u"PreviousSpec"_s] = service.previous;
    if (!service.status.isEmpty())
        object[u"UpdateStatus"_s] = service.status;
    return object;
}

QJsonArray StandInSwarm::services() const
{
    QJsonArray array;
    for (const Service &service : m_services)
        array.append(toJson(service));
    return array;
}

std::optional<QJsonObject> StandInSwarm::service(const QString &idOrName) const
{
    for (const Service &service : m_services)
        if (service.id == idOrName || service.spec["Name"_L1].toString() == idOrName)
            return toJson(service);
    return std::nullopt;
}

QJsonArray StandInSwarm::tasks(const QString &serviceId, const QString &desired) const
{
    QJsonArray array;
    for (const StandInTask &task : m_tasks)
        if ((serviceId.isEmpty() || task.serviceId == serviceId) && (desired.isEmpty() || task.desired == desired))
            array.append(task.toJson());
    return array;
}

QJsonArray StandInSwarm::nodes() const
{
    QJsonArray array;
    for (int number = 1; number <= 2; ++number) {
        QJsonObject node{
                {u"ID"_s, u"node%1"_s.arg(number)},
                {u"Spec"_s,
                 QJsonObject{{u"Role"_s, number == 1 ? u"manager"_s : u"worker"_s}, {u"Availability"_s, u"active"_s}}},
                {u"Description"_s, QJsonObject{{u"Hostname"_s, u"node%1"_s.arg(number)}}},
                {u"Status"_s, QJsonObject{{u"State"_s, u"ready"_s}}}};
        if (number == 1)
            node[u"ManagerStatus"_s] = QJsonObject{{u"Leader"_s, true}};
        array.append(node);
    }
    return array;
}

QStringList StandInSwarm::logOf(const QString &serviceId, const QString &taskId) const
{
    QStringList lines;
    for (const StandInTask &task : m_tasks) {
        if ((!serviceId.isEmpty() && task.serviceId != serviceId) || (!taskId.isEmpty() && task.id != taskId))
            continue;
        const auto say = [&](qint64 at, const QString &text) {
            lines.append(u"%1 com.docker.swarm.node.id=node%2,com.docker.swarm.task.id=%3 %4"_s.arg(
                    engineTime(at), QString::number(task.node), task.id, text));
        };
        say(task.createdAt, "starting "_L1 + task.image());
        if (!task.error.isEmpty())
            say(task.stateAt, "ended: "_L1 + task.error);
    }
    return lines;
}

void StandInSwarm::announce(const Service &service, const QString &action)
{
    if (Service *own = find(service.id))
        own->version = ++m_index;
    Q_EMIT happened({{u"Type"_s, u"service"_s},
                     {u"Action"_s, action},
                     {u"Actor"_s, QJsonObject{{u"ID"_s, service.id}}},
                     {u"scope"_s, u"swarm"_s}});
}

QString StandInSwarm::newId()
{
    return u"%1"_s.arg(qlonglong(++m_index), 25, 36, QChar(u'0'));
}

}
