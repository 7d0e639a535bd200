// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/sqlparser.h"
#include "models/findings/migrationfindings.h"
#include "models/rules/migrationassembly.h"
#include "models/rules/sql/foreigndrops.h"
#include "models/rules/sql/judging.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_migrationfindings {

/// What is held against migrations beside the hazards of their statements.
class MigrationFindingsTest : public QObject
{
    Q_OBJECT

private:
    SqlScript parse(const QByteArray &sql)
    {
        const SqlScript script = m_parser.parse(sql);
        if (!script.gaps.isEmpty())
            qFatal("not understood: %s", sql.constData());
        return script;
    }
    MigrationFile file(const QString &path, const QByteArray &sql)
    {
        return {.path = path, .text = sql, .script = parse(sql)};
    }
    /// @p branch is empty for trunk; several are parted by a blank.
    void add(const QString &branch, const QByteArray &up, const QByteArray &down = "SELECT 1")
    {
        const quint64 version = m_reading.migrations.size() + 1;
        const QString path = u"migrations/default/%1_m"_s.arg(version);
        Migration migration{.database = u"default"_s, .version = version, .name = u"m"_s, .path = path};
        migration.id = u"default/%1"_s.arg(version);
        migration.place = branch.isEmpty() ? Migration::Place::Trunk
                : branch == "work tree"_L1 ? Migration::Place::WorkTree
                                           : Migration::Place::Branch;
        if (migration.place == Migration::Place::Branch)
            migration.branches = branch.split(u' ');
        migration.up = file(path + u"/up.sql"_s, up);
        migration.down = file(path + u"/down.sql"_s, down);
        migration.header = readHeader(up);
        migration.judgement = judge(migration.up.script, up, m_schema);
        m_reading.migrations.append(migration);
    }
    QList<ReportedFinding> find(QLatin1StringView rule)
    {
        const MigrationSnapshot snapshot = assemble(m_reading, {}, {}, noon(), {});
        QList<ReportedFinding> found = migrationPaneFindings(snapshot, noon(), {}).findings;
        found.removeIf([rule](const ReportedFinding &one) { return one.finding.rule != rule; });
        return found;
    }

    /// "3 error", "7 warning": the migration or pull request that is told of it.
    QString subjectsOf(QLatin1StringView rule)
    {
        QStringList subjects;
        for (const ReportedFinding &one : find(rule)) {
            const bool isError = one.finding.severity == Finding::Severity::Error;
            subjects.append(one.subject.key.section(u'/', -1) + (isError ? u" error"_s : u" warning"_s));
        }
        subjects.removeDuplicates();
        return subjects.join(u", "_s);
    }
    /// "branch: SQL"
    void addAll(const QStringList &lines)
    {
        for (const QString &line : lines)
            add(line.section(u": "_s, 0, 0), line.section(u": "_s, 1).toUtf8());
    }

    SqlParser m_parser{QStringLiteral(SQL_HELPER)};
    MigrationReading m_reading;
    SchemaState m_schema;

private Q_SLOTS:
    void init()
    {
        m_reading = {};
        m_schema = {};
        add({}, "CREATE TABLE orders (id bigint PRIMARY KEY, total int); CREATE TABLE users (id bigint);");
    }

