// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/branchgraph.h"

#include "app/adapters/git/graph/authorfacts.h"
#include "app/adapters/git/graph/branchwalk.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

/// What is remembered of a tip between updates.
struct TipRow
{
    TrunkRelation relation;
    qint64 startedAt = CommitTime::NotRead; ///< or Unreadable: unknown, or no own commits
    quint64 update = 0; ///< the last one that asked for it
};

class BranchGraph::Private
{
public:
    Private(GitPlace place, const QString &cacheFolder)
        : history(std::move(place), cacheFolder + "/history.index"_L1)
        , walk(history.table(), labels, history.cuts())
    {
    }

    Result<void> update(const ObjectId &trunkTip, const std::vector<ObjectId> &tips, const Cancelled &cancelled);
    bool moveTrunk(Rank tip, const Cancelled &cancelled);
    bool relateAll(const Cancelled &cancelled);
    bool mayHoldAdopted(Rank tip, const TrunkRelation &relation) const;
    void findCutsOnTrunk();
    bool isExact(const TrunkRelation &relation) const;
    bool isTrunkKnown() const;
    void settleStarts();
    Error cancelledError() const { return {.kind = Error::Kind::Cancelled}; }

    CommitHistory history;
    TrunkLabels labels;
    BranchWalk walk;
    AuthorFacts authors;
    QHash<Rank, TipRow> rows;
    std::vector<Rank> tipRanks;
    std::vector<Rank> adopted; ///< commits known before that trunk took in since the rows were made
    bool areRowsStale = true;
    Rank labelled = 0; ///< commits below it were there when trunk was last moved
    quint64 updates = 0;
    std::vector<qint32> cutsOnTrunk; ///< by intro

    // what the rows that were related anew in this update stand on
    std::vector<Rank> relatedTips;
    std::vector<Rank> ownOfAll; ///< each once
    std::vector<bool> isInOwnOfAll;
};

bool BranchGraph::Private::isTrunkKnown() const
{
    return labels.length() > 0 && !history.missing().contains(labels.line().back());
}

bool BranchGraph::Private::isExact(const TrunkRelation &relation) const
{
    const auto later = std::ranges::upper_bound(cutsOnTrunk, relation.newest);
    return !relation.isCut && cutsOnTrunk.end() - later == relation.cutsInExtra;
}

void BranchGraph::Private::findCutsOnTrunk()
{
    cutsOnTrunk.clear();
    for (const Rank cut : history.cuts()) {
        if (const qint32 intro = history.table().label(cut).intro; intro >= 0)
            cutsOnTrunk.push_back(intro);
    }
    std::ranges::sort(cutsOnTrunk);
}

/// By its numbers alone; a false alarm costs a short walk.
bool BranchGraph::Private::mayHoldAdopted(Rank tip, const TrunkRelation &relation) const
{
    const auto first = std::ranges::lower_bound(adopted, relation.oldestOwn);
    return first != adopted.end() && *first <= tip;
}

bool BranchGraph::Private::moveTrunk(Rank tip, const Cancelled &cancelled)
{
    const TrunkLabels::Move move = labels.moveTo(tip, history.table(), labelled, adopted, cancelled);
    areRowsStale |= move == TrunkLabels::Move::Rewritten;
    std::ranges::sort(adopted);
    return move != TrunkLabels::Move::Cancelled;
}

bool BranchGraph::Private::relateAll(const Cancelled &cancelled)
{
    constexpr int pollEvery = 64;
    int untilPoll = pollEvery;
    std::vector<Rank> own;
    relatedTips.clear();
    ownOfAll.clear();
    isInOwnOfAll.assign(history.table().count(), false);
    for (const Rank tip : tipRanks) {
        TipRow &row = rows[tip];
        const bool isNew = row.update == 0;
        row.update = updates;
        authors.wantTip(tip);
        if (!isTrunkKnown() || (!isNew && !areRowsStale && !mayHoldAdopted(tip, row.relation)))
            continue;
        own.clear();
        row.relation = walk.relate(tip, own);
        relatedTips.push_back(tip);
        for (const Rank rank : own) {
            if (isInOwnOfAll[rank])
                continue;
            isInOwnOfAll[rank] = true;
            ownOfAll.push_back(rank);
            authors.want(rank, history.table());
        }
        if (--untilPoll == 0) {
            if (cancelled())
                return false;
            untilPoll = pollEvery;
        }
    }
    return true;
}

/// The earliest time that a commit reaches is its own or the earliest of its parents': one pass serves all branches.
void BranchGraph::Private::settleStarts()
{
    const CommitTable &table = history.table();
    std::ranges::sort(ownOfAll);
    std::vector<qint64> earliest(ownOfAll.size());
    const auto indexOf
            = [this](Rank rank) { return std::size_t(std::ranges::lower_bound(ownOfAll, rank) - ownOfAll.begin()); };
    for (std::size_t i = 0; i < ownOfAll.size(); ++i) {
        earliest[i] = table.authoredAt(ownOfAll[i]); // what is unknown is the least
        table.forEachParent(ownOfAll[i], [&](Rank parent) {
            if (table.label(parent).intro < 0)
                earliest[i] = std::min(earliest[i], earliest[indexOf(parent)]);
        });
    }
    for (const Rank tip : relatedTips)
        rows[tip].startedAt = table.label(tip).intro < 0 ? earliest[indexOf(tip)] : CommitTime::NotRead;
}

