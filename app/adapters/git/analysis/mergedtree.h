// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/githandles.h"

#include <QByteArray>
#include <QString>

namespace Trunkline {

/// The tree that `git merge-tree` wrote into a folder of its own.
class MergedTree
{
public:
    /// @p tree in hexadecimal, as git printed it.
    MergedTree(git_repository *repository, const QByteArray &tree, const QString &objectsFolder);

    /// The file with its conflict markers; empty where there are none: binary, too large, deleted on one side.
    QString markedText(const QByteArray &path) const;

private:
    git_repository *m_repository;
    GitTree m_tree;
};

}
