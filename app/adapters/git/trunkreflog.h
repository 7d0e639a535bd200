// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/filestamp.h"
#include "app/adapters/git/gitrepository.h"
#include "models/domain/branch.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace Trunkline {

/// One move of a ref.
struct RefMove
{
    ObjectId from; ///< null when the ref was new
    ObjectId to; ///< null when it was deleted
    QDateTime at;
    QByteArray message;

    bool operator==(const RefMove &) const = default;
};

/// A reflog file, oldest first. Lines that make no sense are left out.
std::vector<RefMove> parseReflog(QByteArrayView content);

/// The output of `git reflog show --date=unix --format=%H %gd %gs`, which is newest first and only knows where a move
/// went; oldest first.
std::vector<RefMove> parseReflogShow(QByteArrayView output);

/// Finds the moves of a remote-tracking trunk that were no fast-forward. One thread at a time; remembers what it found.
class TrunkReflog
{
public:
    using Cancelled = std::function<bool()>;
    /// True when the first commit is the second or reached from it; nullopt when that is not known.
    using IsAncestor = std::function<std::optional<bool>(const ObjectId &, const ObjectId &)>;

    explicit TrunkReflog(GitPlace place);

    /// Newest first. Moves whose old commit is gone count when git called them forced; what cannot be told at all is
    /// not reported.
    QList<ForcePush> forcePushes(const QByteArray &ref, const IsAncestor &isAncestor, const Cancelled &cancelled);

private:
    const std::vector<RefMove> &moves(const QByteArray &ref, const Cancelled &cancelled);
    bool isForced(const RefMove &move, const IsAncestor &isAncestor);

    GitPlace m_place;
    QByteArray m_ref;
    FileStamp m_stamp;
    std::vector<RefMove> m_moves;
    std::map<std::pair<ObjectId, ObjectId>, bool> m_known;
};

/// By libgit2, for commits that no branch reaches any more.
std::optional<bool> isAncestorByWalk(git_repository *repository, const ObjectId &ancestor, const ObjectId &descendant);

}
