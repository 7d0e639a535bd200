// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/objectid.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace Trunkline {

struct Person
{
    QString name;
    QString email;

    bool operator==(const Person &) const = default;
};

/// How a branch came to trunk, if it did.
enum class Merged {
    No,
    Merge, ///< no own commits, and the tip is off trunk's first-parent line
    Squash, ///< one commit on trunk since the merge base carries the branch's whole diff (same patch-id)
    Rebase, ///< every own commit's patch-id is on trunk
};

/// A branch as git knows it. Local and remote-tracking branch of one name are one Branch; when their tips differ, the
/// facts are the remote's. What is not known (yet) is nullopt or an invalid time, never zero. Times are UTC.
struct Branch
{
    QString name; ///< short: "feat/cart"; branches of another remote than trunk's: "fork/feat/cart"
    QStringList refs; ///< full names, local first: "refs/heads/feat/cart", "refs/remotes/origin/feat/cart"
    ObjectId tip; ///< the remote's where there is one
    ObjectId localTip; ///< null without a local branch
    Person author; ///< of the tip
    QDateTime startedAt; ///< earliest author time among the own commits (those not on trunk); invalid without any
    QDateTime lastCommitAt; ///< committer time of the tip
    ObjectId mergeBase; ///< null when unrelated to trunk
    std::optional<qint32> ahead;
    std::optional<qint32> behind;
    std::optional<qint32> localAhead; ///< local against remote-tracking; only when their tips differ
    std::optional<qint32> localBehind;
    bool isOnFirstParentLine = false; ///< the tip is one of trunk's own first-parent commits: nothing was ever added
    std::optional<Merged> merged;
    std::optional<QStringList> conflictsWithTrunk; ///< paths; empty = merges cleanly; nullopt = not computed
    std::optional<qint32> pullRequest;
    bool isCheckedOut = false; ///< in the main or a linked work tree

    const QString &key() const { return name; }
    bool operator==(const Branch &) const = default;
};

/// Trunk moved in a way that is not a fast-forward. Found in the reflog of the remote-tracking branch.
struct ForcePush
{
    QString ref;
    ObjectId from;
    ObjectId to;
    QDateTime at; ///< when this clone saw it

    bool operator==(const ForcePush &) const = default;
};

struct Trunk
{
    QString name; ///< short: "main"
    QString ref; ///< "refs/remotes/origin/main" where it exists, else "refs/heads/main"
    ObjectId tip;
    QDateTime committedAt;
    QList<ForcePush> forcePushes; ///< newest first

    bool operator==(const Trunk &) const = default;
};

/// The repository itself.
struct Repository
{
    QString path; ///< the work tree, or the git folder of a bare repository
    QString name; ///< "acme/platform" from the remote's URL, else the folder's name
    QString webUrl; ///< "https://github.com/acme/platform" from the remote's URL; empty when it is not a web host
    QString remote; ///< trunk's remote ("origin"); empty without one
    bool isBare = false;
    bool isShallow = false; ///< history is cut off: ahead and behind are unknown where the cut is in the way

    bool operator==(const Repository &) const = default;
};

/// Everything the branch pane shows, read at one moment.
struct BranchSnapshot
{
    Repository repository;
    Trunk trunk;
    QList<Branch> branches; ///< by name, each once; without trunk, HEAD aliases and tags
    QDateTime asOf; ///< when the refs were read
    QDateTime fetchedAt; ///< when the remote was last asked (FETCH_HEAD); invalid when never
    bool isComplete = true; ///< false while merged and conflicts are still being computed in the background

    bool operator==(const BranchSnapshot &) const = default;
};

}

Q_DECLARE_TYPEINFO(Trunkline::Branch, Q_RELOCATABLE_TYPE); // lists of ten thousands grow
