// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/commitgraphload.h"

#include "app/adapters/git/graph/graphlog.h"

#include <cstring>

namespace Trunkline {

namespace {

constexpr quint32 ForgetEvery = 1 << 16; ///< commits; what was read of the file need not stay in memory

/// Calls @p visit(layer, index, position) for all commits in the order of the file.
template <typename Visit>
bool forEachCommit(const CommitGraph &graph, Visit visit)
{
    for (const CommitGraph::Layer &layer : graph.layers()) {
        for (quint32 index = 0; index < layer.file->count(); ++index) {
            if (!visit(*layer.file, index, layer.first + index))
                return false;
            if (index % ForgetEvery == ForgetEvery - 1)
                layer.file->forget(index + 1 - ForgetEvery, index);
        }
    }
    return true;
}

/// Commits numbered by generation: a counting sort. Empty when a generation cannot be: no commit is further from the
/// roots than there are commits.
std::vector<Rank> ranksByGeneration(const CommitGraph &graph)
{
    std::vector<quint32> next;
    const bool isSane = forEachCommit(graph, [&](const CommitGraphFile &file, quint32 index, quint32) {
        const quint32 generation = file.commit(index).generation;
        if (generation == 0 || generation > graph.count())
            return false;
        if (generation >= next.size())
            next.resize(generation + 1);
        ++next[generation];
        return true;
    });
    if (!isSane)
        return {};
    quint32 sum = 0;
    for (quint32 &entry : next)
        sum += std::exchange(entry, sum);
    std::vector<Rank> ranks(graph.count());
    forEachCommit(graph, [&](const CommitGraphFile &file, quint32 index, quint32 position) {
        ranks[position] = next[file.commit(index).generation]++;
        return true;
    });
    return ranks;
}

class Loader
{
public:
    explicit Loader(const CommitGraph &graph)
        : m_graph(graph)
        , m_table(graph.hashSize())
        , m_columns(m_table.columns())
        , m_ranks(ranksByGeneration(graph))
    {
    }

    std::optional<CommitTable> load()
    {
        if (m_ranks.empty())
            return {};
        const std::size_t count = m_graph.count();
        m_columns.ids.tail().resize(count * m_graph.hashSize());
        m_columns.parents.tail().resize(count);
        m_columns.committedAt.tail().resize(count);
        m_columns.authoredAt.tail().assign(count, CommitTime::NotRead);
        m_columns.labels.tail().resize(count);
        m_columns.slots.reserve(count, [this](Rank rank) { return m_table.rawId(rank); });
        const bool isSane
                = forEachCommit(m_graph, [this](const CommitGraphFile &file, quint32 index, quint32 position) {
                      return place(file, index, m_ranks[position], position);
                  });
        return isSane ? std::optional(std::move(m_table)) : std::nullopt;
    }

private:
    bool place(const CommitGraphFile &file, quint32 index, Rank rank, quint32 position)
    {
        const quint8 *id = file.id(index);
        const std::size_t size = file.hashSize();
        if (index > 0 && std::memcmp(file.id(index - 1), id, size) >= 0)
            return false;
        std::memcpy(m_columns.ids.tail().data() + rank * size, id, size);
        m_columns.slots.put(rank, id);
        const CommitGraphFile::Commit commit = file.commit(index);
        m_columns.committedAt.tail()[rank] = commit.committedAt;
        return placeParents(commit, rank, position);
    }

    bool placeParents(const CommitGraphFile::Commit &commit, Rank rank, quint32 position)
    {
        CommitTable::Parents &parents = m_columns.parents.tail()[rank];
        if (commit.second & CommitGraphFile::MoreParents)
            return placeOctopus(parents, rank, position);
        return placeParent(commit.first, parents.first, rank) && placeParent(commit.second, parents.second, rank);
    }

    bool placeParent(quint32 position, Rank &parent, Rank child) const
    {
        if (position == CommitGraphFile::NoParent)
            return true;
        if (position >= m_ranks.size())
            return false;
        parent = m_ranks[position];
        return parent < child;
    }

    bool placeOctopus(CommitTable::Parents &parents, Rank rank, quint32 position)
    {
        if (!m_graph.parents(position, m_octopus) || m_octopus.size() < 2)
            return false;
        parents.second = CommitTable::More | quint32(m_columns.more.size());
        for (std::size_t i = 0; i < m_octopus.size(); ++i) {
            Rank parent = NoRank;
            if (!placeParent(m_octopus[i], parent, rank))
                return false;
            if (i == 0)
                parents.first = parent;
            else
                m_columns.more.tail().push_back(parent);
        }
        m_columns.more.tail().back() |= CommitTable::More;
        return true;
    }

    const CommitGraph &m_graph;
    CommitTable m_table;
    CommitTable::Columns m_columns;
    std::vector<Rank> m_ranks;
    std::vector<quint32> m_octopus;
};

}

std::optional<CommitTable> loadCommitGraph(const CommitGraph &graph)
{
    if (graph.count() == 0)
        return {};
    std::optional<CommitTable> table = Loader(graph).load();
    if (!table)
        qCWarning(graphLog) << "git's commit-graph contradicts itself; reading the objects instead";
    return table;
}

}
