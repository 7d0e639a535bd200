// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/source/localstackscall.h"

#include "app/adapters/docker/source/queries.h"

#include <QSet>

#include <algorithm>

namespace Trunkline {

QFuture<Result<QList<LocalService>>> LocalStacksCall::start(DockerClient &client)
{
    auto *call = new LocalStacksCall(client);
    QFuture<Result<QList<LocalService>>> future = call->future();
    call->ask<QList<ListedContainer>>(
            composeContainersQuery(), parseContainers,
            [call](const QList<ListedContainer> &containers) { call->askContainers(containers); });
    return future;
}

LocalStacksCall::LocalStacksCall(DockerClient &client)
    : PartsCall(client)
{
}

void LocalStacksCall::askContainers(const QList<ListedContainer> &containers)
{
    for (const ListedContainer &container : containers)
        ask<LocalService>(
                containerQuery(container.id), parseComposeContainer,
                [this, isRebuilt = container.isRebuilt](LocalService service) { add(std::move(service), isRebuilt); },
                Missing::IsLeftOut);
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
        ask<LocalImage>(
                imageQuery(image), parseLocalImage,
                [this, image](const LocalImage &known) { m_images.insert(image, known); }, Missing::IsLeftOut);
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

}
