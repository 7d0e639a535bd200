// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/source/localstackscall.h"

#include "app/adapters/docker/http/dockercall.h"
#include "app/adapters/docker/source/queries.h"

#include <QSet>

#include <algorithm>

namespace Trunkline {

QFuture<Result<QList<LocalService>>> LocalStacksCall::start(DockerClient &client)
{
    auto *call = new LocalStacksCall(client);
    QFuture<Result<QList<LocalService>>> future = call->m_promise.future();
    call->ask(composeContainersQuery(), parseContainers,
              [call](const QList<ListedContainer> &containers) { call->askContainers(containers); });
    return future;
}

LocalStacksCall::LocalStacksCall(DockerClient &client)
    : QObject(&client)
    , m_client(client)
{
    m_promise.start();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
    m_watcher.setFuture(m_promise.future());
}

LocalStacksCall::~LocalStacksCall()
{
    for (auto &cancel : m_cancels)
        cancel();
}

template <typename T, typename Store>
void LocalStacksCall::ask(DockerClient::Request request, Result<T> (*parse)(const QByteArray &), Store store)
{
    ++m_pending;
    QFuture<Result<T>> future = DockerCall<T>::start(m_client, std::move(request), parse);
    m_cancels.append([future]() mutable { future.cancel(); });
    future.then(this, [this, store](Result<T> result) {
        if (m_pending < 0) // it has failed already
            return;
        if (result) {
            store(std::move(*result));
        } else if (m_stage == Stage::List || result.error().kind != Error::Kind::NotFound) {
            m_pending = -1;
            return end(Failure(result.error()));
        }
        if (--m_pending == 0)
            next();
    });
}

void LocalStacksCall::askContainers(const QList<ListedContainer> &containers)
{
    for (const ListedContainer &container : containers)
        ask(containerQuery(container.id), parseComposeContainer,
            [this, isRebuilt = container.isRebuilt](LocalService service) { add(std::move(service), isRebuilt); });
    m_stage = Stage::Containers;
}

void LocalStacksCall::add(LocalService service, bool isRebuilt)
{
    if (service.project.isEmpty() || service.name.isEmpty())
        return;
    const auto known = m_services.find(service.key());
    if (known == m_services.end()) {
        service.isRebuilt = isRebuilt;
        m_services.insert(service.key(), service);
        return;
    }
    known->containers += service.containers;
    known->isRebuilt = known->isRebuilt || isRebuilt;
}

void LocalStacksCall::askImages()
{
    QSet<QString> images;
    for (const LocalService &service : std::as_const(m_services))
        for (const LocalContainer &container : service.containers)
            images.insert(container.imageId);
    m_stage = Stage::Images;
    for (const QString &image : std::as_const(images))
        ask(imageQuery(image), parseLocalImage,
            [this, image](const LocalImage &known) { m_images.insert(image, known); });
    if (images.isEmpty())
        finish();
}

void LocalStacksCall::next()
{
    m_stage == Stage::Containers ? askImages() : finish();
}

void LocalStacksCall::finish()
{
    for (LocalService &service : m_services) {
        std::ranges::sort(service.containers, {}, &LocalContainer::name);
        const auto newest = std::ranges::max_element(service.containers, {}, &LocalContainer::startedAt);
        service.image = m_images.value(newest->imageId, LocalImage{.id = newest->imageId});
    }
    end(m_services.values());
}

void LocalStacksCall::end(Result<QList<LocalService>> result)
{
    QPromise<Result<QList<LocalService>>> promise = std::move(m_promise);
    m_watcher.disconnect(this);
    deleteLater();
    promise.addResult(std::move(result));
    promise.finish();
}

}
