// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/refwatcher.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_refwatcher {

/// A watcher that has settled on a repository.
struct Watched
{
    explicit Watched(const QString &path)
        : watcher(*findRepository(path))
        , changes(&watcher, &RefWatcher::changed)
    {
        watcher.start();
        changes.clear();
    }

    /// Milliseconds until the next change; -1 when there is none.
    qint64 seenAfter(const std::function<void()> &step)
    {
        step();
        QElapsedTimer timer;
        timer.start();
        const bool isSeen = !changes.isEmpty() || changes.wait(2000);
        const qint64 elapsed = timer.elapsed();
        while (changes.wait(2 * RefWatcher::debounce)) { } // until it is quiet again
        changes.clear();
        return isSeen ? elapsed : -1;
    }

    RefWatcher watcher;
    QSignalSpy changes;
};

static void checkSoon(qint64 elapsed)
{
    QVERIFY2(elapsed >= 0, "not seen");
    QVERIFY2(elapsed <= 200, qPrintable(QString::number(elapsed)));
}

class RefWatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOfRefsAreSeen_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("new branch") << QStringList{u"branch"_s, u"feat/a/b"_s};
        QTest::newRow("branch in a known folder") << QStringList{u"branch"_s, u"old/two"_s};
        QTest::newRow("moved branch") << QStringList{u"branch"_s, u"-f"_s, u"old/one"_s, u"HEAD~1"_s};
        QTest::newRow("deleted branch") << QStringList{u"branch"_s, u"-D"_s, u"old/one"_s};
        QTest::newRow("packed refs") << QStringList{u"pack-refs"_s, u"--all"_s};
        QTest::newRow("checkout") << QStringList{u"checkout"_s, u"-q"_s, u"old/one"_s};
        QTest::newRow("new remote branch") << QStringList{u"update-ref"_s, u"refs/remotes/origin/x"_s, u"HEAD"_s};
        QTest::newRow("work tree") << QStringList{u"worktree"_s, u"add"_s, u"-q"_s, u"--detach"_s, u"tree"_s};
        QTest::newRow("remote") << QStringList{u"remote"_s, u"add"_s, u"origin"_s, u"/nowhere"_s};
    }
    void changesOfRefsAreSeen()
    {
        QFETCH(QStringList, command);
        for (const QStringList &init : {QStringList(), QStringList{u"--ref-format=reftable"_s}}) {
            TestRepository repository(TestRepository::Init::Normal, init);
            repository.commit(u"a"_s, "1");
            repository.commit(u"a"_s, "2");
            repository.git({u"branch"_s, u"old/one"_s});
            Watched watched(repository.path());
            checkSoon(watched.seenAfter([&] { repository.git(command); }));
        }
    }

    void newFoldersAreFollowed()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        const QString second = repository.commit(u"a"_s, "2");
        Watched watched(repository.path());
        checkSoon(watched.seenAfter([&] { repository.git({u"branch"_s, u"a/b/c"_s, u"HEAD~1"_s}); }));
        checkSoon(watched.seenAfter([&] { repository.git({u"update-ref"_s, u"refs/heads/a/b/c"_s, second}); }));
        checkSoon(watched.seenAfter([&] { repository.git({u"branch"_s, u"-D"_s, u"a/b/c"_s}); }));
        checkSoon(watched.seenAfter([&] { repository.git({u"branch"_s, u"a/b/d"_s, u"HEAD~1"_s}); }));
        checkSoon(watched.seenAfter([&] { repository.git({u"update-ref"_s, u"refs/heads/a/b/d"_s, second}); }));
    }

    void aCheckoutInALinkedWorkTreeIsSeen()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.git({u"branch"_s, u"feat/x"_s});
        repository.git({u"worktree"_s, u"add"_s, u"-q"_s, u"--detach"_s, u"tree"_s});
        Watched watched(repository.path());
        checkSoon(
                watched.seenAfter([&] { repository.git({u"-C"_s, u"tree"_s, u"checkout"_s, u"-q"_s, u"feat/x"_s}); }));
    }

    void aSecondFetchIsSeen()
    {
        TestRepository origin;
        origin.commit(u"a"_s, "1");
        TestRepository repository;
        repository.git({u"remote"_s, u"add"_s, u"origin"_s, origin.path()});
        repository.git({u"fetch"_s, u"-q"_s});
        Watched watched(repository.path());
        checkSoon(watched.seenAfter([&] { repository.git({u"fetch"_s, u"-q"_s}); })); // brings nothing but its time
    }

    void aStormOfChangesIsNotWaitedOut()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        Watched watched(repository.path());
        QTimer storm;
        int count = 0;
        connect(&storm, &QTimer::timeout, this, [&] { repository.write(u".git/refs/heads/n%1"_s.arg(++count), "x"); });
        storm.start(5);
        QTRY_VERIFY_WITH_TIMEOUT(!watched.changes.isEmpty(), 500);
        QVERIFY(count > 1);
    }

    void aRepositoryThatIsDeletedAndComesBackIsSeen()
    {
        const TestRepository outer(TestRepository::Init::None);
        const QString path = outer.filePath(u"deep/repo"_s);
        const auto create = [&] {
            QDir().mkpath(path);
            TestRepository source;
            source.commit(u"a"_s, "1");
            source.git({u"clone"_s, u"-q"_s, u"."_s, path});
        };
        create();
        Watched watched(path);
        checkSoon(watched.seenAfter([&] { QDir(outer.filePath(u"deep"_s)).removeRecursively(); }));
        checkSoon(watched.seenAfter(create));
        TestRepository driver(TestRepository::Init::None);
        checkSoon(watched.seenAfter([&] { driver.git({u"-C"_s, path, u"branch"_s, u"again/x"_s}); }));
    }

    void aRepositoryThatIsMovedAwayIsMissed()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        const auto rename = [&](const QString &from, const QString &to) {
            QVERIFY(QDir().rename(repository.filePath(from), repository.filePath(to)));
        };
        Watched watched(repository.path());
        checkSoon(watched.seenAfter([&] { rename(u".git"_s, u"away"_s); }));
        checkSoon(watched.seenAfter([&] { repository.git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}); }));
        checkSoon(watched.seenAfter([&] { repository.commit(u"b"_s, "1"); })); // another one, at the same place
        checkSoon(watched.seenAfter([&] { repository.git({u"branch"_s, u"feat/x"_s}); }));
    }

    void otherFilesInTheSameFolderAreNoChange()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        Watched watched(repository.path());
        repository.write(u"new file"_s, "x");
        QVERIFY(!watched.changes.wait(300));
    }

    void withoutWatchesItLooksNowAndThenAndSaysSo()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        RefWatcher watcher(*findRepository(repository.path()));
        watcher.pretendNoWatchesLeft(200);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Cannot watch all of "_s));
        QSignalSpy changes(&watcher, &RefWatcher::changed);
        watcher.start();
        changes.clear();
        QVERIFY(changes.wait(2000));
        QVERIFY(changes.wait(2000));
    }
};

GUILESS_TEST(RefWatcherTest)

}

#include "tst_refwatcher.moc"
