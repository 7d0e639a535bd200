// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/serviceconfiguration.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using FlawKind = ConfigurationFlaw::Kind;

constexpr std::chrono::seconds LeastMonitorWithoutHealthCheck{30};

const QRegularExpression &secretName()
{
    static const QRegularExpression expression(
            u"(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PASSCODE|(?<=_)PWD|SECRET|SECRET_?KEY(?:_BASE)?|TOKEN|API_?KEY|"
            "ACCESS_?KEY|PRIVATE_?KEY|ENCRYPTION_?KEY|SIGNING_?KEY|CREDENTIALS?)(?:_?\\d+)?$"_s,
            QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// Forms that give themselves away: a password in a URL, a private key, tokens of well-known services, a JWT.
const QRegularExpression &secretValue()
{
    static const QRegularExpression expression(
            u"[a-z][a-z0-9+.-]*://[^/\\s:@]*:[^/\\s@•]+@|-----BEGIN [A-Z ]*PRIVATE KEY|"
            "\\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk_live_|rk_live_|AKIA(?=[0-9A-Z]{16}))[0-9A-Za-z_-]{8,}|"
            "\\beyJ[0-9A-Za-z_-]{10,}\\.eyJ[0-9A-Za-z_-]{10,}\\.[0-9A-Za-z_-]+"_s);
    return expression;
}

bool isReference(QStringView value)
{
    return value.isEmpty() || value.startsWith(u"/run/secrets/") || value.startsWith(u"${") || value == u"true"
            || value == u"false";
}

bool isPinned(const ServiceConfiguration &configuration)
{
    return !configuration.digest.isEmpty();
}

bool isUnhealthChecked(const ServiceConfiguration &configuration)
{
    return configuration.healthCheck == ServiceConfiguration::HealthCheck::None
            || configuration.healthCheck == ServiceConfiguration::HealthCheck::Disabled;
}

}

QList<ConfigurationFlaw> configurationFlaws(const ServiceConfiguration &configuration)
{
    using Order = RolloutConfig::Order;
    QList<ConfigurationFlaw> flaws;
    if (!configuration.isJob) {
        if (isUnhealthChecked(configuration)) {
            flaws.append({.kind = FlawKind::NoHealthCheck});
            if (configuration.update.monitor < LeastMonitorWithoutHealthCheck)
                flaws.append({.kind = FlawKind::MonitorTooShort});
        }
        if (configuration.update.order == Order::StopFirst)
            flaws.append({.kind
                          = configuration.replicas == 1 ? FlawKind::SingleTaskStopsFirst : FlawKind::UpdateStopsFirst});
        if (configuration.rollback.order == Order::StopFirst)
            flaws.append({.kind = FlawKind::RollbackStopsFirst,
                          .detail = configuration.rollback.isSet ? u"stop-first"_s : QString()});
        if (configuration.update.failureAction != RolloutConfig::FailureAction::Rollback)
            flaws.append({.kind = FlawKind::FailureDoesNotRollBack});
    }
    if (!isPinned(configuration))
        flaws.append({.kind = FlawKind::ImageNotPinned, .detail = configuration.image});
    for (const QString &name : configuration.plainSecrets)
        flaws.append({.kind = FlawKind::SecretInEnvironment, .detail = name});
    return flaws;
}

bool looksLikeSecret(QStringView name, QStringView value)
{
    if (isReference(value))
        return false;
    return secretName().matchView(name).hasMatch() || secretValue().matchView(value).hasMatch();
}

QString withoutSecrets(const QString &line)
{
    static const QRegularExpression assignment(
            u"((?:password|passwd|passphrase|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|authorization)"
            "[\"']?\\s*[=:]\\s*(?:bearer\\s+|basic\\s+)?[\"']?)[^\\s\"',;&]+"_s,
            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(u"(://[^/\\s:@]*:)[^/\\s@]+@"_s);
    QString clean = line;
    clean.replace(assignment, u"\\1•••"_s);
    clean.replace(userInfo, u"\\1•••@"_s);
    clean.replace(secretValue(), u"•••"_s);
    return clean;
}

}
