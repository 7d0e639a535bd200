// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/committable.h"

#include "app/adapters/git/graph/mappedpages.h"

#include <cstring>

namespace Trunkline {

Rank CommitTable::find(const ObjectId &id) const
{
    const std::span raw = id.raw();
    if (raw.size() != m_hashSize)
        return NoRank;
    const auto matches = [&](Rank rank) { return std::memcmp(rawId(rank), raw.data(), m_hashSize) == 0; };
    const Rank rank = m_baseSlots.find(raw.data(), matches);
    return rank != IdSlots::Empty ? rank : m_slots.find(raw.data(), matches);
}

Rank CommitTable::append(const ObjectId &id, std::span<const Rank> parents, qint64 committedAt)
{
    const Rank rank = count();
    const std::span raw = id.raw();
    m_ids.tail().insert(m_ids.tail().end(), raw.begin(), raw.end());
    Parents kept;
    if (!parents.empty())
        kept.first = parents[0];
    if (parents.size() == 2)
        kept.second = parents[1];
    if (parents.size() > 2) {
        kept.second = More | quint32(m_more.size());
        m_more.tail().insert(m_more.tail().end(), parents.begin() + 1, parents.end());
        m_more.tail().back() |= More;
    }
    m_parents.tail().push_back(kept);
    m_committedAt.tail().push_back(committedAt);
    m_authoredAt.tail().push_back(CommitTime::NotRead);
    m_labels.tail().push_back({});
    m_slots.insert(rank, [this](Rank known) { return rawId(known); });
    return rank;
}

void CommitTable::relax() const
{
    const auto forget = []<typename T>(const CommitColumn<T> &column) {
        if (!column.isBaseChanged())
            forgetPages({reinterpret_cast<const quint8 *>(column.base().data()), column.base().size_bytes()});
    };
    forget(m_ids);
    forget(m_parents);
    forget(m_more);
    forget(m_committedAt);
    forget(m_authoredAt);
    forget(m_labels);
    if (m_ids.base().empty())
        return;
    const std::span slots = m_baseSlots.slots();
    forgetPages({reinterpret_cast<const quint8 *>(slots.data()), slots.size_bytes()});
}

CommitTable::Columns CommitTable::columns()
{
    return {.ids = m_ids,
            .parents = m_parents,
            .more = m_more,
            .committedAt = m_committedAt,
            .authoredAt = m_authoredAt,
            .labels = m_labels,
            .slots = m_slots,
            .baseSlots = m_baseSlots};
}

}
