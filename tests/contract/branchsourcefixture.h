// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/branchsource.h"

#include <memory>

namespace Trunkline::Test {

/// A source with a world behind it that the contract can change. Starts with trunk "main" and one branch, "feat/one".
class BranchSourceFixture
{
    Q_DISABLE_COPY_MOVE(BranchSourceFixture)

public:
    BranchSourceFixture() = default;
    virtual ~BranchSourceFixture() = default;

    std::unique_ptr<BranchSource> source; ///< may be destroyed at any time

    virtual void addBranch(const QString &name) = 0;
    /// Makes the source's next answer an Error, until repaired.
    virtual void damage() = 0;
    virtual void repair() = 0;
};

}
