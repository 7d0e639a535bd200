// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_migrationsverb {

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

}

/// `trunkline migrations` as a user starts it, with a PostgreSQL of its own.
class MigrationsVerbTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home; ///< the kept cluster is shared by all of them
    std::unique_ptr<TestRepository> m_repository;

    /// @p around is a command that starts the program.
    void prepare(QProcess &process, const QStringList &arguments, const QStringList &around = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "DOCKER_HOST", "DOCKER_CONTEXT", "COLUMNS", "TRUNKLINE_DATABASE_URL"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
        environment.insert(u"XDG_STATE_HOME"_s, m_home.filePath(u"state"_s));
        environment.insert(u"TMPDIR"_s, m_home.filePath(u"tmp"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_repository->path());
        const QStringList command = around + QStringList{QStringLiteral(TRUNKLINE_BINARY), u"migrations"_s} + arguments;
        process.start(command.first(), command.sliced(1));
    }

    Outcome run(const QStringList &arguments)
    {
        QProcess process;
        prepare(process, arguments + QStringList{u"--timeout"_s, u"120"_s});
        if (!process.waitForFinished(180'000))
            return {};
        return {.exitCode = process.exitCode(),
                .out = process.readAllStandardOutput(),
                .err = process.readAllStandardError()};
    }

    QStringList leftovers() const
    {
        return QDir(m_home.filePath(u"tmp"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }

    void write(const QString &folder, const QByteArray &up, const QByteArray &down)
    {
        const QString path = u"migrations/default/"_s + folder;
        QDir(m_repository->path()).mkpath(path);
        m_repository->write(path + u"/up.sql", up);
        m_repository->write(path + u"/down.sql", down);
    }
    void commit()
    {
        m_repository->git({u"add"_s, u"-A"_s});
        m_repository->git({u"commit"_s, u"-q"_s, u"-m"_s, u"Change"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty())
            QSKIP("PostgreSQL's server is not installed");
        QDir().mkpath(m_home.filePath(u"tmp"_s));
        QFile::setPermissions(m_home.path(), QFile::Permissions(0x7755)); // root's server runs as somebody else
        QFile::setPermissions(m_home.filePath(u"tmp"_s), QFile::Permissions(0x7777));
    }
    void init()
    {
        m_repository = std::make_unique<TestRepository>();
        m_repository->commit(u"README"_s, "x\n");
        write(u"1_base"_s, "CREATE TABLE users (id bigint PRIMARY KEY, nick text)", "DROP TABLE users");
        commit();
    }
    void cleanup() { QCOMPARE(leftovers(), QStringList()); }

    void itemsAndChangesArePrinted()
    {
        write(u"2_drop"_s, "ALTER TABLE users DROP COLUMN nick", "");
        const Outcome printed = run({u"--json"_s});
        QCOMPARE(printed.exitCode, 0);
        const QJsonDocument json = QJsonDocument::fromJson(printed.out);
        const QJsonObject drop = json["items"_L1][0].toObject();
        QCOMPARE(drop["version"_L1].toString(), u"2"_s);
        QCOMPARE(drop["kind"_L1].toString(), u"contract"_s);
        QCOMPARE(drop["down"_L1].toString(), u"missing"_s); // Hasura skips an empty file
        QCOMPARE(drop["hazards"_L1][0]["rule"_L1].toString(), u"drop-column"_s);
        const QJsonObject change = json["schemaChanges"_L1][0].toObject();
        QCOMPARE(change["object"_L1].toString(), u"users.nick"_s);
        QCOMPARE(change["contractAllowed"_L1].toBool(true), false);
        QCOMPARE(change["reads"_L1]["state"_L1].toString(), u"unknown"_s);
        QVERIFY(!change["reads"_L1]["why"_L1].toString().isEmpty());
        QVERIFY(!change["blockedBy"_L1].toArray().isEmpty());
    }

    void downsAreProven()
    {
        write(u"2_good"_s, "ALTER TABLE users ADD a int", "ALTER TABLE users DROP a");
        write(u"3_bad"_s, "UPDATE users SET nick = upper(nick)", "UPDATE users SET nick = lower(nick)");
        const Outcome first = run({u"verify"_s, u"--format"_s, u"junit"_s});
        QCOMPARE(first.exitCode, 1);
        QVERIFY2(first.out.contains("tests=\"2\" failures=\"1\""), first.out.constData());
        QVERIFY(first.out.contains("name=\"3_bad\""));
        QVERIFY(first.out.contains("rows of users.nick"));
        const Outcome again = run({u"verify"_s});
        QVERIFY2(again.out.startsWith("Nothing to verify"), again.out.constData()); // remembered
        write(u"3_bad"_s, "UPDATE users SET nick = upper(nick)", "SELECT 2");
        const Outcome changed = run({u"verify"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(changed.out)["items"_L1].toArray().size(), 1);
        const Outcome since = run({u"verify"_s, u"--changed-since"_s, u"main"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(since.out)["items"_L1].toArray().size(), 2);
    }

    void laterRowsAreProvenByAProbe()
    {
        write(u"2_expand"_s, "-- trunkline: replaces users.nick by users.name\nALTER TABLE users ADD name text",
              "ALTER TABLE users DROP name");
        const auto item = [](const Outcome &printed, QLatin1StringView list = "items"_L1) {
            return QJsonDocument::fromJson(printed.out)[list][0].toObject();
        };
        QCOMPARE(item(run({u"--json"_s}), "schemaChanges"_L1)["dualWrite"_L1].toString(), u"notSeen"_s);
        QVERIFY(run({}).out.contains("users.nick → name: no dual write seen"));
        const Outcome without = run({u"verify"_s, u"--json"_s});
        QCOMPARE(without.exitCode, 0);
        QCOMPARE(item(without)["state"_L1].toString(), u"passed"_s);
        QCOMPARE(item(without)["dualWrite"_L1].toString(), u"notShown"_s);
        m_repository->write(u"migrations/default/2_expand/probe.sql"_s,
                            "INSERT INTO users (id, nick) VALUES (100001, 'old');"
                            "INSERT INTO users (id, name) VALUES (100002, 'new')");
        const Outcome lost = run({u"verify"_s}); // another probe is another proof
        QCOMPARE(lost.exitCode, 1);
        QVERIFY2(lost.out.contains("later rows lost  lost"), lost.out.constData());
        QVERIFY2(lost.out.contains("rows written to users.name are not in users.nick"), lost.out.constData());
        QCOMPARE(item(run({u"--json"_s}), "schemaChanges"_L1)["dualWrite"_L1].toString(), u"lost"_s);
        write(u"2_expand"_s,
              "-- trunkline: replaces users.nick by users.name\nALTER TABLE users ADD name text; CREATE FUNCTION s() "
              "RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := coalesce(NEW.name, NEW.nick); NEW.nick := "
              "NEW.name; RETURN NEW; END $$; CREATE TRIGGER s BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION s()",
              "DROP TRIGGER s ON users; DROP FUNCTION s(); ALTER TABLE users DROP name");
        QCOMPARE(item(run({u"--json"_s}), "schemaChanges"_L1)["dualWrite"_L1].toString(), u"trigger"_s);
        const Outcome proven = run({u"verify"_s, u"--format"_s, u"junit"_s});
        QVERIFY2(proven.exitCode == 0, proven.out.constData());
        QVERIFY2(proven.out.contains("<system-out>Rows that probe.sql wrote after the up came to both sides and "
                                     "outlived the down: users.nick → users.name</system-out>"),
                 proven.out.constData());
        QCOMPARE(item(run({u"--json"_s}), "schemaChanges"_L1)["dualWrite"_L1].toString(), u"proven"_s);
        QCOMPARE(item(run({u"--json"_s}))["verified"_L1]["dualWrite"_L1].toString(), u"proven"_s);
    }

    void onlyScratchServersAreUsed()
    {
        write(u"2_a"_s, "SELECT 1", "SELECT 1");
        const Outcome refused
                = run({u"verify"_s, u"--database-url"_s, u"postgres://ada:geheim@db.example.org/production"_s});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(!refused.err.contains("geheim"));
        QCOMPARE(run({u"verify"_s, u"--changed-since"_s, u"nowhere"_s}).exitCode, 2);
    }

    void aFullDiskIsNobodysFault_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no room for a cluster") << u"8m"_s << "No space left on device"_ba;
        QTest::newRow("no room for its rows") << u"150m"_s << "2_fill     cannot"_ba;
    }
    void aFullDiskIsNobodysFault()
    {
        QFETCH(const QString, size);
        QFETCH(const QByteArray, words);
        write(u"2_fill"_s, "CREATE TABLE big AS SELECT n, repeat(md5(n::text), 20) FROM generate_series(1, 400000) n",
              "DROP TABLE big");
        const QString mount = u"mount -t tmpfs -o size=%1,mode=1777 none \"$TMPDIR\" && exec \"$0\" \"$@\""_s.arg(size);
        QProcess process;
        prepare(process, {u"verify"_s}, {u"unshare"_s, u"-m"_s, u"sh"_s, u"-c"_s, mount});
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
        if (said.contains("Operation not permitted") || said.contains("must be superuser"))
            QSKIP("this user may not mount");
        QVERIFY2(said.contains(words), said.constData());
        QVERIFY2(said.contains("No space left on device"), said.constData());
        QVERIFY(!said.contains("failed"));
        QVERIFY(process.exitCode() != 0);
    }

    void whatAKilledRunLeftIsRemovedByTheNext()
    {
        write(u"2_slow"_s, "SELECT pg_sleep(45)", "SELECT 1");
        QProcess process;
        prepare(process, {u"verify"_s});
        const auto server = [&] {
            QFile file(m_home.filePath(u"tmp/"_s + leftovers().value(0)) + u"/data/postmaster.pid"_s);
            return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toInt() : 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(!leftovers().isEmpty() && server() > 0, 60'000);
        const int postgres = server();
        process.kill(); // it can clean up nothing
        process.waitForFinished();
        QCOMPARE(leftovers().size(), 1);
        write(u"2_slow"_s, "SELECT 1", "SELECT 1");
        QCOMPARE(run({u"verify"_s}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(::kill(postgres, 0) != 0, 30'000);
    }

    void theRecommendedTableIsProvenItself()
    {
        QProcess process;
        process.setWorkingDirectory(m_repository->path());
        process.start(QStringLiteral(TRUNKLINE_BINARY), {u"init"_s, u"backfills"_s});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const Outcome proven = run({u"verify"_s, u"--json"_s});
        const QJsonObject item = QJsonDocument::fromJson(proven.out)["items"_L1][0].toObject();
        QVERIFY2(item["state"_L1].toString() == "passed"_L1, proven.out.constData());
        QCOMPARE(item["name"_L1].toString(), u"migration_backfills"_s);
    }
};

GUILESS_TEST(MigrationsVerbTest)

}

#include "tst_migrationsverb.moc"
