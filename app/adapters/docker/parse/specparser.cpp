// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/parse/specparser.h"

#include "app/adapters/docker/parse/dockerjson.h"
#include "models/rules/imagereference.h"
#include "models/rules/serviceconfiguration.h"
#include "models/rules/servicespec.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto Revision = "org.opencontainers.image.revision"_L1;

QJsonObject containerSpec(const QJsonObject &spec)
{
    return spec["TaskTemplate"_L1]["ContainerSpec"_L1].toObject();
}

QString labelledCommit(const QJsonObject &spec)
{
    const QString own = spec["Labels"_L1][Revision].toString();
    const QJsonObject container = containerSpec(spec);
    return own.isEmpty() ? container["Labels"_L1][Revision].toString() : own;
}

RolloutConfig parseRolloutConfig(const QJsonValue &value)
{
    RolloutConfig config;
    if (!value.isObject())
        return config;
    config.isSet = true;
    if (value["Order"_L1].toString() == "start-first"_L1)
        config.order = RolloutConfig::Order::StartFirst;
    const QString action = value["FailureAction"_L1].toString();
    if (action == "rollback"_L1)
        config.failureAction = RolloutConfig::FailureAction::Rollback;
    else if (action == "continue"_L1)
        config.failureAction = RolloutConfig::FailureAction::Continue;
    if (const qint64 monitor = value["Monitor"_L1].toInteger(); monitor > 0)
        config.monitor = std::chrono::nanoseconds(monitor);
    config.delay = std::chrono::nanoseconds(value["Delay"_L1].toInteger());
    config.parallelism = qint32(value["Parallelism"_L1].toInteger());
    config.maxFailureRatio = value["MaxFailureRatio"_L1].toDouble();
    return config;
}

ServiceConfiguration::HealthCheck parseHealthCheck(const QJsonValue &value)
{
    const QJsonArray test = value["Test"_L1].toArray();
    if (test.isEmpty())
        return ServiceConfiguration::HealthCheck::Unknown;
    return test[0].toString() == "NONE"_L1 ? ServiceConfiguration::HealthCheck::Disabled
                                           : ServiceConfiguration::HealthCheck::Service;
}

QStringList namesOfPlainSecrets(const QJsonArray &environment)
{
    QStringList names;
    for (const auto &value : environment) {
        const QString entry = value.toString();
        const qsizetype equals = entry.indexOf(u'=');
        if (equals > 0 && looksLikeSecret(QStringView(entry).first(equals), QStringView(entry).sliced(equals + 1)))
            names.append(entry.first(equals));
    }
    return names;
}

}

ServiceConfiguration parseConfiguration(const QJsonObject &spec)
{
    const QJsonObject container = containerSpec(spec);
    const ImageReference image = splitImageReference(container["Image"_L1].toString());
    const QJsonObject mode = spec["Mode"_L1].toObject();
    ServiceConfiguration configuration{
            .image = image.image,
            .digest = image.digest,
            .healthCheck = parseHealthCheck(container["Healthcheck"_L1]),
            .startPeriod = std::chrono::nanoseconds(container["Healthcheck"_L1]["StartPeriod"_L1].toInteger()),
            .update = parseRolloutConfig(spec["UpdateConfig"_L1]),
            .rollback = parseRolloutConfig(spec["RollbackConfig"_L1]),
            .isJob = mode.contains("ReplicatedJob"_L1) || mode.contains("GlobalJob"_L1),
            .plainSecrets = namesOfPlainSecrets(container["Env"_L1].toArray())};
    if (mode.contains("Replicated"_L1))
        configuration.replicas = qint32(mode["Replicated"_L1]["Replicas"_L1].toInteger());
    return configuration;
}

HealthProbe parseProbe(const QJsonValue &value)
{
    const auto duration = [&value](QLatin1StringView key) { return std::chrono::nanoseconds(value[key].toInteger()); };
    QStringList test;
    const QJsonArray words = value["Test"_L1].toArray();
    for (const auto &word : words)
        test.append(word.toString());
    return {.test = withoutSecrets(test.join(u' ')),
            .interval = duration("Interval"_L1),
            .timeout = duration("Timeout"_L1),
            .startPeriod = duration("StartPeriod"_L1),
            .retries = qint32(value["Retries"_L1].toInteger())};
}

EnvironmentMarks marksOf(const QJsonArray &environment)
{
    EnvironmentMarks marks;
    for (const auto &value : environment) {
        const QString entry = value.toString();
        const qsizetype equals = entry.indexOf(u'=');
        marks.insert(entry.left(equals),
                     markOfValue(equals < 0 ? QStringView() : QStringView(entry).sliced(equals + 1)));
    }
    return marks;
}

Release parseRelease(const QJsonObject &spec)
{
    const ImageReference image = splitImageReference(containerSpec(spec).value("Image"_L1).toString());
    Release release{.image = image.image,
                    .digest = image.digest,
                    .commit = labelledCommit(spec),
                    .templateHash = hashOfTaskTemplate(spec["TaskTemplate"_L1].toObject())};
    if (release.commit.isEmpty())
        release.commit = commitOfTag(image.tag);
    return release;
}

QString commitOrigin(const QJsonObject &spec)
{
    if (!labelledCommit(spec).isEmpty())
        return u"label"_s;
    const QString tag = splitImageReference(containerSpec(spec).value("Image"_L1).toString()).tag;
    return commitOfTag(tag).isEmpty() ? QString() : u"tag"_s;
}

}
