// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/connection.h"
#include "app/adapters/postgres/rowmemory.h"
#include "app/adapters/postgres/schemareader.h"
#include "app/adapters/postgres/serverprograms.h"
#include "app/adapters/postgres/throwawayserver.h"
#include "tests/support/sqlcases.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_schemareader {

namespace {

QStringList lines(const SchemaFacts &schema)
{
    return schemaDifferences({}, schema);
}

/// Each changes what some other object looks like, too.
const QStringList &changes()
{
    static const QStringList list{
            u"ALTER TABLE users RENAME COLUMN email TO mail"_s,
            u"ALTER TABLE users RENAME TO people"_s,
            u"CREATE SCHEMA reports; ALTER TABLE people SET SCHEMA reports"_s,
            u"ALTER SCHEMA reports RENAME TO figures"_s,
            u"ALTER TYPE mood RENAME TO temper"_s,
            u"ALTER TABLE orders ADD feeling temper DEFAULT 'good', ADD c varchar(30) DEFAULT now()::date::text"_s,
            u"CREATE FUNCTION public.now() RETURNS timestamptz LANGUAGE sql AS 'SELECT pg_catalog.now()'"_s,
            u"ALTER FUNCTION twice(int) RENAME TO double"_s,
            u"ALTER TABLE orders ADD d int DEFAULT double(2), ADD CHECK (double(small) > 0)"_s,
            u"ALTER FUNCTION double(int) RENAME TO twofold"_s,
            u"CREATE SEQUENCE s; ALTER TABLE orders ADD n int DEFAULT nextval('s')"_s,
            u"ALTER SEQUENCE s RENAME TO t"_s,
            u"CREATE COLLATION german (provider = icu, locale = 'de'); ALTER TABLE orders ADD w text COLLATE german"_s,
            u"CREATE INDEX orders_w ON orders (w)"_s,
            u"ALTER COLLATION german RENAME TO swiss"_s,
            u"ALTER INDEX orders_w RENAME TO orders_words"_s,
            u"DROP INDEX orders_words; CREATE INDEX orders_words ON orders (w COLLATE \"C\")"_s,
            u"ALTER TABLE orders DROP note; ALTER TABLE orders ADD note varchar(50)"_s,
            u"COMMENT ON COLUMN orders.note IS E'a\\x1e2\\x1fb \"q\"'; COMMENT ON INDEX orders_words IS 'x'"_s,
            u"COMMENT ON COLUMN orders.note IS NULL"_s,
            u"DROP TABLE figures.people CASCADE"_s,
            u"CREATE TABLE users (id bigint PRIMARY KEY, \"Mixed Case\" text, \"a, b\" int)"_s,
            u"CREATE INDEX \"Odd\" ON users (\"Mixed Case\", \"a, b\" DESC)"_s,
            u"CREATE TABLE child () INHERITS (users)"_s,
            u"ALTER TABLE child NO INHERIT users"_s,
            u"CREATE AGGREGATE longest (text) (sfunc = text_larger, stype = text)"_s,
            u"DROP AGGREGATE longest (text); CREATE AGGREGATE longest (text) (sfunc = text_smaller, stype = text)"_s,
            u"ALTER TABLE orders REPLICA IDENTITY USING INDEX orders_pkey; ALTER TABLE orders CLUSTER ON orders_pkey"_s,
    };
    return list;
}

}

/// On a real PostgreSQL, started for it.
class SchemaReaderTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_shelf;
    std::unique_ptr<ThrowAwayServer> m_server;

    void start(const QStringList &settings = {})
    {
        m_server.reset();
        auto server = ThrowAwayServer::start([] { return false; }, {.shelf = m_shelf.path(), .settings = settings});
        QVERIFY2(server, server ? "" : qPrintable(server.error().detail));
        m_server = std::move(*server);
    }
    Connection::Place place() const
    {
        return {.host = m_server->host(), .user = m_server->superuser(), .database = u"postgres"_s};
    }

