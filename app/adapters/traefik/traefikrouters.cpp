// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/traefik/traefikrouters.h"

#include "app/adapters/traefik/traefikcall.h"

namespace Trunkline {

TraefikRouters::TraefikRouters(QUrl api, QObject *parent)
    : QObject(parent)
    , m_api(std::move(api))
{
}

TraefikRouters::~TraefikRouters()
{
    qDeleteAll(findChildren<TraefikCall *>(Qt::FindDirectChildrenOnly)); // they use the network
}

QFuture<Result<QList<RouterView>>> TraefikRouters::routers()
{
    return TraefikCall::start(m_network, m_api, this);
}

}
