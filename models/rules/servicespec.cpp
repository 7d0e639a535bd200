// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/servicespec.h"

#include "models/rules/serviceconfiguration.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr std::array SpecKeys{
        "image"_L1,
        "entrypoint"_L1,
        "command"_L1,
        "working_dir"_L1,
        "user"_L1,
        "healthcheck/disable"_L1,
        "healthcheck/test"_L1,
        "healthcheck/interval"_L1,
        "healthcheck/timeout"_L1,
        "healthcheck/retries"_L1,
        "healthcheck/start_period"_L1,
        "environment"_L1,
        "ports"_L1,
        "networks"_L1,
        "secrets"_L1,
        "configs"_L1,
        "labels"_L1,
        "deploy/mode"_L1,
        "deploy/replicas"_L1,
        "deploy/labels"_L1,
        "deploy/placement/constraints"_L1,
        "deploy/update_config/parallelism"_L1,
        "deploy/update_config/delay"_L1,
        "deploy/update_config/failure_action"_L1,
        "deploy/update_config/monitor"_L1,
        "deploy/update_config/max_failure_ratio"_L1,
        "deploy/update_config/order"_L1,
        "deploy/rollback_config/parallelism"_L1,
        "deploy/rollback_config/delay"_L1,
        "deploy/rollback_config/failure_action"_L1,
        "deploy/rollback_config/monitor"_L1,
        "deploy/rollback_config/max_failure_ratio"_L1,
        "deploy/rollback_config/order"_L1,
        "deploy/resources/limits/cpus"_L1,
        "deploy/resources/limits/memory"_L1,
        "deploy/resources/reservations/cpus"_L1,
        "deploy/resources/reservations/memory"_L1,
};

QLatin1StringView rolloutKey(RolloutDirection direction, std::size_t place)
{
    const bool isUpdate = direction == RolloutDirection::Update;
    const auto first = std::ranges::find(
            SpecKeys, isUpdate ? "deploy/update_config/parallelism"_L1 : "deploy/rollback_config/parallelism"_L1);
    return *(first + std::ptrdiff_t(place));
}

QString failureActionText(RolloutConfig::FailureAction action)
{
    static constexpr const char *actions[] = {"pause", "continue", "rollback"};
    return QString::fromLatin1(actions[int(action)]);
}

void addNames(QList<SpecFact> &facts, QLatin1StringView key, QStringList names)
{
    names.sort();
    for (const QString &name : names)
        facts.append({.key = key, .value = name});
}

/// Empty when one of them is not known by name.
QStringList namesOfNetworks(const QStringList &networks, const QHash<QString, QString> &names)
{
    QStringList known;
    for (const QString &network : networks) {
        const auto found = names.constFind(network);
        if (found == names.cend())
            return {};
        known.append(*found);
    }
    return known;
}

QString modeText(Service::Mode mode)
{
    static constexpr const char *modes[] = {"replicated", "global", "replicated-job", "global-job"};
    return QString::fromLatin1(modes[int(mode)]);
}

}

std::span<const QLatin1StringView> specKeys()
{
    return SpecKeys;
}

QString specDuration(std::chrono::nanoseconds duration)
{
    if (duration < 1s)
        return u"%1ms"_s.arg(QString::number(double(duration.count()) / 1e6, 'g', 12));
    const auto hours = std::chrono::floor<std::chrono::hours>(duration);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(duration - hours);
    const double seconds = double((duration - hours - minutes).count()) / 1e9;
    QString text;
    if (hours > 0h)
        text += u"%1h"_s.arg(hours.count());
    if (minutes > 0min)
        text += u"%1m"_s.arg(minutes.count());
    if (seconds > 0)
        text += QString::number(seconds, 'g', 12) + u's';
    return text;
}

QString specMemory(qint64 bytes)
{
    static constexpr std::pair<qint64, char> units[] = {{qint64(1) << 30, 'G'}, {1 << 20, 'M'}, {1 << 10, 'K'}};
    for (const auto &[size, unit] : units)
        if (bytes >= size && bytes % size == 0)
            return QString::number(bytes / size) + QLatin1Char(unit);
    return QString::number(bytes);
}

QString specCpus(qint64 nanoCpus)
{
    return QString::number(double(nanoCpus) / 1e9, 'g', 9);
}

QString specImage(const QString &image)
{
    QString name = image;
    for (const QLatin1StringView prefix : {"docker.io/library/"_L1, "docker.io/"_L1, "index.docker.io/"_L1})
        if (name.startsWith(prefix)) {
            name.remove(0, prefix.size());
            break;
        }
    const bool hasTag = name.lastIndexOf(u':') > name.lastIndexOf(u'/');
    return hasTag || name.isEmpty() ? name : QString(name + ":latest"_L1);
}

QString specWords(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words) {
        static const QRegularExpression plain(u"^[\\w@%+=:,./${}-]+$"_s);
        quoted.append(plain.match(word).hasMatch() ? word : u'\'' + QString(word).replace(u'\'', "'\\''"_L1) + u'\'');
    }
    return withoutSecrets(quoted.join(u' '));
}

QString specConstraint(const QString &constraint)
{
    return QString(constraint).remove(u' ');
}

