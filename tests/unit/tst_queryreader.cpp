// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/queryreader.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_queryreader {

namespace {

const SqlCatalogue &catalogue()
{
    static const SqlCatalogue one{
            .relations
            = {{.name = u"users"_s, .columns = {u"id"_s, u"name"_s, u"old"_s, u"team"_s}},
               {.name = u"teams"_s, .columns = {u"id"_s, u"title"_s}},
               {.name = u"sales.orders"_s, .columns = {u"id"_s, u"user_id"_s, u"total"_s}},
               {.name = u"all_of_it"_s,
                .columns = {u"id"_s, u"name"_s, u"was"_s},
                .definition = u"SELECT u.id, u.name, u.old AS was FROM users u;"_s,
                .isStored = false},
               {.name = u"filtered"_s,
                .columns = {u"name"_s},
                .definition = u"SELECT name FROM users WHERE old IS NOT NULL;"_s,
                .isStored = false},
               {.name = u"kept"_s, .columns = {u"old"_s}, .definition = u"SELECT old FROM users;"_s, .isStored = true}},
            .functions = {{.name = u"old_of"_s, .body = u"SELECT old FROM users WHERE id = $1"_s},
                          {.name = u"name_of"_s, .body = u"SELECT name FROM users WHERE id = wanted"_s}}};
    return one;
}

}

/// Whether users.old is read.
class QueryReaderTest : public QObject
{
    Q_OBJECT

private:
    QueryReader m_reader{QStringLiteral(SQL_HELPER), catalogue()};

