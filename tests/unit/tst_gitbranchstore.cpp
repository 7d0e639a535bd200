// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitbranchstore.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_gitbranchstore {

using Where = BranchStore::Where;

namespace {

/// A clone with one commit on main, a bare repository as its origin, and feat/cart one commit ahead in both.
class World
{
public:
    World()
        : origin(TestRepository::Init::Bare)
    {
        clone.commit(u"file"_s, "one\n");
        clone.git({u"remote"_s, u"add"_s, u"origin"_s, origin.path()});
        clone.git({u"switch"_s, u"-q"_s, u"-c"_s, u"feat/cart"_s});
        tip = clone.commit(u"file"_s, "two\n", noon(), u"Add the cart"_s);
        clone.git({u"switch"_s, u"-q"_s, u"main"_s});
        clone.git({u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main"_s, u"feat/cart"_s});
    }

    Branch branch() const
    {
        const ObjectId id = ObjectId::fromHex(tip.toLatin1());
        return {.name = u"feat/cart"_s,
                .refs = {u"refs/heads/feat/cart"_s, u"refs/remotes/origin/feat/cart"_s},
                .tip = id,
                .localTip = id,
                .ahead = 1,
                .merged = Merged::No};
    }
    Trunk trunk() const { return {.name = u"main"_s, .ref = u"refs/remotes/origin/main"_s}; }
    GitPlace place() const { return findRepository(clone.path()).value(); }

    QString clonedTip()
    {
        return clone.git({u"for-each-ref"_s, u"--format=%(objectname)"_s, u"refs/heads/feat/cart"_s});
    }
    QString originTip()
    {
        return origin.git({u"for-each-ref"_s, u"--format=%(objectname)"_s, u"refs/heads/feat/cart"_s});
    }

    TestRepository origin;
    TestRepository clone;
    QString tip;
};

template <typename T>
Result<T> wait(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        return Failure({.kind = Error::Kind::Cancelled});
    return future.result();
}

/// Confirmed twice, as the user would.
BranchDeletion confirmed(BranchDeletion plan)
{
    plan.isConfirmedUnmerged = true;
    return plan;
}

}

class GitBranchStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlanNamesWhatGoesAndWhatIsLost()
    {
        World world;
        GitBranchStore store(world.place());
        const BranchDeletion plan = wait(store.planDeletion(world.branch(), world.trunk(), Where::Both)).value();
        QCOMPARE(plan.localRef, u"refs/heads/feat/cart"_s);
        QCOMPARE(plan.localTip.toHex(), world.tip);
        QCOMPARE(plan.remote, u"origin"_s);
        QCOMPARE(plan.remoteRef, u"refs/heads/feat/cart"_s);
        QCOMPARE(plan.lost.size(), 1);
        QCOMPARE(plan.lost.first().subject, u"Add the cart"_s);
        QCOMPARE(plan.lost.first().author.name, u"Ada"_s);
        QCOMPARE(plan.lost.first().authoredAt, noon());
        QVERIFY(!plan.isMerged);
    }

    void whatAnotherRefHoldsIsNotLost()
    {
        World world;
        GitBranchStore store(world.place());
        QVERIFY(wait(store.planDeletion(world.branch(), world.trunk(), Where::Local))->lost.isEmpty());
        QVERIFY(wait(store.planDeletion(world.branch(), world.trunk(), Where::Remote))->lost.isEmpty());
        world.clone.git({u"tag"_s, u"keep"_s, world.tip});
        QVERIFY(wait(store.planDeletion(world.branch(), world.trunk(), Where::Both))->lost.isEmpty());
    }

    void trunkIsRefused()
    {
        World world;
        GitBranchStore store(world.place());
        const Branch main{.name = u"main"_s, .refs = {u"refs/heads/main"_s}};
        QCOMPARE(wait(store.planDeletion(main, world.trunk(), Where::Local)).error().cause, Error::Cause::Refused);
    }

    void aCheckedOutBranchIsRefusedInAnyWorkTree()
    {
        World world;
        GitBranchStore store(world.place());
        const BranchDeletion plan = wait(store.planDeletion(world.branch(), world.trunk(), Where::Local)).value();
        const TestRepository other(TestRepository::Init::None);
        world.clone.git({u"worktree"_s, u"add"_s, u"-q"_s, other.filePath(u"tree"_s), u"feat/cart"_s});
        QCOMPARE(wait(store.planDeletion(world.branch(), world.trunk(), Where::Local)).error().cause,
                 Error::Cause::Refused);
        QCOMPARE(wait(store.remove(confirmed(plan))).error().cause, Error::Cause::Refused);
        QCOMPARE(world.clonedTip(), world.tip);
        QVERIFY(wait(store.planDeletion(world.branch(), world.trunk(), Where::Remote)).has_value());
    }

    void unmergedWorkNeedsASecondConfirmation()
    {
        World world;
        GitBranchStore store(world.place());
        const BranchDeletion plan = wait(store.planDeletion(world.branch(), world.trunk(), Where::Both)).value();
        QCOMPARE(wait(store.remove(plan)).error().cause, Error::Cause::Refused);
        QCOMPARE(world.clonedTip(), world.tip);
        QCOMPARE(world.originTip(), world.tip);
    }

