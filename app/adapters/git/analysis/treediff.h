// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/tree.h"

namespace Trunkline {

struct TreeChange
{
    QByteArray path;
    TreeEntry before;
    TreeEntry after;
};

struct TreeChanges
{
    std::vector<TreeChange> files; ///< files, links and submodules, in a fixed order
    std::vector<QByteArray> goneFolders; ///< nothing is left below these paths
};

/// The files, links and submodules that differ between two trees, without looking at content or guessing
/// renames. Equal subtrees are never opened. Throws ObjectMissing.
TreeChanges treeChanges(TreeReader &reader, const TreeEntry &before, const TreeEntry &after);

/// What @p commit changed against its only parent (against nothing when it has none). Throws ObjectMissing.
TreeChanges commitChanges(TreeReader &reader, const git_commit *commit);

/// A number for the set of changed paths: changes with different numbers cannot have the same patch-id. The same on
/// every machine and in every version, because it is kept on disk.
quint64 pathSetKey(const std::vector<TreeChange> &changes);

/// The paths of changes and the folders above them, as sorted numbers that are kept on disk.
struct PathSet
{
    std::vector<quint64> paths; ///< and the folders that are gone: they may have been renamed
    std::vector<quint64> folders; ///< above the paths

    PathSet() = default;
    explicit PathSet(const TreeChanges &changes);

    /// True when a change of these paths and a change of the others could have to do with each other: the same path,
    /// or one is a folder of the other.
    bool meets(const PathSet &other) const;
};

}
