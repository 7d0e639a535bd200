// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/commithistory.h"

#include "app/adapters/git/graph/commitgraphload.h"
#include "app/adapters/git/graph/graphlog.h"

#include <algorithm>

namespace Trunkline {

CommitHistory::CommitHistory(GitPlace place)
    : m_place(std::move(place))
{
}

CommitHistory::~CommitHistory() = default;

CommitReader *CommitHistory::reader()
{
    if (!m_reader) {
        if (auto reader = CommitReader::open(m_place, m_overrides))
            m_reader = std::move(*reader);
    }
    return m_reader.get();
}

void CommitHistory::close()
{
    m_reader.reset();
    m_graph = {};
    m_isGraphOpen = false;
}

bool CommitHistory::distrustCommitGraph()
{
    if (!m_isGraphTrusted)
        return false;
    qCWarning(graphLog).noquote() << "git's commit-graph of" << m_place.commonDir
                                  << "contradicts the commits; reading the objects instead";
    m_isGraphTrusted = false;
    m_isStarted = false;
    return true;
}

/// Looks whether what the table was built on is still so.
bool CommitHistory::isOutdated()
{
    HistoryOverrides overrides = HistoryOverrides::read(m_place);
    if (!m_isStarted || overrides != m_overrides) {
        m_reader.reset();
        m_overrides = std::move(overrides);
        m_isStarted = false;
        return true;
    }
    constexpr int enough = 16; // one that came back means that somebody repaired the repository
    int asked = 0;
    for (const Rank rank : std::as_const(m_missing)) {
        if (++asked > enough || !reader())
            break;
        if (m_reader->read(m_table.id(rank)))
            return true;
    }
    return false;
}

void CommitHistory::start()
{
    m_cuts.clear();
    m_missing.clear();
    m_table = CommitTable();
    m_isStarted = true;
    if (!m_overrides.isEmpty() || !m_isGraphTrusted)
        return;
    m_graph = CommitGraph::open(objectFolders(m_place.objectsDir));
    m_isGraphOpen = true;
    if (auto table = loadCommitGraph(m_graph))
        m_table = std::move(*table);
    else
        m_isGraphTrusted = m_graph.count() == 0;
}

Result<CommitHistory::Change> CommitHistory::add(const std::vector<ObjectId> &ids, const Cancelled &cancelled)
{
    const Change change = isOutdated() ? Change::Rebuilt : Change::Grown;
    if (change == Change::Rebuilt) {
        const auto reader = CommitReader::open(m_place, m_overrides);
        if (!reader)
            return Failure(reader.error());
        start();
    }
    for (const ObjectId &id : ids) {
        if (!id.isNull() && !addOne(id, cancelled))
            return Failure(Error{.kind = Error::Kind::Cancelled, .origin = m_place.gitDir});
    }
    return change;
}

bool CommitHistory::readFromGraph(Pending &commit)
{
    if (!m_overrides.isEmpty() || !m_isGraphTrusted)
        return false;
    if (!std::exchange(m_isGraphOpen, true))
        m_graph = CommitGraph::open(objectFolders(m_place.objectsDir));
    const auto position = m_graph.find(commit.id);
    std::vector<quint32> parents;
    if (!position || !m_graph.parents(*position, parents))
        return false;
    for (const quint32 parent : parents)
        commit.parents.append(m_graph.id(parent));
    commit.committedAt = m_graph.commit(*position).committedAt;
    return true;
}

CommitHistory::Pending CommitHistory::read(const ObjectId &id)
{
    Pending commit{.id = id};
    if (readFromGraph(commit))
        return commit;
    const auto text = reader() ? m_reader->read(id) : std::nullopt;
    if (!text) {
        commit.isCut = commit.isMissing = true;
        return commit;
    }
    commit.parents = text->header.parents;
    commit.committedAt = text->header.committedAt.value_or(CommitTime::Unreadable);
    commit.authoredAt = text->header.authoredAt.value_or(CommitTime::Unreadable);
    commit.isCut = text->isCut;
    return commit;
}

/// Parents first, without recursion: histories are long.
bool CommitHistory::addOne(const ObjectId &id, const Cancelled &cancelled)
{
    constexpr quint32 pollEvery = 256;
    if (m_table.find(id) != NoRank)
        return true;
    std::vector<Pending> path;
    QSet<ObjectId> onPath; // replace refs and grafts can tie a knot
    path.push_back(read(id));
    onPath.insert(id);
    while (!path.empty()) {
        Pending &top = path.back();
        if (top.next == top.parents.size()) {
            append(top);
            onPath.remove(top.id);
            path.pop_back();
            continue;
        }
        const ObjectId parent = top.parents[top.next++];
        if (m_table.find(parent) != NoRank)
            continue;
        if (onPath.contains(parent)) {
            top.parents.remove(--top.next);
            top.isCut = true;
            continue;
        }
        if (++m_untilPoll % pollEvery == 0 && cancelled())
            return false;
        path.push_back(read(parent));
        onPath.insert(parent);
    }
    return true;
}

void CommitHistory::append(const Pending &commit)
{
    QVarLengthArray<Rank, 2> parents;
    for (const ObjectId &parent : commit.parents)
        parents.append(m_table.find(parent));
    const Rank rank = m_table.append(commit.id, parents, commit.committedAt);
    m_table.setAuthoredAt(rank, commit.authoredAt);
    if (commit.isCut)
        m_cuts.insert(rank);
    if (commit.isMissing)
        m_missing.insert(rank);
}

}
