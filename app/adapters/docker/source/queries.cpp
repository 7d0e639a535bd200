// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/source/queries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

static QUrlQuery filter(const QString &key, const QString &value)
{
    const QJsonObject filters{{key, QJsonArray{value}}};
    QUrlQuery query;
    query.addQueryItem(u"filters"_s,
                       QString::fromLatin1(QUrl::toPercentEncoding(
                               QString::fromUtf8(QJsonDocument(filters).toJson(QJsonDocument::Compact)))));
    return query;
}

DockerClient::Request infoQuery()
{
    return {.path = u"/info"_s};
}

DockerClient::Request servicesQuery()
{
    return {.path = u"/services"_s};
}

DockerClient::Request serviceQuery(const QString &id)
{
    return {.path = u"/services/"_s + id, .deadline = 10s};
}

DockerClient::Request nodesQuery()
{
    return {.path = u"/nodes"_s};
}

DockerClient::Request tasksQuery()
{
    return {.path = u"/tasks"_s};
}

DockerClient::Request tasksOfQuery(const QString &serviceId)
{
    return {.path = u"/tasks"_s, .query = filter(u"service"_s, serviceId), .deadline = 10s};
}

DockerClient::Request tasksWantedQuery(const QString &desired)
{
    return {.path = u"/tasks"_s, .query = filter(u"desired-state"_s, desired), .deadline = 5s};
}

DockerClient::Request imageQuery(const QString &reference)
{
    return {.path = u"/images/"_s + reference + u"/json"_s, .deadline = 10s};
}

DockerClient::Request composeContainersQuery()
{
    QUrlQuery query = filter(u"label"_s, u"com.docker.compose.project"_s);
    query.addQueryItem(u"all"_s, u"1"_s);
    return {.path = u"/containers/json"_s, .query = query, .deadline = 10s};
}

DockerClient::Request containerQuery(const QString &id)
{
    return {.path = u"/containers/"_s + id + u"/json"_s, .deadline = 10s};
}

DockerClient::Request eventsQuery()
{
    return {.path = u"/events"_s, .query = filter(u"scope"_s, u"swarm"_s)};
}

DockerClient::Request logQuery(const ServiceSource::LogRequest &request, LogMode mode)
{
    QUrlQuery query{{u"stdout"_s, u"1"_s},
                    {u"stderr"_s, u"1"_s},
                    {u"timestamps"_s, u"1"_s},
                    {u"details"_s, request.containerId.isEmpty() ? u"1"_s : u"0"_s},
                    {u"tail"_s, QString::number(request.tail)}};
    if (mode == LogMode::Follow)
        query.addQueryItem(u"follow"_s, u"1"_s);
    if (!request.containerId.isEmpty())
        return {.path = u"/containers/"_s + request.containerId + u"/logs"_s, .query = query};
    const QString path = request.taskId.isEmpty() ? u"/services/"_s + request.serviceId : u"/tasks/"_s + request.taskId;
    return {.path = path + u"/logs"_s, .query = query};
}

}
