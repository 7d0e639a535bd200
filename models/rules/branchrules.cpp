// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/branchrules.h"

#include "models/rules/branchage.h"

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

int urgencyRank(BranchState state)
{
    switch (state) {
    case BranchState::Overdue:
        return 0;
    case BranchState::Due:
        return 1;
    case BranchState::Merged:
        return 2;
    case BranchState::Unknown:
        return 3;
    case BranchState::Fresh:
        return 4;
    case BranchState::Empty:
        return 5;
    }
    Q_UNREACHABLE_RETURN(5);
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
    using Entry = std::tuple<int, qint64, const Branch *>; // the urgency is computed once for each
    std::vector<Entry> entries;
    entries.reserve(std::size_t(branches.size()));
    for (const Branch &branch : branches) {
        const QDateTime dueAt = branchDueAt(branch, policy);
        entries.emplace_back(urgencyRank(branchState(branch, now, policy)),
                             dueAt.isValid() ? dueAt.toSecsSinceEpoch() : 0, &branch);
    }
    std::ranges::sort(entries, [](const Entry &one, const Entry &other) {
        const auto &[oneRank, oneDue, oneBranch] = one;
        const auto &[otherRank, otherDue, otherBranch] = other;
        return std::tie(oneRank, oneDue, oneBranch->name) < std::tie(otherRank, otherDue, otherBranch->name);
    });
    std::vector<const Branch *> sorted;
    sorted.reserve(entries.size());
    for (const Entry &entry : entries)
        sorted.push_back(std::get<const Branch *>(entry));
    return sorted;
}

}
