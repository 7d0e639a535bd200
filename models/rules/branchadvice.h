// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/branchage.h"

namespace Trunkline {

/// The one next step worth suggesting; ui says it in words.
enum class BranchAdvice {
    None, ///< young, merges cleanly: carry on
    LookAgain, ///< its history cannot be read (shallow or partial clone)
    DeleteMerged, ///< everything in it is on trunk
    DeleteEmpty, ///< nothing was ever committed, and it is old
    ResolveConflicts, ///< merging it now would conflict
    MergeOrSplit, ///< overdue
    MergeToday, ///< due
    Push, ///< the local branch has commits that its remote lacks
};

/// The most pressing step first: what is done can go; then conflicts, then age, then unpushed work.
BranchAdvice branchAdvice(const Branch &branch, const QDateTime &now, const Policy::Branches &limits);

}