private Q_SLOTS:
    void init()
    {
        if (ServerPrograms::folder().isEmpty())
            QSKIP("PostgreSQL's server is not installed");
        start();
    }
    void cleanup() { m_server.reset(); }

    void aReaderThatGoesOnSeesWhatAFreshOneSees()
    {
        Connection worker(place());
        QVERIFY(worker.run(QString::fromUtf8(usedSchema())).isDone);
        Connection watcher(place());
        SchemaReader going(watcher);
        SchemaFacts last = going.read();
        for (const QString &change : changes()) {
            const Connection::Outcome outcome = worker.run(change);
            QVERIFY2(outcome.isDone, qPrintable(change + u": "_s + outcome.error));
            Connection other(place());
            SchemaReader fresh(other);
            const SchemaFacts now = going.read();
            QCOMPARE(now.problem, QString());
            const SchemaFacts expected = fresh.read();
            QCOMPARE(lines(now), lines(expected));
            QVERIFY(now.hasOrderOf(expected));
            QVERIFY2(!schemaDifferences(last, now).isEmpty() || !now.hasOrderOf(last), qPrintable(change));
            last = now;
        }
    }

    void whatIsAsItWasIsNotTakenApartAgain()
    {
        Connection worker(place());
        worker.run(QString::fromUtf8(usedSchema()));
        Connection watcher(place());
        SchemaReader reader(watcher);
        const SchemaFacts before = reader.read();
        worker.run(u"ALTER TABLE orders ADD a int"_s);
        const SchemaFacts after = reader.read();
        QCOMPARE(before.relations.value(u"users"_s).get(), after.relations.value(u"users"_s).get());
        QVERIFY(before.relations.value(u"orders"_s) != after.relations.value(u"orders"_s));
        QCOMPARE(schemaDifferences(before, after), QStringList(u"+ column orders.a integer"_s));
    }

    void indexesAreDescribedAsTheServerDescribesThem()
    {
        Connection connection(place());
        const Connection::Outcome made = connection.run(
                uR"(CREATE TABLE "T t" (id int PRIMARY KEY, v varchar(9), t text, c text COLLATE "C", b bpchar, a int[], j jsonb, r int4range,
  n name, "select" int, "Q""q" date, d timestamptz, i inet, o bytea, x numeric, p point);
CREATE DOMAIN short AS text; CREATE TYPE mood AS ENUM ('a'); ALTER TABLE "T t" ADD s short, ADD m mood;
CREATE INDEX i1 ON "T t" (v); CREATE INDEX i2 ON "T t" (v bpchar_ops); CREATE INDEX i3 ON "T t" (v varchar_ops);
CREATE INDEX i4 ON "T t" (t text_pattern_ops, v DESC); CREATE INDEX i5 ON "T t" (t COLLATE "C"); CREATE INDEX i6 ON "T t" (c);
CREATE INDEX i7 ON "T t" (c COLLATE "default"); CREATE INDEX i8 ON "T t" (b, n); CREATE INDEX i9 ON "T t" USING gin (a, j);
CREATE INDEX i10 ON "T t" USING gin (j jsonb_path_ops); CREATE INDEX i11 ON "T t" USING gist (r); CREATE INDEX i12 ON "T t" USING brin (d);
CREATE INDEX i13 ON "T t" ("select", "Q""q" NULLS FIRST, d DESC NULLS LAST, x ASC NULLS LAST, id DESC NULLS FIRST);
CREATE UNIQUE INDEX i14 ON "T t" (x) INCLUDE (t, v); CREATE UNIQUE INDEX i15 ON "T t" (d) NULLS NOT DISTINCT WHERE x > 0;
CREATE UNIQUE INDEX i16 ON "T t" (d) INCLUDE (x) NULLS NOT DISTINCT; CREATE INDEX i17 ON "T t" (lower(t)); CREATE INDEX i18 ON "T t" (s, m);
CREATE INDEX i19 ON "T t" USING hash (o); CREATE INDEX i20 ON "T t" (i) WITH (fillfactor = 40); CREATE INDEX i21 ON "T t" USING gist (i inet_ops);
CREATE INDEX i22 ON "T t" USING spgist (p); CREATE INDEX i23 ON "T t" USING gist (p); CREATE INDEX "I 24" ON "T t" (id, (x + 1), t);
CREATE INDEX i25 ON "T t" USING brin (d timestamptz_minmax_multi_ops (values_per_range = 16));
CREATE SCHEMA "Far"; CREATE TABLE "Far".away (id int); CREATE INDEX i26 ON "Far".away (id);
CREATE TABLE whole (id int) PARTITION BY RANGE (id); CREATE INDEX i27 ON ONLY whole (id);)"_s);
        QVERIFY2(made.isDone, qPrintable(made.error));
        Connection watcher(place());
        SchemaReader reader(watcher);
        const QStringList told = lines(reader.read());
        const QList<QStringList> rows
                = connection.rows(u"SELECT CASE WHEN schemaname = 'public' THEN indexname ELSE schemaname || '.' || "
                                  u"indexname END, indexdef "
                                  "FROM pg_indexes "
                                  "WHERE schemaname IN ('public', 'Far')"_s);
        QCOMPARE(rows.size(), 28);
        for (const QStringList &row : rows) {
            const QString line = QString("+ index "_L1 + row[0] + u' ' + row[1]).simplified();
            QVERIFY2(told.contains(line),
                     qPrintable(line + u'\n' + told.filter("index "_L1 + row[0] + u' ').join(u'\n')));
        }
    }

    void changedRowsAreSeenWhetherTheServerCountsThemOrNot()
    {
        for (const QString &counts : {u"on"_s, u"off"_s}) {
            start({"track_counts="_L1 + counts});
            Connection worker(place());
            worker.run(u"CREATE TABLE t (id int PRIMARY KEY, a text); INSERT INTO t VALUES (1, 'x'), (2, 'y')"_s);
            Connection watcher(place());
            SchemaReader schema(watcher);
            RowMemory rows(watcher);
            QString problem;
            RowFacts last = rows.read(worker, schema.read(), problem);
            QCOMPARE(last.value(u"t"_s), u"2"_s);
            for (const QString &change :
                 {u"UPDATE t SET a = 'X' WHERE id = 1"_s, u"UPDATE t SET a = 'z', id = 3 WHERE id = 2"_s,
                  u"INSERT INTO t VALUES (9, NULL)"_s, u"DELETE FROM t WHERE id = 9"_s,
                  u"ALTER TABLE t DROP a; ALTER TABLE t ADD a text"_s,
                  u"ALTER TABLE t ALTER a SET DEFAULT 'd'; TRUNCATE t"_s, u"INSERT INTO t (id) VALUES (1)"_s,
                  u"ALTER TABLE t ALTER id TYPE text USING id || 'x'"_s}) {
                QVERIFY2(worker.run(change).isDone, qPrintable(change));
                const RowFacts now = rows.read(worker, schema.read(), problem);
                QVERIFY2(now != last, qPrintable(counts + u": "_s + change));
                RowMemory fresh(watcher);
                QCOMPARE(now, fresh.read(worker, schema.read(), problem));
                last = now;
            }
            QCOMPARE(problem, QString());
        }
    }

    void whatMayNotBeReadIsAProblem()
    {
        Connection owner(place());
        owner.run(u"CREATE TABLE secret (id int); CREATE ROLE weak LOGIN"_s);
        Connection::Place inside = place();
        inside.user = u"weak"_s;
        Connection watcher(inside);
        SchemaReader schema(watcher);
        RowMemory rows(watcher);
        QString problem;
        (void)rows.read(owner, schema.read(), problem);
        QVERIFY2(problem.contains(u"secret"_s), qPrintable(problem));
        Connection closed({.host = u"/nowhere"_s, .database = u"x"_s});
        QVERIFY(!SchemaReader(closed).read().problem.isEmpty());
    }
};

GUILESS_TEST(SchemaReaderTest)

}

#include "tst_schemareader.moc"
