// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/dockerservicesource.h"
#include "app/adapters/docker/dockerservicestore.h"
#include "app/adapters/docker/http/dockerclient.h"
#include "app/history/sqliterolloutlog.h"
#include "app/sandbox/docker/standinengine.h"
#include "models/feeds/rolloutrecorder.h"
#include "tests/support/services.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_dockerstandin {

using Fault = StandInEngine::Fault;
using Role = StandInEngine::Role;

/// What a source does when its engine behaves in ways that a real one cannot be brought to, and whole rollouts within
/// a moment.
class DockerStandInTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Speed = 20;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StandInSwarm> m_swarm;
    std::unique_ptr<StandInEngine> m_engine;
    std::unique_ptr<DockerServiceSource> m_source;

    QString socket() const { return m_folder->filePath(u"engine.sock"_s); }

    Result<ServiceSnapshot> read()
    {
        QFuture<Result<ServiceSnapshot>> future = m_source->services();
        [&future] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000); }();
        return future.resultCount() > 0 ? future.result() : Failure(Error{.kind = Error::Kind::Cancelled});
    }

    static QString verdictOf(const ServiceSnapshot &snapshot, const RolloutRecorder *recorder = nullptr)
    {
        if (snapshot.services.isEmpty())
            return {};
        const Service &service = snapshot.services[0];
        const QString words
                = line(serviceVerdict(service,
                                      {.nodes = snapshot.nodes,
                                       .now = QDateTime::currentDateTimeUtc().addDuration(snapshot.clockSkew),
                                       .remembered = recorder ? recorder->remembered(service.id) : std::nullopt}));
        return words.section(u' ', 0, 1) + u' ' + words.section(u' ', 3, 3);
    }

    void change(const QString &image)
    {
        const QJsonObject service = m_swarm->service(u"api"_s).value();
        QJsonObject spec = StandInSwarm::spec(u"api"_s, image, 2);
        QVERIFY(!m_swarm->updateService(u"api"_s, service[u"Version"_s][u"Index"_s].toInteger(), spec));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_swarm = std::make_unique<StandInSwarm>(Speed);
        m_engine = std::make_unique<StandInEngine>(*m_swarm, socket());
        m_swarm->createService(StandInSwarm::spec(u"api"_s, u"demo:1"_s, 2));
        m_source = std::make_unique<DockerServiceSource>(parseDockerHost(socket()).value());
    }

    void cleanup()
    {
        m_source.reset();
        m_engine.reset();
        m_swarm.reset();
    }

    void everyRoleIsAStateOfItsOwn_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("cause");
        QTest::newRow("worker") << int(Role::Worker) << int(Error::Cause::NotASwarmManager);
        QTest::newRow("inactive") << int(Role::Inactive) << int(Error::Cause::SwarmInactive);
        QTest::newRow("locked") << int(Role::Locked) << int(Error::Cause::SwarmLocked);
        QTest::newRow("no leader") << int(Role::WithoutLeader) << int(Error::Cause::SwarmWithoutLeader);
        QTest::newRow("too old") << int(Role::TooOld) << int(Error::Cause::EngineTooOld);
    }
    void everyRoleIsAStateOfItsOwn()
    {
        QFETCH(int, role);
        QFETCH(int, cause);
        m_engine->setRole(Role(role));
        const Result<ServiceSnapshot> snapshot = read();
        QVERIFY(!snapshot);
        QCOMPARE(int(snapshot.error().cause), cause);
        QCOMPARE(snapshot.error().origin, QString(u"unix://"_s + socket()));
    }

    void everyFaultIsAnErrorAndNoCrash_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("kind");
        QTest::newRow("503") << int(Fault::Unavailable) << int(Error::Kind::Unreachable);
        QTest::newRow("not JSON") << int(Fault::NotJson) << int(Error::Kind::Protocol);
        QTest::newRow("truncated chunk") << int(Fault::TruncatedChunk) << -1;
        QTest::newRow("closed socket") << int(Fault::ClosedSocket) << int(Error::Kind::Unreachable);
    }
    void everyFaultIsAnErrorAndNoCrash()
    {
        QFETCH(int, fault);
        QFETCH(int, kind);
        m_engine->setFault(Fault(fault));
        const Result<ServiceSnapshot> snapshot = read();
        QVERIFY(!snapshot);
        if (kind >= 0)
            QCOMPARE(int(snapshot.error().kind), kind);
        m_engine->setFault(Fault::None);
        QVERIFY(read());
    }

    void aLogFrameOfFourGigabytesIsRefused()
    {
        m_engine->setFault(Fault::HugeFrame);
        QFuture<Result<QList<LogLine>>> log = m_source->log({.serviceId = u"x"_s});
        QTRY_VERIFY(log.isFinished());
        QCOMPARE(log.result().error().kind, Error::Kind::Protocol);
    }

    void aSlowAnswerCanBeCancelled()
    {
        m_engine->setFault(Fault::SlowBody);
        QFuture<Result<ServiceSnapshot>> future = m_source->services();
        QTRY_VERIFY(m_engine->questions() > 3);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void aRollbackIsSeenRecordedAndRememberedAfterTheNextUpdate()
    {
        SqliteRolloutLog log(m_folder->filePath(u"history.sqlite"_s));
        RolloutRecorder recorder(*m_source, log);
        ServiceSnapshot last;
        QStringList seen;
        const auto handle = m_source->watch([&](const Result<ServiceSnapshot> &snapshot) {
            if (!snapshot)
                return;
            last = *snapshot;
            recorder.observe(last);
            const QString verdict = verdictOf(last, &recorder);
            if (seen.isEmpty() || seen.last() != verdict)
                seen.append(verdict);
        });
        QTRY_COMPARE_WITH_TIMEOUT(verdictOf(last, &recorder), u"healthy allUp 2/2"_s, 10'000);
        change(u"demo:bad"_s);
        QTRY_COMPARE_WITH_TIMEOUT(verdictOf(last, &recorder), u"rolledBack rolledBackByItself 2/2"_s, 10'000);
        QVERIFY2(seen.contains(u"rollingOut updating 2/2"_s), qPrintable(seen.join(u", "_s)));

        QJsonObject service = m_swarm->service(u"api"_s).value();
        QJsonObject spec = service[u"Spec"_s].toObject();
        spec[u"Labels"_s] = QJsonObject{{u"colour"_s, u"blue"_s}};
        QVERIFY(!m_swarm->updateService(u"api"_s, service[u"Version"_s][u"Index"_s].toInteger(), spec));
        QTRY_VERIFY_WITH_TIMEOUT(last.services[0].labels.contains(u"colour"_s), 5000);
        QCOMPARE(last.services[0].rollout.state, Rollout::State::None); // the engine has forgotten
        QCOMPARE(verdictOf(last, &recorder), u"rolledBack rolledBackByItself 2/2"_s);

        SqliteRolloutLog later(m_folder->filePath(u"history.sqlite"_s)); // another start of the program
        QFuture<Result<QList<RolloutRecord>>> records = later.ofService(u"standin"_s, last.services[0].id, 10);
        QTRY_VERIFY(records.isFinished());
        const RolloutRecord record = records.result().value().value(0);
        QCOMPARE(record.outcome, RolloutRecord::Outcome::RolledBack);
        QCOMPARE(record.attempted.image, u"demo:bad"_s);
        QCOMPARE(record.before->image, u"demo:1"_s);
        QVERIFY(record.failure);
        QCOMPARE(record.failure->log, QStringList{u"starting demo:bad"_s});
    }

    void aServiceThatCrashesIsNeverCalledHealthy()
    {
        QStringList seen;
        const auto handle = m_source->watch([&seen](const Result<ServiceSnapshot> &snapshot) {
            if (snapshot)
                seen.append(verdictOf(*snapshot));
        });
        QTRY_COMPARE_WITH_TIMEOUT(seen.value(seen.size() - 1), u"healthy allUp 2/2"_s, 10'000);
        QJsonObject spec = StandInSwarm::spec(u"api"_s, u"demo:late"_s, 2);
        spec[u"UpdateConfig"_s] = QJsonObject{{u"Order"_s, u"start-first"_s}, {u"Monitor"_s, qint64(1'000'000'000)}};
        QVERIFY(!m_swarm->updateService(
                u"api"_s, m_swarm->service(u"api"_s).value()[u"Version"_s][u"Index"_s].toInteger(), spec));
        QTRY_VERIFY_WITH_TIMEOUT(seen.last().startsWith(u"failing crashLoop"_s), 10'000);
    }

    void aQuietSwarmIsAskedLittle()
    {
        const auto handle = m_source->watch([](const Result<ServiceSnapshot> &) { });
        QTRY_VERIFY(m_engine->questions() >= 4);
        const int before = m_engine->questions();
        QTest::qWait(3500);
        QVERIFY2(m_engine->questions() - before <= 12, qPrintable(QString::number(m_engine->questions() - before)));
    }
};

GUILESS_TEST(DockerStandInTest)

}

#include "tst_dockerstandin.moc"
