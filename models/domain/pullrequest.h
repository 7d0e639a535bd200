// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/check.h"
#include "models/domain/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Trunkline {

/// An account on the host. The login is empty for a deleted one.
struct Login
{
    QString login;
    bool isBot = false;

    bool operator==(const Login &) const = default;
};

struct Review
{
    enum class State { Approved, ChangesRequested, Commented, Dismissed, Unknown };

    Login author;
    State state = State::Unknown;
    QString sha; ///< the commit that was looked at
    QDateTime at;
    bool mayCount = true; ///< false when the reviewer has no right to push: the host does not count it
    QString url;

    bool operator==(const Review &) const = default;
};

struct ChangedFile
{
    enum class Kind { Added, Modified, Deleted, Renamed, Copied, Changed, Unknown };

    QString path;
    Kind kind = Kind::Unknown;
    qint32 linesAdded = 0;
    qint32 linesRemoved = 0;

    bool operator==(const ChangedFile &) const = default;
};

/// One roll-out of a commit to an environment, with its latest word.
struct Deployment
{
    enum class State { Waiting, Running, Succeeded, Failed, Inactive, Unknown };

    qint64 id = 0;
    QString environment;
    QString sha;
    QString ref; ///< the branch it was made from; empty when it was made from a commit
    State state = State::Unknown; ///< Unknown also when nobody posted a status yet
    QString url; ///< http or https only: it is free text by whoever posted it
    QString logUrl;
    QString description;
    QDateTime createdAt;
    QDateTime updatedAt;

    bool operator==(const Deployment &) const = default;
};

struct MergeQueueEntry
{
    qint32 position = 0; ///< 1 is next
    QString state;

    bool operator==(const MergeQueueEntry &) const = default;
};

/// How it came to trunk, for those that did.
struct Merge
{
    QDateTime at;
    QString sha; ///< the commit on trunk; empty when not told
    QString by;
    QDateTime firstCommitAt; ///< author time of its first commit: where the lead time starts
    QDateTime readyAt; ///< when it last left draft; invalid when it never was one
    std::optional<bool> isBranchDeleted;

    bool operator==(const Merge &) const = default;
};

/// A pull request as the host knows it. What could not be read is nullopt, with its reason in unreadable.
struct PullRequest
{
    enum class Mergeable { Yes, Conflict, Unknown };
    enum class ReviewDecision { None, Required, Approved, ChangesRequested, Unknown };
    enum class Part {
        Details,
        Checks,
        Reviews,
        ReviewRequests,
        Files,
        Labels,
        Deployments,
        MergeState,
        MergeQueue,
        Merge
    };

    struct Unreadable
    {
        Part part = Part::Details;
        Error error;

        bool operator==(const Unreadable &) const = default;
    };

    qint32 number = 0;
    QString id; ///< the host's own, opaque
    QString title;
    QString url;
    Login author;
    bool isDraft = false;
    QString branch;
    QString base;
    QString headSha;
    QString headRepository; ///< "owner/name"; empty when the fork is gone
    bool isFromFork = false;
    QDateTime createdAt;
    QDateTime updatedAt;
    Mergeable mergeable = Mergeable::Unknown;
    ReviewDecision reviewDecision = ReviewDecision::Unknown;
    QString autoMergeMethod; ///< empty when it is off
    std::optional<MergeQueueEntry> mergeQueue;
    std::optional<Merge> merge; ///< only for a merged one

    std::optional<QStringList> labels;
    std::optional<QList<ChangedFile>> files;
    std::optional<qint32> fileCount;
    std::optional<qint32> linesAdded;
    std::optional<qint32> linesRemoved;
    std::optional<QList<Check>> checks; ///< an empty list is: nothing was posted
    std::optional<QList<Review>> reviews; ///< oldest first
    std::optional<QStringList> reviewRequests; ///< logins, and "org/team" for teams
    std::optional<QList<Deployment>> deployments; ///< of this branch, newest first

    QList<Unreadable> unreadable;
    QDateTime detailsAt; ///< when the parts were read; invalid while only the list's own facts are there

    qint32 key() const { return number; }
    bool operator==(const PullRequest &) const = default;
};

}
