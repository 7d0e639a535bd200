// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/servicerules.h"

#include "models/rules/serviceconfiguration.h"
#include "models/rules/serviceurgency.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using VerdictState = ServiceVerdict::State;
using Reason = ServiceVerdict::Reason;
using Severity = Finding::Severity;

constexpr auto Unknown = Finding::Verdict::Unknown;

bool isShort(const ServiceVerdict &verdict)
{
    const bool isDown = verdict.state == VerdictState::Degraded || verdict.state == VerdictState::Failing;
    const bool isRollout = verdict.reason == Reason::OutageDuringUpdate || verdict.reason == Reason::RollbackFailed;
    return isDown && !isRollout && verdict.wanted && verdict.up < *verdict.wanted;
}

void judgeCount(QList<Finding> &findings, const ServiceRow &row, const QDateTime &now, const ServicePolicy &policy)
{
    constexpr auto rule = "SWARM-1"_L1;
    if (row.verdict.state == VerdictState::Unknown) {
        findings.append({.rule = rule, .verdict = Unknown});
        return;
    }
    if (!isShort(row.verdict))
        return;
    const QDateTime since = shortSince(row.service, row.verdict);
    if (!since.isValid() || since.addDuration(policy.shortAfter) <= now)
        findings.append({.rule = rule, .severity = Severity::Error, .since = since});
}

void judgeRollout(QList<Finding> &findings, const ServiceVerdict &verdict)
{
    if (verdict.reason == Reason::UpdatePaused || verdict.reason == Reason::RollbackFailed)
        findings.append({.rule = "SWARM-2"_L1, .severity = Severity::Error, .since = verdict.since});
    if (verdict.reason == Reason::RolledBackByItself)
        findings.append({.rule = "SWARM-3"_L1, .severity = Severity::Error, .since = verdict.since});
}

void judgeCommit(QList<Finding> &findings, const ServiceRow &row, const QDateTime &now, const ServicePolicy &policy)
{
    constexpr auto rule = "SWARM-7"_L1;
    const TrunkDistance &distance = row.distance;
    switch (distance.place) {
    case TrunkDistance::Place::Unknown:
        findings.append({.rule = rule, .verdict = Unknown});
        break;
    case TrunkDistance::Place::Elsewhere:
        findings.append({.rule = rule, .severity = Severity::Error, .since = row.service.updatedAt});
        break;
    case TrunkDistance::Place::OnTrunk:
        if (distance.behind.value_or(0) > 0 && distance.behindSince.isValid()
            && distance.behindSince.addDuration(policy.behindAfter) <= now)
            findings.append({.rule = rule, .since = distance.behindSince});
        break;
    }
}

void judgeCrashes(QList<Finding> &findings, const Service &service, const QDateTime &now, const ServicePolicy &policy)
{
    qint32 crashes = 0;
    QDateTime since;
    for (const Task &task : service.tasks) {
        if (!isFailure(task) || task.templateHash != service.release.templateHash
            || task.stateAt.addDuration(policy.crashWindow) < now)
            continue;
        ++crashes;
        if (!since.isValid() || task.stateAt < since)
            since = task.stateAt;
    }
    if (crashes >= policy.crashes)
        findings.append({.rule = "SWARM-9"_L1, .severity = Severity::Error, .since = since});
}

bool hasFlaw(const QList<ConfigurationFlaw> &flaws, std::initializer_list<ConfigurationFlaw::Kind> kinds)
{
    return std::ranges::any_of(flaws, [kinds](const ConfigurationFlaw &flaw) {
        return std::ranges::find(kinds, flaw.kind) != kinds.end();
    });
}

}

QDateTime shortSince(const Service &service, const ServiceVerdict &verdict)
{
    if (verdict.since.isValid() && !verdict.isCrashLooping)
        return verdict.since;
    // In a loop the first failure that is still known counts, else the last task that was lost.
    QDateTime since;
    for (const Task &task : service.tasks) {
        const bool isLost = task.state > Task::State::Running || task.state == Task::State::Pending;
        if (!isLost || !task.stateAt.isValid())
            continue;
        const QDateTime &at = task.state == Task::State::Pending ? task.createdAt : task.stateAt;
        if (!since.isValid() || (verdict.isCrashLooping ? at < since : at > since))
            since = at;
    }
    return since;
}

QList<Finding> configurationFindings(const ServiceConfiguration &configuration)
{
    using enum ConfigurationFlaw::Kind;
    const QList<ConfigurationFlaw> flaws = configurationFlaws(configuration);
    QList<Finding> findings;
    if (hasFlaw(flaws, {NoHealthCheck}))
        findings.append({.rule = "SWARM-4"_L1});
    else if (configuration.healthCheck == ServiceConfiguration::HealthCheck::Unknown && !configuration.isJob)
        findings.append({.rule = "SWARM-4"_L1, .verdict = Unknown});
    if (hasFlaw(flaws, {UpdateStopsFirst, SingleTaskStopsFirst, RollbackStopsFirst}))
        findings.append({.rule = "SWARM-5"_L1});
    if (hasFlaw(flaws, {FailureDoesNotRollBack}))
        findings.append({.rule = "SWARM-6"_L1});
    if (hasFlaw(flaws, {SecretInEnvironment}))
        findings.append({.rule = "SWARM-8"_L1, .severity = Severity::Error});
    return findings;
}

QList<Finding> serviceFindings(const ServiceRow &row, ServiceRole role, const QDateTime &now,
                               const ServicePolicy &policy)
{
    QList<Finding> findings;
    judgeCount(findings, row, now, policy);
    judgeRollout(findings, row.verdict);
    findings += configurationFindings(row.service.configuration);
    if (role == ServiceRole::Production)
        judgeCommit(findings, row, now, policy);
    judgeCrashes(findings, row.service, now, policy);
    if (row.verdict.reason == Reason::UpdateStuck)
        findings.append({.rule = "SWARM-10"_L1, .since = row.verdict.since});
    const auto number = [](const Finding &finding) { return finding.rule.sliced(6).toInt(); };
    std::ranges::stable_sort(findings, {}, number);
    return findings;
}

std::vector<const ServiceRow *> byUrgency(const QList<ServiceRow> &rows)
{
    std::vector<const ServiceRow *> sorted;
    for (const ServiceRow &row : rows)
        sorted.push_back(&row);
    std::ranges::sort(sorted, [](const ServiceRow *one, const ServiceRow *other) {
        return std::tuple(serviceUrgency(one->verdict), one->service.name)
                < std::tuple(serviceUrgency(other->verdict), other->service.name);
    });
    return sorted;
}

}
