// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/gitmergetree.h"
#include "app/adapters/git/gitrepository.h"
#include "models/ports/branchdetailsource.h"

#include <QThreadPool>

namespace Trunkline {

/// Reads one branch's commits, changes and conflicts in a worker thread.
class GitBranchDetailSource : public BranchDetailSource
{
public:
    /// @p cacheFolder holds what the prediction of conflicts writes for a moment.
    GitBranchDetailSource(GitPlace place, const QString &cacheFolder);
    ~GitBranchDetailSource() override;

    [[nodiscard]] QFuture<Result<BranchDetail>> detail(const Branch &branch, const Trunk &trunk) override;

private:
    const GitPlace m_place;
    GitMergeTree m_mergeTree;
    QThreadPool m_pool;
    QList<QFuture<Result<BranchDetail>>> m_running;
};

}
