// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/postgresverifier.h"
#include "app/adapters/postgres/serverprograms.h"
#include "models/rules/migrationassembly.h"
#include "models/rules/migrationtemplates.h"
#include "models/wording/migrationwording.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/sqlcases.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_dualwrite {

/// Whether old and new are kept in step: by what migrations say, and by what probe.sql shows on a real PostgreSQL.
class DualWriteTest : public QObject
{
    Q_OBJECT

private:
    using State = Verification::State;
    using Step = Verification::Step;
    using Writes = Verification::Writes;
    using Evidence = SchemaChange::DualWrite;

    struct ProbeCase
    {
        const char *name;
        QByteArray up;
        QByteArray down;
        QByteArray probe;
        State state;
        Step step;
        Writes writes;
        const char *says; ///< in what was found
    };

    Migration migration(quint64 version, const QByteArray &up, const QByteArray &down = "SELECT 1",
                        const QByteArray &probe = {})
    {
        Migration one{.database = u"default"_s, .version = version, .name = u"case"_s};
        one.id = u"default/"_s + QString::number(version).rightJustified(4, u'0');
        one.judgement = (*m_judged)(up);
        one.up = {.text = up, .script = m_judged->script};
        one.down = MigrationFile{.text = down, .script = m_parser.parse(down)};
        if (!probe.isEmpty())
            one.probe = MigrationFile{.text = probe, .script = m_parser.parse(probe)};
        one.header = readHeader(up);
        return one;
    }

    Result<QList<VerifiedMigration>> verify(const VerificationPlan &plan)
    {
        PostgresVerifier verifier({.shelf = m_shelf.path()}, m_clock);
        auto future = verifier.verify(plan);
        future.waitForFinished();
        return future.result();
    }

    void check(const QList<ProbeCase> &cases)
    {
        VerificationPlan plan{.migrations = {migration(1, usedSchema())}};
        for (const ProbeCase &one : cases) {
            plan.migrations.append(migration(plan.migrations.size() + 1, one.up, one.down, one.probe));
            Migration &last = plan.migrations.last();
            last.place = Migration::Place::Branch; // each on a branch of its own: none builds on another
            last.branches = {QString::fromLatin1(one.name)};
            plan.wanted.append(last.key());
        }
        const auto results = verify(plan);
        QVERIFY2(results, results ? "" : qPrintable(results.error().detail));
        QCOMPARE(results->size(), cases.size());
        int wrong = 0;
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const ProbeCase &one = cases[i];
            const auto result = std::ranges::find(*results, plan.wanted[i], &VerifiedMigration::key);
            const Verification &got = result->verification;
            const QString all = QStringList{got.detail, got.differences.join(u'\n'), got.inStep.join(u'\n'),
                                            got.silent.join(u'\n')}
                                        .join(u'\n');
            if (got.state == one.state && got.step == one.step && got.writes == one.writes
                && all.contains(QString::fromUtf8(one.says)))
                continue;
            ++wrong;
            qWarning("%s: state %d step %d writes %d: %s", one.name, int(got.state), int(got.step), int(got.writes),
                     qPrintable(all));
        }
        QCOMPARE(wrong, 0);
    }

    /// With what these migrations say, the last two columns of which are the pair.
    Evidence evidenceIn(const QList<Migration> &migrations)
    {
        MigrationReading reading;
        reading.migrations = migrations;
        const MigrationSnapshot snapshot = assemble(reading, {}, {}, noon(), {});
        return snapshot.changes.isEmpty() ? Evidence::NotAsked : snapshot.changes.last().dualWrite;
    }

    SqlParser m_parser{QStringLiteral(SQL_HELPER)};
    std::unique_ptr<Judged> m_judged = std::make_unique<Judged>(m_parser);
    FakeClock m_clock{noon()};
    QTemporaryDir m_shelf;

    const QByteArray m_add = "-- trunkline: replaces orders.note by orders.remark\nALTER TABLE orders ADD remark text;";
    const QByteArray m_takeBack = "ALTER TABLE orders DROP remark";
    const QByteArray m_byOld = "INSERT INTO orders (id, note) VALUES (100001, 'old');";
    const QByteArray m_byNew = "INSERT INTO orders (id, remark) VALUES (100002, 'new');";
    const QByteArray m_newChanged = "UPDATE orders SET remark = 'changed' WHERE id = 100001;";
    const QByteArray m_dropSync = "DROP TRIGGER s ON orders; DROP FUNCTION s();";

    QByteArray trigger(const QByteArray &body, const QByteArray &when = "INSERT OR UPDATE",
                       const char *table = "orders")
    {
        return "CREATE FUNCTION s() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN " + body
                + " RETURN NEW; END $$; CREATE TRIGGER s BEFORE " + when + " ON " + table
                + " FOR EACH ROW EXECUTE FUNCTION s();";
    }

