// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/parse/containerparser.h"

#include "app/adapters/docker/parse/dockerjson.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

LocalContainer::State containerState(const QString &name)
{
    using enum LocalContainer::State;
    static const QHash<QString, LocalContainer::State> states{
            {u"created"_s, Created},   {u"running"_s, Running}, {u"paused"_s, Paused}, {u"restarting"_s, Restarting},
            {u"removing"_s, Removing}, {u"exited"_s, Exited},   {u"dead"_s, Dead},
    };
    return states.value(name, Unknown);
}

LocalContainer::Health containerHealth(const QString &name)
{
    using enum LocalContainer::Health;
    static const QHash<QString, LocalContainer::Health> states{
            {u"starting"_s, Starting}, {u"healthy"_s, Healthy}, {u"unhealthy"_s, Unhealthy}};
    return states.value(name, None);
}

/// {"80/tcp": [{"HostIp": "0.0.0.0", "HostPort": "8080"}], "81/tcp": null}; one for each address family is one.
QList<PublishedPort> portsOf(const QJsonObject &bindings)
{
    QList<PublishedPort> ports;
    for (auto binding = bindings.begin(); binding != bindings.end(); ++binding) {
        const QString target = binding.key();
        const QJsonArray places = binding.value().toArray();
        for (const auto &place : places) {
            const PublishedPort port{.published = place["HostPort"_L1].toString().toUShort(),
                                     .target = target.section(u'/', 0, 0).toUShort(),
                                     .protocol = target.section(u'/', 1),
                                     .mode = u"host"_s};
            if (!ports.contains(port))
                ports.append(port);
        }
    }
    return ports;
}

LocalContainer readContainer(const QJsonObject &object)
{
    const QJsonValue state = object["State"_L1];
    return {.id = object["Id"_L1].toString(),
            .name = object["Name"_L1].toString().mid(1), // "/shop-api-1"
            .state = containerState(state["Status"_L1].toString()),
            .health = containerHealth(state["Health"_L1]["Status"_L1].toString()),
            .exitCode = state["ExitCode"_L1].toInt(),
            .restarts = object["RestartCount"_L1].toInt(),
            .startedAt = parseEngineTime(state["StartedAt"_L1]),
            .endedAt = parseEngineTime(state["FinishedAt"_L1]),
            .imageId = object["Image"_L1].toString(),
            .ports = portsOf(object["NetworkSettings"_L1]["Ports"_L1].toObject()),
            .isTty = object["Config"_L1]["Tty"_L1].toBool()};
}

}

Result<QList<ListedContainer>> parseContainers(const QByteArray &body)
{
    return parseJsonArray(body, "containers"_L1).transform([](const QJsonArray &array) {
        QList<ListedContainer> containers;
        for (const auto &value : array)
            containers.append({.id = value["Id"_L1].toString(),
                               .isRebuilt = value["Image"_L1].toString().startsWith("sha256:"_L1)});
        return containers;
    });
}

Result<LocalService> parseComposeContainer(const QByteArray &body)
{
    return parseJsonObject(body, "container"_L1).transform([](const QJsonObject &object) {
        const QJsonObject labels = object["Config"_L1]["Labels"_L1].toObject();
        const auto label = [&labels](QLatin1StringView name) {
            return labels[QString("com.docker.compose."_L1 + name)].toString();
        };
        LocalService service;
        if (label("oneoff"_L1).compare("true"_L1, Qt::CaseInsensitive) == 0)
            return service;
        service.project = label("project"_L1);
        service.name = label("service"_L1);
        service.workingDir = label("project.working_dir"_L1);
        service.configFiles = label("project.config_files"_L1).split(u',', Qt::SkipEmptyParts);
        service.imageName = object["Config"_L1]["Image"_L1].toString();
        service.containers = {readContainer(object)};
        return service;
    });
}

Result<LocalImage> parseLocalImage(const QByteArray &body)
{
    return parseJsonObject(body, "image"_L1).transform([](const QJsonObject &image) {
        const QJsonObject labels = image["Config"_L1]["Labels"_L1].toObject();
        return LocalImage{.id = image["Id"_L1].toString(),
                          .commit = labels["org.opencontainers.image.revision"_L1].toString(),
                          .createdAt = parseEngineTime(image["Created"_L1]),
                          .isBuiltHere = image["RepoDigests"_L1].toArray().isEmpty()
                                  || labels.contains("com.docker.compose.project"_L1)};
    });
}

}
