// SPDX-License-Identifier: GPL-3.0-or-later

// bench_analysis REPOSITORY CACHE OLD_TRUNK: predicts conflicts and finds squashed branches for the tips on standard
// input (hexadecimal, one a line, trunk first) with two workers and prints what that took as "name value" lines.
// OLD_TRUNK is where trunk was before a push. bench.py starts it and knows what the numbers mean.

#include "app/adapters/git/analysis/branchanalysis.h"
#include "app/adapters/git/graph/branchgraph.h"

#include <QElapsedTimer>
#include <QFile>

#include <atomic>
#include <cstdio>
#include <ctime>
#include <thread>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostCommits = 20'000; // as BranchReader asks for

bool never()
{
    return false;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

std::vector<ObjectId> readIds()
{
    std::vector<ObjectId> ids;
    QFile in;
    if (in.open(stdin, QIODevice::ReadOnly)) {
        while (!in.atEnd())
            ids.push_back(ObjectId::fromHex(in.readLine().trimmed()));
    }
    return ids;
}

std::vector<AnalysisTask> tasksFor(const GitPlace &place, const QString &cache, const ObjectId &trunk,
                                   const std::vector<ObjectId> &tips)
{
    BranchGraph graph(place, cache);
    if (const Result<void> done = graph.update(trunk, tips, never); !done)
        qFatal("%s", qPrintable(done.error().detail));
    std::vector<AnalysisTask> tasks;
    for (const ObjectId &tip : tips) {
        std::vector<ObjectId> own = graph.ownCommits(tip, mostCommits);
        const BranchPosition position = graph.position(tip);
        if (!own.empty())
            tasks.push_back({.tip = tip,
                             .trunkTip = trunk,
                             .mergeBase = position.mergeBase,
                             .isOnlyMergeBase = position.isOnlyMergeBase,
                             .ownCommits = std::move(own),
                             .trunkCommits = graph.trunkCommitsSince(tip, mostCommits)});
    }
    return tasks;
}

/// By two workers that take the next task each; gives the time in milliseconds.
double analyse(BranchAnalysis &analysis, const GitPlace &place, const std::vector<AnalysisTask> &tasks)
{
    QElapsedTimer timer;
    timer.start();
    std::atomic_size_t next = 0;
    const auto work = [&] {
        const Result<GitRepositoryHandle> repository = openRepository(place);
        for (std::size_t i = next++; i < tasks.size(); i = next++) {
            if (!analysis.analyse(repository->get(), tasks[i], never))
                qFatal("no answer");
        }
    };
    {
        const std::jthread other(work);
        work();
    }
    return milliseconds(timer);
}

}

int main(int argc, char *argv[])
{
    if (argc != 4)
        qFatal("usage: bench_analysis REPOSITORY CACHE OLD_TRUNK < ids");
    std::vector<ObjectId> tips = readIds();
    const ObjectId trunk = tips.front();
    tips.erase(tips.begin());
    const QString cache = QFile::decodeName(argv[2]);
    const Result<GitPlace> place = findRepository(QFile::decodeName(argv[1]));
    if (!place)
        qFatal("%s", qPrintable(place.error().detail));
    const std::vector<AnalysisTask> tasks = tasksFor(*place, cache + u"/graph"_s, trunk, tips);
    std::printf("branches %zu\n", tasks.size());

    std::vector<AnalysisTask> conflictsOnly = tasks;
    for (AnalysisTask &task : conflictsOnly)
        task.trunkCommits.clear();
    BranchAnalysis withoutTrunk(cache + u"/conflicts"_s);
    const std::clock_t before = std::clock();
    std::printf("conflicts_ms %.3f\n", analyse(withoutTrunk, *place, conflictsOnly));
    std::printf("conflicts_cpu_ms %.3f\n", double(std::clock() - before) * 1000 / CLOCKS_PER_SEC);

    const QString both = cache + u"/both"_s;
    {
        BranchAnalysis analysis(both);
        const std::vector<AnalysisTask> old = tasksFor(*place, cache + u"/old"_s, ObjectId::fromHex(argv[3]), tips);
        std::printf("first_ms %.3f\n", analyse(analysis, *place, old));
        std::printf("push_ms %.3f\n", analyse(analysis, *place, tasks));
        QElapsedTimer timer;
        timer.start();
        analysis.save();
        std::printf("save_ms %.3f\n", milliseconds(timer));
    }
    QElapsedTimer timer;
    timer.start();
    BranchAnalysis reopened(both);
    std::size_t known = 0;
    for (const AnalysisTask &task : tasks)
        known += reopened.known(task.tip, task.trunkTip) ? 1 : 0;
    std::printf("reopened_ms %.3f\n", milliseconds(timer));
    std::printf("reopened %zu\n", known);
    return 0;
}
