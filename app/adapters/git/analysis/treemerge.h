// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/contentmerge.h"
#include "app/adapters/git/analysis/treediff.h"

#include <functional>

namespace Trunkline {

/// Predicts where a merge of two trees would conflict. Opens only folders that both sides changed, and merges only
/// files that both sides changed. What needs more than that to be answered as git does (renames, folders against files,
/// submodules, merge drivers) it does not answer: then git is to be asked.
class TreeMerge
{
public:
    enum class Certainty { Sure, AskGit };

    TreeMerge(git_repository *repository, TreeReader &reader, ContentMerge &content);

    /// @p branchChanges is what lies between @p base and @p theirs. Throws ObjectMissing.
    Certainty run(const TreeEntry &base, const TreeEntry &ours, const TreeEntry &theirs,
                  const TreeChanges &branchChanges);

    /// Sorted as git sorts; of use when run() was sure.
    const std::vector<QByteArray> &conflicts() const { return m_conflicts; }

private:
    struct Sides
    {
        TreeEntry base;
        TreeEntry ours;
        TreeEntry theirs;
    };

    void mergeTrees(const Sides &sides);
    void mergeEntry(QByteArrayView name, const Sides &sides);
    void decide(const Sides &sides);
    void mergeFiles(const Sides &sides);
    void checkDeletions(const TreeEntry &base, const TreeEntry &both);

    git_repository *m_repository;
    TreeReader &m_reader;
    ContentMerge &m_content;
    QByteArray m_path;
    std::vector<QByteArray> m_conflicts;
    Certainty m_certainty = Certainty::Sure;
    bool m_branchDeletes = false;
};

}
