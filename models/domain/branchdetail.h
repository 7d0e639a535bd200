// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"

namespace Trunkline {

struct Commit
{
    ObjectId id;
    QString subject;
    QString body;
    Person author;
    QDateTime authoredAt;
    QDateTime committedAt;

    bool operator==(const Commit &) const = default;
};

struct FileChange
{
    enum class Kind { Added, Modified, Deleted, Renamed, Copied, TypeChanged };

    QString path;
    QString oldPath; ///< when renamed or copied, else empty
    Kind kind = Kind::Modified;
    qint32 linesAdded = 0;
    qint32 linesRemoved = 0;
    bool isBinary = false;
    QString patch; ///< unified diff of this file, without the "diff --git" header; empty when binary or too large
    bool isTooLarge = false;

    bool operator==(const FileChange &) const = default;
};

/// A file that both the branch and trunk changed, with the merge as git would write it.
struct FileConflict
{
    QString path;
    QString merged; ///< with conflict markers; empty when there is no text to show (binary, deleted on one side)
    QString reason; ///< untranslated kind: "content", "delete/modify", "add/add", "binary", ...

    bool operator==(const FileConflict &) const = default;
};

/// What the panel beside the table shows of one branch.
struct BranchDetail
{
    QString name;
    ObjectId tip;
    QList<Commit> commits; ///< own commits, newest first; at most 500
    qint32 commitCount = 0;
    QList<FileChange> files; ///< the branch's whole change: merge base to tip
    QList<FileConflict> conflicts;

    bool operator==(const BranchDetail &) const = default;
};

/// What deleting a branch would do, shown before it is done.
struct BranchDeletion
{
    QString name;
    QString localRef; ///< empty when the local branch stays
    ObjectId localTip; ///< the deletion only happens while the ref still points here
    QString remote; ///< empty when the remote branch stays
    QString remoteRef; ///< on the remote: "refs/heads/feat/cart"
    ObjectId remoteTip;
    QList<Commit> lost; ///< commits no other ref would reach; newest first
    bool isMerged = false;
    bool isConfirmedUnmerged = false; ///< the user confirmed a second time that unmerged work may go

    bool operator==(const BranchDeletion &) const = default;
};

}
