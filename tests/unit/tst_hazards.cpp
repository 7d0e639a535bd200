// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hazardcases.h"
#include "tests/support/sqlcases.h"
#include "tests/support/testprogram.h"

#include <QMap>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_hazards {

class HazardsTest : public QObject
{
    Q_OBJECT

private:
    SqlParser m_parser{QStringLiteral(SQL_HELPER)};
    std::unique_ptr<Judged> m_judged = std::make_unique<Judged>(m_parser);

private Q_SLOTS:
    void everyRuleHasItsCases()
    {
        QMap<QString, std::pair<int, int>> counts;
        for (const HazardCase &one : hazardCases)
            ++(one.isBroken ? counts[QString::fromLatin1(one.rule)].first
                            : counts[QString::fromLatin1(one.rule)].second);
        for (const HazardRule &rule : hazardRules()) {
            const auto [found, spared] = counts.take(rule.id);
            QVERIFY2(found >= 3 && spared >= 2, rule.id.data());
        }
        QVERIFY2(counts.isEmpty(), qPrintable(counts.keys().join(u' ')));
    }

    void aCase_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("isBroken");
        QTest::addColumn<QByteArray>("sql");
        int number = 0;
        for (const HazardCase &one : hazardCases)
            QTest::addRow("%s %d", one.rule, ++number)
                    << QString::fromLatin1(one.rule) << one.isBroken << QByteArray(one.sql);
    }
    void aCase()
    {
        QFETCH(const QString, rule);
        QFETCH(const bool, isBroken);
        QFETCH(const QByteArray, sql);
        const Judgement judgement = (*m_judged)(sql);
        QVERIFY2(m_judged->script.gaps.isEmpty(), sql.constData());
        const QStringList rules = rulesOf(judgement);
        QVERIFY2(rules.contains(rule) == isBroken, qPrintable(rules.join(u' ')));
        for (const Hazard &hazard : judgement.hazards) {
            QVERIFY(hazard.offset >= 0 && hazard.length > 0 && hazard.offset + hazard.length <= sql.size());
            QVERIFY2(!hazard.object.isEmpty() || hazard.rule == "transaction-control"_L1
                             || hazard.rule == "dynamic-sql"_L1 || hazard.rule == "concurrently-in-transaction"_L1,
                     qPrintable(hazard.rule));
        }
    }

    void theSpanIsTheActionAtFault()
    {
        const QByteArray sql = "-- größer\nALTER TABLE orders ADD a int DEFAULT 5, -- ü, x\n  DROP COLUMN total;\n";
        const Judgement judgement = (*m_judged)(sql);
        const auto hazard = std::ranges::find(judgement.hazards, u"drop-column"_s, &Hazard::rule);
        QVERIFY(hazard != judgement.hazards.cend());
        QCOMPARE(sql.mid(hazard->offset, hazard->length), "DROP COLUMN total");
        QCOMPARE(hazard->object, u"orders.total"_s);
        QCOMPARE(hazard->lock, u"ACCESS EXCLUSIVE"_s);
        QCOMPARE(hazard->statement, 1);
    }

    void theSpanInABlockIsTheInnerStatement()
    {
        const QByteArray sql = "DO $$ BEGIN\n  DROP TABLE users;\n  DROP TABLE orders;\nEND $$;";
        const Judgement judgement = (*m_judged)(sql);
        QList<QByteArray> spans;
        for (const Hazard &hazard : judgement.hazards) {
            if (hazard.rule == "drop-table"_L1)
                spans.append(sql.mid(hazard.offset, hazard.length));
        }
        QCOMPARE(spans, QList<QByteArray>({"DROP TABLE users", "DROP TABLE orders"}));
    }

    void aCommentWithAReasonAllows()
    {
        const QByteArray allowed = "-- trunkline: allow create-index, no-lock-timeout because ten rows\n"
                                   "CREATE INDEX i ON orders (note);\nCREATE INDEX j ON orders (total);";
        const Judgement judgement = (*m_judged)(allowed);
        QCOMPARE(rulesOf(judgement).count(u"create-index"_s), 1);
        QCOMPARE(judgement.hazards.first().allowedBecause, u"ten rows"_s);
        for (const char *refused :
             {"-- trunkline: allow create-index\nCREATE INDEX i ON orders (note)",
              "-- trunkline: allow drop-table because x\nCREATE INDEX i ON orders (note)",
              "SELECT '-- trunkline: allow create-index because x'; CREATE INDEX i ON orders (note)"})
            QVERIFY2(rulesOf((*m_judged)(refused)).contains(u"create-index"_s), refused);
    }

    void theSizeOfTheTableIsSaidWhereKnown()
    {
        JudgingContext context;
        context.rows.insert(u"orders"_s, 8'204'113);
        const Judgement judgement = (*m_judged)("CREATE INDEX i ON orders (note)", context);
        QCOMPARE(judgement.hazards.first().rows, std::optional<qint64>(8'204'113));
        QVERIFY(!(*m_judged)("CREATE INDEX i ON users (bio)", context).hazards.first().rows);
    }

    void tablesOfTheSameBranchAreNew()
    {
        JudgingContext context;
        context.unmerged.insert(u"orders"_s);
        QVERIFY(!rulesOf((*m_judged)("CREATE INDEX i ON orders (note)", context)).contains(u"create-index"_s));
    }

    void kindsAreTold_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("kind");
        const auto row
                = [](const char *sql, MigrationKind kind) { QTest::newRow(sql) << QByteArray(sql) << int(kind); };
        using enum MigrationKind;
        row("ALTER TABLE orders ADD a int", Expand);
        row("CREATE TABLE n (id bigint PRIMARY KEY); INSERT INTO n VALUES (1)", Expand);
        row("CREATE INDEX CONCURRENTLY i ON orders (note)", Expand);
        row("CREATE OR REPLACE VIEW names AS SELECT 1 AS a", Expand);
        row("UPDATE orders SET small = 1", Backfill);
        row("INSERT INTO users (id, email) VALUES (1, 'a')", Backfill);
        row("DO $$ BEGIN UPDATE orders SET small = 1 WHERE small IS NULL; END $$", Backfill);
        row("SELECT tidy()", Backfill);
        row("ALTER TABLE orders DROP COLUMN note", Contract);
        row("DROP TABLE orders", Contract);
        row("ALTER TABLE orders RENAME note TO remark", Contract);
        row("ALTER TABLE orders ALTER note TYPE varchar(10)", Contract);
        row("TRUNCATE orders", Contract);
        row("DO $$ BEGIN DROP TABLE orders; END $$", Contract);
        row("ALTER TABLE orders ALTER total SET NOT NULL", Contract);
        row("ALTER TABLE orders ADD a int; ALTER TABLE orders DROP note", Mixed);
        row("ALTER TABLE orders ADD a int; UPDATE orders SET a = 1", Mixed);
        row("", Neutral);
        row("-- nothing", Neutral);
        row("COMMENT ON TABLE users IS 'x'; GRANT SELECT ON users TO PUBLIC", Neutral);
        row("SELECT 1", Neutral);
        row("CREATE TABLE n (a int); DROP TABLE n", Expand);
        row("DROP FUNCTION twice(int); CREATE FUNCTION twice(int) RETURNS bigint LANGUAGE sql AS 'SELECT 1'", Expand);
        row("DROP FUNCTION twice; CREATE FUNCTION twice(integer) RETURNS bigint LANGUAGE sql AS 'SELECT 1'", Expand);
        row("DROP FUNCTION twice(int); CREATE FUNCTION twice(int, text DEFAULT '') RETURNS int LANGUAGE sql AS "
            "'SELECT 1'",
            Expand); // who called the old one calls the new one
        row("DROP FUNCTION twice(int); CREATE FUNCTION twice(text) RETURNS int LANGUAGE sql AS 'SELECT 1'", Mixed);
        row("DROP FUNCTION twice; CREATE FUNCTION twice(text) RETURNS int LANGUAGE sql AS 'SELECT 1'", Mixed);
        row("DO $$ BEGIN EXECUTE format('DROP TABLE %I', 'x'); END $$", Unknown);
        row("CALL clean_up()", Unknown);
        row("ALTER TABLE orders FROBNICATE", Unknown);
        row("DO LANGUAGE plpython3u $$ x $$", Unknown);
        row("DO $$ BEGIN EXECUTE 'DROP TABLE ' || 'x'; END $$; DROP TABLE orders", Contract);
    }
    void kindsAreTold()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const int, kind);
        QCOMPARE(int((*m_judged)(sql).kind), kind);
    }

    void functionsCountWhenTheyAreCalled()
    {
        const QByteArray define
                = "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DROP TABLE orders; END $$;";
        QCOMPARE((*m_judged)(define).kind, MigrationKind::Expand);
        QVERIFY((*m_judged)(define).destructive.isEmpty());
        const Judgement called = (*m_judged)(define + "SELECT f();");
        QCOMPARE(called.kind, MigrationKind::Mixed);
        QCOMPARE(called.destructive.size(), 1);
    }

    /// Types of a call are not known: where they decide which one it is, it is not seen what it does.
    void callsAreFollowedAsFarAsTheyCanBeTold_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("isSeen");
        QTest::addColumn<int>("destructive");
        const auto row = [](const char *name, const QByteArray &sql, bool isSeen, int destructive) {
            QTest::newRow(name) << sql << isSeen << destructive;
        };
        const QByteArray drops
                = "CREATE FUNCTION f(int) RETURNS void LANGUAGE plpgsql AS $$ BEGIN DROP TABLE orders; END $$;";
        const QByteArray other = "CREATE FUNCTION f(int, text DEFAULT '') RETURNS void LANGUAGE sql AS 'SELECT 1';";
        row("the only one", drops + "SELECT f(1);", true, 1);
        row("not so many arguments", drops + "SELECT f(1, 2);", false, 0);
        row("one of two, by their number", drops + other + "SELECT f(1, 'a');", true, 0);
        row("either of two", drops + other + "SELECT f(1);", false, 0);
        row("by its types", drops + "CREATE FUNCTION f(text) RETURNS void LANGUAGE sql AS 'SELECT 1'; SELECT f(1);",
            false, 0);
        row("of an earlier migration, replaced",
            "CREATE OR REPLACE FUNCTION tidy() RETURNS void LANGUAGE sql AS 'SELECT 1'; SELECT tidy()", true, 0);
        row("of an earlier migration, or another one",
            "CREATE FUNCTION tidy(int DEFAULT 1) RETURNS void LANGUAGE sql AS 'SELECT 1'; SELECT tidy()", false, 0);
    }
    void callsAreFollowedAsFarAsTheyCanBeTold()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const bool, isSeen);
        QFETCH(const int, destructive);
        const Judgement judged = (*m_judged)(sql);
        QCOMPARE(judged.unseen.isEmpty(), isSeen);
        QCOMPARE(judged.destructive.size(), destructive);
    }

    void functionsAreKnownToTheNextMigrations()
    {
        SchemaState schema;
        const auto judged = [&](const QByteArray &sql) { return judge(m_parser.parse(sql), sql, schema); };
        const auto isSeen = [&](const QByteArray &sql) { return judged(sql).unseen.isEmpty(); };
        judged("CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';"
               "CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS 'SELECT 1'");
        QVERIFY(!isSeen("SELECT f(1)")); // it may be either
        judged("DROP FUNCTION f(text)");
        QVERIFY(isSeen("SELECT f(1)"));
        judged("ALTER FUNCTION f(int) RENAME TO g");
        QVERIFY(!isSeen("SELECT f(1)"));
        QVERIFY(isSeen("SELECT g(1)"));
        judged("DROP FUNCTION g");
        QVERIFY(!isSeen("SELECT g(1)"));
    }

    void theHeaderIsRead()
    {
        const MigrationHeader one = readHeader("-- trunkline: replaces orders.total by orders.total_cents\nSELECT 1");
        QCOMPARE(one.replaces, u"orders.total"_s);
        QCOMPARE(one.by, u"orders.total_cents"_s);
        const MigrationHeader two = readHeader(
                "-- trunkline: change=users.email->users.email_norm phase=expand backfill=emails flag=new_email");
        QCOMPARE(two.replaces, u"users.email"_s);
        QCOMPARE(two.by, u"users.email_norm"_s);
        QCOMPARE(two.phase, u"expand"_s);
        QCOMPARE(two.flag, u"new_email"_s);
        QCOMPARE(two.backfill, u"emails"_s);
        QCOMPARE(readHeader("SELECT '-- trunkline: replaces a.b'").replaces, QString());
    }
};

GUILESS_TEST(HazardsTest)

}

#include "tst_hazards.moc"
