// SPDX-License-Identifier: GPL-3.0-or-later

// What every FlagSource and FlagStore promises, over a real PostgreSQL.

#include "tests/contract/flagsourcefixtures.h"
#include "tests/support/flagtables.h"
#include "tests/support/testprogram.h"

#include <QSqlDatabase>
#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_flagsource {

namespace {

/// "a on 25 %, b off 0 %"
QString told(const QList<FeatureFlag> &flags)
{
    QStringList texts;
    for (const FeatureFlag &flag : flags)
        texts += flag.key + (flag.enabled.value_or(false) ? u" on "_s : u" off "_s)
                + QString::number(flag.rolloutPercent.value_or(-1)) + u" %"_s;
    return texts.join(u", ");
}

template <typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        return Failure(Error{.kind = Error::Kind::Timeout, .origin = u"the test"_s});
    return future.takeResult();
}

FlagChange turn(const FeatureFlag &flag, bool on)
{
    return {.before = flag,
            .changeId = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .reason = u"because"_s,
            .by = u"dev-a"_s,
            .enabled = on};
}

}

class FlagSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("way");
        if (isForeignHasura()) {
            QTest::newRow("foreign hasura") << 2;
            return;
        }
        QTest::newRow("postgres") << 0;
        QTest::newRow("hasura") << 1;
        QTest::newRow("hasura with a namespace") << 3;
    }

    void initTestCase()
    {
        if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s) || !m_cluster.problem().isEmpty())
            QFAIL(qPrintable(u"no PostgreSQL: "_s + m_cluster.problem()));
        if (isForeignHasura())
            return;
        fillFlagTables(m_cluster);
        m_cluster.run(u"create role reader login; grant select on flags, flag_events, flag_audits to reader;"
                      " grant update (owner, version, changed_at, changed_by, change_reason, change_id) on flags"
                      " to reader"_s);
    }

    void cleanup() { m_fixture.reset(); }

    void init()
    {
        QFETCH_GLOBAL(const int, way);
        if (way == 2)
            m_fixture = std::make_unique<ForeignHasuraFixture>();
        else if (way == 1 || way == 3)
            m_fixture = std::make_unique<HasuraFixture>(m_cluster, way == 3 ? u"app"_s : QString());
        else
            m_fixture = std::make_unique<PostgresFixture>(m_cluster);
        emptyFlagTables(m_cluster);
        m_cluster.run(u"insert into flags (key, description, owner, changed_by) values ('checkout', 'Route checkout',"
                      " 'shop', 'dev-b'), ('search', '', '', 'dev-b')"_s);
    }

    void tellsTheWholeTable()
    {
        const auto opened = m_fixture->open();
        const Result<FlagSnapshot> snapshot = wait(opened.owner->flags());
        QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().detail));
        QCOMPARE(told(snapshot->flags), u"checkout off 0 %, search off 0 %"_s);
        const FeatureFlag &flag = snapshot->flags.first();
        QCOMPARE(flag.description, u"Route checkout"_s);
        QCOMPARE(flag.owner, u"shop"_s);
        QCOMPARE(flag.changedBy, u"dev-b"_s);
        QCOMPARE(flag.version, std::optional<qint64>(1));
        QVERIFY(std::abs(flag.createdAt.secsTo(QDateTime::currentDateTimeUtc())) < 120);
        QVERIFY(!flag.fullyRolledOutAt.isValid());
        QCOMPARE(snapshot->missing, QStringList());
        QVERIFY(snapshot->rights.changeable.testFlags(FlagField::Enabled | FlagField::Percent));
        QVERIFY(snapshot->rights.hasHistory && snapshot->rights.hasAudits && snapshot->rights.mayCreate);
    }

    void changesAFlagAndRecordsIt()
    {
        const auto opened = m_fixture->open();
        FlagChange change = turn(wait(opened.owner->flags())->flags.first(), true);
        change.rolloutPercent = 100;
        const Result<FlagOutcome> outcome = wait(opened.store->change(change));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->kind, FlagOutcome::Kind::Applied);
        QCOMPARE(outcome->current->version, std::optional<qint64>(2));
        QCOMPARE(outcome->current->changeReason, u"because"_s);
        QVERIFY(outcome->current->fullyRolledOutAt.isValid());
        const Result<QList<FlagEvent>> events = wait(opened.owner->history(u"checkout"_s, 10));
        QVERIFY(events);
        QCOMPARE(events->size(), 2);
        const FlagEvent &event = events->first();
        QCOMPARE(event.changeId, change.changeId);
        QCOMPARE(event.by, u"dev-a"_s);
        QCOMPARE(event.reason, u"because"_s);
        QCOMPARE(event.wasEnabled, std::optional(false));
        QCOMPARE(event.enabled, std::optional(true));
        QCOMPARE(event.oldPercent, std::optional(0));
        QCOMPARE(event.newPercent, std::optional(100));
        QCOMPARE(events->last().wasEnabled, std::nullopt); // was created
    }

    void theSecondOfTwoWindowsIsToldWhatTheFirstDid()
    {
        const auto one = m_fixture->open();
        const auto other = m_fixture->open();
        const FeatureFlag seen = wait(one.owner->flags())->flags.first();
        FlagChange theirs = turn(seen, true);
        theirs.rolloutPercent = 25;
        QCOMPARE(wait(one.store->change(theirs))->kind, FlagOutcome::Kind::Applied);
        const Result<FlagOutcome> ours = wait(other.store->change(turn(seen, false)));
        QVERIFY(ours);
        QCOMPARE(ours->kind, FlagOutcome::Kind::Conflict);
        QCOMPARE(told({*ours->current}), u"checkout on 25 %"_s);
        QCOMPARE(wait(other.owner->history(u"checkout"_s, 10))->size(), 2);
    }

    void aFlagThatIsGoneIsNotAConflict()
    {
        const auto opened = m_fixture->open();
        const FeatureFlag seen = wait(opened.owner->flags())->flags.first();
        m_cluster.run(u"delete from flags where key = 'checkout'"_s);
        const Result<FlagOutcome> outcome = wait(opened.store->change(turn(seen, true)));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, FlagOutcome::Kind::Gone);
    }

    void aNewFlagIsOffAndHasAnEvent()
    {
        const auto opened = m_fixture->open();
        const NewFlag flag{.key = u"beta_nav"_s,
                           .description = u"New navigation"_s,
                           .owner = u"web"_s,
                           .type = FlagType::KillSwitch,
                           .changeId = u"create-1"_s,
                           .reason = u"first"_s,
                           .by = u"dev-a"_s};
        const Result<FlagOutcome> made = wait(opened.store->create(flag));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(made->kind, FlagOutcome::Kind::Applied);
        QCOMPARE(made->current->type, FlagType::KillSwitch);
        QCOMPARE(made->current->enabled, std::optional(false));
        NewFlag again = flag;
        again.changeId = u"create-2"_s;
        QCOMPARE(wait(opened.store->create(again))->kind, FlagOutcome::Kind::Conflict);
        QCOMPARE(wait(opened.owner->history(u"beta_nav"_s, 10))->size(), 1);
    }

    void anAuditIsRecorded()
    {
        const auto opened = m_fixture->open();
        QCOMPARE(*wait(opened.owner->lastAudit()), std::nullopt);
        const QDateTime at = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);
        QVERIFY(wait(opened.store->recordAudit({.at = at, .by = u"dev-a"_s})));
        const auto audit = wait(opened.owner->lastAudit());
        QVERIFY(audit && *audit);
        QCOMPARE((*audit)->at, at);
        QCOMPARE((*audit)->by, u"dev-a"_s);
    }

    void reportsAChangeOfAnybody()
    {
        const auto opened = m_fixture->open();
        QStringList reports;
        qint64 latency = 0;
        const auto watching = opened.owner->watch([&](const Result<FlagSnapshot> &snapshot) {
            reports += snapshot ? told(snapshot->flags) : u"failed"_s;
            if (snapshot)
                latency = snapshot->flags.last().changedAt.msecsTo(QDateTime::currentDateTimeUtc());
        });
        QTRY_COMPARE_WITH_TIMEOUT(reports.value(0), u"checkout off 0 %, search off 0 %"_s, 15'000);
        m_cluster.run(u"update flags set enabled = true, rollout_percent = 10 where key = 'search'"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reports.last(), u"checkout off 0 %, search on 10 %"_s, 15'000);
        qInfo("reported %lld ms after the change", qlonglong(latency));
    }

    void reportsAgainAfterTheConnectionWasCut()
    {
        NEEDS_THE_STAND_IN("to cut connections");
        const auto opened = m_fixture->open();
        QStringList reports;
        const auto watching = opened.owner->watch([&](const Result<FlagSnapshot> &snapshot) {
            reports += snapshot ? told(snapshot->flags) : u"failed"_s;
        });
        QTRY_VERIFY_WITH_TIMEOUT(!reports.isEmpty(), 15'000);
        m_fixture->cutConnections();
        m_cluster.run(u"update flags set enabled = true where key = 'search'"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reports.last(), u"checkout off 0 %, search on 0 %"_s, 30'000);
    }

    void aTableThatGoesWhileItIsWatchedIsNamedAndFoundAgain()
    {
        NEEDS_THE_STAND_IN("to track another table");
        const auto opened = m_fixture->open();
        QStringList reports;
        const auto watching = opened.owner->watch([&](const Result<FlagSnapshot> &snapshot) {
            const bool isNamed = !snapshot && snapshot.error().cause == Error::Cause::TableMissing;
            reports += snapshot ? told(snapshot->flags) : isNamed ? u"no table"_s : u"failed"_s;
        });
        QTRY_VERIFY_WITH_TIMEOUT(!reports.isEmpty(), 15'000);
        m_cluster.run(u"alter table flags rename to gone"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reports.last(), u"no table"_s, 30'000);
        m_cluster.run(u"alter table gone rename to flags; update flags set enabled = true where key = 'search'"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reports.last(), u"checkout off 0 %, search on 0 %"_s, 30'000);
    }

    void aKeyInTwoRowsIsToldOnceAndByName()
    {
        NEEDS_THE_STAND_IN("to track another table");
        m_cluster.run(u"create table loose_flags (like flags including defaults);"
                      " grant select on loose_flags to public;"
                      " insert into loose_flags (key, owner) values ('twice', 'a'), ('once', 'b'), ('twice', 'c')"_s);
        FlagPolicy policy;
        policy.table = u"loose_flags"_s;
        const auto opened = m_fixture->open(policy);
        const Result<FlagSnapshot> snapshot = wait(opened.owner->flags());
        m_cluster.run(u"drop table loose_flags"_s);
        QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().detail));
        QCOMPARE(told(snapshot->flags), u"once off 0 %, twice off 0 %"_s);
        QCOMPARE(snapshot->repeatedKeys, QStringList{u"twice"_s});
    }

    void nothingIsReportedOnceNobodyListens()
    {
        const auto opened = m_fixture->open();
        int count = 0;
        auto watching = opened.owner->watch([&](const Result<FlagSnapshot> &) { ++count; });
        QTRY_VERIFY_WITH_TIMEOUT(count >= 1, 15'000);
        watching.reset();
        const int before = count; // the first frame of a subscription may have come too
        m_cluster.run(u"update flags set enabled = true where key = 'search'"_s);
        QCOMPARE(told(wait(opened.owner->flags())->flags), u"checkout off 0 %, search on 0 %"_s);
        QCoreApplication::processEvents();
        QCOMPARE(count, before);
    }

    void whatTheRoleMayNotIsSaidBeforehandAndRefused()
    {
        const auto opened = m_fixture->openAsReader();
        const Result<FlagSnapshot> snapshot = wait(opened.owner->flags());
        QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().detail));
        QCOMPARE(snapshot->rights.changeable, FlagFields(FlagField::Owner));
        QVERIFY(!snapshot->rights.mayCreate);
        const Result<FlagOutcome> refused = wait(opened.store->change(turn(snapshot->flags.first(), true)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        FlagChange change = turn(snapshot->flags.first(), true);
        change.enabled.reset();
        change.owner = u"platform"_s;
        const Result<FlagOutcome> done = wait(opened.store->change(change));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(done->current->owner, u"platform"_s);
    }

    void namesWhatTheTableDoesNotHave()
    {
        FlagPolicy policy;
        policy.columns.owner = u"team"_s;
        policy.auditTable = u"no_such_table"_s;
        const auto opened = m_fixture->open(policy);
        const Result<FlagSnapshot> snapshot = wait(opened.owner->flags());
        QVERIFY(snapshot);
        QVERIFY2(snapshot->missing.contains(u"flags.team"_s), qPrintable(snapshot->missing.join(u' ')));
        QVERIFY(snapshot->missing.contains(u"no_such_table"_s));
        QCOMPARE(snapshot->flags.size(), 2);
    }

    void aTableThatIsNotThereIsNamed()
    {
        FlagPolicy policy;
        policy.table = u"toggles"_s;
        const auto opened = m_fixture->open(policy);
        const Result<FlagSnapshot> snapshot = wait(opened.owner->flags());
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().cause, Error::Cause::TableMissing);
        QVERIFY(snapshot.error().detail.contains(u"toggles"_s));
    }

    void withoutAVersionTheTimeOfTheLastChangeLocks()
    {
        FlagPolicy policy;
        policy.columns.version.clear();
        const auto opened = m_fixture->open(policy);
        const FeatureFlag seen = wait(opened.owner->flags())->flags.first();
        QCOMPARE(seen.version, std::nullopt);
        QCOMPARE(wait(opened.store->change(turn(seen, true)))->kind, FlagOutcome::Kind::Applied);
        QCOMPARE(wait(opened.store->change(turn(seen, false)))->kind, FlagOutcome::Kind::Conflict);
    }

    void withoutAnyLockNothingIsWritten()
    {
        FlagPolicy policy;
        policy.columns.version.clear();
        policy.columns.changedAt.clear();
        const auto opened = m_fixture->open(policy);
        const Result<FlagSnapshot> snapshot = wait(opened.owner->flags());
        QCOMPARE(snapshot->rights.obstacle, FlagRights::Obstacle::NoVersionColumn);
        QVERIFY(!wait(opened.store->change(turn(snapshot->flags.first(), true))));
    }

private:
    PostgresCluster m_cluster = hasuraCluster();
    std::unique_ptr<FlagSourceFixture> m_fixture;
};

GUILESS_TEST(FlagSourceTest)

}

#include "tst_flagsource.moc"
