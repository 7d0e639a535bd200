// SPDX-License-Identifier: GPL-3.0-or-later

// bench_graph REPOSITORY CACHE: relates the commits on standard input (hexadecimal, one a line, trunk first) to trunk
// and prints what that took as "name value" lines. bench.py starts it and knows what the numbers mean.

#include "app/adapters/git/graph/branchgraph.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace {

bool never()
{
    return false;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Megabytes, at most so far.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.sliced(at, text.indexOf("kB", at) - at).trimmed().toDouble() / 1024;
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

/// All facts of all tips; gives the time in milliseconds.
double relate(BranchGraph &graph, const ObjectId &trunk, const std::vector<ObjectId> &tips)
{
    QElapsedTimer timer;
    timer.start();
    if (const Result<void> done = graph.update(trunk, tips, never); !done)
        qFatal("%s", qPrintable(done.error().detail));
    qint64 known = 0;
    for (const ObjectId &tip : tips)
        known += graph.position(tip).ahead.has_value() ? 1 : 0;
    const double time = milliseconds(timer);
    if (known == 0 && !tips.empty())
        qFatal("no branch could be related to trunk");
    return time;
}

}

int main(int argc, char *argv[])
{
    if (argc != 3)
        qFatal("usage: bench_graph REPOSITORY CACHE < ids");
    std::vector<ObjectId> tips = readIds();
    const ObjectId trunk = tips.front();
    const ObjectId trunkBefore = tips.at(1);
    tips.erase(tips.begin(), tips.begin() + 2);
    const Result<GitPlace> place = findRepository(QFile::decodeName(argv[1]));
    if (!place)
        qFatal("%s", qPrintable(place.error().detail));

    BranchGraph graph(*place, QFile::decodeName(argv[2]));
    std::printf("all_ms %.3f\n", relate(graph, trunk, tips));
    std::printf("all_mb %.1f\n", peakMemory());
    std::printf("again_ms %.3f\n", relate(graph, trunk, tips));

    // a branch, then trunk, moves to where it is from where it was
    std::vector<ObjectId> before = tips;
    const std::vector<ObjectId> own = graph.ownCommits(tips.back(), 2);
    if (own.size() == 2) {
        before.back() = own.back();
        relate(graph, trunk, before);
        std::printf("branch_moves_ms %.3f\n", relate(graph, trunk, tips));
    }
    relate(graph, trunkBefore, tips);
    std::printf("trunk_moves_ms %.3f\n", relate(graph, trunk, tips));
    QElapsedTimer timer;
    timer.start();
    graph.save();
    std::printf("save_ms %.3f\n", milliseconds(timer));
    return 0;
}
