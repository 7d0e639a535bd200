// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/gitmergetree.h"
#include "app/adapters/git/gitrepository.h"

namespace Trunkline {

/// Reads what one branch holds; for one worker thread.
class BranchDetailReader
{
public:
    using Cancelled = GitMergeTree::Cancelled;

    BranchDetailReader(GitPlace place, GitMergeTree &mergeTree, Cancelled cancelled);

    /// When cancelled, what has been read so far.
    Result<BranchDetail> read(const Branch &branch, const Trunk &trunk);

private:
    Result<void> readCommits(const Branch &branch, const Trunk &trunk);
    /// The branch's own commits, as far as hiding @p hidden tells them.
    Result<std::vector<git_oid>> walk(const git_oid &tip, const std::vector<ObjectId> &hidden) const;
    Result<void> readFiles(const ObjectId &mergeBase, const ObjectId &tip);
    void readConflicts(const Branch &branch, const Trunk &trunk);

    const GitPlace m_place;
    GitMergeTree &m_mergeTree;
    const Cancelled m_cancelled;
    GitRepositoryHandle m_repository;
    BranchDetail m_detail;
};

}
