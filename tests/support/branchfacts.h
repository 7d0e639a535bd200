// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/graph/branchgraph.h"
#include "tests/support/historywriter.h"

#include <algorithm>

namespace Trunkline::Test {

inline ObjectId idOf(TestRepository &repository, const QString &name)
{
    return ObjectId::fromHex(repository.git({u"rev-parse"_s, name}).toLatin1());
}

inline bool never()
{
    return false;
}

inline std::unique_ptr<BranchGraph> graphOf(const TestRepository &repository)
{
    return std::make_unique<BranchGraph>(*findRepository(repository.path()), repository.filePath(u".git/cache"_s));
}

inline QString number(std::optional<qint64> value)
{
    return value ? QString::number(*value) : u"?"_s;
}

/// "ahead 1 behind 2 started 3", with ? for what is unknown.
inline QString facts(const BranchPosition &position)
{
    return u"ahead %1 behind %2 started %3"_s.arg(number(position.ahead), number(position.behind),
                                                  number(position.startedAt));
}

inline QString facts(TestRepository &repository, BranchGraph &graph, const QString &branch)
{
    const ObjectId tip = idOf(repository, branch);
    const Result<void> done = graph.update(idOf(repository, u"main"_s), {tip}, never);
    return done ? facts(graph.position(tip)) : u"error"_s;
}

inline QString factsByGit(TestRepository &repository, const QString &branch)
{
    const QStringList counts
            = repository.git({u"rev-list"_s, u"--count"_s, u"--left-right"_s, branch + u"...main"_s}).split(u'\t');
    QStringList times = repository.git({u"log"_s, u"--format=%at"_s, u"main.."_s + branch}).split(u'\n');
    std::ranges::sort(times, {}, [](const QString &time) { return time.toLongLong(); });
    return u"ahead %1 behind %2 started %3"_s.arg(counts[0], counts[1], times[0].isEmpty() ? u"?"_s : times[0]);
}

/// A line of commits; their author times are 1000, 1001, ...
inline QList<int> line(HistoryWriter &writer, int count, QList<int> parents = {})
{
    QList<int> commits;
    for (int i = 0; i < count; ++i) {
        commits.append(writer.commit(parents, 1000 + writer.count()));
        parents = {commits.back()};
    }
    return commits;
}

}
