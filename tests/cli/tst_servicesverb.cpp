// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/sqliterolloutlog.h"
#include "app/sandbox/docker/standinengine.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_servicesverb {

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

}

/// `trunkline services` and `trunkline previews`, as a user starts them, on the stand-in's swarm.
class ServicesVerbTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    TestRepository m_repository;
    StandInSwarm m_swarm{50};
    std::unique_ptr<StandInEngine> m_engine;

    QString socket() const { return m_folder.filePath(u"engine.sock"_s); }

    /// The stand-in lives in this process: the event loop turns while the program runs.
    Outcome run(const QStringList &arguments, const QString &host)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "DOCKER_HOST", "DOCKER_CONTEXT", "COLUMNS"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_CACHE_HOME"_s, m_folder.filePath(u"cache"_s));
        environment.insert(u"XDG_STATE_HOME"_s, m_folder.filePath(u"state"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"TZ"_s, u"UTC"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_repository.path());
        process.start(QStringLiteral(TRUNKLINE_BINARY),
                      arguments + (host.isEmpty() ? QStringList() : QStringList{u"--docker-host"_s, host}));
        QSignalSpy ended(&process, &QProcess::finished);
        if (process.state() == QProcess::NotRunning || !ended.wait(60'000))
            return {};
        return {.exitCode = process.exitCode(),
                .out = process.readAllStandardOutput(),
                .err = process.readAllStandardError()};
    }
    Outcome run(const QStringList &arguments) { return run(arguments, u"unix://"_s + socket()); }

    QJsonObject item(const QByteArray &json, const QString &name) const
    {
        for (const QJsonValue &item : QJsonDocument::fromJson(json)[u"items"].toArray())
            if (item[u"name"].toString() == name)
                return item.toObject();
        return {};
    }
    /// What the program has written into its history.
    std::optional<RolloutRecord> remembered(const QString &name) const
    {
        SqliteRolloutLog log(m_folder.filePath(u"state/trunkline/rollouts.sqlite"_s));
        QFuture<Result<QList<RolloutRecord>>> records = log.latest(u"standin"_s);
        if (!QTest::qWaitFor([&records] { return records.isFinished(); }) || !records.result())
            return std::nullopt;
        const Result<QList<RolloutRecord>> all = records.result();
        for (const RolloutRecord &record : *all)
            if (record.serviceName == name)
                return record;
        return std::nullopt;
    }
    QString stateOf(const QString &name)
    {
        return m_swarm.service(name).value()[u"UpdateStatus"_s][u"State"_s].toString();
    }
    int runningOf(const QString &id)
    {
        int running = 0;
        for (const QJsonValue &task : m_swarm.tasks(id, u"running"_s))
            running += task[u"Status"_s][u"State"_s].toString() == u"running";
        return running;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString commit = m_repository.commit(u"a"_s, "1", noon());
        m_repository.commit(u"a"_s, "2", noon());
        m_engine = std::make_unique<StandInEngine>(m_swarm, socket());
        QJsonObject spec = StandInSwarm::spec(u"api"_s, u"demo:good"_s, 2);
        spec[u"Labels"_s] = QJsonObject{{u"org.opencontainers.image.revision"_s, commit}};
        const QString api = m_swarm.createService(spec);
        QJsonObject preview = StandInSwarm::spec(u"pr-7_web"_s, u"demo:good"_s, 1);
        preview[u"Labels"_s]
                = QJsonObject{{u"com.docker.stack.namespace"_s, u"pr-7"_s},
                              {u"traefik.http.routers.pr-7.rule"_s, u"Host(`pr-7.preview.example.org`)"_s}};
        const QString web = m_swarm.createService(preview);
        QTRY_VERIFY_WITH_TIMEOUT(runningOf(api) == 2 && runningOf(web) == 1, 20'000);
    }

    void aTableForPeople()
    {
        const Outcome outcome = run({u"services"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith("SERVICE"), outcome.out.constData());
        QVERIFY2(outcome.out.contains("healthy") && outcome.out.contains("2 of 2 tasks run."), outcome.out.constData());
        QVERIFY2(outcome.out.contains("2 services (2 healthy) on unix://"), outcome.out.constData());
        QCOMPARE(outcome.err, QByteArray());
    }

    void everyKeyOfTheContractIsThere()
    {
        const Outcome outcome = run({u"services"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonDocument document = QJsonDocument::fromJson(outcome.out);
        QCOMPARE(document[u"source"][u"name"].toString(), u"swarm"_s);
        QCOMPARE(document[u"source"][u"state"].toString(), u"live"_s);
        const QJsonObject api = item(outcome.out, u"api"_s);
        QCOMPARE(api.keys().join(u' '),
                 u"behindTrunk commit desired digest failureAction findings hasHealthCheck image lastFailure mode name "
                 "nodes ports reason running stack update updateOrder verdict"_s);
        QCOMPARE(api[u"verdict"].toString(), u"healthy"_s);
        QCOMPARE(api[u"running"].toInt(), 2);
        QCOMPARE(api[u"desired"].toInt(), 2);
        QCOMPARE(api[u"behindTrunk"].toInt(-1), 1);
        QVERIFY(api[u"stack"].isNull());
        QVERIFY(api[u"lastFailure"].isNull());
        QCOMPARE(api[u"update"].toObject().keys().join(u' '),
                 u"attemptedCommit attemptedImage completedAt message startedAt state"_s);
        QVERIFY(api[u"update"][u"state"].isNull());
    }

    void previewsAreListedWithTheirKeys()
    {
        const Outcome outcome = run({u"previews"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject preview = item(outcome.out, u"pr-7"_s);
        QCOMPARE(
                preview.keys().join(u' '),
                u"commit commitsBehindHead createdAt findings httpStatus latencyMs name orphanSince pullRequest reason "
                "services urls verdict"_s);
        QCOMPARE(preview[u"pullRequest"].toInt(), 7);
        QCOMPARE(preview[u"urls"][0].toString(), u"http://pr-7.preview.example.org/"_s);
        QCOMPARE(preview[u"services"][0].toString(), u"pr-7_web"_s);
        QVERIFY(preview[u"httpStatus"].isNull());
    }

    void aSilentRollbackIsToldAndRememberedAfterTheEngineForgot()
    {
        QJsonObject service = m_swarm.service(u"api"_s).value();
        QJsonObject spec = service[u"Spec"_s].toObject();
        QJsonObject bad = StandInSwarm::spec(u"api"_s, u"demo:bad"_s, 2);
        bad[u"Labels"_s] = spec[u"Labels"_s];
        m_swarm.updateService(u"api"_s, service[u"Version"_s][u"Index"_s].toInteger(), bad);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"api"_s), u"rollback_completed"_s, 30'000);
        Outcome outcome = run({u"services"_s, u"--json"_s});
        QJsonObject api = item(outcome.out, u"api"_s);
        QCOMPARE(api[u"verdict"].toString(), u"rolledBack"_s);
        QCOMPARE(api[u"update"][u"attemptedImage"].toString(), u"demo:bad"_s);
        QVERIFY(api[u"findings"].toArray().contains(u"SWARM-3"_s));
        const std::optional<RolloutRecord> record = remembered(u"api"_s);
        QVERIFY(record && record->failure);
        QVERIFY(!record->failure->log.isEmpty()); // the engine drops it with the task

        service = m_swarm.service(u"api"_s).value();
        spec = service[u"Spec"_s].toObject();
        QJsonObject labels = spec[u"Labels"_s].toObject();
        labels[u"seen"_s] = u"yes"_s;
        spec[u"Labels"_s] = labels;
        m_swarm.updateService(u"api"_s, service[u"Version"_s][u"Index"_s].toInteger(), spec);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(u"api"_s) != u"rollback_completed", 10'000);
        outcome = run({u"services"_s, u"--json"_s});
        api = item(outcome.out, u"api"_s);
        QVERIFY2(api[u"verdict"].toString() == u"rolledBack" || api[u"verdict"].toString() == u"rollingOut",
                 outcome.out.constData());
    }

    void rollingBackNeedsAYes()
    {
        QJsonObject service = m_swarm.service(u"pr-7_web"_s).value();
        QJsonObject next = StandInSwarm::spec(u"pr-7_web"_s, u"demo:good2"_s, 1);
        next[u"Labels"_s] = service[u"Spec"_s][u"Labels"_s];
        m_swarm.updateService(u"pr-7_web"_s, service[u"Version"_s][u"Index"_s].toInteger(), next);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"pr-7_web"_s), u"completed"_s, 30'000);
        Outcome outcome = run({u"services"_s, u"rollback"_s, u"pr-7_web"_s});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.err,
                 "trunkline: pr-7_web: from demo:good2 back to demo:good. Nothing was done; do it with --yes.\n");
        QCOMPARE(stateOf(u"pr-7_web"_s), u"completed"_s);
        outcome = run({u"services"_s, u"rollback"_s, u"pr-7_web"_s, u"--yes"_s});
        QCOMPARE(outcome.exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"pr-7_web"_s), u"rollback_completed"_s, 30'000);
    }

    void wrongUseIsSaid()
    {
        QCOMPARE(run({u"services"_s, u"rollback"_s, u"nobody"_s, u"--yes"_s}).exitCode, 2);
        QCOMPARE(run({u"services"_s, u"restart"_s}).exitCode, 2);
        QCOMPARE(run({u"services"_s}, u"gopher://x"_s).exitCode, 3);
    }

    void anEngineThatDoesNotAnswerIsExitThree()
    {
        m_engine->setFault(StandInEngine::Fault::Unavailable);
        const Outcome outcome = run({u"services"_s, u"--json"_s});
        m_engine->setFault(StandInEngine::Fault::None);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.err.startsWith("trunkline: "));
        const QJsonDocument document = QJsonDocument::fromJson(outcome.out);
        QCOMPARE(document[u"source"][u"state"].toString(), u"failed"_s);
        QCOMPARE(document[u"items"].toArray().size(), 0);
    }

    void aStackFileThatCannotBeReadIsReported()
    {
        m_repository.commit(u"old.stack.yml"_s, "services: [\n", noon());
        m_repository.commit(u"stack.yml"_s, "services: {api: {image: a, deploy: {}}}\n", noon());
        const QString base = m_repository.git({u"symbolic-ref"_s, u"--short"_s, u"HEAD"_s});
        m_repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/secret"_s});
        m_repository.commit(u"stack.yml"_s,
                            "services: {api: {image: a, deploy: {}, environment: {DB_PASSWORD: hunter2}}}\n", noon());
        m_repository.git({u"checkout"_s, u"-q"_s, base.trimmed()});
        const Outcome outcome = run({u"check"_s, u"--only"_s, u"SWARM"_s});
        QVERIFY2(outcome.out.contains("1 stack file cannot be read: old.stack.yml: line 2, column 1: "),
                 outcome.out.constData());
        QVERIFY2(outcome.out.contains("SWARM-8") && outcome.out.contains("feat/secret:stack.yml:api"),
                 outcome.out.constData());
        QVERIFY(!outcome.out.contains("hunter2"));
    }

    void withoutAnEngineItIsNotConfigured()
    {
        if (QFile::exists(u"/var/run/docker.sock"_s))
            QSKIP("there is an engine on this machine");
        const Outcome outcome = run({u"services"_s, u"--json"_s}, {});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(outcome.out)[u"source"][u"state"].toString(), u"notConfigured"_s);
    }
};

GUILESS_TEST(ServicesVerbTest)

}

#include "tst_servicesverb.moc"