    void theDownDropsWhatTheUpDidNotCreate_data()
    {
        QTest::addColumn<QByteArray>("up");
        QTest::addColumn<QByteArray>("down");
        QTest::addColumn<QString>("lost");
        int number = 0;
        const auto found = [&number](const char *up, const char *down, const char *lost) {
            QTest::addRow("found %d: %s", ++number, down)
                    << QByteArray(up) << QByteArray(down) << QString::fromLatin1(lost);
        };
        found("CREATE TABLE a (id int)", "DROP TABLE b", "b");
        found("CREATE TABLE a (id int)", "DROP TABLE IF EXISTS a, orders CASCADE", "orders");
        found("CREATE TABLE sales.a (id int)", "DROP TABLE a", "a");
        found("ALTER TABLE orders ADD x int", "DROP TABLE orders", "orders");
        found("ALTER TABLE orders ADD x int", "DROP TABLE orders; CREATE TABLE orders (id bigint)", "orders");
        found("ALTER TABLE orders ADD x int", "ALTER TABLE orders DROP x, DROP total", "orders.total");
        found("ALTER TABLE orders ADD x int", "ALTER TABLE users DROP x", "users.x");
        found("ALTER TABLE orders RENAME total TO sum", "ALTER TABLE orders DROP total", "orders.total");
        found("ALTER TABLE orders ADD x int", "DO $$ BEGIN ALTER TABLE orders DROP total; END $$", "orders.total");
        found("CREATE INDEX a ON orders (id)", "DROP INDEX CONCURRENTLY b", "b");
        found("CREATE INDEX ON orders (id)", "DROP INDEX users_id_idx", "users_id_idx");
        found("ALTER TABLE orders VALIDATE CONSTRAINT c", "ALTER TABLE orders DROP CONSTRAINT c", "orders.c");
        found("ALTER TABLE orders ADD CONSTRAINT c CHECK (id > 0)", "ALTER TABLE users DROP CONSTRAINT c", "users.c");
        found("CREATE VIEW v AS SELECT 1", "DROP VIEW v, w", "w");
        found("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "DROP FUNCTION g()", "g()");
        found("CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS 'SELECT 1'", "DROP FUNCTION f(int)", "f(int4)");
        found("CREATE FUNCTION f(OUT x int, y int[]) LANGUAGE sql AS 'SELECT 1'", "DROP FUNCTION f(int, int[])",
              "f(int4,int4[])");
        found("CREATE PROCEDURE p(text) LANGUAGE sql AS 'SELECT 1'", "DROP PROCEDURE p(int)", "p(int4)");
        found("CREATE AGGREGATE a(int) (SFUNC = int4pl, STYPE = int)", "DROP AGGREGATE a(text)", "a(text)");
        found("ALTER FUNCTION f(int) RENAME TO g", "DROP FUNCTION g(text)", "g(text)");
        found("CREATE TYPE m AS ENUM ('a')", "DROP TYPE m; DROP TYPE n", "n");
        found("ALTER TYPE m ADD VALUE 'b'", "DROP TYPE m", "m");
        found("CREATE TABLE sales.a (id int)", "DROP SCHEMA sales CASCADE", "sales");
        found("CREATE SEQUENCE s", "DROP SEQUENCE s, t", "t");
        found("UPDATE orders SET total = 0", "DROP TRIGGER t ON orders", "orders.t");
        found("CREATE POLICY p ON orders", "DROP POLICY q ON orders", "orders.q");

        const auto spared = [&number](const char *up, const char *down) {
            QTest::addRow("spared %d: %s", ++number, down) << QByteArray(up) << QByteArray(down) << QString();
        };
        spared("CREATE TABLE IF NOT EXISTS public.a (id int)", "DROP TABLE a");
        spared("SELECT * INTO a FROM orders", "DROP TABLE IF EXISTS public.a");
        spared("SET search_path TO sales; CREATE TABLE a (id int)", "DROP TABLE sales.a");
        spared("DO $$ BEGIN CREATE TABLE a (id int); END $$", "DROP TABLE a");
        spared("DO $$ BEGIN EXECUTE 'CREATE TABLE ' || current_user; END $$", "DROP TABLE a"); // not seen
        spared("CREATE TABLE a (id int)", "ALTER TABLE a DROP CONSTRAINT x; DROP INDEX a_id_idx; DROP TABLE a");
        spared("CREATE SCHEMA s; CREATE TABLE s.a (id int)", "DROP TABLE s.b; DROP SCHEMA s CASCADE");
        spared("ALTER TABLE orders ADD x int", "ALTER TABLE public.orders DROP COLUMN IF EXISTS x");
        spared("ALTER TABLE orders RENAME total TO sum", "ALTER TABLE orders ADD total int, DROP sum");
        spared("ALTER TABLE orders RENAME TO o; ALTER TABLE o ADD x int",
               "ALTER TABLE o RENAME TO orders; ALTER TABLE orders DROP x");
        spared("ALTER TABLE orders ADD u int REFERENCES users", "ALTER TABLE orders DROP CONSTRAINT orders_u_fkey");
        spared("ALTER TABLE orders ADD CHECK (total > 0)", "ALTER TABLE orders DROP CONSTRAINT orders_total_check1");
        spared("ALTER TABLE orders ADD n serial", "DROP SEQUENCE orders_n_seq CASCADE; ALTER TABLE orders DROP n");
        spared("ALTER TABLE orders ADD UNIQUE USING INDEX i", "ALTER TABLE orders DROP CONSTRAINT i");
        spared("ALTER TABLE orders RENAME CONSTRAINT a TO b", "ALTER TABLE orders DROP CONSTRAINT b");
        spared("CREATE INDEX ON orders (lower(note))", "DROP INDEX orders_lower_idx");
        spared("CREATE INDEX ON a_table_with_a_name_that_is_cut (a_column_with_a_name_that_is_cut_as_well)",
               "DROP INDEX a_table_with_a_name_that_is_c_a_column_with_a_name_that_is__idx");
        spared("CREATE INDEX i ON sales.orders (id)", "DROP INDEX sales.i");
        spared("CREATE OR REPLACE VIEW v AS SELECT 1", "DROP VIEW v");
        spared("ALTER TABLE orders ALTER total TYPE bigint",
               "DROP VIEW v; ALTER TABLE orders ALTER total TYPE int; CREATE VIEW v AS SELECT total FROM orders");
        spared("ALTER TABLE orders DROP total",
               "CREATE TABLE t (id int); DROP TABLE t; ALTER TABLE orders ADD total int");
        spared("CREATE TYPE m AS ENUM ('a'); CREATE DOMAIN d AS int; CREATE EXTENSION citext",
               "DROP TYPE m; DROP DOMAIN d; DROP EXTENSION citext");
        spared("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;"
               "CREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION f()",
               "DROP TRIGGER t ON public.orders; DROP FUNCTION f");
        spared("CREATE FUNCTION public.f(a integer, b varchar(20) DEFAULT '', OUT c int) LANGUAGE sql AS 'SELECT 1'",
               "DROP FUNCTION f(int4, character varying)");
        spared("CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS 'SELECT 1'", "DROP FUNCTION f");
        spared("CREATE FUNCTION f(VARIADIC timestamp with time zone[]) RETURNS int LANGUAGE sql AS 'SELECT 1'",
               "DROP FUNCTION f(VARIADIC timestamptz[])");
        spared("CREATE PROCEDURE p(INOUT a bigint) LANGUAGE sql AS 'SELECT 1'", "DROP ROUTINE p(int8)");
        spared("CREATE AGGREGATE a(int) (SFUNC = int4pl, STYPE = int); CREATE AGGREGATE b(*) (SFUNC = int8inc, STYPE = "
               "int8); CREATE AGGREGATE c (BASETYPE = int, SFUNC = int4pl, STYPE = int)",
               "DROP AGGREGATE a(integer); DROP AGGREGATE b(*); DROP AGGREGATE c(int)");
        spared("ALTER FUNCTION sales.f(int) RENAME TO g; ALTER FUNCTION h RENAME TO i",
               "DROP FUNCTION sales.g(int); DROP FUNCTION i(text)");
    }
    void theDownDropsWhatTheUpDidNotCreate()
    {
        QFETCH(const QByteArray, up);
        QFETCH(const QByteArray, down);
        QFETCH(const QString, lost);
        QStringList found;
        for (const ForeignDrop &drop : foreignDrops(parse(up), parse(down)))
            found.append(drop.object);
        QCOMPARE(found.join(u' '), lost);
    }

    void aDropOfTheDownIsHeldAgainstItUntilARunProvesIt()
    {
        add(u"feat/x"_s, "ALTER TABLE orders ADD x int", "-- back\nALTER TABLE orders\n  DROP x,\n  DROP total;\n");
        const QList<ReportedFinding> found = find("MIG-2"_L1);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].message, u"The down of 2_m drops orders.total, which its up does not create."_s);
        QCOMPARE(found[0].finding.severity, Finding::Severity::Error);
        QCOMPARE(found[0].subject.key, u"default/2"_s);
        QCOMPARE(found[0].location.path, u"migrations/default/2_m/down.sql"_s);
        QCOMPARE(found[0].location.line, 4);
        using enum Verification::State;
        for (const Verification::State state : {Passed, Irreversible}) {
            m_reading.migrations[1].verification.state = state;
            QVERIFY(find("MIG-2"_L1).isEmpty());
        }
        m_reading.migrations[1].verification.state = Outdated;
        QCOMPARE(find("MIG-2"_L1).size(), 1);
        m_reading.migrations[1].place = Migration::Place::Trunk; // the past settled it
        QVERIFY(find("MIG-2"_L1).isEmpty());
    }

    void expandAndContractAreParted_data()
    {
        QTest::addColumn<QStringList>("migrations");
        QTest::addColumn<QString>("together"); // PR-6
        QTest::addColumn<QString>("unapplied"); // MIG-3
        const auto add = [](const char *name, const QStringList &migrations, const char *together,
                            const char *unapplied) {
            QTest::newRow(name) << migrations << QString::fromLatin1(together) << QString::fromLatin1(unapplied);
        };
        const QString expand = u"ALTER TABLE orders ADD total_cents int"_s;
        const QString onBranch = u"feat/x: "_s + expand;
        const QString onTrunk = u": "_s + expand;
        const QString contract = u"feat/x: ALTER TABLE orders DROP total"_s;
        const QString replaces = u"feat/x: -- trunkline: replaces orders.total\nALTER TABLE orders ADD sum int"_s;
        const QString fill = u"feat/x: UPDATE orders SET sum = total"_s;
        add("by name", {onBranch, contract}, "3 error", "3 error");
        add("by header", {replaces, contract}, "3 error", "3 error");
        add("by data", {u"feat/x: ALTER TABLE orders ADD sum int"_s, fill, contract}, "4 error", "4 error");
        add("in one file", {onBranch + u"; ALTER TABLE orders DROP total"_s}, "2 error", "2 error");
        add("a table", {u"feat/x: CREATE TABLE users_v2 (id int)"_s, u"feat/x: DROP TABLE users"_s}, "3 error",
            "3 error");
        add("in the work tree", {u"work tree: "_s + expand, u"work tree: ALTER TABLE orders DROP total"_s}, "3 error",
            "3 error");

        add("expanded below", {u"feat/w feat/x: "_s + expand, contract}, "", "3 error");
        add("expanded above", {u"feat/w feat/x: ALTER TABLE orders DROP total"_s, onBranch}, "", "");
        add("expanded on trunk", {onTrunk, contract}, "", "");
        add("all on trunk", {onTrunk, u": ALTER TABLE orders DROP total"_s}, "", "");
        add("an expand alone", {onBranch}, "", "");
        add("expanded on another branch", {u"feat/w: "_s + expand, contract}, "", "3 error");
    }
    void expandAndContractAreParted()
    {
        QFETCH(const QStringList, migrations);
        QFETCH(const QString, together);
        QFETCH(const QString, unapplied);
        addAll(migrations);
        QCOMPARE(subjectsOf("PR-6"_L1), together);
        QCOMPARE(subjectsOf("MIG-3"_L1), unapplied);
    }

    void aContractComesAlone_data()
    {
        QTest::addColumn<QStringList>("migrations");
        QTest::addColumn<QString>("found");
        const QString drop = u"feat/x: ALTER TABLE orders DROP total"_s;
        const QString table = u"feat/x: CREATE TABLE a (id int)"_s;
        QTest::newRow("with an expand") << QStringList{table, drop} << u"3 warning"_s;
        QTest::newRow("before an expand") << QStringList{drop, table} << u"2 warning"_s;
        QTest::newRow("with a backfill") << QStringList{drop, u"feat/x: UPDATE users SET id = 1 WHERE id = 2"_s}
                                         << u"2 warning"_s;
        QTest::newRow("with another contract")
                << QStringList{drop, u"feat/x: DROP TABLE users"_s} << u"2 warning, 3 warning"_s;
        QTest::newRow("mixed") << QStringList{table, u"feat/x: DROP TABLE users; CREATE TABLE b (id int)"_s}
                               << u"3 warning"_s;
        QTest::newRow("in the work tree")
                << QStringList{u"work tree: CREATE TABLE a (id int)"_s, u"work tree: DROP TABLE users"_s}
                << u"3 warning"_s;

        QTest::newRow("alone") << QStringList{drop} << QString();
        QTest::newRow("no contract") << QStringList{table, u"feat/x: ALTER TABLE orders ADD x int"_s} << QString();
        QTest::newRow("trunk's past") << QStringList{u": ALTER TABLE orders DROP total"_s, u": DROP TABLE users"_s}
                                      << QString();
        QTest::newRow("after trunk's") << QStringList{u": CREATE TABLE a (id int)"_s, drop} << QString();
        QTest::newRow("another branch") << QStringList{u"feat/y: CREATE TABLE a (id int)"_s, drop} << QString();
        QTest::newRow("on top of a branch")
                << QStringList{u"feat/w feat/x: CREATE TABLE a (id int)"_s, drop} << QString();
    }
    void aContractComesAlone()
    {
        QFETCH(const QStringList, migrations);
        QFETCH(const QString, found);
        addAll(migrations);
        QCOMPARE(subjectsOf("PR-6"_L1), found);
    }

    void theCompanyOfAContractIsNamed()
    {
        for (int i = 0; i < 5; ++i)
            add(u"feat/x"_s, "CREATE TABLE a (id int)");
        add(u"feat/x"_s, "DROP TABLE users");
        m_reading.migrations.last().pullRequest = 41;
        const QList<ReportedFinding> found = find("PR-6"_L1);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].next, u"Put the contract into a pull request of its own."_s);
        QCOMPARE(found[0].message, u"The contract 7_m does not come alone: 2_m, 3_m, 4_m, …"_s);
        QCOMPARE(found[0].subject.key, u"41"_s);
        QCOMPARE(rulesBrokenBy(m_reading.migrations.last(), {.findings = found}), QStringList(u"PR-6"_s));
    }
};

GUILESS_TEST(MigrationFindingsTest)

}

#include "tst_migrationfindings.moc"
