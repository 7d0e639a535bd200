// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/source/swarmwatch.h"

#include "app/adapters/docker/http/dockercall.h"
#include "app/adapters/docker/http/dockerstream.h"
#include "app/adapters/docker/parse/serviceparser.h"
#include "app/adapters/docker/parse/taskparser.h"
#include "app/adapters/docker/source/imagecatalog.h"
#include "app/adapters/docker/source/moving.h"
#include "app/adapters/docker/source/queries.h"
#include "models/ports/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto Tick = 1s;
constexpr auto CollectEvents = 30ms;
constexpr auto RestartingInterval = 2500ms;
constexpr auto LeastRunningInterval = 5s;
constexpr auto LeastNodesInterval = 10s;
constexpr auto LeastAllInterval = 60s;
constexpr auto ReportInterval = 10s;
// Together below 10 kB a second when nothing happens, however large the swarm is.
constexpr qint64 RunningBudget = 6'000;
constexpr qint64 NodesBudget = 1'000;
constexpr qint64 AllBudget = 2'000;
constexpr qsizetype ManyChanges = 50; // from here on one read of everything is cheaper
constexpr int MovingAtOnce = 8;
constexpr std::chrono::seconds RetryAfter[] = {1s, 2s, 5s, 10s};

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

qsizetype runningTasks(const Service &service)
{
    return std::ranges::count(service.tasks, Task::State::Running, &Task::state);
}

std::chrono::milliseconds paced(qint64 bytes, qint64 bytesPerSecond, std::chrono::milliseconds least)
{
    return std::max(least, std::chrono::milliseconds(bytes * 1000 / bytesPerSecond));
}

}

SwarmWatch::SwarmWatch(DockerClient &client, ImageCatalog &catalog, const Clock &clock)
    : m_client(client)
    , m_catalog(catalog)
    , m_clock(clock)
{
    for (QTimer *timer : {&m_collect, &m_retry, &m_publish})
        timer->setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &SwarmWatch::poll);
    connect(&m_collect, &QTimer::timeout, this, &SwarmWatch::readChanged);
    connect(&m_retry, &QTimer::timeout, this, &SwarmWatch::connectAll);
    connect(&m_publish, &QTimer::timeout, this, [this] { report(m_snapshot); });
}

SwarmWatch::~SwarmWatch() = default;

void SwarmWatch::start()
{
    if (m_state == State::Stopped)
        connectAll();
}

void SwarmWatch::refresh()
{
    if (m_state == State::Live)
        return readAll();
    m_retry.stop();
    connectAll();
}

void SwarmWatch::stop()
{
    disconnect();
    pauseAll();
    m_retry.stop();
}

void SwarmWatch::connectAll()
{
    m_state = State::Connecting;
    m_events = {};
    // Listening comes before reading, so that nothing is missed between the two.
    m_stream = std::make_unique<DockerStream>(m_client, eventsQuery());
    connect(m_stream.get(), &DockerStream::opened, this, &SwarmWatch::readAll);
    connect(m_stream.get(), &DockerStream::received, this, &SwarmWatch::hearEvents);
    connect(m_stream.get(), &DockerStream::ended, this, [this](const std::optional<Error> &error) {
        lose(error.value_or(Error{.kind = Error::Kind::Unreachable, .origin = m_client.endpoint().display()}));
    });
}

void SwarmWatch::readAll()
{
    m_receivedBefore = m_client.received();
    m_reading.start(SnapshotCall::start(m_client, m_catalog, m_clock, SnapshotCall::Images::AsKnown), this,
                    [this](const Result<ServiceSnapshot> &answer) { hearAll(answer); });
}

void SwarmWatch::hearAll(const Result<ServiceSnapshot> &answer)
{
    if (!answer)
        return lose(answer.error());
    m_state = State::Live;
    m_failures = 0;
    m_snapshot = *answer;
    m_changed.clear();
    const QDateTime time = now();
    m_nextAll = time.addDuration(paced(m_client.received() - m_receivedBefore, AllBudget, LeastAllInterval));
    m_nextNodes = time.addDuration(LeastNodesInterval);
    m_nextRunning = time.addDuration(LeastRunningInterval);
    m_nextRestarting = time.addDuration(RestartingInterval);
    m_tick.start(Tick);
    report(m_snapshot);
    lookAtImages();
}

