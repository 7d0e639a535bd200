// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/countingdatabase.h"
#include "tests/support/testprogram.h"

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_databasesource {

/// What the database itself tells.
class DatabaseSourceTest : public QObject, private CountingDatabase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void init() { begin(); }
    void cleanupTestCase() { end(); }

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
        QCOMPARE(session()->value(u"SELECT count(*) FROM users"_s), u"50"_s);
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
};

GUILESS_TEST(DatabaseSourceTest)

}

#include "tst_databasesource.moc"
