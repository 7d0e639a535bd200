// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/sqlparser.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QThread>

using namespace Trunkline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_sqlparser {

namespace {

QByteArray nested(const QByteArray &before, const QByteArray &after, int depth)
{
    return "SELECT " + before.repeated(depth) + "1" + after.repeated(depth);
}

}

/// What SQL can do to a parser, it does to a process of its own.
class SqlParserTest : public QObject
{
    Q_OBJECT

private:
    SqlParser m_parser{QStringLiteral(SQL_HELPER)};

    bool isAlive() { return m_parser.parse("DROP TABLE a").operations.size() == 1; }

private Q_SLOTS:
    void oneStatementAfterTheOther()
    {
        const SqlScript script = m_parser.parse("CREATE TABLE a (id int);\n-- x\nDROP TABLE b;;");
        QCOMPARE(script.statements, 2);
        QCOMPARE(script.operations.size(), 3); // the table, its column, the drop
        QCOMPARE(script.operations.last().object, u"b"_s);
        QCOMPARE(script.operations.last().offset, 30);
        QCOMPARE(script.operations.last().length, 12);
    }

    void badInput_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("statements");
        QTest::addColumn<int>("gap"); // -1: none
        const auto row = [](const char *name, const QByteArray &sql, int statements, int gap) {
            QTest::newRow(name) << sql << statements << gap;
        };
        const int none = -1;
        const int syntax = int(SqlGap::Why::Syntax);
        row("empty", "", 0, none);
        row("blank", " \r\n\t ", 0, none);
        row("semicolons", ";;;", 0, none);
        row("comments", "-- a\n/* b /* c */ */", 0, none);
        row("byte order mark",
            "\xEF\xBB\xBF"
            "DROP TABLE a;",
            1, none);
        row("CRLF", "DROP TABLE a;\r\nDROP TABLE b;\r\n", 2, none);
        row("not UTF-8", "SELECT '\xE4';", 0, int(SqlGap::Why::NotText));
        row("zero byte", QByteArray("SELECT 1;\0DROP TABLE a;", 23), 0, int(SqlGap::Why::NotText));
        row("psql command", "\\set x 1\nSELECT 1;", 1, syntax);
        row("psql variable", "SELECT :x;", 1, syntax);
        row("copy data", "COPY a FROM stdin;\n1\t2\n\\.\n", 1, syntax);
        row("unterminated string", "SELECT 'abc", 1, syntax);
        row("unterminated dollar", "DO $x$ BEGIN", 1, syntax);
        row("unterminated comment", "/* SELECT 1", 1, syntax);
        row("newer syntax", "ALTER TABLE a ADD CONSTRAINT c NOT NULL b NOT VALID", 1, syntax);
        row("atomic body", "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END;", 1,
            none);
        row("function that returns", "CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN 1;", 1, none);
        row("function without a body", "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql;", 1, none);
        row("C function", "CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'a', 'b';", 1, none);
        row("too large", QByteArray(9 << 20, ' '), 0, int(SqlGap::Why::TooLarge));
        row("5 MB of text", "SELECT '" + QByteArray(5 << 20, 'x') + "'", 1, none);
        row("5 MB of rows", "INSERT INTO a VALUES (1)" + QByteArray(",(12345)").repeated(600'000), 1, none);
    }
    void badInput()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const int, statements);
        QFETCH(const int, gap);
        const SqlScript script = m_parser.parse(sql);
        QCOMPARE(script.gaps.isEmpty() ? -1 : int(script.gaps.first().why), gap);
        QCOMPARE(script.statements, statements);
        QVERIFY(isAlive());
    }

    void oneBadStatementHidesNoOther()
    {
        const QByteArray sql = "DROP TABLE ä;\nDROP TABEL b;\nDROP TABLE c;";
        const SqlScript script = m_parser.parse(sql);
        QCOMPARE(script.operations.size(), 2);
        QCOMPARE(script.gaps.size(), 1);
        QCOMPARE(sql.mid(script.gaps.first().offset, script.gaps.first().length), "TABEL b");
        QVERIFY(script.gaps.first().detail.contains(u"syntax error"));
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("plus") << QByteArray("SELECT 1" + QByteArray("+1").repeated(400'000));
        QTest::newRow("concat") << QByteArray("SELECT 'a'" + QByteArray("||'b'").repeated(200'000));
        QTest::newRow("or") << QByteArray("SELECT 1" + QByteArray(" OR a").repeated(200'000));
        QTest::newRow("union") << QByteArray("SELECT 1" + QByteArray(" UNION ALL SELECT 1").repeated(60'000));
        QTest::newRow("not") << nested("NOT ", "", 200'000);
        QTest::newRow("parentheses") << nested("(", ")", 500'000);
        QTest::newRow("sub-selects") << nested("(SELECT ", ")", 100'000);
        QTest::newRow("case") << nested("CASE WHEN ", " THEN 1 END", 50'000);
        QTest::newRow("arrays") << nested("ARRAY[", "]", 200'000);
        QTest::newRow("comments") << QByteArray(QByteArray("/*").repeated(1'000'000));
        QTest::newRow("minus") << QByteArray("SELECT " + QByteArray("- ").repeated(500'000) + "1");
        QTest::newRow("block in block") << QByteArray("DO $$ " + QByteArray("BEGIN ").repeated(100'000)
                                                      + QByteArray("END; ").repeated(100'000) + "$$");
        QTest::newRow("eight megabytes of plus") << QByteArray("SELECT 1" + QByteArray("+1").repeated(4'000'000));
    }
    void hostile()
    {
        QFETCH(const QByteArray, sql);
        QElapsedTimer timer;
        timer.start();
        SqlParser parser(QStringLiteral(SQL_HELPER), 2s);
        const QList<SqlScript> scripts = parser.parse({"DROP TABLE before", sql, "DROP TABLE after"});
        QCOMPARE(scripts.size(), 3);
        QCOMPARE(scripts[0].operations.size(), 1); // neighbours are judged whatever happens
        QCOMPARE(scripts[2].operations.size(), 1);
        QVERIFY(scripts[1].gaps.size() == 1 || scripts[1].statements >= 1);
        QVERIFY(timer.durationElapsed() < 30s);
        QCOMPARE(parser.parse("DROP TABLE a").operations.size(), 1);
    }

    void aDeadHelperIsStartedAgain()
    {
        SqlParser parser(u"/bin/false"_s);
        const SqlScript script = parser.parse("SELECT 1");
        QCOMPARE(script.gaps.size(), 1);
        QCOMPARE(script.gaps.first().why, SqlGap::Why::ParserDied);
        QCOMPARE(parser.parse({"a", "b"}).size(), 2);
        QVERIFY(parser.starts() >= 3);
    }

    void aMissingHelperIsNoCrash()
    {
        SqlParser parser(u"/nowhere/helper"_s);
        QCOMPARE(parser.parse("SELECT 1").gaps.first().why, SqlGap::Why::ParserDied);
    }

    void aHelperThatHangsIsEnded()
    {
        SqlParser parser(u"/bin/cat"_s, 200ms); // it echoes the request, which is too short an answer to be whole
        QElapsedTimer timer;
        timer.start();
        parser.parse(QByteArray("x").repeated(10));
        QVERIFY(timer.durationElapsed() < 5s);
    }

    void cancellingGivesUp()
    {
        QVERIFY(m_parser.parse({"SELECT 1", "SELECT 2"}, [] { return true; }).isEmpty());
        QVERIFY(isAlive());
    }

    void manyThreadsTakeTurns()
    {
        QList<QThread *> threads;
        std::atomic<int> right = 0;
        for (int i = 0; i < 40; ++i) {
            threads.append(QThread::create([this, &right] {
                for (int j = 0; j < 30; ++j)
                    right += m_parser.parse("DROP TABLE a").operations.size() == 1;
            }));
            threads.last()->start();
        }
        for (QThread *thread : threads) {
            thread->wait();
            delete thread;
        }
        QCOMPARE(right.load(), 1200);
    }

    void theHelperIsKeptAlive()
    {
        SqlParser parser(QStringLiteral(SQL_HELPER));
        for (int i = 0; i < 1500; ++i)
            QCOMPARE(parser.parse("DROP TABLE a").operations.size(), 1);
        QCOMPARE(parser.starts(), 1);
    }
};

GUILESS_TEST(SqlParserTest)

}

#include "tst_sqlparser.moc"