void SwarmWatch::hearEvents(const QByteArray &bytes)
{
    const Result<QList<SwarmEvent>> events = m_events.feed(bytes);
    if (!events)
        return lose(events.error());
    for (const SwarmEvent &event : *events) {
        if (event.subject == SwarmEvent::Subject::Service) {
            markChanged(event.id);
        } else if (event.subject == SwarmEvent::Subject::Node) {
            m_nextNodes = m_nextRunning = now();
            pollNodes();
        }
    }
}

void SwarmWatch::pauseAll()
{
    m_state = State::Waiting;
    for (QTimer *timer : {&m_tick, &m_collect, &m_publish})
        timer->stop();
    m_reading.cancel();
    m_changed.clear();
    m_beingRead.clear();
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream.release()->deleteLater(); // it may be the one who says so
    }
}

/// The last facts stay with whoever listens; this only says that they are not confirmed any more.
void SwarmWatch::lose(const Error &error)
{
    pauseAll();
    m_retry.start(RetryAfter[std::min<std::size_t>(std::size_t(m_failures), std::size(RetryAfter) - 1)]);
    ++m_failures;
    report(Failure(error));
}

void SwarmWatch::poll()
{
    const QDateTime time = now();
    if (time >= m_nextAll)
        return readAll();
    if (time >= m_nextRestarting)
        pollRestarting();
    if (time >= m_nextRunning)
        pollRunning();
    if (time >= m_nextNodes)
        pollNodes();
    pollMoving();
}

void SwarmWatch::pollRestarting()
{
    m_nextRestarting = now().addDuration(RestartingInterval);
    DockerCall<QList<Task>>::start(m_client, tasksWantedQuery(u"ready"_s), parseTasks)
            .then(this, [this](const Result<QList<Task>> &tasks) {
                if (m_state != State::Live)
                    return;
                if (!tasks)
                    return lose(tasks.error());
                for (const QString &id : servicesWithNewTasks(m_snapshot.services, *tasks))
                    markChanged(id);
                confirm();
            });
}

void SwarmWatch::pollRunning()
{
    m_nextRunning = now().addDuration(1min); // until the answer says how much it was
    auto size = std::make_shared<qint64>(0);
    const auto parse = [size](const QByteArray &body) {
        *size = body.size();
        return parseTasks(body).transform(signaturesOf);
    };
    DockerCall<TaskSignatures>::start(m_client, tasksWantedQuery(u"running"_s), parse)
            .then(this, [this, size](const Result<TaskSignatures> &signatures) {
                if (m_state != State::Live)
                    return;
                if (!signatures)
                    return lose(signatures.error());
                m_nextRunning = now().addDuration(paced(*size, RunningBudget, LeastRunningInterval));
                for (const QString &id : servicesThatDiffer(m_snapshot.services, *signatures))
                    markChanged(id);
                confirm();
            });
}

void SwarmWatch::pollNodes()
{
    m_nextNodes = now().addDuration(1min);
    auto size = std::make_shared<qint64>(0);
    const auto parse = [size](const QByteArray &body) {
        *size = body.size();
        return parseNodes(body);
    };
    DockerCall<QList<Node>>::start(m_client, nodesQuery(), parse)
            .then(this, [this, size](const Result<QList<Node>> &nodes) {
                if (m_state != State::Live)
                    return;
                if (!nodes)
                    return lose(nodes.error());
                m_nextNodes = now().addDuration(paced(*size, NodesBudget, LeastNodesInterval));
                if (m_snapshot.nodes != *nodes) {
                    m_snapshot.nodes = *nodes;
                    publish();
                }
            });
}

