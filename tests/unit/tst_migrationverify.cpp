// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/postgresverifier.h"
#include "app/adapters/postgres/serverprograms.h"
#include "app/adapters/postgres/throwawayserver.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/hazardcases.h"
#include "tests/support/sqlcases.h"
#include "tests/support/testrepository.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace {

using State = Verification::State;
using Step = Verification::Step;

struct Case
{
    const char *name;
    const char *up;
    const char *down;
    State state;
    Step step;
    const char *says; ///< in the detail or the differences
};

constexpr Case wrongDowns[] = {
        {"leftover index", "CREATE INDEX i ON orders (note)", "SELECT 1", State::SchemaDiffers, Step::Down,
         "+ index i"},
        {"leftover column", "ALTER TABLE orders ADD a int, ADD b int", "ALTER TABLE orders DROP a",
         State::SchemaDiffers, Step::Down, "+ column orders.b integer"},
        {"wrong default", "ALTER TABLE orders ALTER small SET DEFAULT 2",
         "ALTER TABLE orders ALTER small SET DEFAULT 0", State::SchemaDiffers, Step::Down, "orders.small"},
        {"wrong type", "ALTER TABLE orders DROP note", "ALTER TABLE orders ADD note text", State::SchemaDiffers,
         Step::Down, "character varying(50)"},
        {"lost not null", "ALTER TABLE users DROP email CASCADE",
         "ALTER TABLE users ADD email text; CREATE UNIQUE INDEX users_email ON users (email); CREATE VIEW names AS "
         "SELECT "
         "email FROM users",
         State::SchemaDiffers, Step::Down, "users.email"},
        {"lost constraint", "ALTER TABLE orders DROP CONSTRAINT total_positive", "SELECT 1", State::SchemaDiffers,
         Step::Down, "- constraint orders.total_positive"},
        {"constraint came back valid", "ALTER TABLE orders DROP CONSTRAINT total_positive",
         "DELETE FROM orders WHERE total < 0; ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total >= 0)",
         State::SchemaDiffers, Step::Down, "total_positive"},
        {"enum value stays", "ALTER TYPE mood ADD VALUE 'soso'", "SELECT 1", State::SchemaDiffers, Step::Down,
         "enum mood"},
        {"renamed to another", "ALTER TABLE orders RENAME note TO remark", "ALTER TABLE orders RENAME remark TO notes",
         State::SchemaDiffers, Step::Down, "orders.note"},
        {"dependent view lost", "DROP VIEW names", "CREATE VIEW names AS SELECT lower(email) AS email FROM users",
         State::SchemaDiffers, Step::Down, "definition of names"},
        {"function not restored", "CREATE OR REPLACE FUNCTION twice(int) RETURNS int LANGUAGE sql AS 'SELECT $1 * 3'",
         "DROP FUNCTION twice(int)", State::SchemaDiffers, Step::Down, "- function twice"},
        {"trigger stays", "CREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION touch()", "SELECT 1",
         State::SchemaDiffers, Step::Down, "+ trigger orders.t"},
        {"right lost", "REVOKE ALL ON users FROM PUBLIC; GRANT SELECT ON users TO PUBLIC", "SELECT 1",
         State::SchemaDiffers, Step::Down, "rights on users"},
        {"comment stays", "COMMENT ON COLUMN users.bio IS 'x'", "SELECT 1", State::SchemaDiffers, Step::Down,
         "comment on users.bio"},
        {"upper and lower", "UPDATE users SET nick = upper(nick)", "UPDATE users SET nick = lower(nick)",
         State::RowsDiffer, Step::Down, "users.nick"},
        {"NULL became empty", "UPDATE orders SET note = coalesce(note, '')",
         "UPDATE orders SET note = nullif(note, '')", State::RowsDiffer, Step::Down, "orders.note"},
        {"rows deleted", "DELETE FROM orders WHERE total IS NULL", "SELECT 1", State::RowsDiffer, Step::Down, "orders"},
        {"rows trimmed", "UPDATE users SET bio = trim(bio)", "UPDATE users SET bio = bio", State::RowsDiffer,
         Step::Down, "users.bio"},
        {"column emptied in place", "ALTER TABLE orders DROP note; ALTER TABLE orders ADD note varchar(50)", "SELECT 1",
         State::Irreversible, Step::Down, "orders.note"},
        {"role left set",
         "DO $$ BEGIN CREATE ROLE trunkline_case_weak; EXCEPTION WHEN duplicate_object THEN NULL; END $$; "
         "GRANT trunkline_case_weak TO CURRENT_USER; UPDATE users SET nick = upper(nick); "
         "SET ROLE trunkline_case_weak",
         "SET ROLE trunkline_case_weak", State::RowsDiffer, Step::Down, "users.nick"},
        {"right on a schema stays", "GRANT CREATE ON SCHEMA public TO PUBLIC", "SELECT 1", State::SchemaDiffers,
         Step::Down, "schema public"},
        {"default rights stay", "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO PUBLIC",
         "SELECT 1", State::SchemaDiffers, Step::Down, "+ default rights"},
        {"comment on a function stays", "COMMENT ON FUNCTION twice(int) IS 'x'", "SELECT 1", State::SchemaDiffers,
         Step::Down, "comment on function"},
        {"storage stays", "ALTER TABLE users ALTER bio SET STORAGE EXTERNAL", "SELECT 1", State::SchemaDiffers,
         Step::Down, "users.bio"},
        {"replica identity stays", "ALTER TABLE users REPLICA IDENTITY FULL", "SELECT 1", State::SchemaDiffers,
         Step::Down, "table users"},
        {"enum without values stays", "CREATE TYPE nothing AS ENUM ()", "SELECT 1", State::SchemaDiffers, Step::Down,
         "+ enum nothing"},
        {"operator stays", "CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq)", "SELECT 1",
         State::SchemaDiffers, Step::Down, "+ operator ==="},
        {"publication stays", "CREATE PUBLICATION p FOR TABLE orders", "SELECT 1", State::SchemaDiffers, Step::Down,
         "+ publication p"},
        {"setting of the database stays",
         "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = 65536', current_database()); END $$", "SELECT 1",
         State::SchemaDiffers, Step::Down, "work_mem"},
        {"index in another order", "DROP INDEX users_email; CREATE UNIQUE INDEX users_email ON users (email DESC)",
         "SELECT 1", State::SchemaDiffers, Step::Down, "DESC"},
        {"index of more columns", "DROP INDEX users_email; CREATE UNIQUE INDEX users_email ON users (email, nick)",
         "SELECT 1", State::SchemaDiffers, Step::Down, "(email, nick)"},
        {"index with a column beside",
         "DROP INDEX users_email; CREATE UNIQUE INDEX users_email ON users (email) "
         "INCLUDE (nick)",
         "SELECT 1", State::SchemaDiffers, Step::Down, "INCLUDE (nick)"},
        {"index no more unique", "DROP INDEX users_email; CREATE INDEX users_email ON users (email)", "SELECT 1",
         State::SchemaDiffers, Step::Down, "CREATE INDEX users_email"},
        {"index for patterns",
         "DROP INDEX users_email; CREATE UNIQUE INDEX users_email ON users (email "
         "text_pattern_ops)",
         "SELECT 1", State::SchemaDiffers, Step::Down, "text_pattern_ops"},
        {"index in another collation",
         "DROP INDEX users_email; CREATE UNIQUE INDEX users_email ON users (email "
         "COLLATE \"C\")",
         "SELECT 1", State::SchemaDiffers, Step::Down, "COLLATE"},
        {"index of some rows",
         "DROP INDEX users_email; CREATE UNIQUE INDEX users_email ON users (email) WHERE nick "
         "IS NULL",
         "SELECT 1", State::SchemaDiffers, Step::Down, "WHERE"},
        {"index of another kind",
         "CREATE INDEX note ON orders USING hash (note); DROP INDEX note; DROP INDEX "
         "users_email; CREATE UNIQUE INDEX users_email ON users (email) NULLS NOT DISTINCT",
         "SELECT 1", State::SchemaDiffers, Step::Down, "NULLS NOT DISTINCT"},
        {"index filled otherwise", "ALTER INDEX users_email SET (fillfactor = 50)", "SELECT 1", State::SchemaDiffers,
         Step::Down, "fillfactor"},
        {"down fails", "ALTER TABLE orders ADD a int", "ALTER TABLE orders DROP b", State::Failed, Step::Down,
         "column \"b\""},
        {"down against the order", "CREATE TABLE n (id int PRIMARY KEY); CREATE TABLE m (n int REFERENCES n)",
         "DROP TABLE n; DROP TABLE m", State::Failed, Step::Down, "depend"},
        {"second up fails", "CREATE SEQUENCE s; CREATE ROLE trunkline_case_role", "DROP SEQUENCE s", State::Failed,
         Step::SecondUp, "already exists"},
        {"up fails", "ALTER TABLE nowhere ADD a int", "SELECT 1", State::Failed, Step::Up, "nowhere"},
};

