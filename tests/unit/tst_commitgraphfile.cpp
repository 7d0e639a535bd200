// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/commitgraphload.h"
#include "tests/support/historywriter.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLoggingCategory>
#include <QTest>
#include <QtEndian>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_commitgraphfile {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::span<const quint8> bytesOf(const QByteArray &content)
{
    return {reinterpret_cast<const quint8 *>(content.constData()), std::size_t(content.size())};
}

/// Reads all that can be read; true when the file was believed.
bool digest(const QByteArray &content)
{
    auto file = CommitGraphFile::parse(bytesOf(content));
    if (!file)
        return false;
    const CommitGraph graph = CommitGraph::fromLayer(std::move(*file));
    const auto table = loadCommitGraph(graph);
    for (Rank rank = 0; table && rank < table->count(); ++rank) {
        table->forEachParent(rank, [&](Rank parent) { QVERIFY(parent < rank); });
        table->id(rank);
    }
    return table.has_value();
}

/// "child: parent parent" for each commit, sorted.
QStringList asText(const CommitTable &table)
{
    QStringList lines;
    for (Rank rank = 0; rank < table.count(); ++rank) {
        QString line = table.id(rank).toHex() + u' ' + QString::number(table.committedAt(rank));
        table.forEachParent(rank, [&](Rank parent) { line += u' ' + table.id(parent).toHex(); });
        lines.append(line);
    }
    lines.sort();
    return lines;
}

QStringList asGitSeesIt(TestRepository &repository)
{
    QStringList lines;
    for (const QString &line : repository.git({u"log"_s, u"--all"_s, u"--format=%H %ct %P"_s}).split(u'\n'))
        lines.append(line.trimmed());
    lines.sort();
    return lines;
}

}

class CommitGraphFileTest : public QObject
{
    Q_OBJECT

private:
    static QString objectsOf(const TestRepository &repository) { return repository.filePath(u".git/objects"_s); }

    static void addHistory(TestRepository &repository, quint32 seed)
    {
        QRandomGenerator random(seed);
        HistoryWriter writer(repository);
        writer.addRandom(random, 80);
        for (int i = 0; i < writer.count(); ++i)
            writer.branch(u"s%1-%2"_s.arg(seed).arg(i), i);
        writer.write();
    }

    static QByteArray graphOf(TestRepository &repository)
    {
        repository.git({u"commit-graph"_s, u"write"_s, u"--reachable"_s});
        return contentOf(objectsOf(repository) + u"/info/commit-graph"_s);
    }

private Q_SLOTS:
    void everyVersionSaysWhatTheCommitsSay_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("generation dates") << QStringList{};
        QTest::newRow("generation numbers") << QStringList{u"-c"_s, u"commitGraph.generationVersion=1"_s};
    }

    void everyVersionSaysWhatTheCommitsSay()
    {
        QFETCH(const QStringList, options);
        TestRepository repository;
        addHistory(repository, 1);
        repository.git(options + QStringList{u"commit-graph"_s, u"write"_s, u"--reachable"_s, u"--changed-paths"_s});
        const auto table = loadCommitGraph(CommitGraph::open({objectsOf(repository)}));
        QVERIFY(table.has_value());
        QCOMPARE(asText(*table), asGitSeesIt(repository));
    }

    void longHashesAreRead()
    {
        TestRepository repository(TestRepository::Init::Normal, {u"--object-format=sha256"_s});
        repository.commit(u"file"_s, "one");
        repository.commit(u"file"_s, "two");
        const QByteArray content = graphOf(repository);
        const auto whole = loadCommitGraph(CommitGraph::fromLayer(*CommitGraphFile::parse(bytesOf(content))));
        QVERIFY(whole.has_value());
        QCOMPARE(asText(*whole), asGitSeesIt(repository));
    }

    void allLayersOfAChainAreRead()
    {
        TestRepository repository;
        for (const quint32 seed : {1U, 2U, 3U}) {
            addHistory(repository, seed);
            repository.git({u"commit-graph"_s, u"write"_s, u"--reachable"_s, u"--split=no-merge"_s});
        }
        const CommitGraph graph = CommitGraph::open({objectsOf(repository)});
        QCOMPARE(graph.layers().size(), 3U);
        const auto table = loadCommitGraph(graph);
        QVERIFY(table.has_value());
        QCOMPARE(asText(*table), asGitSeesIt(repository));
    }

    void aMissingLayerLeavesTheOnesBelow()
    {
        TestRepository repository;
        for (const quint32 seed : {1U, 2U}) {
            addHistory(repository, seed);
            repository.git({u"commit-graph"_s, u"write"_s, u"--reachable"_s, u"--split=no-merge"_s});
        }
        const QString folder = objectsOf(repository) + u"/info/commit-graphs/"_s;
        const QByteArray chain = contentOf(folder + u"commit-graph-chain"_s);
        QVERIFY(QFile::remove(folder + u"graph-"_s + QString::fromLatin1(chain.split('\n')[1]) + u".graph"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"holds a broken chain"_s));
        const CommitGraph graph = CommitGraph::open({objectsOf(repository)});
        QCOMPARE(graph.count(), 80U);
        QVERIFY(loadCommitGraph(graph).has_value());
    }

    void alternatesAreSearched()
    {
        TestRepository origin;
        addHistory(origin, 1);
        graphOf(origin);
        const TestRepository clone(TestRepository::Init::None);
        origin.git({u"clone"_s, u"-q"_s, u"--shared"_s, u"--no-checkout"_s, u"."_s, clone.path()});
        const QStringList folders = objectFolders(objectsOf(clone));
        QCOMPARE(folders.size(), 2);
        QCOMPARE(CommitGraph::open(folders).count(), 80U);
    }

    void noDamageIsBelievedOrHarmful()
    {
        TestRepository repository;
        addHistory(repository, 5);
        const QByteArray whole = graphOf(repository);
        QVERIFY(digest(whole));
        QLoggingCategory::setFilterRules(u"trunkline.graph=false"_s);
        QRandomGenerator random(7);
        for (qsizetype size = 0; size < whole.size(); size += 97)
            QVERIFY(!digest(whole.first(size)));
        for (int i = 0; i < 3000; ++i) {
            QByteArray damaged = whole;
            for (int k = random.bounded(1, 4); k > 0; --k)
                damaged[random.bounded(int(i % 2 == 0 ? 200 : damaged.size()))] = char(random.bounded(256));
            digest(damaged);
        }
        QLoggingCategory::setFilterRules({});
    }

    void theChecksumTells()
    {
        TestRepository repository;
        addHistory(repository, 6);
        QByteArray content = graphOf(repository);
        QVERIFY((*CommitGraphFile::parse(bytesOf(content)))->isChecksumRight());
        content[content.size() / 2] = char(~content[content.size() / 2]);
        const auto file = CommitGraphFile::parse(bytesOf(content));
        QVERIFY(!file || !(*file)->isChecksumRight());
    }

    /// What the fuzzer starts from, and what it once found.
    void theCorpusIsHarmless()
    {
        const QDir corpus(QStringLiteral(TEST_FOLDER "/fuzz/corpus/commitgraph"));
        const QStringList names = corpus.entryList(QDir::Files);
        QVERIFY(!names.isEmpty());
        QLoggingCategory::setFilterRules(u"trunkline.graph=false"_s);
        int believed = 0;
        for (const QString &name : names)
            believed += digest(contentOf(corpus.filePath(name))) ? 1 : 0;
        QLoggingCategory::setFilterRules({});
        QVERIFY(believed > 0);
    }
};

GUILESS_TEST(CommitGraphFileTest)

}

#include "tst_commitgraphfile.moc"
