// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/treemerge.h"

#include <algorithm>

namespace Trunkline {

static bool isDeletion(const TreeChange &change)
{
    return change.after.isAbsent();
}

TreeMerge::TreeMerge(git_repository *repository, TreeReader &reader, ContentMerge &content)
    : m_repository(repository)
    , m_reader(reader)
    , m_content(content)
{
}

TreeMerge::Certainty TreeMerge::run(const TreeEntry &base, const TreeEntry &ours, const TreeEntry &theirs,
                                    const TreeChanges &branchChanges)
{
    m_branchDeletes = std::ranges::any_of(branchChanges.files, isDeletion);
    if (ours != theirs)
        decide({base, ours, theirs});
    std::ranges::sort(m_conflicts);
    return m_certainty;
}

/// Walks the three folders in step by name.
void TreeMerge::mergeTrees(const Sides &sides)
{
    struct Walk
    {
        TreeCache::Pointer tree;
        std::vector<NamedEntry>::const_iterator at;

        explicit Walk(TreeCache::Pointer pointer)
            : tree(std::move(pointer))
            , at(tree->entries.begin())
        {
        }
        bool isAtEnd() const { return at == tree->entries.end(); }
        TreeEntry take(QByteArrayView name) { return !isAtEnd() && at->name == name ? (at++)->entry : TreeEntry(); }
    };
    Walk base(m_reader.tree(sides.base));
    Walk ours(m_reader.tree(sides.ours));
    Walk theirs(m_reader.tree(sides.theirs));
    while (m_certainty == Certainty::Sure) {
        QByteArrayView name;
        for (const Walk *walk : {&base, &ours, &theirs}) {
            if (!walk->isAtEnd() && (name.isNull() || walk->at->name < name))
                name = walk->at->name;
        }
        if (name.isNull())
            break;
        const TreeEntry inBase = base.take(name); // one after the other: an initializer would hide the order
        const TreeEntry inOurs = ours.take(name);
        const TreeEntry inTheirs = theirs.take(name);
        mergeEntry(name, {inBase, inOurs, inTheirs});
    }
}

void TreeMerge::mergeEntry(QByteArrayView name, const Sides &sides)
{
    if (sides.theirs == sides.base || sides.ours == sides.base)
        return; // at most one side changed it
    const qsizetype length = m_path.size();
    if (length > 0)
        m_path += '/';
    m_path += name;
    decide(sides);
    m_path.truncate(length);
}

void TreeMerge::decide(const Sides &sides)
{
    const auto &[base, ours, theirs] = sides;
    if (theirs == base || ours == base)
        return;
    if (ours == theirs) {
        checkDeletions(base, ours);
        return;
    }
    if (ours.isTree() && theirs.isTree() && (base.isTree() || base.isAbsent()))
        mergeTrees(sides);
    else if (ours.isFile() && theirs.isFile() && (base.isFile() || base.isAbsent()))
        mergeFiles(sides);
    else if (base.isLink() && ours.isLink() && theirs.isLink())
        m_conflicts.push_back(m_path);
    else
        m_certainty = Certainty::AskGit; // deleted here and changed there, a file against a folder, submodules, ...
}

void TreeMerge::mergeFiles(const Sides &sides)
{
    const auto &[base, ours, theirs] = sides;
    if (base.isAbsent() && (m_branchDeletes || ours.id == theirs.id)) {
        m_certainty = Certainty::AskGit; // both may have renamed the same file to here; or the modes differ
        return;
    }
    if (ours.id == theirs.id || ours.id == base.id || theirs.id == base.id)
        return; // the mode changed on one side, the content on the other: both are taken
    switch (m_content.merge(m_repository, m_path, base.id, ours.id, theirs.id)) {
    case ContentMerge::Verdict::Clean:
        return;
    case ContentMerge::Verdict::Conflict:
        m_conflicts.push_back(m_path);
        return;
    case ContentMerge::Verdict::AskGit:
        m_certainty = Certainty::AskGit;
        return;
    }
}

/// Both sides did the same here. What both deleted, one or both may have renamed, and not to the same name.
void TreeMerge::checkDeletions(const TreeEntry &base, const TreeEntry &both)
{
    if (!m_branchDeletes || base.isAbsent())
        return;
    if (both.isAbsent() || std::ranges::any_of(treeChanges(m_reader, base, both).files, isDeletion))
        m_certainty = Certainty::AskGit;
}

}
