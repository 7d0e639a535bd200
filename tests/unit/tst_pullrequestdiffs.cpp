// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitpullrequestdiffsource.h"
#include "app/adapters/git/localdiffsfirst.h"
#include "tests/support/pullrequests.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QFutureWatcher>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_pullrequestdiffs {

namespace {

using Changes = Result<QList<FileChange>>;

/// A clone with a pull request whose base has moved on, and a host beside it.
struct DiffWorld
{
    TestRepository repository;
    PullRequest pullRequest{.number = 7, .branch = u"feat/cart"_s, .base = u"main"_s};
    FakeDiffSource host;
    std::unique_ptr<GitPullRequestDiffSource> clone;
    std::unique_ptr<LocalDiffsFirst> diffs;

    DiffWorld()
    {
        repository.commit(u"app.ts"_s, "one\ntwo\nthree\n");
        repository.git({u"update-ref"_s, u"refs/remotes/origin/main"_s, u"main"_s});
        repository.git({u"switch"_s, u"-q"_s, u"-c"_s, u"feat/cart"_s});
        repository.commit(u"app.ts"_s, "one\n2\nthree\n");
        pullRequest.headSha = repository.commit(u"cart.ts"_s, "export {}\n");
        repository.git({u"switch"_s, u"-q"_s, u"main"_s});
        repository.commit(u"other.ts"_s, "later\n");
        repository.git({u"update-ref"_s, u"refs/remotes/origin/main"_s, u"main"_s});
        clone = std::make_unique<GitPullRequestDiffSource>(*findRepository(repository.path()), u"origin"_s);
        diffs = std::make_unique<LocalDiffsFirst>(*clone, host);
    }
};

}

/// Where the lines come from that the panel shows of a pull request.
class PullRequestDiffsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCloneAnswersAsGitDoes()
    {
        DiffWorld world;
        QFuture<Changes> call = world.diffs->changes(world.pullRequest);
        QTRY_VERIFY(call.isFinished());
        const Changes changes = call.result();
        QVERIFY(changes);
        QCOMPARE(changes->size(), 2); // and not what came to trunk meanwhile
        QCOMPARE(changes->at(0).path, u"app.ts"_s);
        QCOMPARE(changes->at(1).kind, FileChange::Kind::Added);
        const QString patch = world.repository.git({u"diff"_s, u"origin/main...feat/cart"_s, u"--"_s, u"app.ts"_s});
        const QString hunk = patch.sliced(patch.indexOf(u"@@"_s));
        QVERIFY2(changes->at(0).patch.contains(hunk), qPrintable(changes->at(0).patch));
        QVERIFY(world.host.asked.isEmpty());
    }

    /// The clone's worker can be done before it is asked for its answer.
    void aCloneThatAnswersAtOnceIsHeard()
    {
        class QuickClone final : public PullRequestDiffSource
        {
            QFuture<Changes> changes(const PullRequest &) override
            {
                return QtFuture::makeReadyValueFuture(Changes(QList<FileChange>{{.path = u"app.ts"_s}}));
            }
        };
        QuickClone clone;
        FakeDiffSource host;
        LocalDiffsFirst diffs(clone, host);
        const QFuture<Changes> call = diffs.changes({.number = 7});
        QTRY_VERIFY(call.isFinished());
        QCOMPARE(call.result()->value(0).path, u"app.ts"_s);
    }

    void theLocalBaseServesWhereThereIsNoRemote()
    {
        DiffWorld world;
        world.repository.git({u"update-ref"_s, u"-d"_s, u"refs/remotes/origin/main"_s});
        QFuture<Changes> call = world.diffs->changes(world.pullRequest);
        QTRY_VERIFY(call.isFinished());
        QCOMPARE(call.result()->size(), 2);
    }

    void theHostIsAskedForWhatWasNotFetched_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("base");
        QTest::newRow("head") << QString(40, u'1') << u"main"_s;
        QTest::newRow("base") << QString() << u"release"_s;
    }
    void theHostIsAskedForWhatWasNotFetched()
    {
        QFETCH(const QString, head);
        QFETCH(const QString, base);
        DiffWorld world;
        if (!head.isEmpty())
            world.pullRequest.headSha = head;
        world.pullRequest.base = base;
        QFuture<Changes> call = world.diffs->changes(world.pullRequest);
        QTRY_COMPARE(world.host.asked, QList<qint32>{7});
        world.host.calls.answer(QList<FileChange>{{.path = u"from the host"_s}});
        QTRY_VERIFY(call.isFinished());
        QCOMPARE(call.result()->value(0).path, u"from the host"_s);
    }

    void whoeverLooksElsewhereLeavesNoCallBehind()
    {
        DiffWorld world;
        world.pullRequest.headSha = QString(40, u'1');
        QFuture<Changes> call = world.diffs->changes(world.pullRequest);
        QTRY_COMPARE(world.host.calls.count(), 1);
        call.cancel();
        QTRY_COMPARE(world.host.calls.count(), 0);
    }

    void theEndOfTheProgramEndsCalls()
    {
        DiffWorld world;
        world.pullRequest.headSha = QString(40, u'1');
        QFuture<Changes> call = world.diffs->changes(world.pullRequest);
        QTRY_COMPARE(world.host.calls.count(), 1);
        world.diffs.reset();
        QVERIFY(call.isFinished());
        QVERIFY(call.isCanceled());
    }
};

GUILESS_TEST(PullRequestDiffsTest)

}

#include "tst_pullrequestdiffs.moc"
