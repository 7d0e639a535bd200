// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/postgresverifier.h"
#include "app/adapters/postgres/serverprograms.h"
#include "app/adapters/postgres/throwawayserver.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/hazardcases.h"
#include "tests/support/sqlcases.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"
#include "tests/support/verifycases.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_migrationverify {

/// On a real PostgreSQL, started for it.
class MigrationVerifyTest : public QObject
{
    Q_OBJECT

private:
    using State = Verification::State;
    using Step = Verification::Step;

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

    void check(std::span<const VerifyCase> cases)
    {
        VerificationPlan plan{.migrations = {migration(1, usedSchema(), nullptr)}};
        plan.migrations.first().branches = {};
        quint64 version = 2;
        for (const VerifyCase &one : cases) {
            plan.migrations.append(migration(version++, one.up, one.down));
            Migration &last = plan.migrations.last();
            last.place = Migration::Place::Branch; // each on a branch of its own: none builds on another
            last.branches = {QString::fromLatin1(one.name)};
            plan.wanted.append(last.key());
        }
        const auto results = verify(plan);
        QVERIFY2(results, results ? "" : qPrintable(results.error().detail));
        QCOMPARE(results->size(), qsizetype(cases.size()));
        int wrong = 0;
        for (const VerifyCase &one : cases) {
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

    void wrongDownsAreCaughtForTheRightReason() { check(WrongDowns); }
    void rightDownsPass() { check(RightDowns); }

    void foreignSqlHasNoRights()
    {
        const VerifyCase hostile[] = {
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

    /// The one above is called so that it would come first.
    void whatABranchStandsOnRunsBeforeIt()
    {
        VerificationPlan plan{.migrations = {migration(1, "CREATE TABLE a (id int)", "DROP TABLE a"),
                                             migration(2, "CREATE TABLE b (id int)", "DROP TABLE b"),
                                             migration(3, "ALTER TABLE b ADD x int", "ALTER TABLE b DROP x")}};
        for (qsizetype i = 1; i < 3; ++i)
            plan.migrations[i].place = Migration::Place::Branch;
        plan.migrations[1].branches = {u"z-low"_s, u"a-top"_s};
        plan.migrations[2].branches = {u"a-top"_s};
        plan.wanted = {plan.migrations[1].key(), plan.migrations[2].key()};
        const auto results = verify(plan);
        QCOMPARE(results->size(), 2);
        for (const VerifiedMigration &one : *results)
            QVERIFY2(one.verification.state == State::Passed, qPrintable(one.key + u' ' + one.verification.detail));
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

    /// Each try of a row takes a number from the sequence.
    void aTableThatTakesNoRowsIsTriedOnce()
    {
        VerificationPlan plan{
                .migrations
                = {migration(1,
                             "CREATE SEQUENCE tries; CREATE TABLE barren (id bit(8) DEFAULT "
                             "nextval('tries')::int::bit(8), "
                             "CHECK (id IS NULL AND id IS NOT NULL))",
                             "DROP TABLE barren; DROP SEQUENCE tries"),
                   migration(2, "CREATE TABLE a (id int)", "DROP TABLE a"),
                   migration(3, "CREATE TABLE b (id int)", "DROP TABLE b"),
                   migration(4,
                             "DO $$ BEGIN IF (SELECT last_value NOT BETWEEN 2 AND 50 FROM tries) THEN RAISE "
                             "'tried % times', (SELECT last_value FROM tries); END IF; END $$",
                             "SELECT 1"),
                   migration(5, "ALTER TABLE barren DROP CONSTRAINT barren_id_check",
                             "DELETE FROM barren; ALTER TABLE barren ADD CHECK (id IS NULL AND id IS NOT NULL)"),
                   migration(6, "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM barren) THEN RAISE 'no rows'; END IF; END $$",
                             "SELECT 1")}};
        for (const Migration &one : std::as_const(plan.migrations))
            plan.wanted.append(one.key());
        const auto results = verify(plan);
        QVERIFY(results);
        for (const VerifiedMigration &one : *results)
            QVERIFY2(one.verification.state == State::Passed, qPrintable(one.key + u' ' + one.verification.detail));
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

GUILESS_TEST(MigrationVerifyTest)

}

#include "tst_migrationverify.moc"
