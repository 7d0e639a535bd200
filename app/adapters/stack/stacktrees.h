// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/domain/stackfile.h"

#include <QRegularExpression>

#include <functional>

namespace Trunkline {

/// Finds stack files in git's trees and reads them. For one thread, as its repository.
class StackTrees
{
public:
    /// @p patterns as ServicePolicy::stackFiles; both others must outlive this.
    StackTrees(git_repository *repository, const QStringList &patterns, std::function<bool()> cancelled);

    /// All of the commit's, by path.
    Result<QList<StackFile>> filesOf(const git_oid &commit);
    /// Those that differ between the two commits and are there in the second, by path. Folders that are the same are
    /// not entered.
    Result<QList<StackFile>> filesChanged(const git_oid &from, const git_oid &to);

private:
    struct Pattern
    {
        bool isPath = false;
        QRegularExpression expression;
    };

    static int visit(const char *folder, const git_tree_entry *entry, void *self);
    Result<GitTree> treeOf(const git_oid &commit) const;
    bool isWanted(const QString &path) const;
    std::optional<StackFile> read(const QString &path, const git_oid &blob) const;

    git_repository *const m_repository;
    const std::function<bool()> m_cancelled;
    QList<Pattern> m_patterns;
    QList<StackFile> m_files;
};

}