QList<SpecFact> labelFacts(QLatin1StringView key, const QMap<QString, QString> &labels)
{
    QList<SpecFact> facts;
    for (const auto &[name, value] : labels.asKeyValueRange()) {
        if (!name.startsWith("com.docker.stack."_L1)) // which a deployment adds
            facts.append({.key = key, .value = withoutSecrets(name + u'=' + value), .mark = markOfValue(value)});
    }
    return facts;
}

QString specPort(const PublishedPort &port)
{
    const QString target = u"%1/%2"_s.arg(port.target).arg(port.protocol.isEmpty() ? u"tcp"_s : port.protocol);
    const QString text = port.published > 0 ? QString::number(port.published) + u':' + target : target;
    return port.mode == "host"_L1 ? QString(text + " host"_L1) : text;
}

QByteArray markOfValue(QStringView value)
{
    static const QByteArray key = [] {
        quint32 words[8];
        QRandomGenerator::system()->fillRange(words);
        return QByteArray(reinterpret_cast<const char *>(words), sizeof words);
    }();
    return QMessageAuthenticationCode::hash(value.toUtf8(), key, QCryptographicHash::Sha256).first(8);
}

QList<SpecFact> rolloutFacts(const RolloutConfig &config, RolloutDirection direction)
{
    const RolloutConfig usual;
    QList<SpecFact> facts;
    const auto add = [&](std::size_t place, const QString &value) {
        facts.append({.key = rolloutKey(direction, place), .value = value});
    };
    if (config.parallelism != usual.parallelism)
        add(0, QString::number(config.parallelism));
    if (config.delay != usual.delay)
        add(1, specDuration(config.delay));
    if (config.failureAction != usual.failureAction)
        add(2, failureActionText(config.failureAction));
    if (config.monitor != usual.monitor)
        add(3, specDuration(config.monitor));
    if (std::abs(config.maxFailureRatio - usual.maxFailureRatio) > 1e-6)
        add(4, QString::number(config.maxFailureRatio, 'g', 6));
    if (config.order != usual.order)
        add(5, u"start-first"_s);
    return facts;
}

QList<SpecFact> resourceFacts(const ResourceLimits &limits, const ResourceLimits &reservations)
{
    QList<SpecFact> facts;
    const auto add = [&facts](std::size_t fromEnd, qint64 amount, QString (*text)(qint64)) {
        if (amount > 0)
            facts.append({.key = SpecKeys[SpecKeys.size() - fromEnd], .value = text(amount)});
    };
    add(4, limits.nanoCpus, specCpus);
    add(3, limits.memoryBytes, specMemory);
    add(2, reservations.nanoCpus, specCpus);
    add(1, reservations.memoryBytes, specMemory);
    return facts;
}

QList<SpecFact> probeFacts(const HealthProbe &probe)
{
    if (probe.test == "NONE"_L1)
        return {{.key = "healthcheck/disable"_L1, .value = u"true"_s}};
    QList<SpecFact> facts;
    const auto add = [&facts](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            facts.append({.key = key, .value = value});
    };
    const auto duration = [](std::chrono::nanoseconds time) { return time > 0ns ? specDuration(time) : QString(); };
    add("healthcheck/test"_L1, probe.test);
    add("healthcheck/interval"_L1, duration(probe.interval));
    add("healthcheck/timeout"_L1, duration(probe.timeout));
    add("healthcheck/retries"_L1, probe.retries > 0 ? QString::number(probe.retries) : QString());
    add("healthcheck/start_period"_L1, duration(probe.startPeriod));
    return facts;
}

QList<SpecFact> factsOfService(const Service &service, const QHash<QString, QString> &networkNames)
{
    const ServiceConfiguration &configuration = service.configuration;
    const QString image = specImage(configuration.image);
    QList<SpecFact> facts{
            {.key = "image"_L1,
             .value = configuration.digest.isEmpty() ? image : QString(image + u'@' + configuration.digest)}};
    const auto addText = [&facts](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            facts.append({.key = key, .value = value});
    };
    addText("entrypoint"_L1, service.entrypoint);
    addText("command"_L1, service.command);
    addText("working_dir"_L1, service.workingFolder);
    addText("user"_L1, service.user);
    facts += probeFacts(service.probe);
    for (const auto &[name, mark] : service.environment.asKeyValueRange())
        facts.append({.key = "environment"_L1, .value = name, .mark = mark});
    QStringList ports;
    for (const PublishedPort &port : service.declaredPorts)
        ports.append(specPort(port));
    addNames(facts, "ports"_L1, ports);
    addNames(facts, "networks"_L1, namesOfNetworks(service.networks, networkNames));
    addNames(facts, "secrets"_L1, service.secrets);
    addNames(facts, "configs"_L1, service.configs);
    if (service.mode != Service::Mode::Replicated)
        facts.append({.key = "deploy/mode"_L1, .value = modeText(service.mode)});
    if (service.replicas)
        facts.append({.key = "deploy/replicas"_L1, .value = QString::number(*service.replicas)});
    facts += labelFacts("labels"_L1, service.containerLabels);
    facts += labelFacts("deploy/labels"_L1, service.labels);
    addNames(facts, "deploy/placement/constraints"_L1, service.constraints);
    facts += rolloutFacts(configuration.update, RolloutDirection::Update);
    facts += rolloutFacts(configuration.rollback, RolloutDirection::Rollback);
    facts += resourceFacts(service.limits, service.reservations);
    return facts;
}

}
