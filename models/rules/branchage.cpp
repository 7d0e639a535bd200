// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/branchage.h"

#include <algorithm>

namespace Trunkline {

std::chrono::seconds branchAge(const Branch &branch, const QDateTime &now)
{
    if (!branch.startedAt.isValid())
        return {};
    return std::max(std::chrono::seconds(branch.startedAt.secsTo(now)), std::chrono::seconds::zero());
}

static bool isMerged(const Branch &branch)
{
    return branch.merged.value_or(Merged::No) != Merged::No;
}

BranchState branchState(const Branch &branch, const QDateTime &now, const Policy::Branches &limits)
{
    if (isMerged(branch))
        return BranchState::Merged;
    if (branch.ahead == 0)
        return branch.isOnFirstParentLine ? BranchState::Empty : BranchState::Merged;
    if (!branch.startedAt.isValid())
        return BranchState::Unknown;
    const std::chrono::seconds age = branchAge(branch, now);
    if (age >= limits.overdueAfter)
        return BranchState::Overdue;
    return age >= limits.dueAfter ? BranchState::Due : BranchState::Fresh;
}

QDateTime branchDueAt(const Branch &branch, const Policy::Branches &limits)
{
    if (isMerged(branch) || !branch.startedAt.isValid())
        return {};
    return branch.startedAt.addDuration(limits.overdueAfter);
}

}
