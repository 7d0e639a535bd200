// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/graph/committable.h"

#include <functional>

namespace Trunkline {

/// Trunk's first-parent line and what each of its commits brought. Follows trunk: where it only grew, only the new
/// commits are walked; where it was rewritten, it goes back to the last common commit first.
class TrunkLabels
{
public:
    using Cancelled = std::function<bool()>;

    enum class Move {
        Grown, ///< or unchanged: labels given before are still true
        Rewritten,
        Cancelled, ///< go on by moving again
    };

    /// @p tip may be NoRank: then nothing is on trunk. Old commits, those below @p firstNew, that were labelled are
    /// appended to @p adopted.
    Move moveTo(Rank tip, CommitTable &table, Rank firstNew, std::vector<Rank> &adopted, const Cancelled &cancelled);

    /// Forgets all, together with the table that held the labels.
    void clear();

    /// Trunk's own commits, oldest first.
    const std::vector<Rank> &line() const { return m_line; }
    qint32 length() const { return qint32(m_line.size()); }
    /// How many commits are reached from line()[index]; 0 for -1.
    qint32 reachedFrom(qint32 index) const { return index < 0 ? 0 : m_reached[std::size_t(index)]; }
    bool isOnLine(Rank rank, const CommitTable &table) const;

    /// As they were saved. False when they do not fit the table.
    bool restore(std::span<const Rank> line, const CommitTable &table);

private:
    void shorten(qint32 length, CommitTable &table);
    void extend(Rank tip, CommitTable &table, Rank firstNew, std::vector<Rank> &adopted);

    std::vector<Rank> m_line;
    std::vector<qint32> m_reached;
    std::vector<Rank> m_stack;
    std::vector<Rank> m_group;
};

}
