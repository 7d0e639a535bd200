// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakebranchsource.h"
#include "tests/support/repositoryreading.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_badrepositories {

class BadRepositoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notARepository()
    {
        const TestRepository none(TestRepository::Init::None);
        QCOMPARE(calmly(none.path()), u"error: not a repository"_s);
    }

    void bare()
    {
        TestRepository source;
        source.commit(u"a"_s, "1");
        addBranch(source, u"feat/x"_s);
        TestRepository repository(TestRepository::Init::Bare);
        repository.git({u"fetch"_s, u"-q"_s, source.path(), u"refs/heads/*:refs/heads/*"_s});
        QCOMPARE(calmly(repository.path()), u"feat/x +1 -0"_s);
        QVERIFY(readRepository(repository.path())->repository.isBare);
    }

    void empty()
    {
        const TestRepository repository;
        QCOMPARE(calmly(repository.path()), u"error: no commits"_s);
    }

    void noTrunk()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.git({u"branch"_s, u"-m"_s, u"feat/x"_s});
        QCOMPARE(calmly(repository.path()), u"error: no trunk"_s);
        QCOMPARE(readRepository(repository.path()).error().detail, u"refs/heads/main, refs/heads/master"_s);
        repository.git({u"checkout"_s, u"-q"_s, u"--detach"_s});
        repository.git({u"branch"_s, u"-D"_s, u"feat/x"_s});
        QCOMPARE(calmly(repository.path()), u"error: no trunk"_s);
    }

    void unbornHead()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.git({u"update-ref"_s, u"refs/remotes/origin/main"_s, u"HEAD"_s});
        repository.git({u"update-ref"_s, u"-d"_s, u"refs/heads/main"_s});
        repository.git({u"update-ref"_s, u"refs/remotes/origin/feat/x"_s, u"refs/remotes/origin/main"_s});
        QCOMPARE(calmly(repository.path()), u"feat/x +0 -0"_s);
    }

    void detachedHead()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        addBranch(repository, u"feat/x"_s);
        repository.git({u"checkout"_s, u"-q"_s, u"--detach"_s});
        QCOMPARE(calmly(repository.path()), u"feat/x +1 -0"_s);
    }

    void shallowClone()
    {
        TestRepository source;
        for (int i = 0; i < 5; ++i)
            source.commit(u"a"_s, QByteArray::number(i));
        source.git({u"branch"_s, u"feat/cut"_s, u"HEAD~4"_s});
        source.git({u"checkout"_s, u"-q"_s, u"feat/cut"_s});
        source.commit(u"b"_s, "1");
        source.commit(u"b"_s, "2");
        source.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/whole"_s, u"main"_s});
        source.commit(u"c"_s, "1");
        source.git({u"checkout"_s, u"-q"_s, u"main"_s});
        TestRepository repository(TestRepository::Init::None);
        repository.git(
                {u"clone"_s, u"-q"_s, u"--depth=2"_s, u"--no-single-branch"_s, "file://"_L1 + source.path(), u"."_s});
        // Behind the cut nothing is known, and nothing is guessed.
        QCOMPARE(calmly(repository.path()), u"feat/cut +? -?, merged unknown, conflicts unknown\nfeat/whole +1 -0"_s);
        QVERIFY(readRepository(repository.path())->repository.isShallow);
    }

    void partialClones_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("without blobs") << u"--filter=blob:none"_s;
        QTest::newRow("without trees") << u"--filter=tree:0"_s;
    }
    void partialClones()
    {
        QFETCH(QString, filter);
        TestRepository source;
        source.commit(u"a"_s, "1\n2\n3\n");
        source.git({u"config"_s, u"uploadpack.allowFilter"_s, u"true"_s});
        source.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/x"_s});
        source.commit(u"a"_s, "1\n2\n4\n");
        source.git({u"checkout"_s, u"-q"_s, u"main"_s});
        source.commit(u"a"_s, "1\n2\n5\n");
        TestRepository repository(TestRepository::Init::None);
        repository.git({u"clone"_s, u"-q"_s, u"--bare"_s, filter, "file://"_L1 + source.path(), u"."_s});
        const QString lines = calmly(repository.path());
        QVERIFY2(lines.startsWith(u"feat/x +1 -1"_s), qPrintable(lines));
        QVERIFY2(lines.endsWith(u"conflicts unknown"_s) || lines.endsWith(u"conflicts: a"_s), qPrintable(lines));
    }

    void linkedWorkTree()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.git({u"worktree"_s, u"add"_s, u"-q"_s, u"-b"_s, u"feat/x"_s, u"tree"_s});
        for (const QString &path : {repository.path(), repository.filePath(u"tree"_s)}) {
            QCOMPARE(calmly(path), u"feat/x +0 -0"_s);
            QVERIFY(readRepository(path)->branches.first().isCheckedOut);
            QCOMPARE(readRepository(path)->repository.path, path);
        }
    }

    void workTreeWithRelativePaths()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.git({u"worktree"_s, u"add"_s, u"-q"_s, u"-b"_s, u"feat/x"_s, u"tree"_s});
        repository.git({u"config"_s, u"core.repositoryFormatVersion"_s, u"1"_s});
        repository.git({u"config"_s, u"extensions.relativeWorktrees"_s, u"true"_s});
        repository.write(u"tree/.git"_s, "gitdir: ../.git/worktrees/tree\n");
        QCOMPARE(calmly(repository.filePath(u"tree"_s)), u"feat/x +0 -0"_s);
    }

    void submodule()
    {
        TestRepository inner;
        inner.commit(u"a"_s, "1");
        addBranch(inner, u"feat/x"_s);
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.git({u"-c"_s, u"protocol.file.allow=always"_s, u"submodule"_s, u"--quiet"_s, u"add"_s, inner.path(),
                        u"inner"_s});
        QCOMPARE(calmly(repository.filePath(u"inner"_s)), u"feat/x +1 -0"_s);
        QCOMPARE(calmly(repository.path()), QString());
    }

    void sha256()
    {
        TestRepository repository(TestRepository::Init::Normal, {u"--object-format=sha256"_s});
        repository.commit(u"a"_s, "1");
        QCOMPARE(calmly(repository.path()), u"error: unsupported"_s);
    }

    void reftable()
    {
        TestRepository repository(TestRepository::Init::Normal, {u"--ref-format=reftable"_s});
        repository.commit(u"a"_s, "1");
        addBranch(repository, u"feat/x"_s);
        QCOMPARE(calmly(repository.path()), u"feat/x +1 -0"_s);
    }

    void dubiousOwnership()
    {
        if (geteuid() != 0)
            QSKIP("only root can give a folder away");
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        QVERIFY(QProcess::execute(u"chown"_s, {u"-R"_s, u"65534"_s, repository.path()}) == 0);
        const QString lines = calmly(repository.path());
        QProcess::execute(u"chown"_s, {u"-R"_s, u"0"_s, repository.path()});
        QCOMPARE(lines, u"error: dubious ownership"_s);
    }

    void unreadable()
    {
        if (geteuid() == 0)
            QSKIP("root can read everything");
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        QFile::setPermissions(repository.filePath(u".git"_s), {});
        const QString lines = outline(readRepository(repository.path()));
        QFile::setPermissions(repository.filePath(u".git"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY2(lines.startsWith(u"error: "_s), qPrintable(lines));
    }

    void headIsGarbage()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        addBranch(repository, u"feat/x"_s);
        repository.write(u".git/HEAD"_s, "garbage\n");
        const QString lines = calmly(repository.path());
        QVERIFY2(lines == u"feat/x +1 -0"_s || lines.startsWith(u"error: "_s), qPrintable(lines));
    }

    void deletedWhileOpen()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        const GitPlace place = *findRepository(repository.path());
        const QTemporaryDir cache;
        const FakeClock clock(noon());
        GitBranchSource source(place, {}, cache.path(), clock);
        QString last;
        const std::unique_ptr<Subscription> watch
                = source.watch([&last](const Result<BranchSnapshot> &snapshot) { last = outline(snapshot); });
        addBranch(repository, u"feat/x"_s);
        QTRY_COMPARE(last, u"feat/x +1 -0"_s);
        QDir(repository.filePath(u".git"_s)).removeRecursively();
        QTRY_COMPARE(last, u"error: gone"_s);
        repository.git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
        QTRY_COMPARE(last, u"error: no commits"_s);
        repository.commit(u"a"_s, "2");
        addBranch(repository, u"feat/y"_s);
        QTRY_COMPARE(last, u"feat/y +1 -0"_s);
    }

    void aHundredThousandRefs()
    {
        TestRepository repository;
        const QByteArray first = repository.commit(u"a"_s, "1").toLatin1();
        repository.commit(u"a"_s, "2");
        QByteArray packed = "# pack-refs with: peeled fully-peeled sorted \n";
        for (int i = 0; i < 100'000; ++i)
            packed += first + " refs/heads/feat/n" + QByteArray::number(i).rightJustified(6, '0') + '\n';
        repository.write(u".git/packed-refs"_s, packed);
        QElapsedTimer timer;
        timer.start();
        const Result<BranchSnapshot> snapshot = readRepository(repository.path());
        qInfo("100,000 branches: %lld ms", timer.elapsed());
        QCOMPARE(snapshot->branches.size(), 100'000);
        QCOMPARE(snapshot->branches.last().behind, 1);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void refsThatPointToTagsTreesOrNothing()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        addBranch(repository, u"feat/x"_s);
        repository.git({u"tag"_s, u"-a"_s, u"-m"_s, u"x"_s, u"v1"_s});
        const auto point = [&](const QString &name, const QString &what) {
            repository.write(".git/refs/heads/"_L1 + name, repository.git({u"rev-parse"_s, what}).toLatin1() + '\n');
        };
        point(u"tag"_s, u"v1"_s);
        point(u"tree"_s, u"HEAD^{tree}"_s);
        point(u"blob"_s, u"HEAD:a"_s);
        repository.write(u".git/refs/heads/nothing"_s, QByteArray(40, '7') + '\n');
        repository.write(u".git/refs/heads/empty"_s, "");
        repository.write(u".git/refs/heads/loop"_s, "ref: refs/heads/loop\n");
        QCOMPARE(calmly(repository.path()), u"feat/x +1 -0"_s);
    }

    void trunkThatPointsToNothing()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        addBranch(repository, u"feat/x"_s);
        repository.write(u".git/refs/heads/main"_s, QByteArray(40, '7') + '\n');
        QCOMPARE(calmly(repository.path()), u"error: no trunk"_s);
        const QString detail = readRepository(repository.path()).error().detail;
        QVERIFY2(detail.startsWith(u"refs/heads/main: "_s), qPrintable(detail));
    }
};

GUILESS_TEST(BadRepositoriesTest)

}

#include "tst_badrepositories.moc"
