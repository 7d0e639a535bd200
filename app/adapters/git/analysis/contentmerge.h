// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/tree.h"

namespace Trunkline {

/// Whether the text of one path merges. Remembers the answer by the three blobs, which many branches share.
/// Thread-safe; each worker brings its own repository handle.
class ContentMerge
{
public:
    enum class Verdict {
        Clean,
        Conflict,
        AskGit, ///< a merge driver is set for the path, or the diff algorithms of libgit2 do not agree
    };

    /// @p base may be null: both sides added the path. Throws ObjectMissing.
    Verdict merge(git_repository *repository, const QByteArray &path, const git_oid &base, const git_oid &ours,
                  const git_oid &theirs);

private:
    struct Key
    {
        git_oid base;
        git_oid ours;
        git_oid theirs;
        bool operator==(const Key &) const = default;
    };
    struct KeyHash
    {
        std::size_t operator()(const Key &key) const;
    };

    std::mutex m_mutex;
    std::unordered_map<Key, Verdict, KeyHash> m_known;
};

}
