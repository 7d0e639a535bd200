// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/servicefindingwording.h"

#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"
#include "models/wording/servicewording.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct ServiceFindingWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::ServiceFindingWording)
};

using FlawKind = ConfigurationFlaw::Kind;

bool belongsTo(QLatin1StringView rule, FlawKind kind)
{
    switch (kind) {
    case FlawKind::NoHealthCheck:
        return rule == "SWARM-4"_L1;
    case FlawKind::UpdateStopsFirst:
    case FlawKind::RollbackStopsFirst:
    case FlawKind::SingleTaskStopsFirst:
        return rule == "SWARM-5"_L1;
    case FlawKind::FailureDoesNotRollBack:
        return rule == "SWARM-6"_L1;
    case FlawKind::SecretInEnvironment:
        return rule == "SWARM-8"_L1;
    case FlawKind::ImageNotPinned:
    case FlawKind::MonitorTooShort:
        return false;
    }
    std::unreachable();
}

QString commitText(const ServiceRow &row, const QDateTime &now, const ServicePolicy &policy)
{
    const QString commit = shortCommit(row.service.release.commit);
    if (row.distance.place == TrunkDistance::Place::Elsewhere)
        return ServiceFindingWording::tr("It runs %1, which is not on trunk.").arg(commit);
    const std::chrono::seconds age(row.distance.behindSince.secsTo(now));
    return ServiceFindingWording::tr("It runs %1, %2 commits behind trunk for %3; the limit is %4.")
            .arg(commit)
            .arg(row.distance.behind.value_or(0))
            .arg(ageText(age), ageText(policy.behindAfter));
}

}

QString serviceFindingText(const Finding &finding, const ServiceRow &row, const QDateTime &now,
                           const ServicePolicy &policy)
{
    if (finding.rule == "SWARM-7"_L1)
        return commitText(row, now, policy);
    const QString ofConfiguration = configurationFindingText(finding, row.service.configuration);
    return ofConfiguration.isEmpty() ? verdictSentence(row.service, row.verdict) : ofConfiguration;
}

QString serviceNextStepText(const Finding &finding, const ServiceRow &row)
{
    if (finding.rule == "SWARM-7"_L1)
        return row.distance.place == TrunkDistance::Place::Elsewhere
                ? ServiceFindingWording::tr("Bring the change to trunk, or deploy what trunk holds.")
                : ServiceFindingWording::tr("Deploy trunk, or look why the deployment did not go through.");
    QString ofConfiguration = configurationNextStepText(finding);
    if (!ofConfiguration.isEmpty())
        return ofConfiguration;
    const QString advice = verdictAdvice(row.service, row.verdict);
    return advice.isEmpty()
            ? ServiceFindingWording::tr("Look at its tasks: docker service ps --no-trunc %1").arg(row.service.name)
            : advice;
}

QString flawText(const ConfigurationFlaw &flaw)
{
    using enum ConfigurationFlaw::Kind;
    switch (flaw.kind) {
    case NoHealthCheck:
        return ServiceFindingWording::tr("It has no health check, so a new task counts as running at once.");
    case UpdateStopsFirst:
        return ServiceFindingWording::tr("An update stops the old task before the new one runs.");
    case RollbackStopsFirst:
        return flaw.detail.isEmpty()
                ? ServiceFindingWording::tr(
                          "A rollback stops the task before the old one runs again: the engine's default.")
                : ServiceFindingWording::tr("A rollback stops the task before the old one runs again.");
    case FailureDoesNotRollBack:
        return ServiceFindingWording::tr("A failing update is not rolled back.");
    case ImageNotPinned:
        return ServiceFindingWording::tr("Its image %1 is not pinned to a digest.").arg(shortImage(flaw.detail));
    case SecretInEnvironment:
        return ServiceFindingWording::tr("The environment variable %1 holds what looks like a secret.")
                .arg(flaw.detail);
    case MonitorTooShort:
        return ServiceFindingWording::tr("Without a health check it is watched for less than 30 s after an update.");
    case SingleTaskStopsFirst:
        return ServiceFindingWording::tr(
                "It has one task, and an update stops it before the new one runs: every update is an outage.");
    }
    std::unreachable();
}

QString configurationFindingText(const Finding &finding, const ServiceConfiguration &configuration)
{
    QStringList sentences;
    for (const ConfigurationFlaw &flaw : configurationFlaws(configuration))
        if (belongsTo(finding.rule, flaw.kind))
            sentences.append(flawText(flaw));
    return sentencesText(sentences);
}

QString configurationNextStepText(const Finding &finding)
{
    if (finding.rule == "SWARM-4"_L1)
        return ServiceFindingWording::tr("Give the service (or its image) a health check.");
    if (finding.rule == "SWARM-5"_L1)
        return ServiceFindingWording::tr(
                "Set order: start-first under deploy: in update_config and in rollback_config.");
    if (finding.rule == "SWARM-6"_L1)
        return ServiceFindingWording::tr("Set failure_action: rollback under deploy: update_config.");
    if (finding.rule == "SWARM-8"_L1)
        return ServiceFindingWording::tr("Make it a Swarm secret, read it from /run/secrets, and change its value.");
    return {};
}

QString undecidedServicesText(QLatin1StringView rule, int count)
{
    if (rule == "SWARM-4"_L1)
        return ServiceFindingWording::tr("The images of %n services are not on the node that was asked.", nullptr,
                                         count);
    if (rule == "SWARM-7"_L1)
        return ServiceFindingWording::tr("The commit of %n services is not known here.", nullptr, count);
    return ServiceFindingWording::tr("The state of %n services is not known.", nullptr, count);
}

QString onBranchText(const QString &branch, std::optional<qint32> pullRequest, const QString &sentence)
{
    const QString number = pullRequest ? QString(u'#' + QString::number(*pullRequest)) : QString();
    return ServiceFindingWording::tr("On %1: %2").arg(bracketedText(branch, number), sentence);
}

}