constexpr Case rightDowns[] = {
        {"add a column", "ALTER TABLE orders ADD a int DEFAULT 5", "ALTER TABLE orders DROP a", State::Passed,
         Step::None, ""},
        {"create a table", "CREATE TABLE n (id bigint PRIMARY KEY, u bigint REFERENCES users)", "DROP TABLE n",
         State::Passed, Step::None, ""},
        {"right given and taken", "GRANT SELECT ON users TO PUBLIC", "REVOKE SELECT ON users FROM PUBLIC",
         State::Passed, Step::None, ""},
        {"random default", "ALTER TABLE orders ADD a uuid DEFAULT gen_random_uuid()", "ALTER TABLE orders DROP a",
         State::Passed, Step::None, ""},
        {"concurrent index", "CREATE INDEX CONCURRENTLY i ON orders (note)", "DROP INDEX i", State::Passed, Step::None,
         ""},
        {"rename", "ALTER TABLE orders RENAME note TO remark", "ALTER TABLE orders RENAME remark TO note",
         State::Passed, Step::None, ""},
        {"strict after backfill", "ALTER TABLE users ALTER age SET NOT NULL",
         "ALTER TABLE users ALTER age DROP NOT NULL", State::Passed, Step::None, ""},
        {"dynamic", "DO $$ BEGIN EXECUTE 'ALTER TABLE orders ADD ' || 'a int'; END $$", "ALTER TABLE orders DROP a",
         State::Passed, Step::None, ""},
        {"contract", "ALTER TABLE orders DROP small", "ALTER TABLE orders ADD small int", State::Irreversible,
         Step::Down, "orders.small"},
        {"no down", "ALTER TABLE orders ADD a int", nullptr, State::NotRun, Step::None, "no down"},
        {"comment as down", "ALTER TABLE orders ADD a int", "-- nothing", State::NotRun, Step::None, "no statement"},
};

}

