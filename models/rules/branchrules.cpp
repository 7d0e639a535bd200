// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/branchrules.h"

#include "models/rules/branchage.h"
#include "models/rules/branchurgency.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr std::chrono::days ForcePushMemory{30};

/// The name as its author chose it: without the remote in front for a branch of another remote than trunk's.
QStringView ownName(const Branch &branch)
{
    const QStringView name = branch.name;
    const bool isForeign = std::ranges::any_of(branch.refs, [&](const QString &ref) {
        return ref.startsWith("refs/remotes/"_L1) && ref.sliced(13) == name;
    });
    return isForeign ? name.sliced(name.indexOf(u'/') + 1) : name;
}

bool hasAllowedPrefix(const Branch &branch, const QStringList &prefixes)
{
    const QStringView name = ownName(branch);
    return prefixes.isEmpty()
            || std::ranges::any_of(prefixes, [&](const QString &prefix) { return name.startsWith(prefix); });
}

void judgeAge(QList<Finding> &findings, const Branch &branch, BranchState state, const Policy::Branches &policy)
{
    constexpr auto rule = "BRANCH-2"_L1;
    const QDateTime dueAt = branchDueAt(branch, policy);
    if (state == BranchState::Overdue)
        findings.append({.rule = rule, .severity = Finding::Severity::Error, .since = dueAt, .dueAt = dueAt});
    else if (state == BranchState::Due)
        findings.append({.rule = rule, .since = branch.startedAt.addDuration(policy.dueAfter), .dueAt = dueAt});
    else if (state == BranchState::Unknown)
        findings.append({.rule = rule, .verdict = Finding::Verdict::Unknown});
}

}

QList<Finding> branchFindings(const Branch &branch, const QDateTime &now, const Policy::Branches &policy)
{
    using enum Finding::Verdict;
    QList<Finding> findings;
    const BranchState state = branchState(branch, now, policy);
    if (!hasAllowedPrefix(branch, policy.prefixes))
        findings.append({.rule = "BRANCH-1"_L1});
    judgeAge(findings, branch, state, policy);
    if (state == BranchState::Merged)
        findings.append({.rule = "BRANCH-3"_L1});
    else if (!branch.merged && branch.ahead != 0)
        findings.append({.rule = "BRANCH-3"_L1, .verdict = Unknown});
    if (branch.conflictsWithTrunk && !branch.conflictsWithTrunk->isEmpty())
        findings.append({.rule = "BRANCH-4"_L1});
    else if (!branch.conflictsWithTrunk && branch.ahead != 0)
        findings.append({.rule = "BRANCH-4"_L1, .verdict = Unknown});
    return findings;
}

QList<Finding> trunkFindings(const Trunk &trunk, const QDateTime &now)
{
    QList<Finding> findings;
    for (const ForcePush &push : trunk.forcePushes) {
        if (push.at >= now.addDuration(-ForcePushMemory))
            findings.append({.rule = "TRUNK-1"_L1, .severity = Finding::Severity::Error, .since = push.at});
    }
    return findings;
}

QList<QLatin1StringView> brokenRules(const QList<Finding> &findings)
{
    QList<QLatin1StringView> rules;
    for (const Finding &finding : findings) {
        if (finding.verdict == Finding::Verdict::Broken && !rules.contains(finding.rule))
            rules.append(finding.rule);
    }
    return rules;
}

std::vector<const Branch *> byUrgency(const QList<Branch> &branches, const QDateTime &now,
                                      const Policy::Branches &policy)
{
    std::vector<std::pair<qint64, const Branch *>> entries; // the urgency is computed once for each
    entries.reserve(std::size_t(branches.size()));
    for (const Branch &branch : branches)
        entries.emplace_back(branchUrgency(branch, now, policy), &branch);
    std::ranges::sort(entries, [](const auto &one, const auto &other) {
        return std::tie(one.first, one.second->name) < std::tie(other.first, other.second->name);
    });
    std::vector<const Branch *> sorted;
    sorted.reserve(entries.size());
    for (const auto &[urgency, branch] : entries)
        sorted.push_back(branch);
    return sorted;
}

}
