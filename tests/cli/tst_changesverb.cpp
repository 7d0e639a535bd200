// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_changesverb {

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

}

/// `trunkline changes` and `trunkline report` with nothing but a checkout.
class ChangesVerbTest : public QObject
{
    Q_OBJECT

private:
    TestRepository m_repository;
    QTemporaryDir m_home;
    QString m_reverted;

    Outcome run(const QStringList &arguments) { return runVerb(u"changes"_s, arguments); }

    Outcome runVerb(const QString &verb, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "COLUMNS", "GH_TOKEN", "GITHUB_TOKEN", "DOCKER_HOST",
                                 "TRUNKLINE_DATABASE_URL", "DBUS_SESSION_BUS_ADDRESS"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
        environment.insert(u"XDG_STATE_HOME"_s, m_home.filePath(u"state"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"TZ"_s, u"UTC"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_repository.path());
        process.start(QStringLiteral(TRUNKLINE_BINARY),
                      QStringList{verb} + arguments
                              + QStringList{u"--now"_s, noon().toString(Qt::ISODate), u"--docker-host"_s,
                                            u"unix:///nowhere"_s});
        process.waitForFinished(60'000);
        return {.exitCode = process.exitCode(),
                .out = process.readAllStandardOutput(),
                .err = process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_repository.commit(u"a.ts"_s, "1\n", noon().addDays(-40), u"Too old (#1)"_s);
        m_reverted = m_repository.commit(u"a.ts"_s, "flags.on('cart')\n", noon().addSecs(-7200), u"Cart (#4)"_s);
        m_repository.commit(u"a.ts"_s, "1\n", noon().addSecs(-3600),
                            u"Revert \"Cart (#4)\" (#5)\n\nThis reverts commit "_s + m_reverted + u"."_s);
        m_repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/search"_s});
        m_repository.commit(u"b.ts"_s, "2\n", noon().addSecs(-5 * 3600));
        m_repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
    }

    void eachChangeIsARow()
    {
        const Outcome outcome = run({});
        const QByteArrayList lines = outcome.out.split('\n');
        QVERIFY2(lines[0].startsWith("CHANGE"), outcome.err.constData());
        QVERIFY(lines[1].startsWith("#5"));
        QVERIFY2(lines[1].contains("merged 60 min ago") || lines[1].contains("merged 1 h ago"), lines[1].constData());
        QVERIFY2(lines[2].contains("in work for 5 h"), lines[2].constData());
        QVERIFY2(lines[3].contains("reverted by "), lines[3].constData());
        QVERIFY(outcome.out.contains("1 in flight, 2 on trunk in 30 days, 0 merged and not live"));
        QVERIFY(!outcome.out.contains("Too old"));
    }

    void unknownIsNull()
    {
        const Outcome outcome = run({u"--json"_s});
        const QJsonDocument json = QJsonDocument::fromJson(outcome.out);
        QVERIFY2(json.isObject(), outcome.out.constData());
        QCOMPARE(json["source"_L1]["name"_L1].toString(), u"git"_s);
        QCOMPARE(json["items"_L1].toArray().size(), 3);
        const QJsonValue reverted = json["items"_L1][2];
        QCOMPARE(reverted["id"_L1].toString(), u"4"_s);
        QCOMPARE(reverted["station"_L1].toString(), u"reverted"_s);
        QCOMPARE(reverted["mergeCommit"_L1].toString(), m_reverted);
        for (const QLatin1StringView key : {"production"_L1, "flags"_L1, "deployedAt"_L1, "startedAt"_L1})
            QVERIFY2(reverted[key].isNull(), key.data());
        QCOMPARE(json["items"_L1][1]["findings"_L1].toArray(), QJsonArray());
    }

    void oneIsToldWithItsStations()
    {
        for (const QString &name : {u"4"_s, u"#4"_s, m_reverted.first(8)}) {
            const Outcome outcome = run({name});
            QVERIFY2(outcome.out.startsWith("**#4 Cart**: reverted by "), outcome.err.constData());
            QVERIFY(outcome.out.contains("- **Rollout**: not known"));
        }
        QVERIFY(run({u"feat/search"_s}).out.contains("- **Next**: overdue in 43 h (BRANCH-2)"));
        const Outcome none = run({u"99"_s});
        QCOMPARE(none.exitCode, 2);
        QVERIFY(none.err.contains("no change in flight or of the last 30 days is called 99"));
        QVERIFY(none.out.isEmpty());
    }

    void theTeamsWeekIsAReport()
    {
        const Outcome outcome = runVerb(u"report"_s, {});
        QCOMPARE(outcome.exitCode, 3); // there is no engine, and the rest is told
        QVERIFY2(outcome.out.startsWith("# Team report: "), outcome.err.constData());
        QVERIFY(outcome.out.contains("| Active branches | 1 | now |"));
        QVERIFY(outcome.out.contains("| Change lead time | unknown | no swarm is connected |"));
        QVERIFY(outcome.out.contains("- \\#4 Cart: reverted by "));
        QVERIFY(outcome.out.contains("\n## Due within 7 days\n\n- feat/search"));
        QVERIFY(!outcome.out.contains("# Flag audit")); // no table is connected
        QCOMPARE(runVerb(u"report"_s, {u"flags"_s}).exitCode, 3);
    }

    void aReportCanBePrinted()
    {
        const Outcome html = runVerb(u"report"_s, {u"--format"_s, u"html"_s});
        QVERIFY2(html.out.contains("<h1") && html.out.contains("Active branches"), html.err.constData());
        const QString file = m_home.filePath(u"week.pdf"_s);
        QCOMPARE(runVerb(u"report"_s, {u"team"_s, u"--output"_s, file}).out, QByteArray());
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));

        QCOMPARE(runVerb(u"report"_s, {u"--format"_s, u"doc"_s}).exitCode, 2);
        QCOMPARE(runVerb(u"report"_s, {u"week"_s}).exitCode, 2);
        QCOMPARE(runVerb(u"report"_s, {u"--output"_s, u"/nowhere/week.md"_s}).exitCode, 3);
    }
};

GUILESS_TEST(ChangesVerbTest)

}

#include "tst_changesverb.moc"