/// On a real PostgreSQL, started for it.
class MigrationVerifyTest : public QObject
{
    Q_OBJECT

private:
    SqlParser m_parser{QStringLiteral(SQL_HELPER)};
    std::unique_ptr<Judged> m_judged = std::make_unique<Judged>(m_parser);
    FakeClock m_clock{noon()};
    QTemporaryDir m_shelf;

    Migration migration(quint64 version, const QByteArray &up, const char *down)
    {
        Migration one{.database = u"default"_s, .version = version, .name = u"case"_s};
        one.id = u"default/"_s + QString::number(version).rightJustified(4, u'0');
        one.up.text = up;
        one.judgement = (*m_judged)(up);
        one.up.script = m_judged->script;
        if (down)
            one.down = MigrationFile{.text = down, .script = m_parser.parse(QByteArray(down))};
        return one;
    }

    Result<QList<VerifiedMigration>> verify(const VerificationPlan &plan)
    {
        PostgresVerifier verifier({.shelf = m_shelf.path()}, m_clock);
        auto future = verifier.verify(plan);
        future.waitForFinished();
        return future.result();
    }

    static QStringList leftovers() { return QDir::temp().entryList({TemporaryPlace::prefix() + u'*'}, QDir::Dirs); }

    template <std::size_t Count>
    void check(const Case (&cases)[Count])
    {
        VerificationPlan plan{.migrations = {migration(1, usedSchema(), nullptr)}};
        plan.migrations.first().branches = {};
        quint64 version = 2;
        for (const Case &one : cases) {
            plan.migrations.append(migration(version++, one.up, one.down));
            Migration &last = plan.migrations.last();
            last.place = Migration::Place::Branch; // each on a branch of its own: none builds on another
            last.branches = {QString::fromLatin1(one.name)};
            plan.wanted.append(last.key());
        }
        const auto results = verify(plan);
        QVERIFY2(results, results ? "" : qPrintable(results.error().detail));
        QCOMPARE(results->size(), qsizetype(Count));
        int wrong = 0;
        for (const Case &one : cases) {
            const auto subject = std::ranges::find_if(plan.migrations, [&](const Migration &each) {
                return each.branches.value(0) == QString::fromLatin1(one.name);
            });
            const auto result = std::ranges::find(*results, subject->key(), &VerifiedMigration::key);
            const Verification &got = result->verification;
            const QString all = got.detail + u'\n' + got.differences.join(u'\n');
            if (got.state == one.state && got.step == one.step && all.contains(QString::fromLatin1(one.says)))
                continue;
            ++wrong;
            qWarning("%s: state %d step %d: %s", one.name, int(got.state), int(got.step), qPrintable(all));
        }
        QCOMPARE(wrong, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (ServerPrograms::folder().isEmpty())
            QSKIP("PostgreSQL's server is not installed");
    }
    void cleanup() { QCOMPARE(leftovers(), QStringList()); }

    void theServerIsUpSoonAndLeavesNothing()
    {
        QElapsedTimer timer;
        timer.start();
        auto server = ThrowAwayServer::start([] { return false; }, {.shelf = m_shelf.path()});
        QVERIFY2(server, server ? "" : qPrintable(server.error().detail));
        qInfo("up after %lld ms, %s a network", timer.elapsed(), (*server)->hasNetwork() ? "with" : "without");
        const auto process = pid_t((*server)->processId());
        QVERIFY(::kill(process, 0) == 0);
        server->reset();
        QVERIFY(::kill(process, 0) != 0);
    }

    void wrongDownsAreCaughtForTheRightReason() { check(wrongDowns); }
    void rightDownsPass() { check(rightDowns); }

    void foreignSqlHasNoRights()
    {
        const Case hostile[] = {
                {"program", "COPY (SELECT 1) TO PROGRAM 'touch /tmp/trunkline-was-here'", "SELECT 1", State::Failed,
                 Step::Up, "permission denied"},
                {"file", "SELECT pg_read_file('/etc/passwd')", "SELECT 1", State::Failed, Step::Up,
                 "permission denied"},
                {"superuser", "ALTER ROLE postgres PASSWORD 'x'", "SELECT 1", State::Failed, Step::Up,
                 "permission denied"},
                {"untrusted language", "CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'libc', 'getpid'", "SELECT 1",
                 State::Failed, Step::Up, "permission denied"},
        };
        check(hostile);
        QVERIFY(!QFile::exists(u"/tmp/trunkline-was-here"_s));
    }

    void foreignBranchesAskFirst()
    {
        VerificationPlan plan{.migrations = {migration(1, "CREATE TABLE a (id int)", "DROP TABLE a")}};
        plan.migrations.first().isForeign = true;
        plan.wanted = {plan.migrations.first().key()};
        QCOMPARE(verify(plan)->first().verification.state, State::NotRun);
        plan.isForeignAllowed = true;
        QCOMPARE(verify(plan)->first().verification.state, State::Passed);
    }

    void whatOnlyComesBeforeIsForeignToo()
    {
        VerificationPlan plan{.migrations = {migration(1, "DROP TABLE nowhere", "SELECT 1"),
                                             migration(2, "CREATE TABLE a (id int)", "DROP TABLE a")}};
        for (Migration &one : plan.migrations) {
            one.isForeign = true;
            one.place = Migration::Place::Branch;
            one.branches = {u"fork:feat"_s};
        }
        plan.wanted = {plan.migrations.last().key()};
        const auto refused = verify(plan);
        QCOMPARE(refused->first().verification.state, State::NotRun);
        QVERIFY2(!refused->first().verification.detail.contains(u"nowhere"_s), // the server's words, had it run
                 qPrintable(refused->first().verification.detail));
        plan.isForeignAllowed = true;
        QVERIFY(verify(plan)->first().verification.detail.contains(u"nowhere"_s));
    }

    void serversThatAreNotFitAreRefused()
    {
        QVERIFY(unfitForVerifying(120'022, false).contains(u"PostgreSQL 12"_s));
        QVERIFY(unfitForVerifying(0, false).contains(u"PostgreSQL"_s));
        QVERIFY(unfitForVerifying(130'000, true).contains(u"standby"_s));
        QCOMPARE(unfitForVerifying(130'000, false), QString());
        QCOMPARE(unfitForVerifying(180'001, false), QString());
    }

    void locksAndRewritesAreSeen()
    {
        VerificationPlan plan{.migrations = {migration(1, usedSchema(), nullptr),
                                             migration(2, "ALTER TABLE orders ALTER small TYPE bigint",
                                                       "ALTER TABLE orders ALTER small TYPE int"),
                                             migration(3, "CREATE INDEX i ON users (bio)", "DROP INDEX i")}};
        plan.wanted = {plan.migrations[1].key(), plan.migrations[2].key()};
        const auto results = verify(plan);
        QVERIFY(results);
        const auto &rewrite = results->first().verification;
        QVERIFY(rewrite.locks.contains({.object = u"orders"_s, .mode = u"AccessExclusiveLock"_s, .isRewritten = true}));
        const auto &index = results->last().verification;
        QVERIFY(index.locks.contains({.object = u"users"_s, .mode = u"ShareLock"_s, .isRewritten = false}));
    }

    void anEarlierMigrationThatFailsIsNamed()
    {
        VerificationPlan plan{.migrations = {migration(1, "DROP TABLE nowhere", nullptr),
                                             migration(2, "CREATE TABLE a (id int)", "DROP TABLE a")}};
        plan.wanted = {plan.migrations.last().key()};
        const auto results = verify(plan);
        QCOMPARE(results->first().verification.state, State::NotRun);
        QCOMPARE(results->first().verification.step, Step::Before);
        QVERIFY(results->first().verification.detail.contains(u"1_case"_s));
    }

    void aKeptClusterIsCopied()
    {
        const QTemporaryDir shelf;
        for (int turn = 0; turn < 2; ++turn) {
            auto server = ThrowAwayServer::start([] { return false; }, {.shelf = shelf.path()});
            QVERIFY2(server, server ? "" : qPrintable(server.error().detail));
            const QStringList kept = QDir(shelf.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            QCOMPARE(kept.size(), 1);
            // damage that a copy shows and a fresh cluster does not
            QFile hint(shelf.filePath(kept.first() + "/copied"_L1));
            QCOMPARE(QFile::exists((*server)->folder() + "/data/copied"_L1), turn == 1);
            QVERIFY(hint.open(QIODevice::WriteOnly));
        }
        QFile::remove(shelf.filePath(QDir(shelf.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first()
                                     + "/global/pg_control"_L1)); // a broken one is no trap for ever
        QVERIFY(!ThrowAwayServer::start([] { return false; }, {.shelf = shelf.path()}));
        QVERIFY(ThrowAwayServer::start([] { return false; }, {.shelf = shelf.path()}));
    }

    void whatAKilledProcessLeftIsRemoved()
    {
        const QString folder = QDir::temp().filePath(TemporaryPlace::prefix() + u"killed"_s);
        QVERIFY(QDir().mkpath(folder + "/data"_L1));
        QProcess gone;
        gone.start(u"true"_s);
        gone.waitForStarted();
        const qint64 process = gone.processId();
        gone.waitForFinished();
        QFile owner(folder + "/owner.lock"_L1);
        QVERIFY(owner.open(QIODevice::WriteOnly));
        owner.write(QByteArray::number(process) + "\ntrunkline\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
        owner.close();
        const TemporaryPlace next;
        QVERIFY(next.isValid());
        QVERIFY(!QFile::exists(folder));
        const TemporaryPlace another; // lets those alone whose process lives
        QVERIFY(QFile::exists(next.path()));
    }

    void cancellingEndsALongStatement()
    {
        VerificationPlan plan{.migrations = {migration(1, "SELECT pg_sleep(50)", "SELECT 1")}};
        plan.wanted = {plan.migrations.first().key()};
        PostgresVerifier verifier({.shelf = m_shelf.path()}, m_clock);
        auto future = verifier.verify(plan);
        const auto sleeps = [] {
            const QStringList folders = leftovers();
            Connection look({.host = QDir::temp().filePath(folders.value(0)),
                             .user = u"postgres"_s,
                             .database = u"postgres"_s});
            return look.isOpen()
                    && look.value(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"_s) == u'1';
        };
        QTRY_VERIFY_WITH_TIMEOUT(sleeps(), 60'000);
        QElapsedTimer timer;
        timer.start();
        future.cancel();
        future.waitForFinished();
        qInfo("ended after %lld ms", timer.elapsed());
        QCOMPARE(future.resultCount(), 0);
        QVERIFY(timer.elapsed() < 25'000); // the statement would take 50 seconds, and a busy machine is slow
    }

    void cancellingEndsThePreparation()
    {
        const QTemporaryDir empty; // initdb has to run
        for (const int turns : {1, 5, 20}) {
            int asked = 0;
            const auto server = ThrowAwayServer::start([&] { return ++asked > turns; },
                                                       {.shelf = empty.path() + u'/' + QString::number(turns)});
            QVERIFY(!server);
            QCOMPARE(server.error().kind, Error::Kind::Cancelled);
            QCOMPARE(leftovers(), QStringList());
        }
    }

    void aServerThatDoesNotStartSaysWhy()
    {
        const auto missing = ThrowAwayServer::start([] { return false; }, {.programs = u"/nowhere"_s});
        QVERIFY(!missing);
        QCOMPARE(missing.error().cause, Error::Cause::NoPostgres);
        const auto broken = ThrowAwayServer::start(
                [] { return false; }, {.shelf = m_shelf.path(), .settings = {u"shared_buffers=nonsense"_s}});
        QVERIFY(!broken);
        QCOMPARE(broken.error().cause, Error::Cause::PostgresFailed);
        QVERIFY2(broken.error().detail.contains(u"shared_buffers"_s), qPrintable(broken.error().detail));
    }

    void onlyScratchDatabasesAreTaken()
    {
        QVERIFY(!scratchPlace(u"postgres://ada@db.example.org/production"_s));
        QCOMPARE(scratchPlace(u"postgres://ada@db.example.org/latest"_s).error().cause, Error::Cause::NotScratch);
        QVERIFY(scratchPlace(u"postgres://ada@db.example.org/acme_test"_s));
        QVERIFY(scratchPlace(u"postgresql://ada:pw@localhost:5433/scratch"_s));
        QCOMPARE(scratchPlace(u"mysql://localhost/test"_s).error().cause, Error::Cause::BadDatabaseUrl);
        QVERIFY(!scratchPlace(u"mysql://ada:secret@localhost/test"_s).error().origin.contains(u"secret"_s));
    }
};

QTEST_GUILESS_MAIN(MigrationVerifyTest)
#include "tst_migrationverify.moc"
