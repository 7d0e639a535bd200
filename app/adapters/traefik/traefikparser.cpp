// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/traefik/traefikparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Result<QJsonArray> parseList(const QByteArray &body)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isArray())
        return Failure(Error{.kind = Error::Kind::Protocol, .detail = u"no list of routers: "_s + error.errorString()});
    return document.array();
}

/// "pr-1" in a router of provider "swarm" means "pr-1@swarm".
QString qualified(const QString &service, const QString &provider)
{
    return service.contains(u'@') || provider.isEmpty() ? service : QString(service % u'@' % provider);
}

}

Result<RouterPage> parseRouters(const QByteArray &body)
{
    const Result<QJsonArray> list = parseList(body);
    if (!list)
        return Failure(list.error());
    RouterPage page;
    for (const auto &router : *list) {
        RouterView view{.name = router["name"_L1].toString(),
                        .rule = router["rule"_L1].toString(),
                        .status = router["status"_L1].toString(),
                        .errors = {},
                        .servers = {}};
        const QJsonArray errors = router["error"_L1].toArray();
        for (const auto &error : errors)
            view.errors.append(error.toString());
        page.routers.append(view);
        page.services.append(qualified(router["service"_L1].toString(), router["provider"_L1].toString()));
    }
    return page;
}

Result<QHash<QString, std::optional<qint32>>> parseRouterServices(const QByteArray &body)
{
    const Result<QJsonArray> list = parseList(body);
    if (!list)
        return Failure(list.error());
    QHash<QString, std::optional<qint32>> servers;
    for (const auto &service : *list) {
        const QJsonValue balancer = service["loadBalancer"_L1];
        servers.insert(service["name"_L1].toString(),
                       balancer.isObject() ? std::optional(qint32(balancer["servers"_L1].toArray().size()))
                                           : std::nullopt);
    }
    return servers;
}

}
