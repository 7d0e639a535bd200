// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/authorfacts.h"

#include <algorithm>

namespace Trunkline {

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
    constexpr std::size_t pollEvery = 256;
    std::vector<Rank> wanted = std::exchange(m_wanted, {});
    std::ranges::sort(wanted);
    wanted.erase(std::ranges::unique(wanted).begin(), wanted.end());
    Outcome outcome = Outcome::Done;
    for (std::size_t i = 0; i < wanted.size() && outcome == Outcome::Done; ++i) {
        if (!readOne(wanted[i], history))
            outcome = Outcome::Contradiction;
        else if (i % pollEvery == pollEvery - 1 && cancelled())
            outcome = Outcome::Cancelled;
    }
    m_wantedTips.clear();
    history.countNews(wanted.size());
    return outcome;
}

bool AuthorFacts::readOne(Rank rank, CommitHistory &history)
{
    CommitTable &table = history.table();
    const auto text = history.reader() ? history.reader()->read(table.id(rank)) : std::nullopt;
    if (!text) {
        table.setAuthoredAt(rank, CommitTime::Unreadable);
        return true;
    }
    qsizetype index = 0;
    bool isSame = true;
    table.forEachParent(rank, [&](Rank parent) {
        isSame = isSame && index < text->header.parents.size() && text->header.parents[index] == table.id(parent);
        ++index;
    });
    if (!history.cuts().contains(rank) && (!isSame || index != text->header.parents.size()))
        return false;
    table.setAuthoredAt(rank, text->header.authoredAt.value_or(CommitTime::Unreadable));
    if (m_wantedTips.contains(rank)) {
        table.setCommittedAt(rank, text->header.committedAt.value_or(CommitTime::Unreadable));
        m_authors.insert(rank, text->header.author());
    }
    return true;
}

}
