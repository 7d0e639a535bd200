// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/graph/commithistory.h"

namespace Trunkline {

/// What only the commit objects say: author times of own commits, and who wrote a tip. Each object is read once; many
/// are read by two threads.
class AuthorFacts
{
    Q_DISABLE_COPY_MOVE(AuthorFacts)

public:
    enum class Outcome {
        Done,
        Cancelled,
        Contradiction, ///< an object has other parents than the table says
    };

    AuthorFacts() = default;

    /// Asks for the author time of @p rank, and of a tip for all else.
    void want(Rank rank, const CommitTable &table);
    void wantTip(Rank rank);
    Outcome read(CommitHistory &history, const CommitHistory::Cancelled &cancelled);

    const Person *author(Rank tip) const;
    /// Of all tips that were asked for; restore() takes what an earlier session saved.
    const QHash<Rank, Person> &authors() const { return m_authors; }
    void restore(QHash<Rank, Person> authors);

private:
    struct Fact
    {
        qint64 authoredAt = CommitTime::NotRead; ///< stays so when the object could not be read: it may come back
        qint64 committedAt = CommitTime::Unreadable;
    };
    struct Batch
    {
        std::span<const Rank> ranks;
        std::vector<Fact> facts; ///< as far as it came
        QHash<Rank, Person> authors; ///< of tips
        Outcome outcome = Outcome::Done;
    };

    void readBatch(Batch &batch, CommitReader *reader, const CommitHistory &history,
                   const CommitHistory::Cancelled &cancelled) const;
    void keep(const Batch &batch, CommitTable &table);

    QHash<Rank, Person> m_authors;
    std::vector<Rank> m_wanted;
    QSet<Rank> m_wantedTips;
};

}
