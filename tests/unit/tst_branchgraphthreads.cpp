// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/branchfacts.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchgraphthreads {

/// Many author times are read by two threads.
class BranchGraphThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoReadersGiveOneAnswer()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const QList<int> trunk = line(writer, 5);
        writer.branch(u"main"_s, trunk[4]);
        writer.branch(u"topic"_s, line(writer, 3000, {trunk[2]}).back());
        writer.branch(u"other"_s, line(writer, 20, {trunk[1]}).back());
        writer.write();
        repository.git({u"commit-graph"_s, u"write"_s, u"--reachable"_s}); // so that the walk itself reads no commit
        const auto graph = graphOf(repository);
        QCOMPARE(facts(repository, *graph, u"topic"_s), u"ahead 3000 behind 2 started 1005"_s);
        QCOMPARE(facts(repository, *graph, u"other"_s), u"ahead 20 behind 3 started 4005"_s);
    }

    void cancellingStopsBoth()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const QList<int> trunk = line(writer, 2);
        writer.branch(u"main"_s, trunk[1]);
        writer.branch(u"topic"_s, line(writer, 3000, {trunk[0]}).back());
        writer.write();
        repository.git({u"commit-graph"_s, u"write"_s, u"--reachable"_s});
        const auto graph = graphOf(repository);
        const ObjectId main = idOf(repository, u"main"_s);
        const ObjectId topic = idOf(repository, u"topic"_s);
        int polls = 0;
        const Result<void> done = graph->update(main, {topic}, [&] { return ++polls > 2; });
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QCOMPARE(facts(repository, *graph, u"topic"_s), u"ahead 3000 behind 1 started 1002"_s);
    }
};

GUILESS_TEST(BranchGraphThreadsTest)

}

#include "tst_branchgraphthreads.moc"
