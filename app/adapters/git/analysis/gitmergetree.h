// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branchdetail.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <functional>
#include <git2.h>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace Trunkline {

/// The user's own `git merge-tree`, for the few merges that TreeMerge leaves open: renames, several merge bases, merge
/// drivers. The objects it writes go to a temporary folder, never into the repository. Thread-safe; blocks the calling
/// worker.
class GitMergeTree
{
public:
    using Cancelled = std::function<bool()>;

    /// @p cacheFolder is where the temporary folder is made.
    explicit GitMergeTree(QString cacheFolder);

    /// The sorted paths that conflict. nullopt when git cannot tell (objects missing, git older than 2.38, stopped by
    /// @p cancelled).
    std::optional<std::vector<QByteArray>> conflicts(git_repository *repository, const git_oid &ours,
                                                     const git_oid &theirs, const Cancelled &cancelled);

    struct Names
    {
        QString ours;
        QString theirs;
    };

    /// The same with the reason of each, and with its text as git would leave it in the work tree. The conflict markers
    /// carry @p names.
    std::optional<QList<FileConflict>> texts(git_repository *repository, const git_oid &ours, const git_oid &theirs,
                                             const Names &names, const Cancelled &cancelled);

private:
    struct Outcome
    {
        bool isClean = true;
        QList<QByteArray> parts; ///< of its output
    };

    std::optional<Outcome> run(git_repository *repository, const QStringList &options, const git_oid &ours,
                               const git_oid &theirs, const Cancelled &cancelled);
    QString objectsFolder();

    const QString m_cacheFolder;
    std::mutex m_mutex;
    std::unique_ptr<QTemporaryDir> m_objects;
};

}
