// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/branchwalk.h"

#include <QHash>
#include <queue>

#include <algorithm>

namespace Trunkline {

BranchWalk::BranchWalk(const CommitTable &table, const TrunkLabels &labels, const QSet<Rank> &cuts)
    : m_table(table)
    , m_labels(labels)
    , m_cuts(cuts)
{
}

void BranchWalk::startOver()
{
    m_seen.resize(m_table.count());
    if (++m_round == 0) {
        std::ranges::fill(m_seen, 0);
        m_round = 1;
    }
    m_stack.clear();
    m_frontier.clear();
}

bool BranchWalk::visit(Rank rank)
{
    return std::exchange(m_seen[rank], m_round) != m_round;
}

TrunkRelation BranchWalk::relate(Rank tip, std::vector<Rank> &own)
{
    startOver();
    TrunkRelation relation;
    const auto meet = [&](Rank rank) {
        if (!visit(rank))
            return;
        const TrunkLabel label = m_table.label(rank);
        (label.intro < 0 ? m_stack : m_frontier).push_back(rank);
        relation.newest = std::max(relation.newest, label.newest);
    };
    for (meet(tip); !m_stack.empty();) {
        const Rank rank = m_stack.back();
        m_stack.pop_back();
        own.push_back(rank);
        ++relation.ahead;
        relation.oldestOwn = std::min(relation.oldestOwn, rank);
        relation.isCut |= !m_cuts.isEmpty() && m_cuts.contains(rank);
        m_table.forEachParent(rank, meet);
    }

    // What trunk got later than the commit it forked from: merged into the branch before it was merged into trunk.
    const auto keep = [&](Rank rank) {
        if (m_table.label(rank).intro > relation.newest)
            m_stack.push_back(rank);
    };
    std::ranges::for_each(m_frontier, keep);
    Rank highest = 0;
    while (!m_stack.empty()) {
        const Rank rank = m_stack.back();
        m_stack.pop_back();
        ++relation.extra;
        relation.cutsInExtra += !m_cuts.isEmpty() && m_cuts.contains(rank) ? 1 : 0;
        highest = std::max(highest, rank);
        m_table.forEachParent(rank, [&](Rank parent) {
            if (visit(parent))
                keep(parent);
        });
    }
    // no common commit above the highest can descend from it
    if (relation.extra > 0)
        relation.mergeBase = highest;
    else if (relation.newest >= 0)
        relation.mergeBase = m_labels.line()[std::size_t(relation.newest)];
    return relation;
}

template <typename Belongs>
std::vector<Rank> BranchWalk::newestFirst(Rank start, std::size_t limit, Belongs belongs)
{
    using Entry = std::pair<qint64, Rank>;
    std::priority_queue<Entry> queue;
    const auto add = [&](Rank rank) {
        if (belongs(rank) && visit(rank))
            queue.emplace(m_table.committedAt(rank), rank);
    };
    std::vector<Rank> ranks;
    for (add(start); !queue.empty() && ranks.size() < limit;) {
        ranks.push_back(queue.top().second);
        queue.pop();
        m_table.forEachParent(ranks.back(), add);
    }
    return ranks;
}

std::vector<Rank> BranchWalk::ownCommits(Rank tip, std::size_t limit)
{
    startOver();
    return newestFirst(tip, limit, [this](Rank rank) { return m_table.label(rank).intro < 0; });
}

std::vector<Rank> BranchWalk::trunkCommitsSince(Rank tip, std::size_t limit)
{
    if (m_labels.length() == 0)
        return {};
    std::vector<Rank> own;
    const TrunkRelation relation = relate(tip, own);
    const quint32 reached = m_round;
    startOver();
    return newestFirst(m_labels.line().back(), limit, [&](Rank rank) {
        return m_table.label(rank).intro > relation.newest && m_seen[rank] != reached;
    });
}

std::optional<BranchWalk::Sides> BranchWalk::compare(Rank one, Rank other) const
{
    constexpr quint8 fromOne = 1;
    constexpr quint8 fromOther = 2;
    constexpr quint8 fromBoth = 3;
    std::priority_queue<Rank> queue; // highest first: all children of a commit come before it
    QHash<Rank, quint8> colours;
    qsizetype undecided = 0;
    const auto paint = [&](Rank rank, quint8 colour) {
        quint8 &known = colours[rank];
        const quint8 mixed = known | colour;
        if (known == 0)
            queue.push(rank);
        undecided += (mixed != fromBoth ? 1 : 0) - (known != 0 && known != fromBoth ? 1 : 0);
        known = mixed;
    };
    paint(one, fromOne);
    paint(other, fromOther);
    Sides sides;
    while (undecided > 0) {
        const Rank rank = queue.top();
        queue.pop();
        const quint8 colour = colours.value(rank);
        if (colour != fromBoth) {
            --undecided;
            ++(colour == fromOne ? sides.one : sides.other);
            if (m_cuts.contains(rank))
                return {};
        }
        m_table.forEachParent(rank, [&](Rank parent) { paint(parent, colour); });
    }
    return sides;
}

bool BranchWalk::canReach(Rank from, Rank ancestor) const
{
    const TrunkLabel below = m_table.label(ancestor);
    const TrunkLabel above = m_table.label(from);
    const bool isTooOld = from < ancestor || (above.intro >= 0 && (below.intro < 0 || below.intro > above.intro));
    return !isTooOld;
}

std::optional<bool> BranchWalk::isAncestor(Rank ancestor, Rank descendant)
{
    startOver();
    const qint32 intro = m_table.label(ancestor).intro;
    bool isUnknown = false;
    const auto meet = [&](Rank rank) {
        // behind a cut anything may lie: only a walk that saw none may look at numbers
        if (visit(rank) && (!m_cuts.isEmpty() || canReach(rank, ancestor)))
            m_stack.push_back(rank);
    };
    for (meet(descendant); !m_stack.empty();) {
        const Rank rank = m_stack.back();
        m_stack.pop_back();
        if (rank == ancestor || (intro >= 0 && m_table.label(rank).newest >= intro))
            return true;
        isUnknown |= m_cuts.contains(rank);
        m_table.forEachParent(rank, meet);
    }
    return isUnknown ? std::nullopt : std::optional(false);
}

}
