// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/graph/idslots.h"
#include "models/domain/objectid.h"

#include <limits>
#include <memory>
#include <optional>

namespace Trunkline {

/// A commit's number: parents have smaller ones than their children.
using Rank = quint32;
inline constexpr Rank NoRank = 0xFFFFFFFF;

/// Where a commit stands on trunk, whose first-parent line is numbered from its oldest commit. Once given it stays
/// true as long as trunk only grows.
struct TrunkLabel
{
    qint32 intro = -1; ///< oldest trunk commit that reaches it; -1: none does
    qint32 newest = -1; ///< newest trunk commit it reaches itself; only known together with intro
};

/// A time that a commit states.
namespace CommitTime {
inline constexpr qint64 NotRead = std::numeric_limits<qint64>::min();
inline constexpr qint64 Unreadable = NotRead + 1;
}

/// One value for each commit: those of the index file lie in its memory map, what came since is appended.
template <typename T>
class CommitColumn
{
public:
    const T &operator[](std::size_t i) const { return i < m_base.size() ? m_base[i] : m_tail[i - m_base.size()]; }
    /// To be written to: the memory of a base that was changed cannot be given back.
    T &change(std::size_t i)
    {
        if (i >= m_base.size())
            return m_tail[i - m_base.size()];
        m_isBaseChanged = true;
        return m_base[i];
    }
    bool isBaseChanged() const { return m_isBaseChanged; }
    std::size_t size() const { return m_base.size() + m_tail.size(); }
    void setBase(std::span<T> base) { m_base = base; }
    std::span<const T> base() const { return m_base; }
    std::vector<T> &tail() { return m_tail; }
    const std::vector<T> &tail() const { return m_tail; }

private:
    std::span<T> m_base;
    std::vector<T> m_tail;
    bool m_isBaseChanged = false;
};

/// Every commit that was read, in columns.
class CommitTable
{
public:
    struct Parents
    {
        Rank first = NoRank;
        Rank second = NoRank; ///< or More | a place in the list of further parents
    };
    static constexpr quint32 More = 0x80000000; ///< in that list it marks the last
    static constexpr Rank MaxCount = 0x7FFFFFF0;

    CommitTable() = default;
    explicit CommitTable(std::size_t hashSize)
        : m_hashSize(hashSize)
    {
    }

    std::size_t hashSize() const { return m_hashSize; }
    Rank count() const { return Rank(m_parents.size()); }
    Rank find(const ObjectId &id) const;
    ObjectId id(Rank rank) const { return ObjectId::fromRaw({rawId(rank), m_hashSize}); }
    const quint8 *rawId(Rank rank) const { return &m_ids[std::size_t(rank) * m_hashSize]; }

    /// The parents must be in the table, the commit must not.
    Rank append(const ObjectId &id, std::span<const Rank> parents, qint64 committedAt);

    Rank firstParent(Rank rank) const { return m_parents[rank].first; }
    template <typename Visit>
    void forEachParent(Rank rank, Visit visit) const
    {
        const Parents parents = m_parents[rank];
        if (parents.first != NoRank)
            visit(parents.first);
        if (parents.second == NoRank)
            return;
        if (!(parents.second & More)) {
            visit(parents.second);
            return;
        }
        for (std::size_t at = parents.second & ~More;; ++at) {
            visit(m_more[at] & ~More);
            if (m_more[at] & More)
                return;
        }
    }

    qint64 committedAt(Rank rank) const { return m_committedAt[rank]; }
    void setCommittedAt(Rank rank, qint64 time) { m_committedAt.change(rank) = time; }
    qint64 authoredAt(Rank rank) const { return m_authoredAt[rank]; }
    void setAuthoredAt(Rank rank, qint64 time) { m_authoredAt.change(rank) = time; }
    const TrunkLabel &label(Rank rank) const { return m_labels[rank]; }
    TrunkLabel &changeLabel(Rank rank) { return m_labels.change(rank); }

    struct Columns
    {
        CommitColumn<quint8> &ids;
        CommitColumn<Parents> &parents;
        CommitColumn<quint32> &more;
        CommitColumn<qint64> &committedAt;
        CommitColumn<qint64> &authoredAt;
        CommitColumn<TrunkLabel> &labels;
        IdSlots &slots;
        IdSlots &baseSlots;
    };
    /// For those who fill or save the table as a whole.
    Columns columns();
    /// @p storage holds the columns' bases.
    void keepAlive(std::shared_ptr<void> storage) { m_storage = std::move(storage); }

    /// Gives back the memory of what lies in the index file and was not changed.
    void relax() const;

private:
    std::size_t m_hashSize = 20;
    std::shared_ptr<void> m_storage;
    CommitColumn<quint8> m_ids;
    CommitColumn<Parents> m_parents;
    CommitColumn<quint32> m_more;
    CommitColumn<qint64> m_committedAt;
    CommitColumn<qint64> m_authoredAt;
    CommitColumn<TrunkLabel> m_labels;
    IdSlots m_slots; ///< of the tails
    IdSlots m_baseSlots; ///< of the bases
};

}
