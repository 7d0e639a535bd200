// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/authorfacts.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <thread>

namespace Trunkline {

namespace {

bool hasParents(Rank rank, const CommitParents &parents, const CommitTable &table)
{
    qsizetype count = 0;
    bool isSame = true;
    table.forEachParent(rank, [&](Rank parent) {
        isSame = isSame && count < parents.size() && parents[count] == table.id(parent);
        ++count;
    });
    return isSame && count == parents.size();
}

}

void AuthorFacts::want(Rank rank, const CommitTable &table)
{
    if (table.authoredAt(rank) == CommitTime::NotRead)
        m_wanted.push_back(rank);
}

void AuthorFacts::wantTip(Rank rank)
{
    if (!m_authors.contains(rank)) {
        m_wanted.push_back(rank);
        m_wantedTips.insert(rank);
    }
}

const Person *AuthorFacts::author(Rank tip) const
{
    const auto found = m_authors.constFind(tip);
    return found == m_authors.cend() ? nullptr : &*found;
}

void AuthorFacts::restore(QHash<Rank, Person> authors)
{
    m_authors = std::move(authors);
    m_wanted.clear();
    m_wantedTips.clear();
}

AuthorFacts::Outcome AuthorFacts::read(CommitHistory &history, const CommitHistory::Cancelled &cancelled)
{
    constexpr std::size_t worthAThread = 1000;
    const CommitTable &table = history.table();
    std::vector<Rank> wanted = std::exchange(m_wanted, {});
    std::ranges::sort(wanted);
    wanted.erase(std::ranges::unique(wanted).begin(), wanted.end());
    // in the order of the packs' indexes: neighbours are looked up one after the other
    std::ranges::sort(wanted, [&table](Rank one, Rank other) {
        return std::memcmp(table.rawId(one), table.rawId(other), table.hashSize()) < 0;
    });
    const std::span<const Rank> all(wanted);
    const std::size_t half = all.size() < worthAThread ? all.size() : all.size() / 2;
    Batch mine{.ranks = all.first(half)};
    Batch others{.ranks = all.subspan(half)};
    {
        std::atomic<bool> isStopped = false;
        const std::unique_ptr<CommitReader> reader = others.ranks.empty() ? nullptr : history.openReader();
        std::jthread helper;
        if (!others.ranks.empty())
            helper = std::jthread([&] { readBatch(others, reader.get(), history, [&] { return isStopped.load(); }); });
        readBatch(mine, mine.ranks.empty() ? nullptr : history.reader(), history, cancelled);
        isStopped = mine.outcome != Outcome::Done;
        if (helper.joinable())
            helper.join();
    }
    keep(mine, history.table());
    keep(others, history.table());
    m_wantedTips.clear();
    history.countNews(wanted.size());
    return std::max(mine.outcome, others.outcome);
}

void AuthorFacts::readBatch(Batch &batch, CommitReader *reader, const CommitHistory &history,
                            const CommitHistory::Cancelled &cancelled) const
{
    constexpr std::size_t pollEvery = 256;
    batch.facts.reserve(batch.ranks.size());
    for (const Rank rank : batch.ranks) {
        Fact &fact = batch.facts.emplace_back();
        const auto text = reader ? reader->read(history.table().id(rank)) : std::nullopt;
        if (batch.facts.size() % pollEvery == 0 && cancelled()) {
            batch.outcome = Outcome::Cancelled;
            return;
        }
        if (!text)
            continue;
        if (!history.cuts().contains(rank) && !hasParents(rank, text->header.parents, history.table())) {
            batch.outcome = Outcome::Contradiction;
            return;
        }
        fact.authoredAt = text->header.authoredAt.value_or(CommitTime::Unreadable);
        fact.committedAt = text->header.committedAt.value_or(CommitTime::Unreadable);
        if (m_wantedTips.contains(rank))
            batch.authors.insert(rank, text->header.author());
    }
}

void AuthorFacts::keep(const Batch &batch, CommitTable &table)
{
    const std::size_t last = batch.facts.size() - (batch.outcome == Outcome::Done ? 0 : 1); // that one is not whole
    for (std::size_t i = 0; i < last; ++i) {
        const Fact &fact = batch.facts[i];
        const Rank rank = batch.ranks[i];
        table.setAuthoredAt(rank, fact.authoredAt);
        if (batch.authors.contains(rank))
            table.setCommittedAt(rank, fact.committedAt);
    }
    m_authors.insert(batch.authors);
}

}
