// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/commitkeys.h"
#include "models/domain/branch.h"

namespace Trunkline {

/// Whether a branch's work came to trunk by other commits than its own.
///
/// Rebase: every own commit's patch-id is on trunk, as `git cherry` sees it; merges among the own commits are skipped,
/// and a branch of merges alone is not merged by that. Squash: one commit on trunk carries the branch's whole diff.
/// Of a branch with one own commit both are true; it is called Rebase.
class Landing
{
public:
    struct Answer
    {
        std::optional<Merged> merged; ///< nullopt when missing objects hide it
        /// A later commit on trunk changes a No only when it has one of these keys.
        std::vector<quint64> awaitedKeys;
    };

    struct Question
    {
        std::span<const ObjectId> ownCommits;
        std::span<const ObjectId> trunkCommits;
        const TreeChanges *wholeChange = nullptr; ///< merge base to tip; null when there is no merge base
    };

    Landing(git_repository *repository, TreeReader &reader, CommitKeys &trunkKeys);

    /// The keys of all trunk commits have been provided, as far as they can be.
    Answer find(const Question &question, CommitKeys::Outcome trunkKeys);

private:
    bool isOnTrunk(const Question &question, quint64 key, const std::vector<TreeChange> &changes);
    bool isRebased(const Question &question, std::vector<quint64> &awaitedKeys);

    git_repository *m_repository;
    TreeReader &m_reader;
    CommitKeys &m_trunkKeys;
};

}
