// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "models/domain/policy.h"

namespace Trunkline {

/// Where a branch stands against the team's limits.
enum class BranchState {
    Empty, ///< nothing of its own, and nothing ever merged
    Fresh,
    Due, ///< from Policy::Branches::dueAfter
    Overdue, ///< from Policy::Branches::overdueAfter
    Merged,
    Unknown, ///< its own commits cannot be read
};

/// How long the branch has lived: now - startedAt; 0 without own commits, never negative (author clocks run ahead).
std::chrono::seconds branchAge(const Branch &branch, const QDateTime &now);

BranchState branchState(const Branch &branch, const QDateTime &now, const Policy::Branches &limits);

/// When it becomes overdue; invalid for a branch that cannot.
QDateTime branchDueAt(const Branch &branch, const Policy::Branches &limits);

}
