// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/treediff.h"
#include "models/domain/objectid.h"

#include <QHash>
#include <QSet>

#include <condition_variable>
#include <functional>
#include <optional>
#include <span>

namespace Trunkline {

/// The pathSetKey() of trunk's commits, each computed once ever. Thread-safe: two workers that need the same commits
/// share them out.
class CommitKeys
{
public:
    using Cancelled = std::function<bool()>;
    enum class Outcome { Complete, SomeMissing, Cancelled };

    /// A merge carries no patch of its own.
    static constexpr quint64 Merge = 0;

    /// Makes sure that every one of @p commits has a key, as far as its trees are there.
    Outcome provide(git_repository *repository, TreeReader &reader, std::span<const ObjectId> commits,
                    const Cancelled &cancelled);

    std::optional<quint64> key(const ObjectId &commit) const;
    /// The commits with this key, of whatever branch.
    std::vector<ObjectId> commitsWith(quint64 key) const;

    QHash<ObjectId, quint64> all() const;
    void restore(const QHash<ObjectId, quint64> &keys);

private:
    std::vector<ObjectId> claim(std::span<const ObjectId> &commits);
    bool compute(git_repository *repository, TreeReader &reader, const std::vector<ObjectId> &mine,
                 const Cancelled &cancelled);
    void insert(const ObjectId &commit, quint64 key);

    mutable std::mutex m_mutex;
    std::condition_variable m_claimEnded;
    QHash<ObjectId, quint64> m_keys;
    QMultiHash<quint64, ObjectId> m_byKey;
    QSet<ObjectId> m_claimed;
    QSet<ObjectId> m_missing; ///< not tried again before the next start
};

}
