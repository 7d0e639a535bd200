// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/http/dockerclient.h"
#include "models/domain/service.h"

#include <QFutureWatcher>
#include <QPromise>

namespace Trunkline {

class Clock;
class ImageCatalog;

/// Reads everything: engine, services, tasks and nodes, side by side. Cancelling its future ends it.
class SnapshotCall final : public QObject
{
    Q_OBJECT

public:
    enum class Images {
        AsKnown, ///< what the catalogue knows
        Ask, ///< and what it can learn
    };

    ~SnapshotCall() override;

    static QFuture<Result<ServiceSnapshot>> start(DockerClient &client, ImageCatalog &catalog, const Clock &clock,
                                                  Images images);

private:
    SnapshotCall(DockerClient &client, ImageCatalog &catalog, const Clock &clock, Images images);

    template <typename T>
    void ask(DockerClient::Request request, Result<T> (*parse)(const QByteArray &), void (SnapshotCall::*store)(T));
    void storeEngine(SwarmEngine engine);
    void storeServices(QList<Service> services);
    void storeTasks(QList<Task> tasks);
    void storeNodes(QList<Node> nodes);
    void complete();
    void finish();
    void end(Result<ServiceSnapshot> result);

    DockerClient &m_client;
    ImageCatalog &m_catalog;
    const Clock &m_clock;
    const Images m_images;
    ServiceSnapshot m_snapshot;
    QList<Task> m_tasks;
    int m_pending = 0;
    QList<std::function<void()>> m_cancels;
    QPromise<Result<ServiceSnapshot>> m_promise;
    QFutureWatcher<Result<ServiceSnapshot>> m_watcher;
};

/// Gives each of @p services its tasks, both in the order they are in.
void assignTasks(QList<Service> &services, const QList<Task> &tasks);

}
