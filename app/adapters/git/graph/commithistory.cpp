// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/commithistory.h"

#include "app/adapters/git/graph/commitgraphload.h"
#include "app/adapters/git/graph/graphlog.h"

#include <algorithm>

namespace Trunkline {

CommitHistory::CommitHistory(GitPlace place, QString indexPath)
    : m_place(std::move(place))
    , m_indexPath(std::move(indexPath))
{
}

CommitHistory::~CommitHistory() = default;

std::unique_ptr<CommitReader> CommitHistory::openReader() const
{
    auto reader = CommitReader::open(m_place, m_overrides);
    return reader ? std::move(*reader) : nullptr;
}

CommitReader *CommitHistory::reader()
{
    if (!m_reader)
        m_reader = openReader();
    return m_reader.get();
}

void CommitHistory::close()
{
    m_reader.reset();
}

bool CommitHistory::distrustCommitGraph()
{
    if (!m_isGraphTrusted)
        return false;
    qCWarning(graphLog).noquote() << "the commit-graph of" << m_place.commonDir
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
    m_restored = {};
    m_news = 0;
    m_isGraphUnchecked = false;
    m_isStarted = true;
    if (m_isGraphTrusted && !startFromIndex() && m_overrides.isEmpty())
        startFromCommitGraph();
}

bool CommitHistory::startFromIndex()
{
    auto index = GraphIndex::load(m_indexPath, m_overrides.fingerprint());
    if (!index)
        return false;
    m_table = std::move(index->table);
    m_restored = *std::move(index);
    for (const ObjectId &id : std::as_const(m_overrides.shallow)) {
        if (const Rank rank = m_table.find(id); rank != NoRank)
            m_cuts.insert(rank);
    }
    return true;
}

void CommitHistory::startFromCommitGraph()
{
    const CommitGraph graph = CommitGraph::open(objectFolders(m_place.objectsDir));
    if (auto table = loadCommitGraph(graph)) {
        m_table = std::move(*table);
        m_isGraphUnchecked = true;
    }
    countNews(m_table.count());
}

/// What could not be read may be there the next time, and a knot is nobody's history.
bool CommitHistory::isSavable() const
{
    return m_isStarted && m_missing.isEmpty() && std::ranges::all_of(m_cuts, [this](Rank rank) {
               return m_overrides.shallow.contains(m_table.id(rank));
           });
}

void CommitHistory::save(const TrunkLabels &labels, const QHash<Rank, Person> &authors)
{
    constexpr std::size_t fewest = 1024; // of a million commits, a thousand new ones are read again in a moment
    if (!isSavable() || m_news <= m_table.count() / fewest)
        return;
    if (std::exchange(m_isGraphUnchecked, false)) {
        const CommitGraph graph = CommitGraph::open(objectFolders(m_place.objectsDir));
        if (!std::ranges::all_of(graph.layers(), [](const auto &layer) { return layer.file->isChecksumRight(); })) {
            distrustCommitGraph();
            return;
        }
    }
    const auto saved = GraphIndex::save(m_indexPath, m_overrides.fingerprint(), m_table, labels, authors);
    if (!saved)
        return;
    m_news = 0;
    // from now on it can lie in that file instead of in memory, unless another process has put its own there
    if (auto index = GraphIndex::load(m_indexPath, m_overrides.fingerprint()); index && index->checksum == *saved)
        m_table = std::move(index->table);
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

CommitHistory::Pending CommitHistory::read(const ObjectId &id)
{
    Pending commit{.id = id};
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
    if (path.front().isMissing)
        return true; // a ref may point to anything; nobody's history depends on it
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
    countNews(1);
    m_table.setAuthoredAt(rank, commit.authoredAt);
    if (commit.isCut)
        m_cuts.insert(rank);
    if (commit.isMissing)
        m_missing.insert(rank);
}

}
