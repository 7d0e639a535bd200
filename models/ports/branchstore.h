// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branchdetail.h"
#include "models/domain/result.h"

#include <QFuture>

namespace Trunkline {

/// Changes branches. The only thing in the program that writes into a repository, besides fetch.
class BranchStore
{
    Q_DISABLE_COPY_MOVE(BranchStore)

public:
    enum class Where { Local, Remote, Both };

    BranchStore() = default;
    virtual ~BranchStore() = default;

    /// What deleting would do. Fails with Cause::Refused for trunk and for a checked-out branch.
    [[nodiscard]] virtual QFuture<Result<BranchDeletion>> planDeletion(const Branch &branch, const Trunk &trunk,
                                                                       Where where)
            = 0;
    /// Deletes what the plan names, only while the refs still point where the plan says (else Kind::Conflict);
    /// unmerged work only with isConfirmedUnmerged.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const BranchDeletion &plan) = 0;
    /// Puts the local branch back where it was; Kind::Conflict when the name is taken again.
    [[nodiscard]] virtual QFuture<Result<void>> restore(const BranchDeletion &plan) = 0;
};

}
