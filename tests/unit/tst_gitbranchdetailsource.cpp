// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitbranchdetailsource.h"
#include "tests/support/analysiscase.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_gitbranchdetailsource {

namespace {

class World
{
public:
    World()
    {
        repository.commit(u"poem"_s, "one\ntwo\nthree\nfour\nfive\n");
        repository.commit(u"old name"_s, "a\nb\nc\nd\ne\nf\n");
        repository.git({u"switch"_s, u"-q"_s, u"-c"_s, u"feat/cart"_s});
    }

    Branch branch(const QString &name = u"feat/cart"_s)
    {
        const AnalysisTask task = taskFor(repository, name);
        return {.name = name, .tip = task.tip, .mergeBase = task.mergeBase, .ahead = qint32(task.ownCommits.size())};
    }
    Trunk trunk()
    {
        return {.name = u"main"_s, .ref = u"refs/heads/main"_s, .tip = taskFor(repository, u"main"_s).tip};
    }

    QFuture<Result<BranchDetail>> ask(const Branch &branch) { return source().detail(branch, trunk()); }

    Result<BranchDetail> detail(const Branch &branch)
    {
        const QFuture<Result<BranchDetail>> future = ask(branch);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return Failure({.kind = Error::Kind::Timeout});
        return future.result();
    }

    GitBranchDetailSource &source()
    {
        if (!m_source)
            m_source = std::make_unique<GitBranchDetailSource>(findRepository(repository.path()).value(),
                                                               m_cache.path());
        return *m_source;
    }
    void dropSource() { m_source.reset(); }

    TestRepository repository;

private:
    QTemporaryDir m_cache;
    std::unique_ptr<GitBranchDetailSource> m_source;
};

QString fileLines(const BranchDetail &detail)
{
    static const QStringList kinds{u"added"_s,   u"modified"_s, u"deleted"_s,
                                   u"renamed"_s, u"copied"_s,   u"type changed"_s};
    QStringList lines;
    for (const FileChange &file : detail.files)
        lines += u"%1 %2 +%3 -%4"_s.arg(kinds[int(file.kind)], file.path).arg(file.linesAdded).arg(file.linesRemoved);
    return lines.join(u'\n');
}

}

class GitBranchDetailSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownCommitsComeNewestFirst()
    {
        World world;
        world.repository.commit(u"x"_s, "x", noon(), u"First"_s);
        world.repository.setAuthor(u"Zoë"_s, u"zoe@example.org"_s);
        world.repository.commit(u"y"_s, "y", noon().addSecs(60), u"Second\n\nWith a body."_s);
        const BranchDetail detail = world.detail(world.branch()).value();
        QCOMPARE(detail.commitCount, 2);
        QCOMPARE(detail.commits.size(), 2);
        QCOMPARE(detail.commits[0].subject, u"Second"_s);
        QCOMPARE(detail.commits[0].body, u"With a body."_s);
        QCOMPARE(detail.commits[0].author.name, u"Zoë"_s);
        QCOMPARE(detail.commits[0].authoredAt, noon().addSecs(60));
        QCOMPARE(detail.commits[1].subject, u"First"_s);
    }

    void whatCameFromTrunkIsNotOwn()
    {
        World world;
        world.repository.commit(u"x"_s, "x");
        world.repository.git({u"switch"_s, u"-q"_s, u"main"_s});
        world.repository.commit(u"z"_s, "z");
        world.repository.git({u"switch"_s, u"-q"_s, u"feat/cart"_s});
        world.repository.git({u"merge"_s, u"-q"_s, u"-m"_s, u"Take main"_s, u"main"_s});
        world.repository.git({u"switch"_s, u"-q"_s, u"main"_s});
        world.repository.commit(u"z"_s, "zz");
        const BranchDetail detail = world.detail(world.branch()).value();
        QCOMPARE(detail.commitCount, 2);
        QCOMPARE(detail.commits[0].subject, u"Take main"_s);
        QCOMPARE(fileLines(detail), u"added x +1 -0"_s);
    }

    void aCrissCrossCountsAsGitDoes()
    {
        World world;
        TestRepository &repository = world.repository;
        repository.commit(u"x"_s, "x");
        repository.git({u"branch"_s, u"old"_s});
        repository.git({u"switch"_s, u"-q"_s, u"main"_s});
        const QString main = repository.commit(u"z"_s, "z");
        repository.git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"m"_s, u"old"_s});
        repository.git({u"switch"_s, u"-q"_s, u"feat/cart"_s});
        repository.git({u"merge"_s, u"-q"_s, u"-m"_s, u"n"_s, main});
        repository.commit(u"y"_s, "y");
        QCOMPARE(world.detail(world.branch())->commitCount, world.branch().ahead.value());
    }

    void filesHaveTheirPatches()
    {
        World world;
        world.repository.write(u"picture"_s, QByteArray("\0\1\2", 3));
        world.repository.git({u"add"_s, u"picture"_s});
        world.repository.git({u"mv"_s, u"old name"_s, u"new name"_s});
        world.repository.commit(u"poem"_s, "one\n2\nthree\nfour\nfive\n");
        const BranchDetail detail = world.detail(world.branch()).value();
        QCOMPARE(fileLines(detail), u"renamed new name +0 -0\nadded picture +0 -0\nmodified poem +1 -1"_s);
        QCOMPARE(detail.files[0].oldPath, u"old name"_s);
        QVERIFY(detail.files[1].isBinary);
        QCOMPARE(detail.files[2].patch, u"@@ -1,5 +1,5 @@\n one\n-two\n+2\n three\n four\n five\n"_s);
    }

    void largePatchesAndManyFilesAreLeftOut()
    {
        World world;
        world.repository.write(u"large"_s, QByteArray("0123456789\n").repeated(60'000));
        for (int i = 0; i < 310; ++i)
            world.repository.write(u"many/%1"_s.arg(i, 3, 10, QLatin1Char('0')), "x\n");
        world.repository.git({u"add"_s, u"."_s});
        world.repository.commit(u"poem"_s, "one\n");
        const BranchDetail detail = world.detail(world.branch()).value();
        QCOMPARE(detail.files.size(), 312);
        QVERIFY(detail.files[0].isTooLarge && detail.files[0].patch.isEmpty());
        QCOMPARE(detail.files[0].linesAdded, 60'000);
        QVERIFY(!detail.files[1].isTooLarge);
        QVERIFY(detail.files[300].isTooLarge);
    }

    void conflictsCarryTheTextGitWouldWrite()
    {
        World world;
        world.repository.git({u"rm"_s, u"-q"_s, u"old name"_s});
        world.repository.commit(u"poem"_s, "one\nbranch\nthree\nfour\nfive\n");
        world.repository.git({u"switch"_s, u"-q"_s, u"main"_s});
        world.repository.commit(u"old name"_s, "a\nb\nc\nd\ne\nchanged\n");
        world.repository.commit(u"poem"_s, "one\ntrunk\nthree\nfour\nfive\n");
        const BranchDetail detail = world.detail(world.branch()).value();
        QCOMPARE(detail.conflicts.size(), 2);
        QCOMPARE(detail.conflicts[0].path, u"old name"_s);
        QCOMPARE(detail.conflicts[0].reason, u"modify/delete"_s);
        QCOMPARE(detail.conflicts[0].merged, QString());
        QCOMPARE(detail.conflicts[1].reason, u"content"_s);
        QCOMPARE(detail.conflicts[1].merged,
                 u"one\n<<<<<<< main\ntrunk\n=======\nbranch\n>>>>>>> feat/cart\nthree\nfour\nfive\n"_s);
    }

    void binaryConflictsAreNamedSo()
    {
        World world;
        world.repository.git({u"switch"_s, u"-q"_s, u"main"_s});
        world.repository.commit(u"picture"_s, QByteArray("\0\1\2", 3));
        world.repository.git({u"switch"_s, u"-q"_s, u"-c"_s, u"feat/paint"_s});
        world.repository.commit(u"picture"_s, QByteArray("\0\1\3", 3));
        world.repository.git({u"switch"_s, u"-q"_s, u"main"_s});
        world.repository.commit(u"picture"_s, QByteArray("\0\1\4", 3));
        const BranchDetail detail = world.detail(world.branch(u"feat/paint"_s)).value();
        QCOMPARE(detail.conflicts.size(), 1);
        QCOMPARE(detail.conflicts[0].reason, u"binary"_s);
        QCOMPARE(detail.conflicts[0].merged, QString());
    }

    void nothingIsWrittenIntoTheRepository()
    {
        World world;
        world.repository.commit(u"poem"_s, "one\nbranch\n");
        world.repository.git({u"switch"_s, u"-q"_s, u"main"_s});
        world.repository.commit(u"poem"_s, "one\ntrunk\n");
        const QString before = world.repository.git({u"count-objects"_s, u"-v"_s});
        QCOMPARE(world.detail(world.branch())->conflicts.size(), 1);
        QCOMPARE(world.repository.git({u"count-objects"_s, u"-v"_s}), before);
    }

    void anUnrelatedBranchIsAllItsOwn()
    {
        World world;
        world.repository.git({u"switch"_s, u"-q"_s, u"--orphan"_s, u"feat/other"_s});
        world.repository.commit(u"alone"_s, "x\n");
        const BranchDetail detail = world.detail(world.branch(u"feat/other"_s)).value();
        QCOMPARE(detail.commitCount, 1);
        QCOMPARE(fileLines(detail), u"added alone +1 -0"_s);
    }

    void aTipThatIsGoneIsAnError()
    {
        World world;
        Branch branch = world.branch();
        branch.tip = ObjectId::fromHex(QByteArray(40, '7'));
        QVERIFY(!world.detail(branch).has_value());
    }

    void cancellingAndLettingGoEndWithoutResult()
    {
        World world;
        world.repository.commit(u"poem"_s, "one\n");
        const Branch branch = world.branch();
        QFuture<Result<BranchDetail>> cancelled = world.ask(branch);
        cancelled.cancel();
        QTRY_VERIFY(cancelled.isFinished());
        QCOMPARE(cancelled.resultCount(), 0);
        const QFuture<Result<BranchDetail>> left = world.ask(branch);
        world.dropSource();
        QVERIFY(left.isFinished());
    }
};

GUILESS_TEST(GitBranchDetailSourceTest)

}

#include "tst_gitbranchdetailsource.moc"
