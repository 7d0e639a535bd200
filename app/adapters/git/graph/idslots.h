// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtClassHelperMacros>
#include <QtEndian>

#include <bit>
#include <span>
#include <utility>
#include <vector>

namespace Trunkline {

/// A hash table from object ids to numbers. It holds the numbers alone: ids are hashes already, their first bytes say
/// where to look, and the owner of the ids compares. Because the place follows the id's order, filling it in that
/// order walks through memory from front to back.
class IdSlots
{
public:
    static constexpr quint32 Empty = 0xFFFFFFFF;

    IdSlots() = default;
    Q_DISABLE_COPY(IdSlots) // the view would look into the other's slots
    IdSlots(IdSlots &&) = default;
    IdSlots &operator=(IdSlots &&) = default;
    ~IdSlots() = default;

    /// Looks into @p slots, which stay the caller's: a power of two of them, with room to spare.
    static IdSlots over(std::span<const quint32> slots)
    {
        IdSlots table;
        table.m_view = slots;
        return table;
    }

    template <typename Matches>
    quint32 find(const quint8 *id, Matches matches) const
    {
        if (m_view.empty())
            return Empty;
        const std::size_t mask = m_view.size() - 1;
        for (std::size_t at = home(id);; at = (at + 1) & mask) {
            if (m_view[at] == Empty || matches(m_view[at]))
                return m_view[at];
        }
    }

    /// @p idOf gives the id of any number that was inserted before.
    template <typename IdOf>
    void insert(quint32 number, IdOf idOf)
    {
        reserve(m_count + 1, idOf);
        put(number, idOf(number));
    }

    /// The same where room was reserved.
    void put(quint32 number, const quint8 *id)
    {
        ++m_count;
        std::size_t at = home(id);
        while (m_slots[at] != Empty)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = number;
    }

    template <typename IdOf>
    void reserve(std::size_t count, IdOf idOf)
    {
        const auto isCrowded = [count](std::size_t size) { return count * 8 > size * 5; };
        if (!isCrowded(m_slots.size()))
            return;
        std::size_t size = 64;
        while (isCrowded(size))
            size *= 2;
        const std::vector<quint32> old = std::exchange(m_slots, std::vector<quint32>(size, Empty));
        m_view = m_slots;
        m_count = 0;
        for (const quint32 number : old) {
            if (number != Empty)
                put(number, idOf(number));
        }
    }

    std::span<const quint32> slots() const { return m_view; }

private:
    std::size_t home(const quint8 *id) const
    {
        const int bits = std::countr_zero(m_view.size());
        return std::size_t(qFromBigEndian<quint64>(id) >> (64 - bits));
    }

    std::span<const quint32> m_view;
    std::vector<quint32> m_slots;
    std::size_t m_count = 0;
};

}
