// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/graph/commitreader.h"
#include "app/adapters/git/graph/graphindex.h"

#include <functional>

namespace Trunkline {

/// Keeps a CommitTable in step with a repository: from the index of an earlier session, from git's commit-graph where
/// that may be used, and from the objects.
class CommitHistory
{
    Q_DISABLE_COPY_MOVE(CommitHistory)

public:
    using Cancelled = std::function<bool()>;

    enum class Change {
        Grown, ///< ranks are what they were; there may be more
        Rebuilt, ///< all ranks are new
    };

    /// @p indexPath: what is remembered between sessions.
    CommitHistory(GitPlace place, QString indexPath);
    ~CommitHistory();

    /// Brings @p ids and all that they reach into the table, apart from ids that are no commits. A parent that cannot
    /// be read is in it as a commit without parents, named by cuts() and missing().
    Result<Change> add(const std::vector<ObjectId> &ids, const Cancelled &cancelled);

    /// From now on neither index nor git's commit-graph is believed; the next add() begins anew. False when it was not
    /// before.
    bool distrustCommitGraph();

    /// What came with the table when add() rebuilt it from the index.
    GraphIndex takeRestored() { return std::move(m_restored); }
    /// Keeps the table for the next session; nothing happens when little is new.
    void save(const TrunkLabels &labels, const QHash<Rank, Person> &authors);
    /// Something was learned that is worth saving.
    void countNews(std::size_t count) { m_news += count; }

    CommitTable &table() { return m_table; }
    const CommitTable &table() const { return m_table; }
    /// Commits whose parents are unknown.
    const QSet<Rank> &cuts() const { return m_cuts; }
    /// Those of the cuts that could not be read at all.
    const QSet<Rank> &missing() const { return m_missing; }
    const HistoryOverrides &overrides() const { return m_overrides; }

    /// Null when the repository cannot be opened any more.
    CommitReader *reader();
    /// One more, for another thread.
    std::unique_ptr<CommitReader> openReader() const;
    /// Closes what is open; files of the repository are only held while work is done.
    void close();

private:
    struct Pending
    {
        ObjectId id;
        CommitParents parents;
        qsizetype next = 0;
        qint64 committedAt = CommitTime::Unreadable;
        qint64 authoredAt = CommitTime::NotRead;
        bool isCut = false;
        bool isMissing = false;
    };

    bool isOutdated();
    void start();
    bool startFromIndex();
    void startFromCommitGraph();
    bool isSavable() const;
    Pending read(const ObjectId &id);
    bool addOne(const ObjectId &id, const Cancelled &cancelled);
    void append(const Pending &commit);

    GitPlace m_place;
    QString m_indexPath;
    HistoryOverrides m_overrides;
    CommitTable m_table;
    QSet<Rank> m_cuts;
    QSet<Rank> m_missing;
    GraphIndex m_restored;
    std::unique_ptr<CommitReader> m_reader;
    bool m_isStarted = false;
    bool m_isGraphTrusted = true;
    bool m_isGraphUnchecked = false; ///< git's file was used, and its checksum not looked at yet
    std::size_t m_news = 0; ///< facts that the index does not hold
    quint32 m_untilPoll = 0;
};

}