    void mergedIsWhatTheBranchSays()
    {
        World world;
        GitBranchStore store(world.place());
        Branch branch = world.branch();
        branch.merged = Merged::Squash;
        QVERIFY(wait(store.planDeletion(branch, world.trunk(), Where::Both))->isMerged);
        branch.localTip = ObjectId::fromHex(world.clone.git({u"rev-parse"_s, u"main"_s}).toLatin1());
        QVERIFY(!wait(store.planDeletion(branch, world.trunk(), Where::Both))->isMerged); // more may be here
        branch.localAhead = 0;
        QVERIFY(wait(store.planDeletion(branch, world.trunk(), Where::Both))->isMerged);
    }

    void bothAreDeletedAndTheLocalOneComesBack()
    {
        World world;
        GitBranchStore store(world.place());
        const BranchDeletion plan = wait(store.planDeletion(world.branch(), world.trunk(), Where::Both)).value();
        const Result<void> removed = wait(store.remove(confirmed(plan)));
        QVERIFY2(removed.has_value(), qPrintable(removed ? QString() : removed.error().detail));
        QCOMPARE(world.clonedTip(), QString());
        QCOMPARE(world.originTip(), QString());
        QVERIFY(!world.clone.tryGit({u"config"_s, u"branch.feat/cart.remote"_s}));

        QVERIFY(wait(store.restore(plan)).has_value());
        QCOMPARE(world.clonedTip(), world.tip);
        QCOMPARE(wait(store.restore(plan)).error().kind, Error::Kind::Conflict);
        QCOMPARE(wait(store.restore({.name = plan.name})).error().kind, Error::Kind::Invalid); // without asking git
    }

    void aBranchThatMovedIsNotDeleted()
    {
        World world;
        GitBranchStore store(world.place());
        const BranchDeletion plan = wait(store.planDeletion(world.branch(), world.trunk(), Where::Both)).value();
        world.clone.git({u"branch"_s, u"-f"_s, u"feat/cart"_s, u"main"_s});
        QCOMPARE(wait(store.remove(confirmed(plan))).error().kind, Error::Kind::Conflict);
        QCOMPARE(world.originTip(), world.tip);
    }

    void aRemoteBranchThatMovedIsNotDeleted()
    {
        World world;
        GitBranchStore store(world.place());
        const BranchDeletion plan = wait(store.planDeletion(world.branch(), world.trunk(), Where::Both)).value();
        world.origin.git({u"update-ref"_s, u"refs/heads/feat/cart"_s, u"refs/heads/main"_s});
        QCOMPARE(wait(store.remove(confirmed(plan))).error().kind, Error::Kind::Conflict);
        QCOMPARE(world.clonedTip(), world.tip);
        QVERIFY(!world.originTip().isEmpty());
    }

    void aHookThatRejectsKeepsBoth()
    {
        World world;
        world.origin.write(u"hooks/pre-receive"_s, "#!/bin/sh\necho not today >&2\nexit 1\n");
        QVERIFY(QFile::setPermissions(world.origin.filePath(u"hooks/pre-receive"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        GitBranchStore store(world.place());
        const BranchDeletion plan = wait(store.planDeletion(world.branch(), world.trunk(), Where::Both)).value();
        const Result<void> removed = wait(store.remove(confirmed(plan)));
        QCOMPARE(removed.error().cause, Error::Cause::Refused);
        QVERIFY2(removed.error().detail.contains(u"not today"_s), qPrintable(removed.error().detail));
        QCOMPARE(world.clonedTip(), world.tip);
    }

    void theRemoteOneAloneLeavesTheLocalOne()
    {
        World world;
        GitBranchStore store(world.place());
        const BranchDeletion plan = wait(store.planDeletion(world.branch(), world.trunk(), Where::Remote)).value();
        QVERIFY(wait(store.remove(confirmed(plan))).has_value());
        QCOMPARE(world.originTip(), QString());
        QCOMPARE(world.clonedTip(), world.tip);
    }

    void cancellingAndLettingGoEndWithoutResult()
    {
        World world;
        auto store = std::make_unique<GitBranchStore>(world.place());
        QFuture<Result<BranchDeletion>> cancelled = store->planDeletion(world.branch(), world.trunk(), Where::Both);
        QVERIFY(!cancelled.isFinished());
        cancelled.cancel();
        QTRY_VERIFY(cancelled.isFinished());
        QCOMPARE(cancelled.resultCount(), 0);
        const QFuture<Result<BranchDeletion>> left = store->planDeletion(world.branch(), world.trunk(), Where::Both);
        store.reset();
        QVERIFY(left.isCanceled() && left.isFinished());
    }

    void reftablesWorkAsWell()
    {
        TestRepository repository(TestRepository::Init::Normal, {u"--ref-format=reftable"_s});
        repository.commit(u"file"_s, "one\n");
        repository.git({u"branch"_s, u"feat/cart"_s});
        const ObjectId tip = ObjectId::fromHex(repository.git({u"rev-parse"_s, u"main"_s}).toLatin1());
        GitBranchStore store(findRepository(repository.path()).value());
        const Branch branch{
                .name = u"feat/cart"_s, .refs = {u"refs/heads/feat/cart"_s}, .tip = tip, .localTip = tip, .ahead = 0};
        const BranchDeletion plan
                = wait(store.planDeletion(branch, {.name = u"main"_s, .ref = u"refs/heads/main"_s}, Where::Local))
                          .value();
        QVERIFY(plan.isMerged && plan.lost.isEmpty());
        QVERIFY(wait(store.remove(plan)).has_value());
        QVERIFY(!repository.tryGit({u"rev-parse"_s, u"--verify"_s, u"feat/cart"_s}));
    }
};

GUILESS_TEST(GitBranchStoreTest)

}

#include "tst_gitbranchstore.moc"
