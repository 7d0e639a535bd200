// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/postgresverifier.h"
#include "app/adapters/postgres/statementsampling.h"
#include "tests/support/countingdatabase.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/testprogram.h"

#include <csignal>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_quietreads {

using ReadState = ReadEvidence::State;

/// Who still reads what is on its way out.
class QuietReadsTest : public QObject, private CountingDatabase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void init() { begin(); }
    void cleanupTestCase() { end(); }

    void scriptedReaders_data()
    {
        QTest::addColumn<QString>("sql"); // several statements are parted by ";;"
        QTest::addColumn<bool>("isRead");
        const auto row
                = [](const char *name, const QString &sql, bool isRead) { QTest::newRow(name) << sql << isRead; };
        row("nobody", u"SELECT 1"_s, false);
        row("plain", u"SELECT old FROM users WHERE id = 1"_s, true);
        row("plain, another column", u"SELECT name FROM users WHERE id = 1"_s, false);
        row("star", u"SELECT * FROM users"_s, true);
        row("star that nobody takes", u"SELECT id FROM (SELECT * FROM users) u"_s, false);
        row("filter", u"SELECT count(*) FROM users WHERE old = 'a'"_s, true);
        row("count", u"SELECT count(*) FROM users"_s, false);
        row("view", u"SELECT * FROM everything"_s, false);
        row("function in SQL", u"SELECT old_of(3)"_s, true);
        row("function in PL/pgSQL", u"SELECT old_slowly(3)"_s, true);
        row("function that reads another", u"SELECT name_slowly(3)"_s, false);
        row("block", u"DO $$ BEGIN PERFORM old FROM users; END $$"_s, true);
        row("dynamic", u"DO $$ BEGIN EXECUTE 'SELECT ol' || 'd FROM users'; END $$"_s, true);
        row("prepared", u"PREPARE p AS SELECT old FROM users WHERE id = $1;;EXECUTE p(1);;EXECUTE p(2)"_s, true);
        row("prepared, another column", u"PREPARE p AS SELECT name FROM users WHERE id = $1;;EXECUTE p(1)"_s, false);
        row("cursor", u"BEGIN;;DECLARE c CURSOR FOR SELECT old FROM users;;FETCH ALL FROM c;;COMMIT"_s, true);
        row("returning", u"UPDATE users SET name = 'x' WHERE id = 1 RETURNING *"_s, true);
        row("write", u"UPDATE users SET old = 'x' WHERE id = 1"_s, false);
        row("explain", u"EXPLAIN SELECT old FROM users"_s, false);
        row("Hasura, another column",
            uR"(SELECT coalesce(json_agg("root"), '[]') AS "root" FROM (SELECT row_to_json((SELECT "_e" FROM (SELECT "_root.base"."name" AS "name") AS "_e")) AS "root" FROM (SELECT * FROM "public"."users" WHERE ('true')) AS "_root.base") AS "_root")"_s,
            false);
        row("Hasura",
            uR"(SELECT coalesce(json_agg("root"), '[]') AS "root" FROM (SELECT row_to_json((SELECT "_e" FROM (SELECT "_root.base"."old" AS "o") AS "_e")) AS "root" FROM (SELECT * FROM "public"."users" WHERE ('true')) AS "_root.base") AS "_root")"_s,
            true);
        row("Hasura mutation",
            uR"(WITH "mra__users" AS (UPDATE "public"."users" SET "name" = 'y' WHERE (("public"."users"."id") = 1) RETURNING *, ('true')::boolean AS "check__constraint"), "aca__users" AS (SELECT "id", "name", "old", "next" FROM "mra__users") SELECT json_build_object('affected_rows', (SELECT COUNT(*) FROM "aca__users")))"_s,
            false);
    }

    void scriptedReaders()
    {
        QFETCH(const QString, sql);
        QFETCH(const bool, isRead);
        run(u"SELECT pg_stat_statements_reset()"_s);
        QCOMPARE(look().state, ReadState::Zero);
        run(sql, u"app"_s);
        const ReadEvidence evidence = look();
        QCOMPARE(evidence.state, isRead ? ReadState::Read : ReadState::Zero);
        QCOMPARE(evidence.readers, isRead ? QStringList(u"app"_s) : QStringList());
        if (isRead)
            QVERIFY(evidence.calls >= 1);
    }

    void aBackupIsIgnoredWhereTheTeamSaysSo()
    {
        look();
        run(u"COPY users TO '/dev/null'"_s);
        m_policy.ignoredReaders = {u"postgres"_s};
        QCOMPARE(look().state, ReadState::Zero);
        m_policy.ignoredReaders = {};
        QCOMPARE(look().state, ReadState::Read);
    }

    void ourOwnLooksDoNotCount()
    {
        look();
        for (int turn = 0; turn < 3; ++turn)
            QCOMPARE(ask({.oldObjects = {u"users.old"_s}, .replacements = {{u"users.old"_s, u"users.next"_s}}})
                             ->backfills.value(u"users.old"_s)
                             .isProven,
                     std::optional(true));
        QCOMPARE(look().state, ReadState::Zero);
    }

    void aWholeTableIsWatchedByItsScans()
    {
        run(u"SELECT pg_stat_force_next_flush();;SELECT count(*) FROM sessions"_s);
        QCOMPARE(look(u"postgres"_s, u"sessions"_s).state, ReadState::Zero);
        run(u"SELECT pg_stat_force_next_flush(), count(*) FROM sessions"_s, u"app"_s);
        QCOMPARE(look(u"postgres"_s, u"sessions"_s).state, ReadState::Read);
    }

    void aReadUnderWayIsSeen()
    {
        run(u"SELECT old FROM users WHERE pg_sleep(0) IS NOT NULL"_s, u"app"_s); // its whole text is known then
        look();
        QThread *slow = QThread::create(
                [this] { session(u"app"_s)->run(u"SELECT old FROM users WHERE pg_sleep(2) IS NOT NULL"_s); });
        slow->start();
        const auto runs = [&] {
            return session()->value(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"_s) == u'1';
        };
        QTRY_VERIFY_WITH_TIMEOUT(runs(), 20'000);
        const ReadEvidence evidence = look();
        session()->run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"_s);
        slow->wait();
        delete slow;
        QCOMPARE(evidence.state, ReadState::Read);
        QCOMPARE(evidence.readers, QStringList(u"app"_s));
    }

    void aResetMakesItUnknown()
    {
        look();
        run(u"SELECT old FROM users"_s, u"app"_s);
        run(u"SELECT pg_stat_statements_reset()"_s);
        const ReadEvidence evidence = look();
        QCOMPARE(evidence.state, ReadState::Unknown);
        QCOMPARE(evidence.doubt, ReadDoubt::Reset);
        m_clock.advance(48h);
        QCOMPARE(look().state, ReadState::Zero);
    }

    void aResetOfOneStatementMakesItUnknown()
    {
        run(u"SELECT old FROM users"_s, u"app"_s);
        look();
        run(uR"(SELECT pg_stat_statements_reset(0, 0, queryid) FROM pg_stat_statements WHERE query = 'SELECT old FROM users')"_s);
        QCOMPARE(look().doubt, ReadDoubt::Forgotten);
    }

    void evictionsMakeItUnknown()
    {
        look();
        const auto connection = session(u"app"_s);
        for (int i = 0; i < 400; ++i)
            connection->run(u"SELECT 1 AS a%1, %2"_s.arg(i).arg(QStringList(i, u"1"_s).join(u',') + u"2"_s));
        const ReadEvidence evidence = look();
        QCOMPARE(evidence.state, ReadState::Unknown);
        QCOMPARE(evidence.doubt, ReadDoubt::Evicted);
        QVERIFY(evidence.evicted > 0);
        run(u"SELECT pg_stat_statements_reset()"_s);
    }

    void statementsThatAreNotCountedMakeItUnknown()
    {
        look();
        run(u"ALTER DATABASE postgres SET pg_stat_statements.track = 'top'"_s);
        const ReadEvidence evidence = look();
        run(u"ALTER DATABASE postgres RESET pg_stat_statements.track"_s);
        QCOMPARE(evidence.state, ReadState::Unknown);
        QCOMPARE(evidence.doubt, ReadDoubt::TrackingOff);
        QCOMPARE(look().doubt, ReadDoubt::TrackingOff); // until 48 hours later
    }

    void missingRightsMakeItUnknown()
    {
        const ReadEvidence evidence = look(u"guest"_s);
        QCOMPARE(evidence.state, ReadState::Unknown);
        QCOMPARE(evidence.doubt, ReadDoubt::NoRights);
        init(); // another memory
        QCOMPARE(look(u"app"_s).state, ReadState::Zero);
    }

    void aMissingExtensionMakesItUnknown()
    {
        run(u"DROP EXTENSION pg_stat_statements"_s);
        const ReadEvidence evidence = look();
        run(u"CREATE EXTENSION pg_stat_statements"_s);
        QCOMPARE(evidence.state, ReadState::Unknown);
        QCOMPARE(evidence.doubt, ReadDoubt::NotInstalled);
    }

    void serversDecideWhatTheirCountsProve()
    {
        const StatementServer good{.version = 170'004,
                                   .hasStatements = true,
                                   .track = u"all"_s,
                                   .showsAllRoles = true,
                                   .standbyRoles = {}};
        const auto doubt = [&](auto change, const QStringList &ignored = {}) {
            StatementServer server = good;
            change(server);
            return obstacleOf(server, ignored);
        };
        QCOMPARE(obstacleOf(good, {}), ReadDoubt::None);
        QCOMPARE(doubt([](StatementServer &one) { one.version = 120'022; }), ReadDoubt::ServerTooOld);
        QCOMPARE(doubt([](StatementServer &one) { one.version = 130'013; }), ReadDoubt::ServerTooOld);
        QCOMPARE(doubt([](StatementServer &one) { one.version = 140'000; }), ReadDoubt::None);
        QCOMPARE(doubt([](StatementServer &one) { one.isStandby = true; }), ReadDoubt::Standby);
        const auto repeated = [](StatementServer &one) { one.standbyRoles = {u"a"_s, u"b"_s}; };
        QCOMPARE(doubt(repeated), ReadDoubt::ReadElsewhere);
        QCOMPARE(doubt(repeated, {u"a"_s}), ReadDoubt::ReadElsewhere);
        QCOMPARE(doubt(repeated, {u"a"_s, u"b"_s}), ReadDoubt::None);
        QVERIFY(obstacleOf({}, {}) != ReadDoubt::None); // nothing was told
    }

    void standbysMakeItUnknown()
    {
        PostgresCluster primary;
        QVERIFY2(primary.problem().isEmpty(), qPrintable(primary.problem()));
        primary.run(u"ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'"_s);
        primary.run(u"ALTER SYSTEM SET pg_stat_statements.track = 'all'"_s);
        primary.stop();
        primary.start();
        primary.run(u"CREATE EXTENSION pg_stat_statements; CREATE ROLE replicator REPLICATION LOGIN; "
                    "CREATE TABLE users (id int, old text)"_s);
        primary.run(u"CREATE DATABASE scratch"_s);
        const auto reads = [&](const PostgresCluster &cluster, const Policy::Migrations &policy) {
            const QTemporaryDir memory;
            PostgresDatabaseSource source({.url = cluster.url(),
                                           .helper = QStringLiteral(SQL_HELPER),
                                           .memory = memory.filePath(u"reads.db"_s)},
                                          policy, m_clock);
            auto future = source.facts({.oldObjects = {u"users.old"_s}, .replacements = {}});
            future.waitForFinished();
            return future.result()->reads.value(u"users.old"_s);
        };
        Policy::Migrations policy;
        QCOMPARE(reads(primary, policy).doubt, ReadDoubt::None);
        const auto standby = PostgresCluster::standbyOf(primary, u"replicator"_s);
        QVERIFY2(standby->problem().isEmpty(), qPrintable(standby->problem()));
        QTRY_COMPARE_WITH_TIMEOUT(primary.run(u"SELECT count(*) FROM pg_stat_replication"_s), u"1"_s, 30'000);
        QCOMPARE(reads(primary, policy).state, ReadState::Unknown);
        QCOMPARE(reads(primary, policy).doubt, ReadDoubt::ReadElsewhere);
        QCOMPARE(reads(*standby, policy).state, ReadState::Unknown);
        QCOMPARE(reads(*standby, policy).doubt, ReadDoubt::Standby);
        policy.ignoredReaders = {u"replicator"_s};
        QCOMPARE(reads(primary, policy).state, ReadState::Zero);
        QCOMPARE(reads(*standby, policy).doubt, ReadDoubt::Standby);

        PostgresVerifier verifier({}, m_clock);
        auto future = verifier.verify(
                {.migrations = {Migration()}, .wanted = {QString()}, .databaseUrl = standby->url(u"scratch"_s)});
        future.waitForFinished();
        QVERIFY(!future.result());
        QVERIFY2(future.result().error().detail.contains(u"standby"_s), qPrintable(future.result().error().detail));
    }

    void aCrashMakesItUnknown()
    {
        look();
        run(u"SELECT old FROM users"_s, u"app"_s);
        const auto observer = session();
        {
            const auto victim = session();
            ::kill(pid_t(victim->value(u"SELECT pg_backend_pid()"_s).toInt()), SIGKILL);
        }
        QTRY_VERIFY_WITH_TIMEOUT(observer->value(u"SELECT 1"_s) != u'1', 30'000); // every session is cut off
        QTRY_VERIFY_WITH_TIMEOUT(session()->isOpen(), 30'000);
        const ReadEvidence evidence = look();
        QCOMPARE(evidence.state, ReadState::Unknown);
        QVERIFY(evidence.doubt == ReadDoubt::Reset || evidence.doubt == ReadDoubt::Forgotten);
    }

    void usersInTheDatabaseAreNamed()
    {
        look();
        run(u"CREATE VIEW shows_old AS SELECT old FROM users"_s);
        const ReadEvidence shown = look();
        QVERIFY2(shown.users == QStringList(u"view shows_old"_s),
                 qPrintable(QString::number(int(shown.state)) + shown.query + QString::number(int(shown.doubt))));
        run(u"DROP VIEW shows_old;;CREATE POLICY own ON users USING (old = current_user)"_s);
        QCOMPARE(look().users, QStringList(u"policy own"_s));
        run(uR"(DROP POLICY own ON users;;CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE NOTICE '%', NEW.old; RETURN NEW; END $$;;
          CREATE TRIGGER notes BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION noted())"_s);
        QCOMPARE(look().users, QStringList(u"trigger notes"_s));
        run(uR"(CREATE OR REPLACE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN NEW.next := NEW.old; RETURN NEW; END $$)"_s);
        const Result<DatabaseFacts> synced
                = ask({.oldObjects = {u"users.old"_s}, .replacements = {{u"users.old"_s, u"users.next"_s}}});
        QVERIFY(synced->reads.value(u"users.old"_s).users.isEmpty()); // it keeps old and new in step
        run(u"DROP TRIGGER notes ON users"_s);
    }
};

GUILESS_TEST(QuietReadsTest)

}

#include "tst_quietreads.moc"
