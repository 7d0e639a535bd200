// SPDX-License-Identifier: GPL-3.0-or-later

// `trunkline flags`, `flags set`, `flags history` and `flags audit` over a real PostgreSQL and a real repository.

#include "tests/support/postgrescluster.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_flagscli {

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

void compareGolden(const QByteArray &actual, const QString &name)
{
    QFile file(QStringLiteral(TEST_FOLDER "/golden/cli/") + name);
    if (qEnvironmentVariableIsSet("TRUNKLINE_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QByteArrayList expected = file.readAll().split('\n');
    const QByteArrayList lines = actual.split('\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
}

}

class FlagsCliTest : public QObject
{
    Q_OBJECT

private:
    PostgresCluster m_cluster;
    std::unique_ptr<TestRepository> m_repository;

    Outcome run(const QStringList &arguments, const QString &url)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TRUNKLINE_DATABASE_URL"_s, url);
        environment.insert(u"XDG_CACHE_HOME"_s, m_repository->filePath(u".git/cache"_s));
        environment.remove(u"DISPLAY"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRUNKLINE_BINARY),
                      QStringList{u"--repo"_s, m_repository->path(), u"--now"_s, u"2026-03-02T12:00:00Z"_s}
                              + arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Outcome run(const QStringList &arguments) { return run(arguments, m_cluster.url()); }
    static QJsonObject flag(const Outcome &outcome, const QString &key)
    {
        for (const QJsonValue &item : QJsonDocument::fromJson(outcome.out).object()["items"_L1].toArray()) {
            if (item["key"_L1].toString() == key)
                return item.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_cluster.problem().isEmpty())
            QFAIL(qPrintable(m_cluster.problem()));
        QFile file(QStringLiteral(SOURCE_FOLDER "/resources/sql/flags_up.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_cluster.run(QString::fromUtf8(file.readAll()));
    }

    void init()
    {
        m_repository = std::make_unique<TestRepository>();
        m_repository->git({u"config"_s, u"user.email"_s, u"ada@example.org"_s});
        m_repository->write(u"web/a.ts"_s, "flags.on('fast_search')\nflags.on('new_checkout')\nflags.on('beta_nav')\n");
        m_repository->write(u"api/b.ts"_s, "isEnabled('fast_search')\n");
        m_repository->git({u"add"_s, u"-A"_s});
        m_repository->git({u"commit"_s, u"-q"_s, u"-m"_s, u"feat: flags"_s});
        m_cluster.run(
                u"alter table flag_events disable trigger user; alter table flags disable trigger user;"
                " truncate flags, flag_events, flag_audits;"
                " insert into flags (key, description, owner, enabled, rollout_percent, version, created_at, "
                "changed_at,"
                " changed_by, fully_rolled_out_at) values"
                " ('fast_search', 'New index', 'search', true, 100, 4, '2026-01-01T00:00Z', '2026-02-07T12:00Z',"
                " 'dev-a', '2026-02-07T12:00Z'),"
                " ('new_checkout', 'Address step', 'shop', true, 25, 3, '2026-02-20T00:00Z', '2026-03-02T09:00Z',"
                " 'dev-b', null);"
                " insert into flag_events (flag_key, at, changed_by, reason, change_id, version, old_enabled, "
                "new_enabled,"
                " old_percent, new_percent) values ('new_checkout', '2026-03-02T09:00Z', 'dev-b', 'numbers look good',"
                " 'c3', 3, true, true, 10, 25), ('new_checkout', '2026-03-01T09:00Z', 'dev-b', 'pilot', 'c2', 2, false,"
                " true, 0, 10);"
                " alter table flags enable trigger user; alter table flag_events enable trigger user"_s);
    }

    void printsATable()
    {
        const Outcome outcome = run({u"flags"_s});
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.exitCode, 0);
        compareGolden(outcome.out, u"flags.txt"_s);
    }

    void printsJson()
    {
        const Outcome outcome = run({u"flags"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        QString text = QString::fromUtf8(outcome.out);
        static const QRegularExpression asOf(u"\"asOf\": \"[^\"]*\""_s); // the real time
        text.replace(asOf, u"\"asOf\": \"NOW\""_s);
        static const QRegularExpression folder(u"\"repository\": \"[^\"]*\""_s);
        text.replace(folder, u"\"repository\": \"FOLDER\""_s);
        compareGolden(text.toUtf8(), u"flags.json"_s);
    }

    void printsHistory()
    {
        const Outcome outcome = run({u"flags"_s, u"history"_s, u"new_checkout"_s});
        QCOMPARE(outcome.exitCode, 0);
        compareGolden(outcome.out, u"flags-history.txt"_s);
    }

    void withoutYesNothingIsChanged()
    {
        const Outcome outcome
                = run({u"flags"_s, u"set"_s, u"new_checkout"_s, u"--percent"_s, u"50"_s, u"--reason"_s, u"more"_s});
        QCOMPARE(outcome.exitCode, 0);
        compareGolden(outcome.out, u"flags-set.txt"_s);
        QCOMPARE(m_cluster.run(u"select rollout_percent from flags where key = 'new_checkout'"_s), u"25"_s);
    }

    void changesAFlagWithItsReason()
    {
        const Outcome outcome
                = run({u"flags"_s, u"set"_s, u"new_checkout"_s, u"--off"_s, u"--reason"_s, u"broken"_s, u"--yes"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QVERIFY(outcome.out.endsWith("Done: new_checkout is off (25 % when on).\n"));
        QCOMPARE(m_cluster.run(u"select enabled, version, changed_by, change_reason from flags where key ="
                               " 'new_checkout'"_s),
                 u"f|4|ada@example.org|broken"_s);
        QCOMPARE(m_cluster.run(u"select changed_by, reason from flag_events where version = 4"_s),
                 u"ada@example.org|broken"_s);
    }

    void aChangeThatTakesTooLongIsNotSaidToHaveFailed()
    {
        m_cluster.run(u"create function slow() returns trigger language plpgsql as"
                      " $$ begin perform pg_sleep(4); return new; end $$;"
                      " create trigger slow before update on flags for each row execute function slow()"_s);
        const Outcome outcome = run({u"--timeout"_s, u"2"_s, u"flags"_s, u"set"_s, u"new_checkout"_s, u"--off"_s,
                                     u"--reason"_s, u"broken"_s, u"--yes"_s});
        m_cluster.run(u"drop trigger slow on flags; drop function slow"_s);
        QVERIFY(outcome.exitCode != 0);
        QVERIFY2(outcome.err.contains("do not repeat the change"), outcome.err.constData());
    }

    void wrongUseIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no reason") << QStringList{u"set"_s, u"new_checkout"_s, u"--off"_s} << "A reason is needed"_ba;
        QTest::newRow("nothing") << QStringList{u"set"_s, u"new_checkout"_s, u"--reason"_s, u"x"_s} << "Say what"_ba;
        QTest::newRow("both") << QStringList{u"set"_s, u"k"_s, u"--on"_s, u"--off"_s, u"--reason"_s, u"x"_s}
                              << "Either --on or --off"_ba;
        QTest::newRow("percent") << QStringList{u"set"_s, u"k"_s, u"--percent"_s, u"101"_s, u"--reason"_s, u"x"_s}
                                 << "from 0 to 100"_ba;
        QTest::newRow("no key") << QStringList{u"set"_s} << "Name the flag"_ba;
        QTest::newRow("no flag") << QStringList{u"set"_s, u"nope"_s, u"--off"_s, u"--reason"_s, u"x"_s}
                                 << "There is no flag nope"_ba;
        QTest::newRow("no verb") << QStringList{u"toggle"_s} << "flags knows set"_ba;
    }

    void wrongUseIsExplained()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, said);
        const Outcome outcome = run(QStringList{u"flags"_s} + arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    }

    void anAuditCanBeRecorded()
    {
        const Outcome outcome = run({u"flags"_s, u"audit"_s, u"--done"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QVERIFY(outcome.out.contains("`fast_search`: remove: 9 days over"));
        QCOMPARE(m_cluster.run(u"select done_by, at at time zone 'UTC' from flag_audits"_s),
                 u"ada@example.org|2026-03-02 12:00:00"_s);
    }

    void aDatabaseThatIsNotThereIsSaidWithoutItsPassword()
    {
        const Outcome outcome = run({u"flags"_s, u"--json"_s}, u"postgresql://u:geheim@127.0.0.1:1/x"_s);
        QCOMPARE(outcome.exitCode, 3);
        const QJsonObject answer = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(answer["source"_L1]["state"_L1].toString(), u"failed"_s);
        QCOMPARE(answer["source"_L1]["error"_L1]["kind"_L1].toString(), u"unreachable"_s);
        QVERIFY(!outcome.out.contains("geheim") && !outcome.err.contains("geheim"));
    }

    void initWritesTheTableWithItsDown()
    {
        const Outcome outcome = run({u"init"_s, u"flags"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const QString folder = m_repository->filePath(u"hasura/migrations/default/1772452800000_feature_flags/"_s);
        const auto content = [&](const QString &name) {
            QFile file(folder + name);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        m_cluster.run(u"drop database if exists made"_s);
        m_cluster.run(u"create database made"_s);
        const QString list = u"select string_agg(relname, ' ' order by relname) from pg_class where relnamespace ="
                             " 'public'::regnamespace and relkind = 'r'"_s;
        m_cluster.run(content(u"up.sql"_s), u"made"_s);
        QCOMPARE(m_cluster.run(list, u"made"_s), u"flag_audits flag_events flags"_s);
        m_cluster.run(content(u"down.sql"_s), u"made"_s);
        QCOMPARE(m_cluster.run(list, u"made"_s), QString());
        QCOMPARE(
                m_cluster.run(u"select count(*) from pg_proc where pronamespace = 'public'::regnamespace"_s, u"made"_s),
                u"0"_s);
        QCOMPARE(run({u"init"_s, u"flags"_s}).exitCode, 2); // it is there already
    }

    void initFollowsAHasuraProject()
    {
        m_repository->write(u"backend/db/config.yaml"_s, "version: 3\nendpoint: http://x\nmigrations_directory: mig\n");
        m_repository->write(u"backend/db/mig/main/x/up.sql"_s, "");
        const Outcome outcome = run({u"init"_s, u"flags"_s});
        QVERIFY2(outcome.out.startsWith("backend/db/mig/main/1772452800000_feature_flags/up.sql"),
                 outcome.out.constData());
    }

    void checkReportsFlags()
    {
        const Outcome outcome = run({u"check"_s, u"--only"_s, u"FLAG"_s});
        QCOMPARE(outcome.exitCode, 1);
        for (const QByteArray &part : {"FLAG-1"_ba, "FLAG-2"_ba, "FLAG-5"_ba, "FLAG-6"_ba})
            QVERIFY2(outcome.out.contains(part), outcome.out.constData());
    }
};

GUILESS_TEST(FlagsCliTest)

}

#include "tst_flagscli.moc"
