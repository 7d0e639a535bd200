// SPDX-License-Identifier: GPL-3.0-or-later

// What the sandbox promises: every action works on it, by the adapters that act on the real thing elsewhere.

#include "app/adapters/clock/systemclock.h"
#include "app/repositorysources.h"
#include "app/sandbox/world/sandbox.h"
#include "models/rules/migrationassembly.h"
#include "models/rules/previewgrouping.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_sandboxactions {

class SandboxActionsTest : public QObject
{
    Q_OBJECT

private:
    const SystemClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::optional<OpenedRepository> m_sources;

    template <typename T>
    Result<T> answer(QFuture<Result<T>> future)
    {
        const bool isOver = QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000);
        return isOver && future.resultCount() > 0 ? future.result()
                                                  : Result<T>(Failure(Error{.kind = Error::Kind::Timeout}));
    }

    Service service(const QString &name)
    {
        const auto snapshot = answer(m_sources->swarm.services->services());
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().detail));
        const auto found = std::ranges::find(snapshot->services, name, &Service::name);
        return found == snapshot->services.cend() ? Service() : *found;
    }

    std::optional<Branch> branch(const QString &name)
    {
        const auto snapshot = answer(m_sources->branches->branches(BranchSource::Depth::Complete));
        if (!snapshot)
            return std::nullopt;
        const auto found = std::ranges::find(snapshot->branches, name, &Branch::name);
        return found == snapshot->branches.cend() ? std::nullopt : std::optional(*found);
    }

    FeatureFlag flag(const QString &key)
    {
        const auto snapshot = answer(m_sources->flags->flags());
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().detail));
        return *std::ranges::find(snapshot->flags, key, &FeatureFlag::key);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<Sandbox>();
        const auto started = m_sandbox->start(m_clock, Sandbox::Day::StandsStill);
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        auto opened = openRepositorySources(m_sandbox->options({}), m_clock);
        QVERIFY(opened);
        m_sources = std::move(*opened);
    }

    void cleanupTestCase()
    {
        m_sources.reset();
        if (m_sandbox)
            m_sandbox->stop();
    }

    void aServiceIsScaledAndRolledBack()
    {
        const Service before = service(u"platform_web"_s);
        QCOMPARE(before.replicas, 3);
        QVERIFY(answer(m_sources->swarm.store->scale(before, 5)));
        QTRY_COMPARE(service(u"platform_web"_s).replicas, 5);
        QVERIFY(answer(m_sources->swarm.store->rollBack(service(u"platform_web"_s))));
        QTRY_COMPARE(service(u"platform_web"_s).replicas, 3);
    }

    void aServiceIsRestarted()
    {
        const Service before = service(u"platform_mailer"_s);
        QVERIFY(answer(m_sources->swarm.store->restart(before)));
        QTRY_VERIFY(service(u"platform_mailer"_s).specHash != before.specHash);
    }

    void anOrphanedPreviewIsRemovedWithItsStack()
    {
        const auto snapshot = answer(m_sources->swarm.services->services());
        QVERIFY(snapshot);
        const QList<Preview> previews = groupPreviews(snapshot->services, m_sources->policy.previews);
        const auto orphan = std::ranges::find(previews, u"pr-470"_s, &Preview::name);
        QVERIFY(orphan != previews.cend());
        const auto plan = answer(m_sources->swarm.previews->planRemoval(*orphan));
        QVERIFY(plan);
        QVERIFY(!plan->isEmpty());
        const auto removed = answer(m_sources->swarm.previews->remove(*orphan, *plan));
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
        QTRY_VERIFY(service(u"pr-470_web"_s).name.isEmpty());
        QVERIFY(!service(u"pr-481_web"_s).name.isEmpty());
    }

    void aMergedBranchIsDeletedAndBroughtBack()
    {
        const std::optional<Branch> merged = branch(u"feat/audit-log"_s);
        QVERIFY(merged);
        const auto snapshot = answer(m_sources->branches->branches(BranchSource::Depth::Complete));
        const auto plan
                = answer(m_sources->branchStore->planDeletion(*merged, snapshot->trunk, BranchStore::Where::Local));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        const auto removed = answer(m_sources->branchStore->remove(*plan));
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
        QTRY_VERIFY(!branch(u"feat/audit-log"_s) || branch(u"feat/audit-log"_s)->localTip.isNull());
        QVERIFY(answer(m_sources->branchStore->restore(*plan)));
        QTRY_VERIFY(branch(u"feat/audit-log"_s) && !branch(u"feat/audit-log"_s)->localTip.isNull());
    }

    void aFlagIsChangedAndRemembered()
    {
        const FeatureFlag before = flag(u"new_checkout"_s);
        const auto outcome = answer(m_sources->flagStore->change({.before = before,
                                                                  .changeId = u"5d0c3c8e-0000-4000-8000-000000000001"_s,
                                                                  .reason = u"went well"_s,
                                                                  .by = u"ada"_s,
                                                                  .rolloutPercent = 50}));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(outcome->kind, FlagOutcome::Kind::Applied);
        QCOMPARE(flag(u"new_checkout"_s).rolloutPercent, 50);
        const auto history = answer(m_sources->flags->history(u"new_checkout"_s, 5));
        QVERIFY(history);
        QCOMPARE(history->first().reason, u"went well"_s);
        QVERIFY(answer(m_sources->flagStore->recordAudit({.at = m_clock.now(), .by = u"ada"_s})));
        QVERIFY(answer(m_sources->flags->lastAudit()).value());
    }

    void aDownIsProven()
    {
        const auto reading = answer(m_sources->migrations->migrations({}));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
        const QList<Migration> all = inOrder(reading->migrations, u"default"_s);
        const auto last
                = std::ranges::find_if(all, [](const Migration &migration) { return migration.down.has_value(); });
        QVERIFY(last != all.cend());
        const auto verified
                = answer(m_sources->migrationVerifier->verify({.migrations = all, .wanted = {last->key()}}));
        if (!verified && verified.error().cause == Error::Cause::NoPostgres)
            QSKIP("no PostgreSQL");
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().detail));
        QCOMPARE(verified->first().verification.state, Verification::State::Passed);
    }
};

GUILESS_TEST(SandboxActionsTest)

}

#include "tst_sandboxactions.moc"
