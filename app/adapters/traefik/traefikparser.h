// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/routerview.h"

#include <QHash>
#include <QList>

namespace Trunkline {

/// One page of GET /api/http/routers. Each router's `service` is given apart, for joining.
struct RouterPage
{
    QList<RouterView> routers;
    QStringList services; ///< of the routers, in their order
};

Result<RouterPage> parseRouters(const QByteArray &body);

/// One page of GET /api/http/services: how many servers stand behind each. nullopt for services without a load
/// balancer.
Result<QHash<QString, std::optional<qint32>>> parseRouterServices(const QByteArray &body);

}
