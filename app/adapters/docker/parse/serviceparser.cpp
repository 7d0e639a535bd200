// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/parse/serviceparser.h"

#include "app/adapters/docker/parse/dockerjson.h"
#include "app/adapters/docker/parse/specparser.h"
#include "models/rules/servicespec.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Rollout::State rolloutState(const QString &name)
{
    using enum Rollout::State;
    static const QHash<QString, Rollout::State> states{
            {u"updating"_s, Updating},
            {u"paused"_s, Paused},
            {u"completed"_s, Completed},
            {u"rollback_started"_s, RollbackStarted},
            {u"rollback_paused"_s, RollbackPaused},
            {u"rollback_completed"_s, RollbackCompleted},
    };
    return states.value(name, None);
}

Rollout parseRollout(const QJsonValue &status)
{
    static const QRegularExpression task(u"\\btask ([0-9a-z]{25})\\b"_s);
    const QString message = status["Message"_L1].toString();
    return {.state = rolloutState(status["State"_L1].toString()),
            .startedAt = parseEngineTime(status["StartedAt"_L1]),
            .completedAt = parseEngineTime(status["CompletedAt"_L1]),
            .message = message,
            .failedTaskId = task.match(message).captured(1)};
}

ResourceLimits parseLimits(const QJsonValue &limits)
{
    return {.nanoCpus = limits["NanoCPUs"_L1].toInteger(), .memoryBytes = limits["MemoryBytes"_L1].toInteger()};
}

QMap<QString, QString> parseLabels(const QJsonObject &labels)
{
    QMap<QString, QString> result;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        result.insert(label.key(), label.value().toString());
    return result;
}

QList<PublishedPort> parsePorts(const QJsonArray &ports)
{
    QList<PublishedPort> result;
    for (const auto &port : ports) {
        result.append({.published = quint16(port["PublishedPort"_L1].toInt()),
                       .target = quint16(port["TargetPort"_L1].toInt()),
                       .protocol = port["Protocol"_L1].toString(),
                       .mode = port["PublishMode"_L1].toString()});
    }
    return result;
}

QStringList namesIn(const QJsonArray &array, QLatin1StringView key)
{
    QStringList names;
    for (const auto &value : array)
        names.append(value[key].toString());
    return names;
}

QStringList textsIn(const QJsonArray &array)
{
    QStringList texts;
    for (const auto &value : array)
        texts.append(value.toString());
    return texts;
}

QStringList constraintsIn(const QJsonValue &placement)
{
    QStringList constraints = textsIn(placement["Constraints"_L1].toArray());
    std::ranges::transform(constraints, constraints.begin(), specConstraint);
    return constraints;
}

void readMode(Service &service, const QJsonObject &mode)
{
    if (const QJsonValue replicated = mode["Replicated"_L1]; replicated.isObject()) {
        service.replicas = qint32(replicated["Replicas"_L1].toInteger());
    } else if (const QJsonValue job = mode["ReplicatedJob"_L1]; job.isObject()) {
        service.mode = Service::Mode::ReplicatedJob;
        service.replicas = qint32(job["TotalCompletions"_L1].toInteger());
    } else {
        service.mode = mode.contains("GlobalJob"_L1) ? Service::Mode::GlobalJob : Service::Mode::Global;
    }
}

Service readService(const QJsonObject &object)
{
    const QJsonObject spec = object["Spec"_L1].toObject();
    const QJsonObject taskTemplate = spec["TaskTemplate"_L1].toObject();
    const QJsonObject container = taskTemplate["ContainerSpec"_L1].toObject();
    Service service{.id = object["ID"_L1].toString(),
                    .name = spec["Name"_L1].toString(),
                    .stack = spec["Labels"_L1]["com.docker.stack.namespace"_L1].toString(),
                    .version = quint64(object["Version"_L1]["Index"_L1].toInteger()),
                    .specHash = hashOfJson(spec),
                    .createdAt = parseEngineTime(object["CreatedAt"_L1]),
                    .updatedAt = parseEngineTime(object["UpdatedAt"_L1]),
                    .release = parseRelease(spec),
                    .commitOrigin = commitOrigin(spec),
                    .rollout = parseRollout(object["UpdateStatus"_L1]),
                    .configuration = parseConfiguration(spec),
                    .limits = parseLimits(taskTemplate["Resources"_L1]["Limits"_L1]),
                    .reservations = parseLimits(taskTemplate["Resources"_L1]["Reservations"_L1]),
                    .probe = parseProbe(container["Healthcheck"_L1]),
                    .environment = marksOf(container["Env"_L1].toArray()),
                    .entrypoint = specWords(textsIn(container["Command"_L1].toArray())),
                    .command = specWords(textsIn(container["Args"_L1].toArray())),
                    .workingFolder = container["Dir"_L1].toString(),
                    .user = container["User"_L1].toString(),
                    .labels = parseLabels(spec["Labels"_L1].toObject()),
                    .containerLabels = parseLabels(container["Labels"_L1].toObject()),
                    .constraints = constraintsIn(taskTemplate["Placement"_L1]),
                    .ports = parsePorts(object["Endpoint"_L1]["Ports"_L1].toArray()),
                    .declaredPorts = parsePorts(spec["EndpointSpec"_L1]["Ports"_L1].toArray()),
                    .secrets = namesIn(container["Secrets"_L1].toArray(), "SecretName"_L1),
                    .configs = namesIn(container["Configs"_L1].toArray(), "ConfigName"_L1),
                    .networks = namesIn(taskTemplate["Networks"_L1].toArray(), "Target"_L1),
                    .isTty = container["TTY"_L1].toBool()};
    readMode(service, spec["Mode"_L1].toObject());
    if (const QJsonValue previous = object["PreviousSpec"_L1]; previous.isObject())
        service.previous = parseRelease(previous.toObject());
    if (service.isJob())
        service.jobIteration = quint64(object["JobStatus"_L1]["JobIteration"_L1]["Index"_L1].toInteger());
    return service;
}

}

Result<QList<Service>> parseServices(const QByteArray &body)
{
    const Result<QJsonArray> array = parseJsonArray(body, "services"_L1);
    if (!array)
        return Failure(array.error());
    QList<Service> services;
    services.reserve(array->size());
    for (const auto &value : *array)
        services.append(readService(value.toObject()));
    std::ranges::sort(services, {}, &Service::name);
    return services;
}

Result<Service> parseService(const QByteArray &body)
{
    return parseJsonObject(body, "service"_L1).transform(readService);
}

}
