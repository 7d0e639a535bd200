// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/source/snapshotcall.h"

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
    QFuture<Result<ServiceSnapshot>> future = call->future();
    call->askAll();
    return future;
}

SnapshotCall::SnapshotCall(DockerClient &client, ImageCatalog &catalog, const Clock &clock, Images images)
    : PartsCall(client)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_images(images)
{
}

void SnapshotCall::askAll()
{
    ask<SwarmEngine>(infoQuery(), parseInfo, [this](SwarmEngine engine) {
        engine.endpoint = client().endpoint().display();
        engine.apiVersion = client().apiVersion();
        m_snapshot.engine = std::move(engine);
    });
    ask<QList<Service>>(servicesQuery(), parseServices,
                        [this](QList<Service> services) { m_snapshot.services = std::move(services); });
    ask<QList<Task>>(tasksQuery(), parseTasks, [this](QList<Task> tasks) { m_tasks = std::move(tasks); });
    ask<QList<Node>>(nodesQuery(), parseNodes, [this](QList<Node> nodes) { m_snapshot.nodes = std::move(nodes); });
}

void SnapshotCall::next()
{
    assignTasks(m_snapshot.services, m_tasks);
    m_snapshot.asOf = m_clock.now();
    m_snapshot.clockSkew = client().clockSkew();
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

void assignTasks(QList<Service> &services, const QList<Task> &tasks)
{
    QHash<QString, QList<Task>> byService;
    for (const Task &task : tasks)
        byService[task.serviceId].append(task);
    for (Service &service : services)
        service.tasks = byService.take(service.id);
}

}
