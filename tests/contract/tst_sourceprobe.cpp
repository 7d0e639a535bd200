// SPDX-License-Identifier: GPL-3.0-or-later

// Over the sandbox's GitHub, Hasura and Docker engine, and a real PostgreSQL.

#include "app/adapters/clock/systemclock.h"
#include "app/repositorysources.h"
#include "app/sandbox/world/sandbox.h"
#include "app/sourceprobe.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_sourceprobe {

class SourceProbeTest : public QObject
{
    Q_OBJECT

private:
    const SystemClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    PostgresCluster m_cluster;
    std::unique_ptr<SourceProbe> m_probe;
    QString m_engine; ///< the sandbox's, taken out of the environment
    QString m_hasura; ///< too
    LocatedRepository m_located;
    Options m_options;

    Result<ConnectionReport> probe(ConnectedSource source, const Connections &connections,
                                   const QByteArray &secret = {})
    {
        const auto future = m_probe->probe({.source = source, .connections = connections, .secret = Secret(secret)});
        const bool isOver = QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
        if (!isOver || future.resultCount() == 0)
            return Failure(Error{.kind = Error::Kind::Timeout});
        return future.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_cluster.problem().isEmpty())
            QSKIP(qPrintable(m_cluster.problem()));
        m_sandbox = std::make_unique<Sandbox>();
        const auto started = m_sandbox->start(m_clock, Sandbox::Day::StandsStill);
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_options = m_sandbox->options({});
        m_engine = m_options.dockerHost.isEmpty() ? qEnvironmentVariable("DOCKER_HOST") : m_options.dockerHost;
        m_hasura = qEnvironmentVariable("TRUNKLINE_HASURA_URL");
        const auto located = locateRepository(m_options.repository, m_options);
        QVERIFY(located);
        m_located = *located;
        m_probe = std::make_unique<SourceProbe>(m_located, m_options, m_clock);
        QFile tables(u":/sql/flags_up.sql"_s);
        QVERIFY(tables.open(QIODevice::ReadOnly));
        m_cluster.run(QString::fromUtf8(tables.readAll()));
        m_cluster.run(u"INSERT INTO flags (key) VALUES ('a'), ('b'); CREATE ROLE reader LOGIN; "
                      "GRANT SELECT ON flags TO reader"_s);
    }

    void cleanupTestCase()
    {
        m_probe.reset();
        if (m_sandbox)
            m_sandbox->stop();
    }

    void githubTellsWhoIsSignedIn()
    {
        const auto report = probe(ConnectedSource::GitHub, {.githubRepository = u"acme/platform"_s});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->server, u"GitHub"_s);
        QVERIFY(report->found > 0);
        QVERIFY(!report->identity.isEmpty());
    }

    void aRepositoryThatIsNotThereIsNotConnected()
    {
        const auto report = probe(ConnectedSource::GitHub, {.githubRepository = u"acme/nothing"_s});
        QVERIFY(!report);
        QCOMPARE(report.error().cause, Error::Cause::HiddenRepository);
    }

    void theEngineTellsItsVersion()
    {
        const auto report = probe(ConnectedSource::Docker, {.dockerHost = m_engine});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(report->server.startsWith(u"Docker "));
        QVERIFY(report->server.contains(u"(API 1."));
        QVERIFY(report->found > 0);
    }

    void anEngineThatIsNotThereIsUnreachable()
    {
        const auto report = probe(ConnectedSource::Docker, {.dockerHost = u"unix:///nowhere/docker.sock"_s});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Unreachable);
    }

    void hasuraTellsVersionRoleAndRights()
    {
        const auto report = probe(ConnectedSource::Hasura, {.hasuraUrl = m_hasura});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(report->server.startsWith(u"Hasura v2."));
        QVERIFY(report->found > 0);
        QVERIFY(report->flagRights);
        QCOMPARE(report->flagRights->obstacle, FlagRights::Obstacle::None);
    }

    void aSecretDoesNotGoToAnotherHostInTheOpen()
    {
        const auto report = probe(ConnectedSource::Hasura, {.hasuraUrl = u"http://hasura.example.com"_s}, "s3cret");
        QVERIFY(!report);
        QCOMPARE(report.error().cause, Error::Cause::InsecureSecret);
    }

    void theDatabaseTellsVersionAndRole()
    {
        const auto report = probe(ConnectedSource::Database, {.databaseUrl = m_cluster.url()});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        const QString version = m_cluster.run(u"SHOW server_version"_s).section(u' ', 0, 0).trimmed();
        QCOMPARE(report->server, QString(u"PostgreSQL "_s + version));
        QCOMPARE(report->identity, u"postgres"_s);
        QCOMPARE(report->found, 2);
        QCOMPARE(report->flagRights->obstacle, FlagRights::Obstacle::None);
    }

    void aRoleThatMayOnlyLookIsToldApart()
    {
        const auto report
                = probe(ConnectedSource::Database, {.databaseUrl = m_cluster.url(u"postgres"_s, u"reader"_s)});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->identity, u"reader"_s);
        QCOMPARE(report->flagRights->obstacle, FlagRights::Obstacle::RoleMayNot);
    }

    void aPasswordIsNotTakenFromWhatIsKept()
    {
        const auto report
                = probe(ConnectedSource::Database, {.databaseUrl = u"postgresql://me:hunter2@127.0.0.1/app"_s});
        QVERIFY(!report);
        QCOMPARE(report.error().cause, Error::Cause::BadAddress);
        QVERIFY(!report.error().origin.contains(u"hunter2"));
    }

    void anAttemptThatIsGivenUpEnds()
    {
        auto future = m_probe->probe(
                {.source = ConnectedSource::Hasura, .connections = {.hasuraUrl = m_hasura}, .secret = {}});
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        QTRY_COMPARE(m_probe->children().size(), 0);
    }

    void whatIsUsedIsSaidWithWhoSaidSo()
    {
        Options options = m_options;
        LocatedRepository located = m_located;
        located.workspace.connections.githubRepository = u"acme/other"_s;
        const QList<FoundConnection> found = foundConnections(located, options);
        QCOMPARE(found.size(), qsizetype(AllConnectedSources.size()));
        QCOMPARE(found[0].origin,
                 options.githubRepository.isEmpty() ? ConnectionOrigin::Workspace : ConnectionOrigin::CommandLine);
        QCOMPARE(found[2].address, m_hasura);
        QCOMPARE(found[2].origin, ConnectionOrigin::Environment);
        QCOMPARE(found[3].origin, ConnectionOrigin::Nobody);
        QCOMPARE(found[3].address, QString());
    }

    void theHasuraProjectIsTheLastToBeAsked()
    {
        LocatedRepository located = m_located;
        located.policy.flags.hasuraUrl.clear();
        useHasuraProject(located); // the environment names one already
        QVERIFY(!located.isHasuraOfProject);
        const QByteArray environment = qgetenv("TRUNKLINE_HASURA_URL");
        qunsetenv("TRUNKLINE_HASURA_URL");
        QTemporaryDir folder;
        located.place.workTree = folder.path();
        useHasuraProject(located);
        QVERIFY(!located.isHasuraOfProject);
        QDir(folder.path()).mkpath(u"hasura"_s);
        QFile config(folder.filePath(u"hasura/config.yaml"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("version: 3\nendpoint: http://localhost:8080\nadmin_secret: hunter2\n");
        config.close();
        useHasuraProject(located);
        QVERIFY(located.isHasuraOfProject);
        QCOMPARE(located.policy.flags.hasuraUrl, u"http://localhost:8080"_s);
        QVERIFY(!located.policy.flags.isProduction);
        QCOMPARE(foundConnections(located, m_options)[2].origin, ConnectionOrigin::HasuraConfig);
        qputenv("TRUNKLINE_HASURA_URL", environment);
    }
};

GUILESS_TEST(SourceProbeTest)

}

#include "tst_sourceprobe.moc"
