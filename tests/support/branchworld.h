// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/branchfeed.h"
#include "tests/support/fakebranchsource.h"
#include "ui/pages/branchpage.h"

#include <QSettings>
#include <QTemporaryDir>

namespace Trunkline::Test {

/// Eighteen branches as a team has them: overdue, due, fresh, merged, conflicting, unknown.
QList<Branch> sampleBranches();

/// Commits, files with diffs, and conflicts.
BranchDetail sampleDetail(const Branch &branch);

/// A branch page over fakes, at noon().
class BranchWorld
{
public:
    BranchWorld();

    /// What git says from now on.
    void publish(const QList<Branch> &branches);

    FakeBranchSource source;
    FakeBranchDetailSource details;
    FakeBranchStore store;
    FakeClock clock;
    BranchFeed feed;
    QTemporaryDir folder;
    QSettings settings;
    BranchPage page;
};

}
