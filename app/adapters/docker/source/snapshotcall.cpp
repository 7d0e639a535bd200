// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/source/snapshotcall.h"

#include "app/adapters/docker/http/dockercall.h"
#include "app/adapters/docker/parse/engineparser.h"
#include "app/adapters/docker/parse/serviceparser.h"
#include "app/adapters/docker/parse/taskparser.h"
#include "app/adapters/docker/source/imagecatalog.h"
#include "app/adapters/docker/source/queries.h"
#include "models/ports/clock.h"

namespace Trunkline {

QFuture<Result<ServiceSnapshot>> SnapshotCall::start(DockerClient &client, ImageCatalog &catalog, const Clock &clock,
                                                     Images images)
{
    auto *call = new SnapshotCall(client, catalog, clock, images);
    QFuture<Result<ServiceSnapshot>> future = call->m_promise.future();
    call->ask(infoQuery(), parseInfo, &SnapshotCall::storeEngine);
    call->ask(servicesQuery(), parseServices, &SnapshotCall::storeServices);
    call->ask(tasksQuery(), parseTasks, &SnapshotCall::storeTasks);
    call->ask(nodesQuery(), parseNodes, &SnapshotCall::storeNodes);
    return future;
}

SnapshotCall::SnapshotCall(DockerClient &client, ImageCatalog &catalog, const Clock &clock, Images images)
    : QObject(&client)
    , m_client(client)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_images(images)
{
    m_promise.start();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
    m_watcher.setFuture(m_promise.future());
}

SnapshotCall::~SnapshotCall()
{
    for (auto &cancel : m_cancels)
        cancel();
}

template <typename T>
void SnapshotCall::ask(DockerClient::Request request, Result<T> (*parse)(const QByteArray &),
                       void (SnapshotCall::*store)(T))
{
    ++m_pending;
    QFuture<Result<T>> future = DockerCall<T>::start(m_client, std::move(request), parse);
    m_cancels.append([future]() mutable { future.cancel(); });
    future.then(this, [this, store](Result<T> result) {
        if (m_pending < 0) // it has failed already
            return;
        if (!result) {
            m_pending = -1;
            return end(Failure(result.error()));
        }
        (this->*store)(std::move(*result));
        if (--m_pending == 0)
            complete();
    });
}

void SnapshotCall::storeEngine(SwarmEngine engine)
{
    engine.endpoint = m_client.endpoint().display();
    engine.apiVersion = m_client.apiVersion();
    m_snapshot.engine = std::move(engine);
}

void SnapshotCall::storeServices(QList<Service> services)
{
    m_snapshot.services = std::move(services);
}

void SnapshotCall::storeTasks(QList<Task> tasks)
{
    m_tasks = std::move(tasks);
}

void SnapshotCall::storeNodes(QList<Node> nodes)
{
    m_snapshot.nodes = std::move(nodes);
}

void SnapshotCall::complete()
{
    assignTasks(m_snapshot.services, m_tasks);
    m_snapshot.asOf = m_clock.now();
    m_snapshot.clockSkew = m_client.clockSkew();
    if (m_images == Images::AsKnown)
        return finish();
    m_catalog.look(m_snapshot.services, [guard = QPointer(this)] {
        if (guard)
            guard->finish();
    });
}

void SnapshotCall::finish()
{
    for (Service &service : m_snapshot.services)
        m_catalog.complete(service);
    end(std::move(m_snapshot));
}

void SnapshotCall::end(Result<ServiceSnapshot> result)
{
    QPromise<Result<ServiceSnapshot>> promise = std::move(m_promise);
    m_watcher.disconnect(this);
    deleteLater();
    promise.addResult(std::move(result));
    promise.finish();
}

void assignTasks(QList<Service> &services, const QList<Task> &tasks)
{
    QHash<QString, QList<Task>> byService;
    for (const Task &task : tasks)
        byService[task.serviceId].append(task);
    for (Service &service : services)
        service.tasks = byService.take(service.id);
}

}
