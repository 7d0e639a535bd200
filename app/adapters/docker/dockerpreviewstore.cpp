// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/dockerpreviewstore.h"

#include "app/adapters/docker/dockerservicesource.h"
#include "app/adapters/docker/store/removalcall.h"

namespace Trunkline {

DockerPreviewStore::DockerPreviewStore(DockerServiceSource &source, PreviewPolicy policy, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_policy(std::move(policy))
{
}

QFuture<Result<QList<SwarmResource>>> DockerPreviewStore::planRemoval(const Preview &preview)
{
    return PlanCall::start(m_source, m_policy, preview);
}

QFuture<Result<void>> DockerPreviewStore::remove(const Preview &preview, const QList<SwarmResource> &plan)
{
    return RemovalCall::start(m_source, m_policy, preview, plan);
}

}
