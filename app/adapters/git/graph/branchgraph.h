// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/domain/branch.h"

#include <functional>
#include <memory>
#include <vector>

namespace Trunkline {

/// Where one commit stands against trunk. Times are Unix seconds, UTC.
struct BranchPosition
{
    ObjectId mergeBase; ///< null when unrelated (or beyond what a shallow clone holds)
    bool isOnlyMergeBase = false; ///< sure to be the only one; false when there may be others
    std::optional<qint32> ahead; ///< nullopt when history is missing
    std::optional<qint32> behind; ///< nullopt when history is missing
    bool isOnFirstParentLine = false;
    std::optional<qint64> startedAt; ///< earliest author time of the own commits; nullopt without any, or unreadable
    std::optional<qint64> committedAt; ///< of the tip
    Person author; ///< of the tip

    bool operator==(const BranchPosition &) const = default;
};

/// The commit graph of one repository, with every commit's relation to trunk. Answers for all branches come from one
/// walk; after that only what moved is walked again. Reads git's commit-graph file where it is there and current,
/// else the objects; remembers what it read in a file of its own in the cache folder (never in the repository).
/// One thread at a time.
class BranchGraph
{
    Q_DISABLE_COPY_MOVE(BranchGraph)

public:
    using Cancelled = std::function<bool()>;

    /// @p cacheFolder is this repository's own folder in the cache; it need not exist yet.
    BranchGraph(GitPlace place, const QString &cacheFolder);
    ~BranchGraph();

    /// Brings everything up to these tips. Commits that cannot be read (shallow, partial, corrupt) make the facts that
    /// need them unknown; an Error means that nothing could be read at all, or Kind::Cancelled.
    Result<void> update(const ObjectId &trunkTip, const std::vector<ObjectId> &tips, const Cancelled &cancelled);

    /// Whether a tip given to the last update() is a commit that could be read.
    bool knows(const ObjectId &tip) const;

    /// Of a tip given to the last update().
    BranchPosition position(const ObjectId &tip) const;

    struct AheadBehind
    {
        qint32 ahead = 0;
        qint32 behind = 0;
    };
    /// Any two known commits against each other; nullopt when one is unknown or history is missing.
    std::optional<AheadBehind> compare(const ObjectId &one, const ObjectId &other) const;

    /// The commits that are on @p tip and not on trunk, newest first, at most @p limit.
    std::vector<ObjectId> ownCommits(const ObjectId &tip, std::size_t limit) const;

    /// The commits that are on trunk and not on @p tip, newest first, at most @p limit.
    std::vector<ObjectId> trunkCommitsSince(const ObjectId &tip, std::size_t limit) const;

    /// True when @p ancestor is @p descendant or reached from it; nullopt when that cannot be known.
    std::optional<bool> isAncestor(const ObjectId &ancestor, const ObjectId &descendant) const;

    /// Gives back memory that the next question brings again from the index file. To be called when no more questions
    /// are to come for a while.
    void relax();

    /// Keeps what was read for the next start. Written beside its final name and renamed, so that a crash leaves the
    /// old one.
    void save() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}