    bool readsOld(const QByteArray &query) { return m_reader.reads(query).columns.contains(u"users.old"_s); }

private Q_SLOTS:
    void aQuery_data()
    {
        QTest::addColumn<bool>("isRead");
        const auto yes = [](const char *sql) { QTest::newRow(sql) << true; };
        const auto no = [](const char *sql) { QTest::newRow(sql) << false; };
        yes("SELECT old FROM users");
        yes("SELECT u.old FROM users AS u");
        yes("SELECT users.old FROM users");
        yes("SELECT public.users.old FROM public.users");
        yes("SELECT * FROM users");
        yes("SELECT u.* FROM users u");
        yes("SELECT u FROM users u");
        yes("SELECT row_to_json(u) FROM users u");
        yes("SELECT name FROM users WHERE old = $1");
        yes("SELECT name FROM users WHERE coalesce(lower(old), '') LIKE 'a%'");
        yes("SELECT name FROM users ORDER BY old");
        yes("SELECT count(*) FROM users GROUP BY old");
        yes("SELECT count(*) FROM users HAVING max(old) > 'a'");
        yes("SELECT old AS o, name FROM users ORDER BY o");
        yes("SELECT max(old) FROM users");
        yes("SELECT rank() OVER (ORDER BY old) FROM users");
        yes("SELECT rank() OVER w FROM users WINDOW w AS (PARTITION BY old)");
        yes("SELECT DISTINCT ON (old) name FROM users");
        yes("SELECT t.title FROM teams t JOIN users u ON u.old = t.title");
        yes("SELECT 1 FROM users a JOIN users b USING (old)");
        yes("SELECT 1 FROM users a NATURAL JOIN users b");
        yes("SELECT x.o FROM (SELECT old AS o FROM users) x");
        yes("SELECT x.b FROM (SELECT id, old FROM users) AS x(a, b)");
        yes("SELECT 1 FROM (SELECT DISTINCT old FROM users) x");
        yes("SELECT id FROM (SELECT id, old FROM users UNION SELECT 1, 'a') x");
        yes("SELECT o FROM (SELECT old AS o FROM users UNION ALL SELECT 'a') x");
        yes("SELECT 1 WHERE 'a' IN (SELECT old FROM users)");
        yes("SELECT (SELECT old FROM users LIMIT 1)");
        yes("SELECT ARRAY(SELECT old FROM users)");
        yes("SELECT title FROM teams t WHERE EXISTS (SELECT 1 FROM users u WHERE u.old = t.title)");
        yes("SELECT l.o FROM teams t, LATERAL (SELECT old AS o FROM users u WHERE u.team = t.id) l");
        yes("WITH x AS (SELECT * FROM users) SELECT old FROM x");
        yes("WITH x AS (SELECT old FROM users) SELECT * FROM x");
        yes("WITH RECURSIVE x(o) AS (SELECT old FROM users UNION ALL SELECT o FROM x) SELECT o FROM x");
        yes("INSERT INTO teams (title) SELECT old FROM users");
        yes("INSERT INTO users (id) VALUES (1) RETURNING old");
        yes("INSERT INTO users (id) VALUES (1) RETURNING *");
        yes("INSERT INTO users (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = users.old");
        yes("INSERT INTO users (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = 'a' WHERE old IS NULL");
        yes("UPDATE users SET name = old");
        yes("UPDATE users SET name = 'a' WHERE old = 'b'");
        yes("UPDATE users SET name = 'a' RETURNING *");
        yes("UPDATE teams SET title = u.old FROM users u WHERE u.team = teams.id");
        yes("DELETE FROM users WHERE old IS NULL");
        yes("DELETE FROM teams USING users u WHERE u.old = title");
        yes("MERGE INTO teams t USING users u ON u.old = t.title WHEN MATCHED THEN DELETE");
        yes("MERGE INTO teams t USING users u ON u.id = t.id WHEN NOT MATCHED THEN INSERT VALUES (1, u.old)");
        yes("COPY users TO STDOUT");
        yes("COPY users (id, old) TO STDOUT");
        yes("COPY (SELECT old FROM users) TO STDOUT");
        yes("PREPARE p AS SELECT old FROM users");
        yes("DECLARE c CURSOR FOR SELECT * FROM users");
        yes("EXPLAIN ANALYZE SELECT old FROM users");
        yes("CREATE TABLE copy AS SELECT * FROM users");
        yes("SELECT was FROM all_of_it");
        yes("SELECT * FROM all_of_it");
        yes("SELECT name FROM filtered");
        yes("REFRESH MATERIALIZED VIEW kept");
        yes("SELECT old_of(1)");
        yes("SELECT * FROM old_of(1)");
        yes("SELECT json_agg(x) FROM (SELECT old FROM users) x");
        yes("SELECT old FROM users TABLESAMPLE system (10)");
        yes("VALUES ((SELECT old FROM users LIMIT 1))");
        no("SELECT name FROM users");
        no("SELECT count(*) FROM users");
        no("SELECT old FROM (SELECT title AS old FROM teams) x");
        no("SELECT x.a FROM (SELECT id AS a, old AS b FROM users) x");
        no("SELECT id FROM (SELECT * FROM users) x");
        no("SELECT id FROM (SELECT id, old FROM users UNION ALL SELECT 1, 'a') x");
        no("SELECT 1 FROM teams WHERE EXISTS (SELECT old FROM users)");
        no("SELECT 1 FROM teams WHERE EXISTS (SELECT * FROM users)");
        no("WITH x AS (SELECT * FROM users) SELECT name FROM x");
        no("INSERT INTO users (id, old) VALUES (1, 'a')");
        no("INSERT INTO users (id, old) VALUES (1, 'a') RETURNING id");
        no("INSERT INTO users (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET old = excluded.old");
        no("UPDATE users SET old = 'a' WHERE id = 1");
        no("DELETE FROM users WHERE id = 1");
        no("COPY users FROM STDIN");
        no("COPY users (id, name) TO STDOUT");
        no("EXPLAIN SELECT old FROM users");
        no("SELECT name FROM all_of_it");
        no("SELECT old FROM kept");
        no("SELECT name_of(1)");
        no("CREATE INDEX i ON users (old)");
        no("ALTER TABLE users DROP COLUMN old");
        no("VACUUM users");
        no("DO $$ BEGIN PERFORM old FROM users; END $$"); // its statements are counted by themselves
        no("EXECUTE p");
        no("SELECT total FROM sales.orders");
    }
    void aQuery()
    {
        QFETCH(const bool, isRead);
        const SqlReads reads = m_reader.reads(QByteArray(QTest::currentDataTag()));
        QVERIFY(reads.isUnderstood);
        QCOMPARE(reads.columns.contains(u"users.old"_s), isRead);
        QVERIFY2(reads.unresolved.isEmpty(), qPrintable(reads.unresolved.join(u' ')));
    }

