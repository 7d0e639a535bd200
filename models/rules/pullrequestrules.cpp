// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/pullrequestrules.h"

#include "models/rules/pullrequestjudging.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Severity = Finding::Severity;
using Verdict = Finding::Verdict;
using GateState = Gate::State;

constexpr std::chrono::days ListedPushMemory{30};

struct GateRule
{
    QLatin1StringView id;
    Gate::Kind gate;
    Severity whenFailed;
    QList<GateState> broken; ///< besides Failed
};

QList<GateRule> gateRules()
{
    const QList<GateState> anythingElse{GateState::Running, GateState::Missing, GateState::Outdated};
    return {{"PR-1"_L1, Gate::Kind::UnitTests, Severity::Error, anythingElse},
            {"PR-2"_L1, Gate::Kind::AiReview, Severity::Error, anythingElse},
            {"PR-3"_L1, Gate::Kind::HumanReview, Severity::Warning, {GateState::Missing, GateState::Outdated}},
            {"PR-4"_L1, Gate::Kind::Preview, Severity::Warning, {GateState::Missing}}};
}

void judgeGate(QList<Finding> &findings, const GateRule &rule, const JudgedPullRequest &pullRequest)
{
    const Gate &gate = pullRequest.standing.gates.at(int(rule.gate));
    if (!gate.isRequired)
        return;
    if (gate.state == GateState::Unknown)
        findings.append({.rule = rule.id, .verdict = Verdict::Unknown});
    else if (gate.state == GateState::Failed)
        findings.append({.rule = rule.id, .severity = rule.whenFailed});
    else if (rule.broken.contains(gate.state) && !pullRequest.facts.isDraft)
        findings.append({.rule = rule.id});
}

}

QList<Finding> pullRequestFindings(const JudgedPullRequest &pullRequest, const QDateTime &now,
                                   const Policy::PullRequests &policy)
{
    QList<Finding> findings;
    if (pullRequest.isMerged())
        return findings;
    const QList<GateRule> rules = gateRules();
    for (const GateRule &rule : rules)
        judgeGate(findings, rule, pullRequest);
    const QDateTime dueAt = pullRequest.facts.createdAt.addDuration(policy.overdueAfter);
    if (pullRequestAge(pullRequest.facts, now) >= policy.overdueAfter)
        findings.append({.rule = "PR-5"_L1, .since = dueAt, .dueAt = dueAt});
    return findings;
}

QList<Finding> hostedForcePushFindings(const QList<TrunkForcePush> &pushes, const QDateTime &now)
{
    QList<Finding> findings;
    for (const TrunkForcePush &push : pushes) {
        if (push.at >= now.addDuration(-ListedPushMemory))
            findings.append({.rule = "TRUNK-1"_L1, .severity = Severity::Error, .since = push.at});
    }
    return findings;
}

QList<Finding> protectionFindings(const std::optional<TrunkProtection> &protection)
{
    using Permission = TrunkProtection::Permission;
    constexpr auto rule = "TRUNK-2"_L1;
    const auto isOpen = [](const std::optional<Permission> &permission) {
        return permission && *permission != Permission::Nobody;
    };
    if (protection && (isOpen(protection->forcePush) || isOpen(protection->deletion)))
        return {{.rule = rule, .severity = Severity::Error}};
    if (!protection || !protection->forcePush || !protection->deletion)
        return {{.rule = rule, .verdict = Verdict::Unknown}};
    return {};
}

}
