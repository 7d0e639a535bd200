// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/analysismemory.h"
#include "app/adapters/git/analysis/contentmerge.h"
#include "app/adapters/git/analysis/gitmergetree.h"
#include "app/adapters/git/analysis/trunkmove.h"

namespace Trunkline {

/// What all workers share; each part takes care of itself.
struct AnalysisTools
{
    explicit AnalysisTools(const QString &cacheFolder);

    TreeCache trees;
    ContentMerge content;
    GitMergeTree mergeTree;
    CommitKeys trunkKeys;
    TrunkMoves moves;
};

/// One task on its way through one worker.
class AnalysisRun
{
public:
    using Cancelled = BranchAnalysis::Cancelled;

    AnalysisRun(AnalysisTools &tools, git_repository *repository, const AnalysisTask &task, const Cancelled &cancelled);

    /// Takes over from @p before what still holds and computes the rest. Throws ObjectMissing when not even the
    /// repository's object store opens.
    AnalysisRecord run(const std::optional<AnalysisRecord> &before);

private:
    std::shared_ptr<const TrunkMove> moveSince(const std::optional<AnalysisRecord> &before);
    void readBranch();
    void predictConflicts();
    void askGit();
    void findLanding();
    bool isCutOff() const;

    AnalysisTools &m_tools;
    git_repository *m_repository;
    const AnalysisTask &m_task;
    const Cancelled &m_cancelled;
    TreeReader m_reader;
    AnalysisRecord m_record;
    std::optional<TreeChanges> m_wholeChange; ///< merge base to tip
};

}