    /// Every query of Hasura's selects all columns somewhere inside.
    void hasurasOwn_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("isRead");
        const auto query = [](const char *name, const QByteArray &columns, const QByteArray &where, bool isRead) {
            QTest::newRow(name) << QByteArray(
                    R"(SELECT coalesce(json_agg("root"), '[]') AS "root" FROM (SELECT row_to_json((SELECT "_e" FROM (SELECT )"
                    + columns + R"() AS "_e")) AS "root" FROM (SELECT * FROM "public"."users" WHERE )" + where
                    + R"() AS "_root.base") AS "_root" /* field_name=users */)")
                                << isRead;
        };
        query("another column", R"("_root.base"."name" AS "name")", "('true')", false);
        query("the column", R"("_root.base"."old" AS "old")", "('true')", true);
        query("under another name", R"("_root.base"."old" AS "alias")", "('true')", true);
        query("in its filter", R"("_root.base"."name" AS "name")", R"((("public"."users"."old") = (($1)::text)))",
              true);
        query("another filter", R"("_root.base"."name" AS "name")", R"((("public"."users"."team") = ($1)))", false);
        const auto live = [](const char *name, const QByteArray &column, bool isRead) {
            QTest::newRow(name) << QByteArray(
                    R"(SELECT "__subs"."result_id", "__fld_resp"."root" AS "result" FROM UNNEST(($1)::uuid[], ($2)::json[]) AS "__subs"("result_id", "result_vars") LEFT OUTER JOIN LATERAL (SELECT json_build_object('users', "_users"."root") AS "root" FROM (SELECT coalesce(json_agg("root"), '[]') AS "root" FROM (SELECT row_to_json((SELECT "_e" FROM (SELECT "_root.base".")"
                    + column
                    + R"(" AS "x") AS "_e")) AS "root" FROM (SELECT * FROM "public"."users" WHERE ((("public"."users"."id")::text) = (("__subs"."result_vars"#>>ARRAY['synthetic', '0'])))) AS "_root.base") AS "_root") AS "_users") AS "__fld_resp" ON ('true'))")
                                << isRead;
        };
        live("live query of another", "name", false);
        live("live query of it", "old", true);
        const auto relation = [](const char *name, const QByteArray &column, bool isRead) {
            QTest::newRow(name) << QByteArray(
                    R"(SELECT coalesce(json_agg("root"), '[]') AS "root" FROM (SELECT row_to_json((SELECT "_e" FROM (SELECT "_root.base"."title" AS "title", "_root.ar.root.users"."users" AS "users") AS "_e")) AS "root" FROM (SELECT * FROM "public"."teams" WHERE ('true')) AS "_root.base" LEFT OUTER JOIN LATERAL (SELECT coalesce(json_agg("users"), '[]') AS "users" FROM (SELECT row_to_json((SELECT "_e" FROM (SELECT "_root.ar.root.users.base".")"
                    + column
                    + R"(" AS "x") AS "_e")) AS "users" FROM (SELECT * FROM "public"."users" WHERE (("_root.base"."id") = ("team"))) AS "_root.ar.root.users.base") AS "_root.ar.root.users") AS "_root.ar.root.users" ON ('true')) AS "_root")")
                                << isRead;
        };
        relation("relationship to another", "name", false);
        relation("relationship to it", "old", true);
        const auto mutation = [](const char *name, const QByteArray &answer, bool isRead) {
            QTest::newRow(name) << QByteArray(
                    R"(WITH "mra__users" AS (UPDATE "public"."users" SET "name" = $1 WHERE (("public"."users"."id") = $2) RETURNING *, ('true')::boolean AS "check__constraint"), "aca__users" AS (SELECT "id", "name", "old", "team" FROM "mra__users") SELECT json_build_object()"
                    + answer
                    + R"(), coalesce((SELECT bool_and("check__constraint") FROM (SELECT "check__constraint" FROM "mra__users") AS "_sub_query"), 'true'))")
                                << isRead;
        };
        mutation("mutation that counts", R"('affected_rows', (SELECT COUNT(*) FROM "aca__users"))", false);
        mutation(
                "mutation that returns it",
                R"('returning', (SELECT coalesce(json_agg("root"), '[]') AS "root" FROM (SELECT row_to_json((SELECT "_e" FROM (SELECT "_root.base"."old" AS "old") AS "_e")) AS "root" FROM (SELECT * FROM "aca__users" WHERE ('true')) AS "_root.base") AS "_root"))",
                true);
    }
    void hasurasOwn()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const bool, isRead);
        const SqlReads reads = m_reader.reads(sql);
        QVERIFY(reads.isUnderstood);
        QCOMPARE(reads.columns.contains(u"users.old"_s), isRead);
        QVERIFY2(reads.unresolved.isEmpty(), qPrintable(reads.unresolved.join(u' ')));
    }

    void tablesThatAreTouchedAreNamed()
    {
        QCOMPARE(m_reader.reads("SELECT 1 FROM users, sales.orders").tables,
                 QStringList({u"sales.orders"_s, u"users"_s}));
        QCOMPARE(m_reader.reads("INSERT INTO teams VALUES (1)").tables, QStringList(u"teams"_s));
        QVERIFY(m_reader.reads("SELECT name FROM filtered").tables.contains(u"users"_s));
    }

    void whatIsNotThereIsSaid()
    {
        QCOMPARE(m_reader.reads("SELECT a FROM elsewhere").unresolved, QStringList(u"elsewhere"_s));
        QCOMPARE(m_reader.reads("SELECT missing FROM users").unresolved, QStringList(u"missing"_s));
        QVERIFY(m_reader.reads("SELECT relname FROM pg_class").isJudged());
        QVERIFY(m_reader.reads("SELECT ctid, xmin FROM users").isJudged());
        QVERIFY(!m_reader.reads("SELEC old FROM users").isUnderstood);
        QVERIFY(!m_reader.reads(QByteArray("SELECT 1\0, old FROM users", 26)).isUnderstood);
    }

    void aQueryThatKillsTheHelperHidesNoOther()
    {
        const QList<SqlReads> all = m_reader.reads(
                {"SELECT old FROM users", "SELECT 1" + QByteArray("+1").repeated(3'900'000), "SELECT old FROM users"});
        QCOMPARE(all.size(), 3);
        QVERIFY(all[0].columns.contains(u"users.old"_s));
        QVERIFY(!all[1].columns.contains(u"users.old"_s));
        QVERIFY(all[2].columns.contains(u"users.old"_s)); // the catalogue was told again
    }

    void aViewThatLeadsToItselfEnds()
    {
        QueryReader reader(
                QStringLiteral(SQL_HELPER),
                {.relations
                 = {{.name = u"a"_s, .columns = {u"x"_s}, .definition = u"SELECT x FROM a"_s, .isStored = false}},
                 .functions = {{.name = u"f"_s, .body = u"SELECT f()"_s}}});
        QVERIFY(reader.reads("SELECT x, f() FROM a").isUnderstood);
    }
};

GUILESS_TEST(QueryReaderTest)

}

#include "tst_queryreader.moc"
