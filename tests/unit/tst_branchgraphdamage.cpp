// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/branchfacts.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTest>
#include <QtEndian>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchgraphdamage {

/// What is missing, damaged or cut short.
class BranchGraphDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingObjectsMakeFactsUnknownUntilTheyComeBack()
    {
        TestRepository repository;
        repository.commit(u"file"_s, "1");
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"topic"_s});
        const QString lost = repository.commit(u"file"_s, "2");
        repository.commit(u"file"_s, "3");
        const QString path = repository.filePath(u".git/objects/"_s + lost.left(2) + u'/' + lost.sliced(2));
        QVERIFY(QFile::rename(path, repository.filePath(u"kept"_s)));
        const auto graph = graphOf(repository);
        QCOMPARE(facts(repository, *graph, u"topic"_s), u"ahead ? behind ? started ?"_s);
        QCOMPARE(graph->position(idOf(repository, u"topic"_s)).author.name, u"Ada"_s);
        graph->save();
        QVERIFY(QFile::rename(repository.filePath(u"kept"_s), path));
        QCOMPARE(facts(repository, *graph, u"topic"_s), factsByGit(repository, u"topic"_s));
        QCOMPARE(facts(repository, *graphOf(repository), u"topic"_s), factsByGit(repository, u"topic"_s));
    }

    void aMissingTrunkLeavesTheTipsFacts()
    {
        TestRepository repository;
        repository.commit(u"file"_s, "1");
        const auto graph = graphOf(repository);
        const ObjectId tip = idOf(repository, u"main"_s);
        QVERIFY(graph->update(ObjectId::fromHex(QByteArray(40, '7')), {tip}, never).has_value());
        QCOMPARE(facts(graph->position(tip)), u"ahead ? behind ? started ?"_s);
        QCOMPARE(graph->position(tip).committedAt, noon().toSecsSinceEpoch());
        QVERIFY(graph->update({}, {tip}, never).has_value());
        QCOMPARE(facts(graph->position(tip)), u"ahead ? behind ? started ?"_s);
        QVERIFY(graph->update(tip, {tip}, never).has_value());
        QCOMPARE(facts(graph->position(tip)), u"ahead 0 behind 0 started ?"_s);
    }

    void refsToAnythingElseAreNoBranches()
    {
        TestRepository repository;
        repository.commit(u"file"_s, "1");
        const ObjectId main = idOf(repository, u"main"_s);
        const ObjectId tree = idOf(repository, u"main^{tree}"_s);
        const ObjectId nothing = ObjectId::fromHex(QByteArray(40, '7'));
        const auto first = graphOf(repository);
        QVERIFY(first->update(main, {tree, nothing, main, {}}, never).has_value());
        QCOMPARE(first->position(tree), BranchPosition());
        QCOMPARE(first->position(nothing), BranchPosition());
        QCOMPARE(first->position({}), BranchPosition());
        QCOMPARE(facts(first->position(main)), u"ahead 0 behind 0 started ?"_s);
        first->save();
        QVERIFY(QFile::exists(repository.filePath(u".git/cache/history.index"_s)));
    }

    void damagedCommitGraphsAreLeftOut()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const QList<int> trunk = line(writer, 4);
        writer.branch(u"main"_s, trunk[3]);
        writer.branch(u"topic"_s, line(writer, 2, {trunk[1]}).back());
        writer.write();
        repository.write(u".git/objects/info/commit-graph"_s, "CGPH, but not really");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"commit-graph is not used"_s));
        QCOMPARE(facts(repository, *graphOf(repository), u"topic"_s), u"ahead 2 behind 2 started 1004"_s);
    }

    /// A graph that is whole but says something else than the commits do.
    void aLyingCommitGraphIsFoundOut()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const QList<int> trunk = line(writer, 4);
        const QList<int> topic = line(writer, 2, {trunk[2]});
        writer.branch(u"main"_s, trunk[3]);
        writer.branch(u"topic"_s, topic[1]);
        writer.write();
        repository.git({u"commit-graph"_s, u"write"_s, u"--reachable"_s});
        const QString path = repository.filePath(u".git/objects/info/commit-graph"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray content = file.readAll();
        file.close();
        QStringList ids;
        for (int i = 0; i < writer.count(); ++i)
            ids.append(writer.id(i));
        ids.sort();
        const qsizetype entry = content.indexOf("CDAT");
        const auto data = qsizetype(qFromBigEndian<quint64>(content.constData() + entry + 4));
        qToBigEndian(quint32(ids.indexOf(writer.id(trunk[0]))),
                     content.data() + data + ids.indexOf(writer.id(topic[0])) * 36 + 20);
        QVERIFY(QFile::remove(path)); // git leaves it read-only
        repository.write(u".git/objects/info/commit-graph"_s, content);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"contradicts the commits"_s));
        QCOMPARE(facts(repository, *graphOf(repository), u"topic"_s), u"ahead 2 behind 1 started 1004"_s);
    }

    void theSecondSessionReadsNoCommitAgain()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const QList<int> trunk = line(writer, 30);
        writer.branch(u"main"_s, trunk[29]);
        writer.branch(u"topic"_s, line(writer, 5, {trunk[10]}).back());
        writer.write();
        const auto first = graphOf(repository);
        const QString expected = facts(repository, *first, u"topic"_s);
        const ObjectId tip = idOf(repository, u"topic"_s);
        const ObjectId main = idOf(repository, u"main"_s);
        first->save();
        QVERIFY(QDir().rename(repository.filePath(u".git/objects/pack"_s), repository.filePath(u".git/away"_s)));
        const auto second = graphOf(repository);
        QVERIFY(second->update(main, {tip}, never).has_value());
        QCOMPARE(facts(second->position(tip)), expected);
        QCOMPARE(second->position(tip), first->position(tip));
        QCOMPARE(second->ownCommits(tip, 10), first->ownCommits(tip, 10));
    }

    void aDamagedIndexIsMadeAnew()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const QList<int> trunk = line(writer, 30);
        writer.branch(u"main"_s, trunk[29]);
        writer.branch(u"topic"_s, line(writer, 5, {trunk[10]}).back());
        writer.write();
        const auto first = graphOf(repository);
        const QString expected = facts(repository, *first, u"topic"_s);
        first->save();
        QFile file(repository.filePath(u".git/cache/history.index"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QLoggingCategory::setFilterRules(u"trunkline.graph=false"_s);
        for (qsizetype at = 0; at < whole.size(); at += whole.size() / 20) {
            QByteArray damaged = whole;
            damaged[at] = char(~damaged[at]);
            repository.write(u".git/cache/history.index"_s, at % 2 == 0 ? damaged : whole.first(at));
            QCOMPARE(facts(repository, *graphOf(repository), u"topic"_s), expected);
        }
        QLoggingCategory::setFilterRules({});
    }

    void cancellingLeavesNothingWrongBehind()
    {
        TestRepository repository;
        QRandomGenerator random(3);
        HistoryWriter writer(repository);
        writer.addRandom(random, 1500);
        writer.branch(u"main"_s, 1490);
        for (int i = 0; i < 100; ++i)
            writer.branch(u"b%1"_s.arg(i), 1499 - 10 * i);
        writer.write();
        std::vector<ObjectId> tips;
        for (int i = 0; i < 100; ++i)
            tips.push_back(ObjectId::fromHex(writer.id(1499 - 10 * i).toLatin1()));
        const ObjectId trunk = ObjectId::fromHex(writer.id(1490).toLatin1());
        const auto calm = graphOf(repository);
        QVERIFY(calm->update(trunk, tips, never).has_value());
        const auto restless = graphOf(repository);
        int rounds = 0;
        for (bool isDone = false; !isDone; ++rounds) {
            int polls = 0;
            const Result<void> done = restless->update(trunk, tips, [&] { return ++polls > rounds; });
            isDone = done.has_value();
            QVERIFY(isDone || done.error().kind == Error::Kind::Cancelled);
        }
        QVERIFY(rounds > 1);
        for (const ObjectId &tip : tips)
            QCOMPARE(restless->position(tip), calm->position(tip));
    }

    void aRepositoryThatWentAwayIsAnError()
    {
        auto repository = std::make_unique<TestRepository>();
        repository->commit(u"file"_s, "1");
        const ObjectId tip = idOf(*repository, u"main"_s);
        BranchGraph graph(*findRepository(repository->path()), {});
        repository.reset();
        QCOMPARE(graph.update(tip, {tip}, never).error().cause, Error::Cause::RepositoryGone);
    }
};

GUILESS_TEST(BranchGraphDamageTest)

}

#include "tst_branchgraphdamage.moc"