Result<void> BranchGraph::Private::update(const ObjectId &trunkTip, const std::vector<ObjectId> &tips,
                                          const Cancelled &cancelled)
{
    std::vector<ObjectId> wanted{trunkTip};
    wanted.insert(wanted.end(), tips.begin(), tips.end());
    const Result<CommitHistory::Change> change = history.add(wanted, cancelled);
    if (!change)
        return Failure(change.error());
    if (*change == CommitHistory::Change::Rebuilt) {
        GraphIndex restored = history.takeRestored();
        labels = std::move(restored.labels);
        authors.restore(std::move(restored.authors));
        rows.clear();
        labelled = history.table().count();
        areRowsStale = true;
    }
    tipRanks.clear();
    for (const ObjectId &tip : tips) {
        if (const Rank rank = history.table().find(tip); rank != NoRank)
            tipRanks.push_back(rank);
    }
    const bool isMoved = moveTrunk(history.table().find(trunkTip), cancelled);
    labelled = history.table().count();
    if (!isMoved)
        return Failure(cancelledError());
    findCutsOnTrunk();
    ++updates;
    if (!relateAll(cancelled)) {
        areRowsStale = true;
        return Failure(cancelledError());
    }
    switch (authors.read(history, cancelled)) {
    case AuthorFacts::Outcome::Done:
        break;
    case AuthorFacts::Outcome::Cancelled:
        areRowsStale = true;
        return Failure(cancelledError());
    case AuthorFacts::Outcome::Contradiction:
        areRowsStale = true;
        if (history.distrustCommitGraph())
            return update(trunkTip, tips, cancelled);
        return Failure(Error{.kind = Error::Kind::Protocol, .detail = u"commits change while they are read"_s});
    }
    settleStarts();
    rows.removeIf([this](const auto &entry) { return entry.value().update != updates; });
    adopted.clear();
    areRowsStale = !isTrunkKnown();
    return {};
}

BranchGraph::BranchGraph(GitPlace place, const QString &cacheFolder)
    : d(std::make_unique<Private>(std::move(place), cacheFolder))
{
}

BranchGraph::~BranchGraph() = default;

Result<void> BranchGraph::update(const ObjectId &trunkTip, const std::vector<ObjectId> &tips,
                                 const Cancelled &cancelled)
{
    Result<void> result = d->update(trunkTip, tips, cancelled);
    d->history.close();
    return result;
}

bool BranchGraph::knows(const ObjectId &tip) const
{
    const CommitTable &table = d->history.table();
    const Rank rank = table.find(tip);
    return rank != NoRank && d->rows.contains(rank) && table.committedAt(rank) != CommitTime::Unreadable;
}

BranchPosition BranchGraph::position(const ObjectId &tip) const
{
    BranchPosition position;
    const CommitTable &table = d->history.table();
    const Rank rank = table.find(tip);
    const auto row = d->rows.constFind(rank);
    if (rank == NoRank || row == d->rows.cend())
        return position;
    if (const Person *author = d->authors.author(rank))
        position.author = *author;
    if (const qint64 time = table.committedAt(rank); time != CommitTime::Unreadable)
        position.committedAt = time;
    const TrunkRelation &relation = row->relation;
    if (!d->isTrunkKnown())
        return position;
    position.isOnFirstParentLine = d->labels.isOnLine(rank, table);
    if (!d->isExact(relation))
        return position;
    position.ahead = relation.ahead;
    position.behind
            = d->labels.reachedFrom(d->labels.length() - 1) - d->labels.reachedFrom(relation.newest) - relation.extra;
    if (relation.mergeBase != NoRank)
        position.mergeBase = table.id(relation.mergeBase);
    // everything the branch shares with trunk, that commit of trunk's line reaches
    position.isOnlyMergeBase = relation.mergeBase != NoRank && relation.extra == 0;
    if (row->startedAt > CommitTime::Unreadable)
        position.startedAt = row->startedAt;
    return position;
}

std::optional<BranchGraph::AheadBehind> BranchGraph::compare(const ObjectId &one, const ObjectId &other) const
{
    const Rank oneRank = d->history.table().find(one);
    const Rank otherRank = d->history.table().find(other);
    if (oneRank == NoRank || otherRank == NoRank)
        return {};
    const auto sides = d->walk.compare(oneRank, otherRank);
    if (!sides)
        return {};
    return AheadBehind{.ahead = sides->one, .behind = sides->other};
}

static std::vector<ObjectId> idsOf(const std::vector<Rank> &ranks, const CommitTable &table)
{
    std::vector<ObjectId> ids(ranks.size());
    std::ranges::transform(ranks, ids.begin(), [&](Rank rank) { return table.id(rank); });
    return ids;
}

std::vector<ObjectId> BranchGraph::ownCommits(const ObjectId &tip, std::size_t limit) const
{
    const Rank rank = d->history.table().find(tip);
    return rank == NoRank ? std::vector<ObjectId>() : idsOf(d->walk.ownCommits(rank, limit), d->history.table());
}

std::vector<ObjectId> BranchGraph::trunkCommitsSince(const ObjectId &tip, std::size_t limit) const
{
    const Rank rank = d->history.table().find(tip);
    return rank == NoRank ? std::vector<ObjectId>() : idsOf(d->walk.trunkCommitsSince(rank, limit), d->history.table());
}

std::optional<bool> BranchGraph::isAncestor(const ObjectId &ancestor, const ObjectId &descendant) const
{
    const Rank low = d->history.table().find(ancestor);
    const Rank high = d->history.table().find(descendant);
    if (low == NoRank || high == NoRank)
        return {};
    return d->walk.isAncestor(low, high);
}

void BranchGraph::relax()
{
    d->history.table().relax();
}

void BranchGraph::save() const
{
    d->history.save(d->labels, d->authors.authors());
}

}
