// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/branchfacts.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchgraphcases {

class BranchGraphCasesTest : public QObject
{
    Q_OBJECT

private:
    /// Writes a commit object as it is given and points @p branch to it.
    static void rawCommit(TestRepository &repository, const QString &branch, const QByteArray &author,
                          const QByteArray &extra = {})
    {
        const QByteArray tree = repository.git({u"rev-parse"_s, u"main^{tree}"_s}).toLatin1();
        const QByteArray parent = repository.git({u"rev-parse"_s, u"main"_s}).toLatin1();
        repository.write(u".git/raw"_s,
                         "tree " + tree + "\nparent " + parent + "\nauthor " + author
                                 + "\ncommitter C <c@example.org> 1500 +0000\n" + extra + "\nmessage\n");
        const QString id = repository.git({u"hash-object"_s, u"-t"_s, u"commit"_s, u"-w"_s, u"--literally"_s,
                                           repository.filePath(u".git/raw"_s)});
        repository.git({u"update-ref"_s, u"refs/heads/"_s + branch, id});
    }

private Q_SLOTS:
    void aMergedBranchHasNoOwnCommits()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const QList<int> trunk = line(writer, 3);
        const QList<int> topic = line(writer, 2, {trunk[1]});
        writer.branch(u"main"_s, writer.commit({trunk[2], topic[1]}));
        writer.branch(u"topic"_s, topic[1]);
        writer.branch(u"empty"_s, trunk[1]);
        writer.write();
        const auto graph = graphOf(repository);
        QCOMPARE(facts(repository, *graph, u"topic"_s), u"ahead 0 behind 2 started ?"_s);
        QVERIFY(!graph->position(idOf(repository, u"topic"_s)).isOnFirstParentLine);
        QCOMPARE(facts(repository, *graph, u"empty"_s), u"ahead 0 behind 4 started ?"_s);
        QVERIFY(graph->position(idOf(repository, u"empty"_s)).isOnFirstParentLine);
    }

    /// The merge that makes trunk's old tip a second parent.
    void aFoxtrotMergeMovesTheLine()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const QList<int> trunk = line(writer, 6);
        const QList<int> topic = line(writer, 2, {trunk[2]});
        const QList<int> other = line(writer, 2, {trunk[4]});
        writer.branch(u"main"_s, trunk[5]);
        writer.branch(u"other"_s, other[1]);
        writer.write();
        const auto graph = graphOf(repository);
        QCOMPARE(facts(repository, *graph, u"other"_s), factsByGit(repository, u"other"_s));
        writer.branch(u"main"_s, writer.commit({topic[1], trunk[5]}));
        writer.write();
        QCOMPARE(facts(repository, *graph, u"other"_s), factsByGit(repository, u"other"_s));
        QCOMPARE(facts(repository, *graph, u"main~0"_s), u"ahead 0 behind 0 started ?"_s);
    }

    void aForcePushGivesCommitsBack()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const QList<int> trunk = line(writer, 6);
        writer.branch(u"main"_s, trunk[5]);
        writer.branch(u"old"_s, trunk[4]);
        writer.write();
        const auto graph = graphOf(repository);
        QCOMPARE(facts(repository, *graph, u"old"_s), u"ahead 0 behind 1 started ?"_s);
        writer.branch(u"main"_s, line(writer, 2, {trunk[1]}).back());
        writer.write();
        QCOMPARE(facts(repository, *graph, u"old"_s), u"ahead 3 behind 2 started 1002"_s);
        QCOMPARE(facts(repository, *graph, u"old"_s), factsByGit(repository, u"old"_s));
    }

    void unrelatedHistoriesHaveNoMergeBase()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        writer.branch(u"main"_s, line(writer, 3).back());
        writer.branch(u"pages"_s, line(writer, 2).back());
        writer.write();
        const auto graph = graphOf(repository);
        QCOMPARE(facts(repository, *graph, u"pages"_s), u"ahead 2 behind 3 started 1003"_s);
        QVERIFY(graph->position(idOf(repository, u"pages"_s)).mergeBase.isNull());
    }

    void aCrissCrossHasOneOfItsMergeBases()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const int root = line(writer, 1)[0];
        const int one = writer.commit({root});
        const int two = writer.commit({root});
        writer.branch(u"main"_s, writer.commit({one, two}));
        writer.branch(u"topic"_s, writer.commit({two, one}));
        writer.write();
        const auto graph = graphOf(repository);
        QCOMPARE(facts(repository, *graph, u"topic"_s), factsByGit(repository, u"topic"_s));
        const ObjectId base = graph->position(idOf(repository, u"topic"_s)).mergeBase;
        QVERIFY(base.toHex() == writer.id(one) || base.toHex() == writer.id(two));
    }

    void anOctopusBringsAllItsArms()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const QList<int> trunk = line(writer, 2);
        QList<int> arms{trunk[1]};
        for (int i = 0; i < 5; ++i)
            arms.append(line(writer, 2, {trunk[0]}).back());
        writer.branch(u"main"_s, trunk[1]);
        writer.branch(u"topic"_s, writer.commit(arms));
        writer.write();
        QCOMPARE(facts(repository, *graphOf(repository), u"topic"_s), u"ahead 11 behind 0 started 1002"_s);
        repository.git({u"commit-graph"_s, u"write"_s, u"--reachable"_s});
        QCOMPARE(facts(repository, *graphOf(repository), u"topic"_s), u"ahead 11 behind 0 started 1002"_s);
    }

    void aShallowCloneSaysWhatItCannotKnow()
    {
        TestRepository origin;
        HistoryWriter writer(origin);
        const QList<int> trunk = line(writer, 10);
        writer.branch(u"main"_s, trunk[9]);
        writer.branch(u"near"_s, line(writer, 2, {trunk[8]}).back());
        writer.branch(u"far"_s, line(writer, 2, {trunk[2]}).back());
        writer.write();
        TestRepository clone;
        clone.git({u"fetch"_s, u"-q"_s, u"--depth=4"_s, u"file://"_s + origin.path(), u"refs/heads/*:refs/heads/*"_s,
                   u"--update-head-ok"_s});
        const auto graph = graphOf(clone);
        QCOMPARE(facts(clone, *graph, u"near"_s), u"ahead 2 behind 1 started 1010"_s);
        QCOMPARE(facts(clone, *graph, u"far"_s), u"ahead ? behind ? started ?"_s);
        QVERIFY(graph->position(idOf(clone, u"far"_s)).mergeBase.isNull());
        QVERIFY(graph->position(idOf(clone, u"far"_s)).committedAt.has_value());
        QVERIFY(!graph->isAncestor(idOf(clone, u"far"_s), idOf(clone, u"main"_s)).has_value());
        graph->save();
        QCOMPARE(facts(clone, *graphOf(clone), u"far"_s), u"ahead ? behind ? started ?"_s);

        clone.git({u"fetch"_s, u"-q"_s, u"--unshallow"_s, u"file://"_s + origin.path()});
        QCOMPARE(facts(clone, *graph, u"far"_s), u"ahead 2 behind 7 started 1012"_s);
        QCOMPARE(facts(clone, *graphOf(clone), u"far"_s), u"ahead 2 behind 7 started 1012"_s);
    }

    void replaceRefsCount_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("files") << QStringList{};
        QTest::newRow("reftable") << QStringList{u"--ref-format=reftable"_s};
    }

    void replaceRefsCount()
    {
        QFETCH(const QStringList, options);
        TestRepository repository(TestRepository::Init::Normal, options);
        HistoryWriter writer(repository);
        const QList<int> trunk = line(writer, 6);
        const QList<int> topic = line(writer, 3, {trunk[4]});
        writer.branch(u"main"_s, trunk[5]);
        writer.branch(u"topic"_s, topic[2]);
        writer.write();
        repository.git({u"commit-graph"_s, u"write"_s, u"--reachable"_s});
        const auto graph = graphOf(repository);
        QCOMPARE(facts(repository, *graph, u"topic"_s), u"ahead 3 behind 1 started 1006"_s);
        graph->save();
        repository.git({u"replace"_s, u"--graft"_s, writer.id(topic[1]), writer.id(trunk[1])});
        QCOMPARE(facts(repository, *graph, u"topic"_s), u"ahead 2 behind 4 started 1007"_s);
        QCOMPARE(facts(repository, *graphOf(repository), u"topic"_s), factsByGit(repository, u"topic"_s));
        repository.git({u"pack-refs"_s, u"--all"_s});
        QCOMPARE(facts(repository, *graphOf(repository), u"topic"_s), u"ahead 2 behind 4 started 1007"_s);
        repository.git({u"replace"_s, u"-d"_s, writer.id(topic[1])});
        QCOMPARE(facts(repository, *graph, u"topic"_s), u"ahead 3 behind 1 started 1006"_s);
    }

    void graftsCount()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const QList<int> trunk = line(writer, 6);
        const QList<int> topic = line(writer, 3, {trunk[4]});
        writer.branch(u"main"_s, trunk[5]);
        writer.branch(u"topic"_s, topic[2]);
        writer.write();
        repository.write(u".git/info/grafts"_s,
                         writer.id(topic[1]).toLatin1() + ' ' + writer.id(trunk[1]).toLatin1() + '\n');
        QCOMPARE(facts(repository, *graphOf(repository), u"topic"_s), u"ahead 2 behind 4 started 1007"_s);
        QCOMPARE(facts(repository, *graphOf(repository), u"topic"_s), factsByGit(repository, u"topic"_s));
    }

    void aKnotOfGraftsIsCutNotFollowed()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const QList<int> trunk = line(writer, 3);
        const QList<int> topic = line(writer, 2, {trunk[1]});
        writer.branch(u"main"_s, trunk[2]);
        writer.branch(u"topic"_s, topic[1]);
        writer.write();
        repository.write(u".git/info/grafts"_s,
                         writer.id(topic[0]).toLatin1() + ' ' + writer.id(topic[1]).toLatin1() + '\n');
        QCOMPARE(facts(repository, *graphOf(repository), u"topic"_s), u"ahead ? behind ? started ?"_s);
    }

    void brokenAndOddAuthorLines_data()
    {
        QTest::addColumn<QByteArray>("author");
        QTest::addColumn<QByteArray>("extra");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QByteArray("A B <a@b> 1234 +0200") << QByteArray() << u"A B|a@b|1234"_s;
        QTest::newRow("1970") << QByteArray("A <a> 0 +0000") << QByteArray() << u"A|a|0"_s;
        QTest::newRow("future") << QByteArray("A <a> 99999999999 -0700") << QByteArray() << u"A|a|99999999999"_s;
        QTest::newRow("no time") << QByteArray("A <a>") << QByteArray() << u"A|a|?"_s;
        QTest::newRow("no zone") << QByteArray("A <a> 1234") << QByteArray() << u"A|a|?"_s;
        QTest::newRow("no digits") << QByteArray("A <a> soon +0000") << QByteArray() << u"A|a|?"_s;
        QTest::newRow("negative") << QByteArray("A <a> -5 +0000") << QByteArray() << u"A|a|?"_s;
        QTest::newRow("too large") << QByteArray("A <a> 99999999999999999999 +0000") << QByteArray() << u"A|a|?"_s;
        QTest::newRow("no address") << QByteArray("A 1234 +0000") << QByteArray() << u"||?"_s;
        QTest::newRow("two brackets") << QByteArray("A <a@b>> 1234 +0000") << QByteArray() << u"A|a@b|1234"_s;
        QTest::newRow("empty") << QByteArray() << QByteArray() << u"||?"_s;
        QTest::newRow("UTF-8") << QByteArray("J\xC3\xBCrgen <j> 1 +0000") << QByteArray() << u"J\u00FCrgen|j|1"_s;
        QTest::newRow("Latin-1 without saying so")
                << QByteArray("J\xFCrgen <j> 1 +0000") << QByteArray() << u"J\u00FCrgen|j|1"_s;
        QTest::newRow("Latin-1") << QByteArray("J\xFCrgen <j> 1 +0000") << QByteArray("encoding ISO-8859-1\n")
                                 << u"J\u00FCrgen|j|1"_s;
        QTest::newRow("Cyrillic") << QByteArray("\xE9\xD7\xC1\xCE <i> 1 +0000") << QByteArray("encoding KOI8-R\n")
                                  << u"\u0418\u0432\u0430\u043D|i|1"_s;
        QTest::newRow("unknown encoding")
                << QByteArray("Jo <j> 1 +0000") << QByteArray("encoding nonsense\n") << u"Jo|j|1"_s;
    }

    void brokenAndOddAuthorLines()
    {
        QFETCH(const QByteArray, author);
        QFETCH(const QByteArray, extra);
        QFETCH(const QString, expected);
        TestRepository repository;
        repository.commit(u"file"_s, "1");
        rawCommit(repository, u"topic"_s, author, extra);
        const auto graph = graphOf(repository);
        facts(repository, *graph, u"topic"_s);
        const BranchPosition position = graph->position(idOf(repository, u"topic"_s));
        QCOMPARE(position.author.name + u'|' + position.author.email + u'|' + number(position.startedAt), expected);
        QCOMPARE(position.committedAt, 1500);
        QCOMPARE(number(position.startedAt).replace(u'?', QString()),
                 repository.git({u"log"_s, u"-1"_s, u"--format=%at"_s, u"topic"_s}).remove(u"99999999999999999999"_s));
    }

    void questionsBetweenAnyTwo()
    {
        TestRepository repository;
        QRandomGenerator random(11);
        HistoryWriter writer(repository);
        writer.addRandom(random, 50);
        std::vector<ObjectId> tips;
        for (int i = 0; i < writer.count(); ++i)
            writer.branch(u"c%1"_s.arg(i), i);
        writer.branch(u"main"_s, 45);
        writer.write();
        for (int i = 0; i < writer.count(); ++i)
            tips.push_back(ObjectId::fromHex(writer.id(i).toLatin1()));
        const auto graph = graphOf(repository);
        QVERIFY(graph->update(tips[45], tips, never).has_value());
        for (int i = 0; i < 25; ++i) {
            const int one = random.bounded(50);
            const int other = random.bounded(50);
            const QString counts = repository.git(
                    {u"rev-list"_s, u"--left-right"_s, u"--count"_s, writer.id(one) + u"..."_s + writer.id(other)});
            const auto sides = graph->compare(tips[one], tips[other]);
            QCOMPARE(u"%1\t%2"_s.arg(sides->ahead).arg(sides->behind), counts);
            QCOMPARE(graph->isAncestor(tips[one], tips[other]), counts.startsWith(u"0\t"_s));
            const QString since = repository.git({u"rev-list"_s, u"main"_s, u"^"_s + writer.id(one)});
            QStringList ours;
            for (const ObjectId &id : graph->trunkCommitsSince(tips[one], 1000))
                ours.append(id.toHex());
            QStringList theirs = since.split(u'\n', Qt::SkipEmptyParts);
            ours.sort();
            theirs.sort();
            QCOMPARE(ours, theirs);
        }
    }

    void newestComesFirstAndTheLimitHolds()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const int root = writer.commit({}, 1, 100);
        int tip = root;
        for (int i = 0; i < 5; ++i)
            tip = writer.commit({tip}, 1, 200 + i);
        writer.branch(u"main"_s, root);
        writer.branch(u"topic"_s, tip);
        writer.write();
        const auto graph = graphOf(repository);
        facts(repository, *graph, u"topic"_s);
        const std::vector<ObjectId> own = graph->ownCommits(idOf(repository, u"topic"_s), 2);
        QCOMPARE(own.size(), 2U);
        QCOMPARE(own[0].toHex(), writer.id(tip));
        QCOMPARE(own[1].toHex(), writer.id(tip - 1));
    }
};

GUILESS_TEST(BranchGraphCasesTest)

}

#include "tst_branchgraphcases.moc"