private Q_SLOTS:
    void evidenceIsReadFromMigrations()
    {
        const Migration table = migration(1, "CREATE TABLE orders (id int, note text)");
        const auto with = [&](const QByteArray &more) { return evidenceIn({table, migration(2, m_add + more)}); };
        QCOMPARE(with({}), Evidence::NotSeen);
        QCOMPARE(with(trigger("NEW.remark := NEW.note;")), Evidence::Trigger);
        QCOMPARE(with(trigger("NEW.note := NEW.remark;")), Evidence::Trigger);
        QCOMPARE(with(trigger("NEW.remark := NEW.note; NEW.note := NEW.remark;")), Evidence::Trigger);
        QCOMPARE(with(trigger("NEW.small := NEW.total;")), Evidence::NotSeen);
        QCOMPARE(with("CREATE FUNCTION s() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.remark := NEW.note; "
                      "RETURN NEW; END $$;"),
                 Evidence::NotSeen); // nothing calls it
        QCOMPARE(with(trigger("NEW.remark := NEW.note;", "INSERT", "users")), Evidence::NotSeen);
        QCOMPARE(evidenceIn({table,
                             migration(2,
                                       "-- trunkline: replaces orders.note by orders.remark\nALTER TABLE orders ADD "
                                       "remark text GENERATED ALWAYS AS (lower(note)) STORED")}),
                 Evidence::Generated);
        QCOMPARE(evidenceIn({table,
                             migration(2,
                                       "ALTER TABLE orders ADD words tsvector GENERATED ALWAYS AS "
                                       "(to_tsvector('simple', note)) STORED")}),
                 Evidence::NotAsked); // which replaces nothing
        QCOMPARE(evidenceIn({table, migration(2, m_add), migration(3, trigger("NEW.remark := NEW.note;"))}),
                 Evidence::Trigger);
        QCOMPARE(evidenceIn({table, migration(2, "ALTER TABLE orders RENAME note TO remark")}), Evidence::NotAsked);
        const QByteArray copy = "-- trunkline: replaces orders by bills\nCREATE TABLE bills (id int);";
        QCOMPARE(evidenceIn({table, migration(2, copy)}), Evidence::NotSeen);
        QCOMPARE(evidenceIn({table, migration(2, copy + trigger("INSERT INTO bills VALUES (NEW.id);"))}),
                 Evidence::Trigger);
    }

    /// A trigger that sets both ways does not make the old column the new one.
    void theOlderOneIsReplaced()
    {
        MigrationReading reading;
        reading.migrations
                = {migration(1, "CREATE TABLE orders (id int)"), migration(2, "ALTER TABLE orders ADD note text"),
                   migration(3,
                             "ALTER TABLE orders ADD remark text;"
                                     + trigger("NEW.note := NEW.remark; NEW.remark := NEW.note;"))};
        const MigrationSnapshot snapshot = assemble(reading, {}, {}, noon(), {});
        QCOMPARE(snapshot.changes.size(), 1);
        QCOMPARE(snapshot.changes.first().pair(), u"orders.note → orders.remark"_s);
    }

    void runsCountForMoreThanWords()
    {
        const Migration table = migration(1, "CREATE TABLE orders (id int, note text)");
        Migration expand = migration(2, m_add + trigger("NEW.remark := NEW.note;"));
        expand.verification
                = {.state = State::Passed, .writes = Writes::Kept, .inStep = {u"orders.note → orders.remark"_s}};
        QCOMPARE(evidenceIn({table, expand}), Evidence::Proven);
        expand.verification.inStep = {u"orders.a → orders.b"_s}; // of something else
        QCOMPARE(evidenceIn({table, expand}), Evidence::Trigger);
        expand.verification.writes = Writes::Lost;
        QCOMPARE(evidenceIn({table, expand}), Evidence::Lost);
    }

    void theProbeIsInTheHash()
    {
        Migration one = migration(1, "CREATE TABLE a (id int)", "DROP TABLE a", "SELECT 1");
        const auto hash = [&one] { return verificationHashes({one}, {}).value(one.key()); };
        const QString with = hash();
        one.probe->blob = ObjectId::fromHex(QByteArray(40, '1'));
        QVERIFY(hash() != with);
        one.probe.reset();
        QVERIFY(hash() != with);
    }

    void whatIsNotShownIsNotFine()
    {
        using enum Verification::Writes;
        for (const Writes writes : {NoProbe, NotReached, Silent})
            QCOMPARE(writesName({.writes = writes}), "notShown"_L1);
        QCOMPARE(writesName({.writes = Kept}), "kept"_L1);
        QCOMPARE(writesName({.writes = Kept, .inStep = {u"a → b"_s}}), "proven"_L1);
        QCOMPARE(writesName({.writes = Lost}), "lost"_L1);
    }

    void probesShowWhatIsKept()
    {
        if (ServerPrograms::folder().isEmpty())
            QSKIP("PostgreSQL's server is not installed");
        const MigrationTexts expand = textsFor(MigrationTemplate::Expand, u"orders"_s, u"note"_s, u"remark"_s);
        const QByteArray both = m_byOld + m_byNew + m_newChanged;
        const QByteArray oneWay = trigger("NEW.remark := NEW.note;");
        check({
                {"the template's trigger", expand.up, expand.down, both, State::Passed, Step::None, Writes::Kept,
                 "orders.note → orders.remark"},
                {"no trigger", m_add, m_takeBack, both, State::RowsDiffer, Step::Probe, Writes::Lost,
                 "rows written to orders.remark are not in orders.note"},
                {"no trigger, old code", m_add, m_takeBack, m_byOld, State::RowsDiffer, Step::Probe, Writes::Lost,
                 "rows written to orders.note are not in orders.remark"},
                {"one way, and written that way", m_add + oneWay, m_dropSync + m_takeBack, m_byOld, State::Passed,
                 Step::None, Writes::Kept, "orders.note → orders.remark"},
                {"one way, and new rows are overruled", m_add + oneWay, m_dropSync + m_takeBack, m_byOld + m_byNew,
                 State::Passed, Step::None, Writes::Silent, "orders.remark"},
                {"inserts only", m_add + trigger("NEW.note := NEW.remark;", "INSERT"), m_dropSync + m_takeBack,
                 m_byNew + "UPDATE orders SET remark = 'changed' WHERE id = 100002", State::RowsDiffer, Step::Probe,
                 Writes::Lost, "orders.remark"},
                {"generated",
                 "-- trunkline: replaces orders.note by orders.remark\nALTER TABLE orders ADD remark text GENERATED "
                 "ALWAYS AS (note) STORED",
                 m_takeBack, m_byOld, State::Passed, Step::None, Writes::Kept, "orders.note → orders.remark"},
                {"all at once", m_add + trigger("NEW.note := NEW.remark;", "INSERT"), m_dropSync + m_takeBack,
                 "DO $$ BEGIN INSERT INTO orders (id, remark) VALUES (100001, 'a'); UPDATE orders SET remark = 'b' "
                 "WHERE id = (SELECT min(id) FROM orders); END $$",
                 State::RowsDiffer, Step::Probe, Writes::Lost, "orders.remark"},
                {"a column that replaces nothing", "ALTER TABLE orders ADD a int", "ALTER TABLE orders DROP a",
                 "INSERT INTO orders (id, a) VALUES (100001, 1)", State::RowsDiffer, Step::Probe, Writes::Lost,
                 "orders.a"},
                {"its default", "ALTER TABLE orders ADD a numeric(9, 2) DEFAULT 5", "ALTER TABLE orders DROP a",
                 m_byOld, State::Passed, Step::None, Writes::Kept, ""},
                {"a table that replaces nothing", "CREATE TABLE bills (id int PRIMARY KEY)", "DROP TABLE bills",
                 "INSERT INTO bills VALUES (1)", State::RowsDiffer, Step::Probe, Writes::Lost, "bills"},
                {"a table that follows",
                 "-- trunkline: replaces orders by bills\nCREATE TABLE bills (id bigint PRIMARY KEY);"
                         + trigger("INSERT INTO bills VALUES (NEW.id);", "INSERT"),
                 m_dropSync + "DROP TABLE bills", m_byOld, State::Passed, Step::None, Writes::Kept, "orders → bills"},
                {"a table that does not follow",
                 "-- trunkline: replaces orders by bills\nCREATE TABLE bills (id bigint PRIMARY KEY)",
                 "DROP TABLE bills", "INSERT INTO bills VALUES (1)", State::RowsDiffer, Step::Probe, Writes::Lost,
                 "rows written to bills are not in orders"},
                {"two tables, one after the other",
                 "-- trunkline: replaces orders by bills\nCREATE TABLE bills (id bigint PRIMARY KEY)",
                 "DROP TABLE bills", m_byOld + "INSERT INTO bills VALUES (1)", State::RowsDiffer, Step::Probe,
                 Writes::Lost, "rows written to orders are not in bills"},
                {"two tables at once",
                 "-- trunkline: replaces orders by bills\nCREATE TABLE bills (id bigint PRIMARY KEY)",
                 "DROP TABLE bills",
                 "DO $$ BEGIN INSERT INTO orders (id) VALUES (100001); INSERT INTO bills VALUES (1); END $$",
                 State::Passed, Step::None, Writes::Silent, "bills"},
                {"no primary key",
                 "-- trunkline: replaces parts_2.id by parts_2.number\nALTER TABLE parts_2 ADD number bigint",
                 "ALTER TABLE parts_2 DROP number", "INSERT INTO parts_2 (at, number) VALUES ('2026-01-01', 1)",
                 State::Passed, Step::None, Writes::Silent, "parts_2.number"},
                {"split in two",
                 "-- trunkline: replaces orders.note by orders.head\nALTER TABLE orders ADD head text, ADD tail text;"
                         + trigger("NEW.head := left(NEW.note, 1); NEW.tail := substr(NEW.note, 2);"),
                 m_dropSync + "ALTER TABLE orders DROP head, DROP tail",
                 m_byOld + "UPDATE orders SET note = 'odd' WHERE id = 100001", State::Passed, Step::None, Writes::Kept,
                 "orders.note → orders.head"},
                {"renamed", "ALTER TABLE orders RENAME note TO remark", "ALTER TABLE orders RENAME remark TO note",
                 m_byNew, State::Passed, Step::None, Writes::Kept, ""},
                {"a table renamed", "ALTER TABLE orders RENAME TO bills", "ALTER TABLE bills RENAME TO orders",
                 "INSERT INTO bills (id, note) VALUES (100001, 'x')", State::Passed, Step::None, Writes::Kept, ""},
                {"the down deletes them", "CREATE INDEX i ON orders (note)",
                 "DROP INDEX i; DELETE FROM orders WHERE id = 100001", m_byOld, State::RowsDiffer, Step::LaterDown,
                 Writes::Lost, "orders"},
                {"the down does not bear them", "ALTER TABLE users ALTER email DROP NOT NULL",
                 "ALTER TABLE users ALTER email SET NOT NULL",
                 "INSERT INTO users (id, bio, age) VALUES (100001, 'x', 1)", State::Failed, Step::LaterDown,
                 Writes::NotReached, "email"},
                {"the old column cannot be left out",
                 "-- trunkline: replaces users.email by users.mail\nALTER TABLE users ADD mail text",
                 "ALTER TABLE users DROP mail", "INSERT INTO users (id, mail, bio, age) VALUES (100001, 'x', 'x', 1)",
                 State::Failed, Step::Probe, Writes::NotReached, "email"},
                {"it writes nothing", m_add, m_takeBack, "SELECT 1", State::Passed, Step::None, Writes::Silent,
                 "orders.remark"},
                {"a contract", "ALTER TABLE orders DROP note", "ALTER TABLE orders ADD note varchar(50)", m_byNew,
                 State::Irreversible, Step::Down, Writes::NotReached, ""},
                {"none", m_add, m_takeBack, {}, State::Passed, Step::None, Writes::NoProbe, ""},
        });
    }

    void probesHaveNoMoreRightsThanMigrations()
    {
        if (ServerPrograms::folder().isEmpty())
            QSKIP("PostgreSQL's server is not installed");
        check({{"program", m_add, m_takeBack, "COPY (SELECT 1) TO PROGRAM 'touch /tmp/trunkline-probe'", State::Failed,
                Step::Probe, Writes::NotReached, "permission denied"}});
        QVERIFY(!QFile::exists(u"/tmp/trunkline-probe"_s));
    }

    /// What a probe leaves is gone before the next migration runs.
    void theNextMigrationDoesNotMeetTheRows()
    {
        if (ServerPrograms::folder().isEmpty())
            QSKIP("PostgreSQL's server is not installed");
        VerificationPlan plan{
                .migrations
                = {migration(1, usedSchema()), migration(2, "CREATE INDEX i ON orders (note)", "DROP INDEX i", m_byOld),
                   migration(3, "INSERT INTO orders (id) VALUES (100001)", "DELETE FROM orders WHERE id = 100001"),
                   migration(4, "DROP INDEX i", "CREATE INDEX i ON orders (note)")}};
        for (const Migration &one : plan.migrations.sliced(1))
            plan.wanted.append(one.key());
        const auto results = verify(plan);
        for (const VerifiedMigration &one : *results)
            QVERIFY2(one.verification.state == State::Passed, qPrintable(one.key + u' ' + one.verification.detail));
    }
};

GUILESS_TEST(DualWriteTest)

}

#include "tst_dualwrite.moc"
