// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branchdetail.h"
#include "models/domain/result.h"

#include <QFuture>

namespace Trunkline {

/// What one branch holds. The same promises as BranchSource.
class BranchDetailSource
{
    Q_DISABLE_COPY_MOVE(BranchDetailSource)

public:
    BranchDetailSource() = default;
    virtual ~BranchDetailSource() = default;

    /// @p branch and @p trunk as a snapshot gave them: the answer belongs to exactly these tips.
    [[nodiscard]] virtual QFuture<Result<BranchDetail>> detail(const Branch &branch, const Trunk &trunk) = 0;
};

}
