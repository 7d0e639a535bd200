// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/treediff.h"

#include "app/adapters/git/analysis/objectmissing.h"

#include <algorithm>

namespace Trunkline {

namespace {

/// FNV-1a, 64 bits.
class PathHash
{
public:
    void add(QByteArrayView bytes)
    {
        for (const char byte : bytes) {
            m_value ^= quint8(byte);
            m_value *= 0x100000001b3;
        }
    }
    quint64 value() const { return m_value; }

private:
    quint64 m_value = 0xcbf29ce484222325;
};

quint64 hashOf(QByteArrayView path)
{
    PathHash hash;
    hash.add(path);
    return hash.value();
}

class Differ
{
public:
    explicit Differ(TreeReader &reader)
        : m_reader(reader)
    {
    }

    TreeChanges changes;

    void compare(const TreeEntry &before, const TreeEntry &after)
    {
        const TreeCache::Pointer one = m_reader.tree(before);
        const TreeCache::Pointer other = m_reader.tree(after);
        auto left = one->entries.begin();
        auto right = other->entries.begin();
        while (left != one->entries.end() || right != other->entries.end()) {
            const bool onlyLeft
                    = right == other->entries.end() || (left != one->entries.end() && left->name < right->name);
            const bool onlyRight = !onlyLeft && (left == one->entries.end() || right->name < left->name);
            if (onlyLeft)
                enter(left->name, left->entry, {});
            else if (onlyRight)
                enter(right->name, {}, right->entry);
            else if (left->entry != right->entry)
                enter(left->name, left->entry, right->entry);
            left += onlyRight ? 0 : 1;
            right += onlyLeft ? 0 : 1;
        }
    }

private:
    void enter(QByteArrayView name, const TreeEntry &before, const TreeEntry &after)
    {
        const qsizetype length = m_path.size();
        if (length > 0)
            m_path += '/';
        m_path += name;
        if (!before.isTree() || !after.isTree()) {
            const TreeEntry none;
            const TreeEntry &fileBefore = before.isTree() ? none : before;
            const TreeEntry &fileAfter = after.isTree() ? none : after;
            if (fileBefore != fileAfter)
                changes.files.push_back({m_path, fileBefore, fileAfter});
            if (before.isTree())
                changes.goneFolders.push_back(m_path);
        }
        if (before.isTree() || after.isTree())
            compare(before, after);
        m_path.truncate(length);
    }

    TreeReader &m_reader;
    QByteArray m_path;
};

}

TreeChanges treeChanges(TreeReader &reader, const TreeEntry &before, const TreeEntry &after)
{
    Differ differ(reader);
    if (before != after)
        differ.compare(before, after);
    return std::move(differ.changes);
}

TreeChanges commitChanges(TreeReader &reader, const git_commit *commit)
{
    TreeEntry before;
    if (git_commit_parentcount(commit) > 0)
        before = reader.root(*git_commit_parent_id(commit, 0));
    return treeChanges(reader, before, {.mode = GIT_FILEMODE_TREE, .id = *git_commit_tree_id(commit)});
}

quint64 pathSetKey(const std::vector<TreeChange> &changes)
{
    PathHash hash;
    for (const TreeChange &change : changes) {
        hash.add(change.path);
        hash.add(QByteArrayView("\0", 1));
    }
    return hash.value();
}

static void sortAndUnite(std::vector<quint64> &numbers)
{
    std::ranges::sort(numbers);
    const auto repeated = std::ranges::unique(numbers);
    numbers.erase(repeated.begin(), repeated.end());
}

static bool haveCommon(const std::vector<quint64> &one, const std::vector<quint64> &other)
{
    const bool isOneSmaller = one.size() < other.size();
    const std::vector<quint64> &large = isOneSmaller ? other : one;
    return std::ranges::any_of(isOneSmaller ? one : other,
                               [&large](quint64 number) { return std::ranges::binary_search(large, number); });
}

PathSet::PathSet(const TreeChanges &changes)
{
    const auto insert = [this](const QByteArray &path) {
        paths.push_back(hashOf(path));
        for (qsizetype slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
            folders.push_back(hashOf(QByteArrayView(path).first(slash)));
    };
    for (const TreeChange &change : changes.files)
        insert(change.path);
    std::ranges::for_each(changes.goneFolders, insert);
    sortAndUnite(paths);
    sortAndUnite(folders);
}

bool PathSet::meets(const PathSet &other) const
{
    return haveCommon(paths, other.paths) || haveCommon(paths, other.folders) || haveCommon(folders, other.paths);
}

}
