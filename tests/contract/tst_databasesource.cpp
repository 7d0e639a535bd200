// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/postgresdatabasesource.h"
#include "app/adapters/postgres/postgresverifier.h"
#include "app/adapters/postgres/serverprograms.h"
#include "app/adapters/postgres/statementsampling.h"
#include "app/adapters/postgres/throwawayserver.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/testrepository.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using ReadState = ReadEvidence::State;

const QString schema = uR"(
CREATE EXTENSION pg_stat_statements;
CREATE ROLE app LOGIN; CREATE ROLE guest LOGIN; CREATE ROLE backup LOGIN;
GRANT pg_read_all_stats TO app;
CREATE TABLE users (id bigint PRIMARY KEY, name text, old text, next text);
INSERT INTO users SELECT i, 'n' || i, 'o' || i, 'o' || i FROM generate_series(1, 50) i;
CREATE TABLE sessions (id bigint PRIMARY KEY, user_id bigint);
CREATE VIEW everything AS SELECT id, name, next AS was FROM users;
CREATE FUNCTION old_of(bigint) RETURNS text LANGUAGE sql AS 'SELECT old FROM users WHERE id = $1';
CREATE FUNCTION old_slowly(wanted bigint) RETURNS text LANGUAGE plpgsql AS
  $$ DECLARE found text; BEGIN SELECT u.old INTO found FROM users u WHERE u.id = wanted; RETURN found; END $$;
CREATE FUNCTION name_slowly(wanted bigint) RETURNS text LANGUAGE plpgsql AS
  $$ DECLARE found text; BEGIN SELECT u.name INTO found FROM users u WHERE u.id = wanted; RETURN found; END $$;
GRANT ALL ON ALL TABLES IN SCHEMA public TO app, backup;
)"_s;

}