void SwarmWatch::pollMoving()
{
    int asked = 0;
    const QDateTime time = now();
    for (const Service &service : std::as_const(m_snapshot.services)) {
        if (!isMoving(service, m_changedAt.value(service.id), time) || m_beingRead.contains(service.id))
            continue;
        readService(service.id);
        if (++asked == MovingAtOnce)
            return;
    }
}

void SwarmWatch::confirm()
{
    const QDateTime before = m_snapshot.asOf;
    m_snapshot.asOf = m_clock.now();
    m_snapshot.clockSkew = m_client.clockSkew();
    if (before.addDuration(ReportInterval) <= m_snapshot.asOf || !m_last || !*m_last
        || (*m_last)->asOf.addDuration(ReportInterval) <= m_snapshot.asOf)
        publish();
}

void SwarmWatch::markChanged(const QString &serviceId)
{
    m_changed.insert(serviceId);
    if (m_collect.isActive())
        return;
    m_collect.start(CollectEvents); // the first is read at once, what follows it is collected
    readChanged();
}

void SwarmWatch::readChanged()
{
    if (m_state != State::Live)
        return;
    const QSet<QString> changed = std::exchange(m_changed, {});
    if (changed.size() > ManyChanges)
        return readAll();
    for (const QString &id : changed)
        m_beingRead.contains(id) ? markChanged(id) : readService(id);
}

void SwarmWatch::readService(const QString &id)
{
    m_beingRead.insert(id);
    const auto fail = [this, id](const Error &error) {
        m_beingRead.remove(id);
        error.kind == Error::Kind::NotFound ? remove(id) : lose(error);
    };
    // First the tasks, then the service: a service never seems to have ended a rollout that its tasks still show.
    DockerCall<QList<Task>>::start(m_client, tasksOfQuery(id), parseTasks)
            .then(this, [this, id, fail](const Result<QList<Task>> &tasks) {
                if (m_state != State::Live)
                    return;
                if (!tasks)
                    return fail(tasks.error());
                DockerCall<Service>::start(m_client, serviceQuery(id), parseService)
                        .then(this, [this, id, fail, tasks = *tasks](Result<Service> service) {
                            if (m_state != State::Live)
                                return;
                            if (!service)
                                return fail(service.error());
                            m_beingRead.remove(id);
                            service->tasks = tasks;
                            store(std::move(*service));
                        });
            });
}

void SwarmWatch::store(Service service)
{
    m_catalog.complete(service);
    QList<Service> &services = m_snapshot.services;
    const auto known = std::ranges::find(services, service.id, &Service::id);
    m_snapshot.asOf = m_clock.now();
    if (known != services.end() && *known == service)
        return;
    m_changedAt.insert(service.id, m_snapshot.asOf);
    const qsizetype running = runningTasks(service);
    if (known != services.end() && running < runningTasks(*known) && (!service.replicas || running < *service.replicas))
        pollNodes(); // one of them may be why
    if (known != services.end() && known->name == service.name) {
        *known = std::move(service);
    } else {
        if (known != services.end())
            services.erase(known);
        services.insert(std::ranges::lower_bound(services, service.name, {}, &Service::name), std::move(service));
    }
    publish();
    lookAtImages();
}

void SwarmWatch::remove(const QString &id)
{
    m_changedAt.remove(id);
    if (m_snapshot.services.removeIf([&id](const Service &service) { return service.id == id; }) > 0)
        publish();
}

void SwarmWatch::lookAtImages()
{
    m_catalog.look(m_snapshot.services, [guard = QPointer(this)] {
        if (!guard || guard->m_state != State::Live)
            return;
        const QList<Service> before = guard->m_snapshot.services;
        for (Service &service : guard->m_snapshot.services)
            guard->m_catalog.complete(service);
        if (before != guard->m_snapshot.services)
            guard->publish();
    });
}

void SwarmWatch::publish()
{
    if (!m_publish.isActive())
        m_publish.start(0);
}

void SwarmWatch::report(const Result<ServiceSnapshot> &result)
{
    m_last = result;
    Q_EMIT reported(result);
}

}
