// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/githandles.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstring>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace Trunkline {

inline bool operator==(const git_oid &one, const git_oid &other)
{
    return std::memcmp(one.id, other.id, sizeof one.id) == 0;
}

struct OidHash
{
    std::size_t operator()(const git_oid &id) const
    {
        std::size_t head = 0;
        std::memcpy(&head, id.id, sizeof head);
        return head;
    }
};

struct OidEqual
{
    bool operator()(const git_oid &one, const git_oid &other) const { return one == other; }
};

/// What a tree holds under one name; the default stands for nothing.
struct TreeEntry
{
    quint32 mode = 0;
    git_oid id{};

    bool isAbsent() const { return mode == 0; }
    bool isTree() const { return mode == GIT_FILEMODE_TREE; }
    bool isFile() const { return mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE; }
    bool isLink() const { return mode == GIT_FILEMODE_LINK; }
    bool isSubmodule() const { return mode == GIT_FILEMODE_COMMIT; }
    bool operator==(const TreeEntry &) const = default;
};

struct NamedEntry
{
    QByteArrayView name; ///< into Tree::raw
    TreeEntry entry;
};

/// One tree object, its entries sorted by name alone (git sorts a folder as if its name ended in '/', which would keep
/// a file and a folder of one name apart).
struct Tree
{
    QByteArray raw;
    std::vector<NamedEntry> entries;
};

/// Parsed trees, shared by all workers: trunk's are looked at for every branch.
class TreeCache
{
public:
    using Pointer = std::shared_ptr<const Tree>;

    Pointer find(const git_oid &id) const;
    void insert(const git_oid &id, const Pointer &tree);
    void clear();

private:
    mutable std::mutex m_mutex;
    std::unordered_map<git_oid, Pointer, OidHash, OidEqual> m_trees;
    qsizetype m_bytes = 0;
};

/// Reads trees through one worker's own handle.
class TreeReader
{
public:
    TreeReader(git_repository *repository, TreeCache &cache);

    /// The tree behind @p entry; an empty one when that is absent or no tree. Throws ObjectMissing.
    TreeCache::Pointer tree(const TreeEntry &entry);
    /// The root of @p commit as an entry. Throws ObjectMissing.
    TreeEntry root(const git_oid &commit);

private:
    git_repository *m_repository;
    GitOdb m_odb;
    TreeCache &m_cache;
};

}
