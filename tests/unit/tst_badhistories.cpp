// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/historywriter.h"
#include "tests/support/repositoryreading.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_badhistories {

class BadHistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corruptCommitGraph_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray(5000, 'x');
        QTest::newRow("cut") << QByteArray("cut");
        QTest::newRow("flipped") << QByteArray("flipped");
    }
    void corruptCommitGraph()
    {
        QFETCH(QByteArray, content);
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        addBranch(repository, u"feat/x"_s);
        repository.commit(u"a"_s, "2");
        repository.git({u"commit-graph"_s, u"write"_s, u"--reachable"_s});
        const QString path = repository.filePath(u".git/objects/info/commit-graph"_s);
        QFile graph(path);
        QVERIFY(graph.open(QIODevice::ReadOnly));
        QByteArray whole = graph.readAll();
        graph.close();
        if (content == "cut")
            content = whole.first(whole.size() / 2);
        if (content == "flipped") {
            for (qsizetype i = 8; i < whole.size() - 20; i += 7)
                whole[i] = char(whole[i] ^ 0x55);
            content = whole;
        }
        QFile::remove(path);
        repository.write(u".git/objects/info/commit-graph"_s, content);
        QCOMPARE(calmly(repository.path()), u"feat/x +1 -1"_s);
    }

    void staleCommitGraph()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.git({u"commit-graph"_s, u"write"_s, u"--reachable"_s});
        addBranch(repository, u"feat/x"_s);
        repository.commit(u"a"_s, "2");
        QCOMPARE(calmly(repository.path()), u"feat/x +1 -1"_s);
    }

    void repackUnderWay()
    {
        TestRepository repository;
        QRandomGenerator random(7);
        HistoryWriter writer(repository);
        writer.addRandom(random, 300);
        for (int i = 0; i < 40; ++i)
            writer.branch(u"b%1"_s.arg(i), random.bounded(300));
        writer.branch(u"main"_s, 299);
        writer.write();
        const auto numbers = [](const Result<BranchSnapshot> &snapshot) {
            QStringList lines;
            for (const QString &line : outline(snapshot).split(u'\n'))
                lines += line.section(u',', 0, 0);
            lines.sort();
            return lines.join(u'\n');
        };
        const QString expected = gitOutline(repository, u"main"_s);
        QProcess packing;
        packing.setWorkingDirectory(repository.path());
        packing.start(u"sh"_s,
                      {u"-c"_s,
                       u"for i in 1 2 3; do git repack -qadf --depth=$i; git pack-refs --all; "
                       "git -c gc.auto=0 gc -q --prune=now; done"_s});
        QVERIFY(packing.waitForStarted());
        int readings = 0;
        while (packing.state() != QProcess::NotRunning || readings == 0) {
            QCOMPARE(numbers(readRepository(repository.path())), expected);
            ++readings;
        }
        QVERIFY(readings > 1);
    }

    void namesAndAuthorsInAnyEncoding()
    {
        TestRepository repository;
        repository.git({u"config"_s, u"i18n.commitEncoding"_s, u"ISO-8859-1"_s});
        repository.setAuthor(u"Zoë Müller"_s, u"zoe@example.org"_s); // UTF-8 bytes under another label
        const QByteArray id = repository.commit(u"a"_s, "1").toLatin1();
        repository.setAuthor(u"Ada"_s, u"ada@example.org"_s);
        repository.commit(u"a"_s, "2");
        repository.write(u".git/packed-refs"_s,
                         id + " refs/heads/caf\xe9\n" + id + " refs/heads/\xe6\x97\xa5\xe6\x9c\xac\n");
        QCOMPARE(calmly(repository.path()), u"café +0 -1\n日本 +0 -1"_s);
        QVERIFY(!readRepository(repository.path())->branches.first().author.name.isEmpty());
    }

    void authorTimesInTheFutureOr1970()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        const QDateTime epoch = QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC);
        const QDateTime future(QDate(2099, 1, 1), QTime(0, 0), QTimeZone::UTC);
        for (const auto &[name, time] : {std::pair(u"feat/old"_s, epoch), std::pair(u"feat/future"_s, future)}) {
            repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, name, u"main"_s});
            repository.commit(u"b"_s, name.toUtf8(), time);
        }
        QCOMPARE(calmly(repository.path()), u"feat/future +1 -0\nfeat/old +1 -0"_s);
        const Result<BranchSnapshot> snapshot = readRepository(repository.path());
        QCOMPARE(snapshot->branches[0].startedAt, future);
        QCOMPARE(snapshot->branches[1].startedAt, epoch);
    }

    void unrelatedHistories()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.git({u"checkout"_s, u"-q"_s, u"--orphan"_s, u"feat/x"_s});
        repository.commit(u"b"_s, "2");
        const QString lines = calmly(repository.path());
        QVERIFY2(lines.startsWith(u"feat/x +1 -1"_s), qPrintable(lines));
        QVERIFY(readRepository(repository.path())->branches.first().mergeBase.isNull());
    }

    void crissCrossAndOctopusMerges()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const int root = writer.commit({});
        const int a = writer.commit({root});
        const int b = writer.commit({root});
        const int ab = writer.commit({a, b});
        const int ba = writer.commit({b, a});
        const int c = writer.commit({root});
        const int octopus = writer.commit({ab, c, b});
        writer.branch(u"main"_s, writer.commit({ba}));
        writer.branch(u"feat/criss"_s, writer.commit({ab}));
        writer.branch(u"feat/octopus"_s, writer.commit({octopus}));
        writer.branch(u"feat/inside"_s, a);
        writer.write();
        QStringList lines;
        for (const QString &line : calmly(repository.path()).split(u'\n'))
            lines += line.section(u',', 0, 0);
        QCOMPARE(lines.join(u'\n'), gitOutline(repository, u"main"_s));
    }

    void replaceRefsAndGrafts_data()
    {
        QTest::addColumn<bool>("isGraft");
        QTest::newRow("replace") << false;
        QTest::newRow("graft") << true;
    }
    void replaceRefsAndGrafts()
    {
        QFETCH(bool, isGraft);
        TestRepository repository;
        const QString root = repository.commit(u"a"_s, "1");
        repository.commit(u"a"_s, "2");
        repository.commit(u"a"_s, "3");
        const QString main = repository.commit(u"a"_s, "4");
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/x"_s, root});
        repository.commit(u"b"_s, "1");
        repository.git({u"commit-graph"_s, u"write"_s, u"--reachable"_s});
        if (isGraft)
            repository.write(u".git/info/grafts"_s, main.toLatin1() + ' ' + root.toLatin1() + '\n');
        else
            repository.git({u"replace"_s, u"--graft"_s, main, root});
        const QString expected = gitOutline(repository, u"main"_s);
        QCOMPARE(expected, u"feat/x +1 -1"_s);
        QCOMPARE(calmly(repository.path()).section(u',', 0, 0), expected);
    }

    void missingHistory()
    {
        TestRepository repository;
        const QString root = repository.commit(u"a"_s, "1");
        const QString second = repository.commit(u"a"_s, "2");
        repository.commit(u"a"_s, "3");
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/x"_s, root});
        repository.commit(u"b"_s, "1");
        QVERIFY(QFile::remove(repository.filePath(".git/objects/"_L1 + second.left(2) + u'/' + second.mid(2))));
        const QString lines = calmly(repository.path());
        QVERIFY2(lines.startsWith(u"feat/x +? -?"_s) || lines.startsWith(u"error: "_s), qPrintable(lines));
    }
};

GUILESS_TEST(BadHistoriesTest)

}

#include "tst_badhistories.moc"
