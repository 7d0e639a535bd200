// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/branchadvice.h"

#include <utility>

namespace Trunkline {

namespace {

BranchAdvice adviceForOpenWork(const Branch &branch, BranchState state)
{
    if (branch.conflictsWithTrunk && !branch.conflictsWithTrunk->isEmpty())
        return BranchAdvice::ResolveConflicts;
    if (state == BranchState::Overdue)
        return BranchAdvice::MergeOrSplit;
    if (state == BranchState::Due)
        return BranchAdvice::MergeToday;
    return branch.localAhead.value_or(0) > 0 ? BranchAdvice::Push : BranchAdvice::None;
}

}

BranchAdvice branchAdvice(const Branch &branch, const QDateTime &now, const Policy::Branches &limits)
{
    const BranchState state = branchState(branch, now, limits);
    switch (state) {
    case BranchState::Merged:
        // A local branch that went on after the merge on the host still holds work.
        return branch.localAhead.value_or(0) > 0 ? BranchAdvice::Push : BranchAdvice::DeleteMerged;
    case BranchState::Unknown:
        return BranchAdvice::LookAgain;
    case BranchState::Empty:
        if (branch.localAhead.value_or(0) > 0)
            return BranchAdvice::Push;
        return branch.lastCommitAt.isValid() && branch.lastCommitAt.addDuration(limits.overdueAfter) < now
                ? BranchAdvice::DeleteEmpty
                : BranchAdvice::None;
    case BranchState::Fresh:
    case BranchState::Due:
    case BranchState::Overdue:
        return adviceForOpenWork(branch, state);
    }
    std::unreachable();
}

}
