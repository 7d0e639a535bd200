// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/branchoutline.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/historywriter.h"
#include "tests/support/repositoryreading.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_gitbranchsource {

namespace {

/// Every fact of a branch that history alone decides, as git tells it.
QString asGitSays(TestRepository &repository, const Branch &branch, const QString &trunk)
{
    const QString tip = repository.git({u"rev-parse"_s, branch.refs.last()});
    const QStringList counts
            = repository.git({u"rev-list"_s, u"--count"_s, u"--left-right"_s, tip + "..."_L1 + trunk}).split(u'\t');
    QStringList times = repository.git({u"log"_s, u"--format=%at"_s, trunk + ".."_L1 + tip}).split(u'\n');
    std::ranges::sort(times, {}, [](const QString &time) { return time.toLongLong(); });
    const QString about = repository.git({u"log"_s, u"-1"_s, u"--format=%an <%ae> %ct"_s, tip});
    return u"%1 +%2 -%3 %4 %5"_s.arg(tip, counts[0], counts[1], times.first(), about);
}

QString asWeSay(const Branch &branch)
{
    return u"%1 +%2 -%3 %4 %5 <%6> %7"_s.arg(branch.tip.toHex())
            .arg(branch.ahead.value_or(-1))
            .arg(branch.behind.value_or(-1))
            .arg(branch.startedAt.isValid() ? QString::number(branch.startedAt.toSecsSinceEpoch()) : QString())
            .arg(branch.author.name, branch.author.email)
            .arg(branch.lastCommitAt.toSecsSinceEpoch());
}

/// A source that watches, and what it said last.
struct Watching
{
    explicit Watching(const QString &path)
        : source(*findRepository(path), {}, cache.path(), clock)
        , watch(source.watch([this](const Result<BranchSnapshot> &snapshot) {
            last = snapshot;
            reports += outline(snapshot);
        }))
    {
    }

    bool isComplete() const { return last && *last && (*last)->isComplete; }

    QTemporaryDir cache;
    FakeClock clock{noon()};
    GitBranchSource source;
    std::optional<Result<BranchSnapshot>> last;
    QStringList reports;
    std::unique_ptr<Subscription> watch;
};

}

class GitBranchSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactIsWhatGitSays_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void everyFactIsWhatGitSays()
    {
        QFETCH(quint32, seed);
        TestRepository repository;
        QRandomGenerator random(seed);
        HistoryWriter writer(repository);
        writer.addRandom(random, 120);
        for (int i = 0; i < 12; ++i)
            writer.branch(u"b%1"_s.arg(i), random.bounded(120));
        writer.branch(u"main"_s, 119);
        writer.write();
        const Result<BranchSnapshot> snapshot = readRepository(repository.path());
        QVERIFY(snapshot);
        QCOMPARE(snapshot->branches.size(), 12);
        QCOMPARE(snapshot->trunk.tip.toHex(), writer.id(119));
        const QStringList firstParents = repository.git({u"rev-list"_s, u"--first-parent"_s, u"main"_s}).split(u'\n');
        for (const Branch &branch : snapshot->branches) {
            QCOMPARE(asWeSay(branch), asGitSays(repository, branch, u"main"_s));
            QCOMPARE(branch.isOnFirstParentLine, firstParents.contains(branch.tip.toHex()));
            if (branch.ahead == 0)
                QCOMPARE(*branch.merged, branch.isOnFirstParentLine ? Merged::No : Merged::Merge);
            if (!branch.mergeBase.isNull())
                QVERIFY(repository.git({u"merge-base"_s, u"--all"_s, u"main"_s, branch.tip.toHex()})
                                .contains(branch.mergeBase.toHex()));
        }
    }

    void localAndRemoteBranchOfOneNameAreOne()
    {
        TestRepository origin;
        origin.commit(u"a"_s, "1");
        origin.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/x"_s});
        origin.commit(u"b"_s, "1");
        origin.git({u"checkout"_s, u"-q"_s, u"main"_s});
        TestRepository repository(TestRepository::Init::None);
        repository.git({u"clone"_s, u"-q"_s, u"-b"_s, u"feat/x"_s, origin.path(), u"."_s});
        repository.commit(u"b"_s, "mine");
        repository.commit(u"b"_s, "mine too");
        origin.git({u"checkout"_s, u"-q"_s, u"feat/x"_s});
        origin.commit(u"b"_s, "theirs");
        repository.git({u"fetch"_s, u"-q"_s});
        const BranchSnapshot snapshot = *readRepository(repository.path());
        QCOMPARE(snapshot.branches.size(), 1);
        const Branch &branch = snapshot.branches.first();
        QCOMPARE(branch.refs, QStringList({u"refs/heads/feat/x"_s, u"refs/remotes/origin/feat/x"_s}));
        QCOMPARE(branch.tip.toHex(), origin.git({u"rev-parse"_s, u"feat/x"_s}));
        QCOMPARE(branch.ahead, 2);
        QCOMPARE(branch.localAhead, 2);
        QCOMPARE(branch.localBehind, 1);
        QVERIFY(branch.isCheckedOut);
        QCOMPARE(snapshot.repository.remote, u"origin"_s);
        QVERIFY(snapshot.fetchedAt.isValid());
        QCOMPARE(snapshot.trunk.ref, u"refs/remotes/origin/main"_s);
    }

    void forcePushesOfTrunkAreReported()
    {
        TestRepository origin;
        origin.commit(u"a"_s, "1");
        const QString lost = origin.commit(u"a"_s, "2");
        TestRepository repository(TestRepository::Init::None);
        repository.git({u"clone"_s, u"-q"_s, origin.path(), u"."_s});
        origin.git({u"reset"_s, u"-q"_s, u"--hard"_s, u"HEAD~1"_s});
        origin.commit(u"a"_s, "3");
        repository.setTime(noon(), noon());
        repository.git({u"fetch"_s, u"-q"_s});
        const BranchSnapshot snapshot = *readRepository(repository.path());
        QCOMPARE(snapshot.trunk.forcePushes.size(), 1);
        QCOMPARE(snapshot.trunk.forcePushes.first().from.toHex(), lost);
        QCOMPARE(snapshot.trunk.forcePushes.first().to, snapshot.trunk.tip);
        QCOMPARE(snapshot.trunk.forcePushes.first().at, noon());
    }

    void graphComesFirstAndTheRestFollows()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/squashed"_s});
        repository.commit(u"b"_s, "2");
        repository.commit(u"b"_s, "3");
        repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
        repository.git({u"merge"_s, u"-q"_s, u"--squash"_s, u"feat/squashed"_s});
        repository.git({u"commit"_s, u"-q"_s, u"-m"_s, u"squashed"_s});
        Watching watching(repository.path());
        QTRY_VERIFY(watching.isComplete());
        QCOMPARE(watching.reports.first(), u"feat/squashed +2 -1, merged unknown, conflicts unknown"_s);
        QCOMPARE(watching.reports.last(), u"feat/squashed +2 -1, squash"_s);
    }

    void theOutlineAgreesWithTheFullPicture()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.setAuthor(u"Björn"_s, u"bjoern@example.org"_s);
        addBranch(repository, u"feat/x"_s);
        repository.git({u"tag"_s, u"-a"_s, u"-m"_s, u"x"_s, u"v1"_s});
        repository.write(u".git/refs/heads/tag"_s, repository.git({u"rev-parse"_s, u"v1"_s}).toLatin1());
        const auto never = [] { return false; };
        const BranchSnapshot outline = *readOutline(*findRepository(repository.path()), {}, never);
        const BranchSnapshot full = *readRepository(repository.path());
        QVERIFY(!outline.isComplete);
        QCOMPARE(outline.repository, full.repository);
        QCOMPARE(outline.trunk, full.trunk);
        QCOMPARE(outline.branches.size(), 1);
        Branch expected = full.branches.first();
        expected.startedAt = {};
        expected.mergeBase = {};
        expected.ahead = expected.behind = std::nullopt;
        expected.merged = std::nullopt;
        expected.conflictsWithTrunk = std::nullopt;
        QVERIFY(outline.branches.first() == expected);
    }

    /// Several readers do it, once there are many: each branch keeps its own tip, and what is none is left out.
    void theOutlineOfManyBranchesAgreesToo()
    {
        TestRepository repository;
        HistoryWriter writer(repository);
        const int root = writer.commit({});
        writer.branch(u"main"_s, root);
        constexpr int many = 700;
        for (int i = 0; i < many; ++i)
            writer.branch(u"feat/%1"_s.arg(i), writer.commit({root}, 1'700'000'000 + i, 1'700'000'000 + i));
        writer.write();
        repository.write(u".git/refs/heads/gone"_s, QByteArray(40, '1'));
        const BranchSnapshot outline = *readOutline(*findRepository(repository.path()), {}, [] { return false; });
        QCOMPARE(outline.branches.size(), many);
        for (const Branch &branch : outline.branches)
            QCOMPARE(branch.lastCommitAt.toSecsSinceEpoch(), 1'700'000'000 + branch.name.section(u'/', 1).toInt());
    }

    void aChangeIsReportedSoon()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        const QString second = repository.commit(u"a"_s, "2");
        repository.git({u"branch"_s, u"feat/x"_s});
        Watching watching(repository.path());
        QTRY_VERIFY(watching.isComplete());
        QTest::qWait(100); // the watches are set by then; only makes the measurement fair
        repository.git({u"branch"_s, u"-f"_s, u"feat/x"_s, u"HEAD~1"_s});
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(watching.reports.last(), u"feat/x +0 -1"_s, 2000);
        qInfo("reported after %lld ms", timer.elapsed());
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    }

    void whatAWatchFoundIsKnownAtTheNextStart()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        addBranch(repository, u"feat/x"_s);
        const QTemporaryDir cache;
        const FakeClock clock(noon());
        const auto firstComplete = [&] {
            GitBranchSource source(*findRepository(repository.path()), {}, cache.path(), clock);
            QList<bool> reports;
            const std::unique_ptr<Subscription> watch
                    = source.watch([&reports](const Result<BranchSnapshot> &snapshot) {
                          reports += snapshot && snapshot->isComplete;
                      });
            return QTest::qWaitFor([&] { return reports.contains(true); }) ? reports : QList<bool>();
        };
        QCOMPARE(firstComplete(), QList<bool>({false, true}));
        QCOMPARE(firstComplete(), QList<bool>({true}));
    }

    void whatWasAnalysedIsKnownAtTheNextStart()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/x"_s});
        repository.commit(u"b"_s, "2");
        const QTemporaryDir cache;
        const FakeClock clock(noon());
        const auto read = [&](BranchSource::Depth depth) {
            GitBranchSource source(*findRepository(repository.path()), {}, cache.path(), clock);
            const QFuture<Result<BranchSnapshot>> call = source.branches(depth);
            return QTest::qWaitFor([&] { return call.isFinished(); }) ? *call.result() : BranchSnapshot();
        };
        QVERIFY(!read(BranchSource::Depth::Graph).isComplete);
        QVERIFY(read(BranchSource::Depth::Complete).isComplete);
        const BranchSnapshot again = read(BranchSource::Depth::Graph);
        QVERIFY(again.isComplete);
        QCOMPARE(again.branches.first().merged, Merged::No);
    }

    void destroyingItWhileItAnalysesIsSafe()
    {
        TestRepository repository;
        QRandomGenerator random(5);
        HistoryWriter writer(repository);
        writer.addRandom(random, 400);
        for (int i = 0; i < 100; ++i)
            writer.branch(u"b%1"_s.arg(i), random.bounded(400));
        writer.branch(u"main"_s, 399);
        writer.write();
        for (int i = 0; i < 10; ++i) {
            Watching watching(repository.path());
            QElapsedTimer timer;
            timer.start();
            while (timer.elapsed() < i * 5)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            timer.restart();
            watching.watch.reset();
            QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        }
    }

    void trunkThatMovesStartsTheAnalysisAnew()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/x"_s});
        repository.commit(u"a"_s, "mine");
        repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
        Watching watching(repository.path());
        QTRY_COMPARE(watching.reports.isEmpty() ? QString() : watching.reports.last(), u"feat/x +1 -0"_s);
        repository.commit(u"a"_s, "theirs");
        QTRY_COMPARE(watching.reports.last(), u"feat/x +1 -1, conflicts: a"_s);
    }
};

GUILESS_TEST(GitBranchSourceTest)

}

#include "tst_gitbranchsource.moc"
