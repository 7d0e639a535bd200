// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/graph/trunklabels.h"

#include <QSet>

namespace Trunkline {

/// How one commit relates to trunk. Stays true while trunk grows, unless trunk adopts one of the own commits.
struct TrunkRelation
{
    qint32 ahead = 0;
    qint32 newest = -1; ///< the newest commit of trunk's line that it reaches
    qint32 extra = 0; ///< how many commits it reaches that came to trunk later than that one
    qint32 cutsInExtra = 0;
    Rank mergeBase = NoRank;
    Rank oldestOwn = NoRank;
    bool isCut = false; ///< its own history ends where this clone does
};

/// Walks what lies between a branch and trunk, never trunk itself.
class BranchWalk
{
    Q_DISABLE_COPY_MOVE(BranchWalk)

public:
    BranchWalk(const CommitTable &table, const TrunkLabels &labels, const QSet<Rank> &cuts);

    /// The own commits are appended to @p own, in no order.
    TrunkRelation relate(Rank tip, std::vector<Rank> &own);

    /// Newest first by committer time, children before their parents, as git log shows them.
    std::vector<Rank> ownCommits(Rank tip, std::size_t limit);
    std::vector<Rank> trunkCommitsSince(Rank tip, std::size_t limit);

    struct Sides
    {
        qint32 one = 0;
        qint32 other = 0;
    };
    /// How many commits each reaches that the other does not; nullopt when a cut is in the way.
    std::optional<Sides> compare(Rank one, Rank other) const;

    std::optional<bool> isAncestor(Rank ancestor, Rank descendant);

private:
    void startOver();
    bool visit(Rank rank);
    bool canReach(Rank from, Rank ancestor) const;
    template <typename Belongs>
    std::vector<Rank> newestFirst(Rank start, std::size_t limit, Belongs belongs);

    const CommitTable &m_table;
    const TrunkLabels &m_labels;
    const QSet<Rank> &m_cuts;
    std::vector<quint32> m_seen; ///< by rank: the round in which it was last visited
    quint32 m_round = 0;
    std::vector<Rank> m_stack;
    std::vector<Rank> m_frontier;
};

}
