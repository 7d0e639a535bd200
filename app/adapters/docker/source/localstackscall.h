// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/http/dockerclient.h"
#include "app/adapters/docker/parse/containerparser.h"

#include <QFutureWatcher>
#include <QPromise>

namespace Trunkline {

/// Reads the containers with compose's labels, each of them, then their images. What goes away meanwhile is left out.
/// Cancelling its future ends it.
class LocalStacksCall final : public QObject
{
    Q_OBJECT

public:
    ~LocalStacksCall() override;

    static QFuture<Result<QList<LocalService>>> start(DockerClient &client);

private:
    explicit LocalStacksCall(DockerClient &client);

    template <typename T, typename Store>
    void ask(DockerClient::Request request, Result<T> (*parse)(const QByteArray &), Store store);
    void askContainers(const QList<ListedContainer> &containers);
    void askImages();
    void next();
    void add(LocalService service, bool isRebuilt);
    void finish();
    void end(Result<QList<LocalService>> result);

    enum class Stage { List, Containers, Images };

    DockerClient &m_client;
    Stage m_stage = Stage::List;
    QMap<QString, LocalService> m_services; ///< by key
    QHash<QString, LocalImage> m_images;
    int m_pending = 0;
    QList<std::function<void()>> m_cancels;
    QPromise<Result<QList<LocalService>>> m_promise;
    QFutureWatcher<Result<QList<LocalService>>> m_watcher;
};

}
