// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/stack/stackparser.h"

#include "app/adapters/stack/aliasguard.h"
#include "app/adapters/stack/stackfacts.h"
#include "app/adapters/stack/yamlnode.h"
#include "models/rules/imagereference.h"
#include "models/rules/serviceconfiguration.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qsizetype LargestStackFile = 1024 * 1024;

RolloutConfig rolloutOf(const YAML::Node &node)
{
    RolloutConfig config;
    config.isSet = node.IsDefined() && node.IsMap();
    if (textOf(valueOf(node, "order")) == "start-first"_L1)
        config.order = RolloutConfig::Order::StartFirst;
    const QString action = textOf(valueOf(node, "failure_action"));
    if (action == "rollback"_L1)
        config.failureAction = RolloutConfig::FailureAction::Rollback;
    else if (action == "continue"_L1)
        config.failureAction = RolloutConfig::FailureAction::Continue;
    bool isNumber = false;
    if (const int parallelism = textOf(valueOf(node, "parallelism")).toInt(&isNumber); isNumber)
        config.parallelism = parallelism;
    config.monitor = durationOf(valueOf(node, "monitor"), config.monitor);
    config.delay = durationOf(valueOf(node, "delay"), config.delay);
    if (const double ratio = textOf(valueOf(node, "max_failure_ratio")).toDouble(&isNumber); isNumber)
        config.maxFailureRatio = ratio;
    return config;
}

ServiceConfiguration::HealthCheck healthCheckOf(const YAML::Node &node)
{
    using enum ServiceConfiguration::HealthCheck;
    if (!node.IsDefined() || !node.IsMap())
        return Unknown; // the image may have one
    const YAML::Node test = valueOf(node, "test");
    const bool isNone = test.IsDefined() && test.IsSequence() && test.size() > 0 && textOf(test[0]) == "NONE"_L1;
    return isNone || textOf(valueOf(node, "disable")) == "true"_L1 ? Disabled : Service;
}

/// Names of variables that hold what looks like a secret: from a list of "NAME=value" or a map.
QStringList secretsIn(const YAML::Node &environment)
{
    QStringList names;
    const auto look = [&names](const QString &name, const QString &value) {
        if (looksLikeSecret(name, value))
            names.append(name);
    };
    if (environment.IsDefined() && environment.IsSequence()) {
        for (const YAML::Node &entry : environment) {
            const QString text = textOf(entry);
            if (const qsizetype equals = text.indexOf(u'='); equals > 0)
                look(text.left(equals), text.mid(equals + 1));
        }
    } else if (environment.IsDefined() && environment.IsMap()) {
        for (const auto &entry : environment)
            look(textOf(entry.first), textOf(entry.second));
    }
    return names;
}

StackService serviceOf(const QString &name, const YAML::Node &node, const YAML::Node &root, qint32 line)
{
    const YAML::Node deploy = valueOf(node, "deploy");
    const ImageReference image = splitImageReference(textOf(valueOf(node, "image")));
    StackService service{.name = name,
                         .line = line,
                         .isDeployed = deploy.IsDefined() && deploy.IsMap(),
                         .facts = factsOfStackService(node, root),
                         .hasEnvFile = valueOf(node, "env_file").IsDefined()};
    ServiceConfiguration &configuration = service.configuration;
    configuration.image = image.image;
    configuration.digest = image.digest;
    configuration.healthCheck = healthCheckOf(valueOf(node, "healthcheck"));
    configuration.startPeriod = durationOf(valueOf(valueOf(node, "healthcheck"), "start_period"), {});
    configuration.update = rolloutOf(valueOf(deploy, "update_config"));
    configuration.rollback = rolloutOf(valueOf(deploy, "rollback_config"));
    const QString mode = textOf(valueOf(deploy, "mode"));
    configuration.isJob = mode.endsWith("-job"_L1);
    bool isNumber = false;
    const int replicas = textOf(valueOf(deploy, "replicas")).toInt(&isNumber);
    if (!mode.startsWith("global"_L1))
        configuration.replicas = isNumber ? replicas : 1;
    configuration.plainSecrets = secretsIn(valueOf(node, "environment"));
    return service;
}

Failure bad(const QString &path, const QString &why)
{
    return Failure(Error{.kind = Error::Kind::Invalid, .origin = path, .detail = why});
}

}

Result<StackFile> parseStack(const QByteArray &content, const QString &path)
{
    if (content.size() > LargestStackFile)
        return bad(path, u"larger than 1 MB"_s);
    try {
        refuseExpansion(content.toStdString());
        const YAML::Node root = YAML::Load(content.toStdString());
        const YAML::Node services = valueOf(root, "services");
        StackFile file{.path = path, .stack = textOf(valueOf(root, "name"))};
        if (!services.IsDefined() || !services.IsMap())
            return file;
        qsizetype facts = 0;
        for (const auto &entry : services) {
            if (!entry.second.IsMap())
                continue;
            file.services.append(
                    serviceOf(textOf(entry.first), entry.second, root, qint32(entry.first.Mark().line) + 1));
            facts += file.services.last().facts.size();
            if (facts > MostStackFacts)
                throw YAML::RepresentationException(entry.first.Mark(), "too many ports");
        }
        return file;
    } catch (const YAML::Exception &exception) {
        const QString why = QString::fromStdString(exception.msg);
        return bad(path,
                   exception.mark.is_null() ? why
                                            : u"line %1, column %2: %3"_s.arg(exception.mark.line + 1)
                                                      .arg(exception.mark.column + 1)
                                                      .arg(why));
    } catch (const std::exception &exception) {
        return bad(path, QString::fromUtf8(exception.what()));
    }
}

}
