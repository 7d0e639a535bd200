// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/commitkeys.h"

#include <map>
#include <memory>

namespace Trunkline {

/// What came to trunk between two of its tips.
struct TrunkMove
{
    PathSet paths;
    std::vector<quint64> keys; ///< of the new commits; sorted

    bool hasAny(const std::vector<quint64> &wanted) const;
};

/// Computes each move once, for all branches that were last looked at before it. Thread-safe.
class TrunkMoves
{
public:
    explicit TrunkMoves(CommitKeys &keys);

    /// Null when the move is too large to be worth it, or objects are missing, or @p cancelled said so.
    std::shared_ptr<const TrunkMove> find(git_repository *repository, TreeReader &reader, const ObjectId &from,
                                          const ObjectId &to, const CommitKeys::Cancelled &cancelled);

private:
    std::shared_ptr<const TrunkMove> compute(git_repository *repository, TreeReader &reader, const ObjectId &from,
                                             const ObjectId &to, const CommitKeys::Cancelled &cancelled);

    CommitKeys &m_keys;
    std::mutex m_mutex;
    ObjectId m_to; ///< the moves known all lead here
    std::map<ObjectId, std::shared_ptr<const TrunkMove>> m_moves;
};

}
