// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/dockerservicestore.h"

#include "app/adapters/docker/store/changecall.h"

namespace Trunkline {

DockerServiceStore::DockerServiceStore(DockerClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

QFuture<Result<void>> DockerServiceStore::rollBack(const Service &service)
{
    return ChangeCall::start(m_client, service, rollBackRequest);
}

QFuture<Result<void>> DockerServiceStore::restart(const Service &service)
{
    return ChangeCall::start(m_client, service, restartRequest);
}

QFuture<Result<void>> DockerServiceStore::scale(const Service &service, qint32 replicas)
{
    return ChangeCall::start(m_client, service,
                             [replicas](const QJsonObject &present) { return scaleRequest(present, replicas); });
}

}
