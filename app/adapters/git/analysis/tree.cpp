// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/tree.h"

#include "app/adapters/git/analysis/objectmissing.h"

#include <algorithm>

namespace Trunkline {

static constexpr qsizetype cacheLimit = 16 << 20;

static quint32 canonicalMode(quint32 mode)
{
    // Very old trees hold modes such as 100664; git reads them as 100644.
    if ((mode & 0170000) == 0100000)
        return (mode & 0100) != 0 ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB;
    return mode;
}

/// False when the object does not have the form of a tree.
static bool parseEntries(Tree &tree)
{
    const char *at = tree.raw.constData();
    const char *const end = at + tree.raw.size();
    while (at < end) {
        quint32 mode = 0;
        for (; at < end && *at >= '0' && *at <= '7'; ++at)
            mode = mode * 8 + quint32(*at - '0');
        if (at == end || *at != ' ')
            return false;
        const char *name = ++at;
        at = static_cast<const char *>(std::memchr(at, 0, std::size_t(end - at)));
        if (!at || end - at < 1 + qsizetype(GIT_OID_SHA1_SIZE))
            return false;
        NamedEntry entry{.name = QByteArrayView(name, at), .entry = {.mode = canonicalMode(mode)}};
        std::memcpy(entry.entry.id.id, at + 1, GIT_OID_SHA1_SIZE);
        at += 1 + GIT_OID_SHA1_SIZE;
        tree.entries.push_back(entry);
    }
    const auto byName = [](const NamedEntry &one, const NamedEntry &other) { return one.name < other.name; };
    if (!std::ranges::is_sorted(tree.entries, byName))
        std::ranges::sort(tree.entries, byName);
    return true;
}

TreeCache::Pointer TreeCache::find(const git_oid &id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_trees.find(id);
    return found == m_trees.end() ? nullptr : found->second;
}

void TreeCache::insert(const git_oid &id, const Pointer &tree)
{
    const std::scoped_lock lock(m_mutex);
    if (m_bytes > cacheLimit) {
        m_trees.clear();
        m_bytes = 0;
    }
    if (m_trees.emplace(id, tree).second)
        m_bytes += tree->raw.size() + qsizetype(tree->entries.capacity() * sizeof(NamedEntry));
}

void TreeCache::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_trees = {};
    m_bytes = 0;
}

TreeReader::TreeReader(git_repository *repository, TreeCache &cache)
    : m_repository(repository)
    , m_cache(cache)
{
    git_odb *odb = nullptr;
    if (git_repository_odb(&odb, repository) != 0)
        throw ObjectMissing();
    m_odb.reset(odb);
}

TreeCache::Pointer TreeReader::tree(const TreeEntry &entry)
{
    static const auto empty = std::make_shared<const Tree>();
    if (!entry.isTree())
        return empty;
    if (TreeCache::Pointer known = m_cache.find(entry.id))
        return known;

    git_odb_object *raw = nullptr;
    if (git_odb_read(&raw, m_odb.get(), &entry.id) != 0)
        throw ObjectMissing();
    const GitOdbObject object(raw);
    auto tree = std::make_shared<Tree>();
    tree->raw = QByteArray(static_cast<const char *>(git_odb_object_data(raw)), qsizetype(git_odb_object_size(raw)));
    if (git_odb_object_type(raw) != GIT_OBJECT_TREE || !parseEntries(*tree))
        throw ObjectMissing();
    m_cache.insert(entry.id, tree);
    return tree;
}

TreeEntry TreeReader::root(const git_oid &commit)
{
    git_commit *raw = nullptr;
    if (git_commit_lookup(&raw, m_repository, &commit) != 0)
        throw ObjectMissing();
    const GitCommit owner(raw);
    return {.mode = GIT_FILEMODE_TREE, .id = *git_commit_tree_id(raw)};
}

}
