// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/tree.h"

#include <QHash>

namespace Trunkline {

enum class MergeDriver { Text, Binary, Custom };

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

    /// Forgets everything.
    void clear();

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

    MergeDriver driver(git_repository *repository, const QByteArray &path);
    QByteArray sharedBlob(git_repository *repository, const git_oid &id);

    std::mutex m_mutex; ///< of what follows
    std::unordered_map<Key, Verdict, KeyHash> m_known;
    std::unordered_map<git_oid, QByteArray, OidHash, OidEqual> m_blobs; ///< trunk's, of use for other branches too
    qsizetype m_blobBytes = 0;
    QHash<QByteArray, MergeDriver> m_drivers; ///< by path; asking .gitattributes costs a look into every folder
};

}