/// The database itself, on a real PostgreSQL that counts statements.
class DatabaseSourceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ThrowAwayServer> m_server;
    QTemporaryDir m_shelf;
    std::unique_ptr<QTemporaryDir> m_memory;
    FakeClock m_clock{noon()};
    Policy::Migrations m_policy;
    Policy::Migrations m_sourcePolicy;
    std::map<std::pair<QString, QString>, std::unique_ptr<PostgresDatabaseSource>> m_sources; ///< by role and database

    std::unique_ptr<Connection> connect(const QString &role = u"postgres"_s, const QString &database = u"postgres"_s)
    {
        return std::make_unique<Connection>(
                Connection::Place{.host = m_server->host(), .user = role, .database = database});
    }

    void run(const QString &sql, const QString &role = u"postgres"_s, const QString &database = u"postgres"_s)
    {
        const auto connection = connect(role, database);
        for (const QString &statement : sql.split(u";;"_s)) {
            const Connection::Outcome outcome = connection->run(statement);
            QVERIFY2(outcome.isDone, qPrintable(outcome.error));
        }
    }

    Result<DatabaseFacts> ask(const DatabaseQuestion &question, const QString &role = u"postgres"_s,
                              const QString &database = u"postgres"_s)
    {
        if (m_sourcePolicy != m_policy)
            m_sources.clear();
        m_sourcePolicy = m_policy;
        std::unique_ptr<PostgresDatabaseSource> &source = m_sources[{role, database}];
        if (!source)
            source = std::make_unique<PostgresDatabaseSource>(
                    PostgresDatabaseSource::Place{
                            .url = u"postgresql:///%1?host=%2&user=%3"_s.arg(database, m_server->host(), role),
                            .helper = QStringLiteral(SQL_HELPER),
                            .memory = m_memory->filePath(u"reads.db"_s)},
                    m_policy, m_clock);
        auto future = source->facts(question);
        future.waitForFinished();
        return future.result();
    }

    /// One sample more, and what is known of users.old by now.
    ReadEvidence look(const QString &role = u"postgres"_s, const QString &object = u"users.old"_s)
    {
        m_clock.advance(1h);
        const Result<DatabaseFacts> facts = ask({.oldObjects = {object}, .replacements = {}}, role);
        return facts ? facts->reads.value(object) : ReadEvidence{.query = facts.error().detail};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (ServerPrograms::folder().isEmpty())
            QSKIP("PostgreSQL's server is not installed");
        auto server = ThrowAwayServer::start(
                [] { return false; },
                {.shelf = m_shelf.path(),
                 .settings = {u"shared_preload_libraries=pg_stat_statements"_s, u"pg_stat_statements.track=all"_s,
                              u"pg_stat_statements.max=200"_s, u"synchronous_commit=on"_s, u"autovacuum=off"_s}});
        QVERIFY2(server, server ? "" : qPrintable(server.error().detail));
        m_server = std::move(*server);
        run(schema);
    }
    void init()
    {
        m_sources.clear();
        m_memory = std::make_unique<QTemporaryDir>();
        m_policy = {};
    }

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
                [this] { connect(u"app"_s)->run(u"SELECT old FROM users WHERE pg_sleep(2) IS NOT NULL"_s); });
        slow->start();
        const auto runs = [&] {
            return connect()->value(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"_s) == u'1';
        };
        QTRY_VERIFY_WITH_TIMEOUT(runs(), 20'000);
        const ReadEvidence evidence = look();
        connect()->run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"_s);
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
        const auto connection = connect(u"app"_s);
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
        const auto observer = connect();
        {
            const auto victim = connect();
            ::kill(pid_t(victim->value(u"SELECT pg_backend_pid()"_s).toInt()), SIGKILL);
        }
        QTRY_VERIFY_WITH_TIMEOUT(observer->value(u"SELECT 1"_s) != u'1', 30'000); // every session is cut off
        QTRY_VERIFY_WITH_TIMEOUT(connect()->isOpen(), 30'000);
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

    void hasurasStateIsRead()
    {
        run(u"CREATE DATABASE v3"_s);
        run(uR"(CREATE SCHEMA hdb_catalog;;CREATE TABLE hdb_catalog.hdb_version (cli_state jsonb);;
          INSERT INTO hdb_catalog.hdb_version VALUES ('{"migrations": {"default": {"1654696186008": false,
          "18446744073709551615": true}, "other": {"1": false}}, "settings": {"migration_mode": "true"}}'))"_s,
            u"postgres"_s, u"v3"_s);
        const Result<DatabaseFacts> facts = ask({}, u"postgres"_s, u"v3"_s);
        QVERIFY(facts);
        const QMap<quint64, bool> expected{{1654696186008U, false}, {18446744073709551615U, true}};
        QCOMPARE(facts->applied.value(u"default"_s), expected);
        QCOMPARE(facts->applied.value(u"other"_s).size(), 1);
    }

    void hasurasOldTableIsRead()
    {
        run(u"CREATE DATABASE v2"_s);
        run(u"CREATE SCHEMA hdb_catalog;;CREATE TABLE hdb_catalog.schema_migrations (version bigint PRIMARY KEY, dirty boolean);;INSERT INTO hdb_catalog.schema_migrations VALUES (1654696186008, false), (2, true)"_s,
            u"postgres"_s, u"v2"_s);
        const QMap<quint64, bool> expected{{2, true}, {1654696186008U, false}};
        QCOMPARE(ask({}, u"postgres"_s, u"v2"_s)->applied.value(u"default"_s), expected);
        QVERIFY(ask({})->applied.isEmpty()); // no Hasura here: nothing is said
    }

    void backfillsAreRead()
    {
        run(uR"(CREATE TABLE migration_backfills (id text, change text, status text, rows_done bigint, rows_total bigint,
            started_at timestamptz, heartbeat_at timestamptz, last_error text))"_s);
        const QString at = m_clock.now().toString(Qt::ISODate);
        run(uR"(INSERT INTO migration_backfills VALUES
            ('1', 'users.old', 'running', 250, 1000, timestamptz '%1' - interval '100 s', '%1', NULL),
            ('2', 'stuck', 'running', 1, 10, timestamptz '%1' - interval '5 h', timestamptz '%1' - interval '1 h', 'no'))"_s
                    .arg(at));
        const Result<DatabaseFacts> facts = ask({});
        const BackfillProgress running = facts->backfills.value(u"users.old"_s);
        QCOMPARE(running.done, std::optional<qint64>(250));
        QCOMPARE(running.perSecond, std::optional(2.5));
        QCOMPARE(running.etaAt, m_clock.now().addSecs(300));
        QVERIFY(!running.isStalled);
        QVERIFY(facts->backfills.value(u"stuck"_s).isStalled);
        QCOMPARE(facts->backfills.value(u"stuck"_s).lastError, u"no"_s);
        m_policy.backfillQuery = u"SELECT 'mine' AS id, 'finished' AS status, 5 AS rows_done, 5 AS rows_total"_s;
        QCOMPARE(ask({})->backfills.value(u"mine"_s).status, BackfillProgress::Status::Finished);
        m_policy.backfillQuery = u"DELETE FROM users RETURNING 'x' AS id"_s; // only ever read
        QVERIFY(ask({})->backfills.isEmpty());
        QCOMPARE(connect()->value(u"SELECT count(*) FROM users"_s), u"50"_s);
        run(u"DROP TABLE migration_backfills"_s);
    }

    void whatABackfillSaysIsChecked()
    {
        const DatabaseQuestion question{.oldObjects = {}, .replacements = {{u"users.old"_s, u"users.next"_s}}};
        const auto proven
                = [&](const QString &role) { return ask(question, role)->backfills.value(u"users.old"_s).isProven; };
        QCOMPARE(proven(u"postgres"_s), std::optional(true));
        run(u"UPDATE users SET next = NULL WHERE id = 7"_s);
        QCOMPARE(proven(u"postgres"_s), std::optional(false));
        QCOMPARE(proven(u"guest"_s), std::nullopt); // not permitted
        run(u"UPDATE users SET next = old WHERE id = 7"_s);
        QVERIFY(!ask({.oldObjects = {}, .replacements = {{u"users.old"_s, u"sessions.id"_s}}})
                         ->backfills.contains(u"users.old"_s));
    }

    void noDatabaseIsAnError()
    {
        PostgresDatabaseSource nowhere({.url = u"postgresql:///x?host=/nowhere"_s, .helper = {}, .memory = {}}, {},
                                       m_clock);
        auto future = nowhere.facts({});
        future.waitForFinished();
        QCOMPARE(future.result().error().kind, Error::Kind::Unreachable);
        PostgresDatabaseSource wrong({.url = u"mysql://a:secret@b/c"_s, .helper = {}, .memory = {}}, {}, m_clock);
        auto refused = wrong.facts({});
        refused.waitForFinished();
        QCOMPARE(refused.result().error().cause, Error::Cause::BadDatabaseUrl);
        QVERIFY(!refused.result().error().origin.contains(u"secret"_s));
        QVERIFY(!PostgresDatabaseSource({}, {}, m_clock).isConfigured());
    }

    void cleanupTestCase()
    {
        m_sources.clear();
        m_server.reset();
    }
};

QTEST_GUILESS_MAIN(DatabaseSourceTest)
#include "tst_databasesource.moc"
