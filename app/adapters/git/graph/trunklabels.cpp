// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/trunklabels.h"

#include <algorithm>

namespace Trunkline {

bool TrunkLabels::isOnLine(Rank rank, const CommitTable &table) const
{
    const qint32 intro = table.label(rank).intro;
    return intro >= 0 && m_line[std::size_t(intro)] == rank;
}

void TrunkLabels::clear()
{
    m_line.clear();
    m_reached.clear();
}

TrunkLabels::Move TrunkLabels::moveTo(Rank tip, CommitTable &table, Rank firstNew, std::vector<Rank> &adopted,
                                      const Cancelled &cancelled)
{
    std::vector<Rank> fresh;
    Rank at = tip;
    while (at != NoRank && !isOnLine(at, table)) {
        fresh.push_back(at);
        at = table.firstParent(at);
    }
    Move move = Move::Grown;
    const qint32 kept = at == NoRank ? 0 : table.label(at).intro + 1;
    if (kept < length()) {
        shorten(kept, table);
        move = Move::Rewritten;
    }
    m_line.reserve(m_line.size() + fresh.size());
    m_reached.reserve(m_line.capacity());
    constexpr int pollEvery = 1024;
    int untilPoll = pollEvery;
    while (!fresh.empty()) {
        extend(fresh.back(), table, firstNew, adopted);
        fresh.pop_back();
        if (--untilPoll == 0) {
            if (cancelled())
                return Move::Cancelled;
            untilPoll = pollEvery;
        }
    }
    return move;
}

void TrunkLabels::shorten(qint32 length, CommitTable &table)
{
    m_line.resize(std::size_t(length));
    m_reached.resize(std::size_t(length));
    for (Rank rank = 0; rank < table.count(); ++rank) {
        if (table.label(rank).intro >= length)
            table.changeLabel(rank) = {};
    }
}

/// Everything that is reached now and was not before came with @p tip.
void TrunkLabels::extend(Rank tip, CommitTable &table, Rank firstNew, std::vector<Rank> &adopted)
{
    const qint32 intro = length();
    m_group.clear();
    m_stack.assign(1, tip);
    while (!m_stack.empty()) {
        const Rank rank = m_stack.back();
        m_stack.pop_back();
        if (table.label(rank).intro >= 0)
            continue;
        table.changeLabel(rank).intro = intro;
        m_group.push_back(rank);
        table.forEachParent(rank, [this](Rank parent) { m_stack.push_back(parent); });
    }
    std::ranges::sort(m_group);
    for (const Rank rank : m_group) {
        qint32 newest = -1;
        table.forEachParent(rank, [&](Rank parent) { newest = std::max(newest, table.label(parent).newest); });
        table.changeLabel(rank).newest = newest;
        if (rank < firstNew)
            adopted.push_back(rank);
    }
    table.changeLabel(tip).newest = intro;
    m_line.push_back(tip);
    m_reached.push_back(reachedFrom(intro - 1) + qint32(m_group.size()));
}

bool TrunkLabels::restore(std::span<const Rank> line, const CommitTable &table)
{
    clear();
    std::vector<qint32> brought(line.size());
    for (Rank rank = 0; rank < table.count(); ++rank) {
        const TrunkLabel label = table.label(rank);
        if (label.intro < -1 || label.intro >= qint32(line.size()) || label.newest < -1 || label.newest > label.intro)
            return false;
        if (label.intro >= 0)
            ++brought[std::size_t(label.intro)];
    }
    Rank previous = NoRank;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] >= table.count() || table.label(line[i]).intro != qint32(i)
            || table.firstParent(line[i]) != previous)
            return false;
        previous = line[i];
        m_reached.push_back(reachedFrom(qint32(i) - 1) + brought[i]);
    }
    m_line.assign(line.begin(), line.end());
    return true;
}

}
