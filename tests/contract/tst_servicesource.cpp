// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/dockerservicesource.h"
#include "app/adapters/docker/dockerservicestore.h"
#include "app/adapters/docker/http/dockerclient.h"
#include "tests/support/engineworld.h"

#include <QFutureWatcher>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    [&future] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 15'000); }();
    return future.resultCount() > 0 ? future.result() : Failure(Error{.kind = Error::Kind::Cancelled});
}

const Service *find(const ServiceSnapshot &snapshot, const QString &name)
{
    const auto found = std::ranges::find(snapshot.services, name, &Service::name);
    return found == snapshot.services.end() ? nullptr : &*found;
}

}

/// What ServiceSource and ServiceStore promise, asked of a real engine and of the stand-in.
class ServiceSourceContract : public QObject
{
    Q_OBJECT

public:
    using World = std::unique_ptr<EngineWorld>();

    explicit ServiceSourceContract(World *world)
        : m_make(world)
    {
    }

private:
    World *const m_make;
    std::unique_ptr<EngineWorld> m_world;
    std::unique_ptr<DockerServiceSource> m_source;

    Service service(const QString &name)
    {
        const Result<ServiceSnapshot> snapshot = resultOf(m_source->services());
        const Service *found = snapshot ? find(*snapshot, name) : nullptr;
        return found ? *found : Service();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = m_make();
        if (!m_world->whyNot().isEmpty())
            QSKIP(qPrintable(m_world->whyNot()));
        m_source = std::make_unique<DockerServiceSource>(parseDockerHost(m_world->socket()).value());
    }

    void theFactsAreThere()
    {
        const Result<ServiceSnapshot> snapshot = resultOf(m_source->services());
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
        QCOMPARE(snapshot->nodes.size(), 2);
        QCOMPARE(snapshot->engine.apiVersion, u"1.45"_s);
        QCOMPARE(snapshot->engine.endpoint, QString(u"unix://"_s + m_world->socket()));
        QVERIFY(!snapshot->engine.clusterId.isEmpty());
        const Service *web = find(*snapshot, u"web"_s);
        QVERIFY(web);
        QCOMPARE(web->replicas, 2);
        QCOMPARE(web->release.commit, u"0123456789abcdef0123456789abcdef01234567"_s);
    }

    void aChangeIsReportedAtOnceAndReadAlone()
    {
        std::optional<Result<ServiceSnapshot>> last;
        const auto handle = m_source->watch([&last](const Result<ServiceSnapshot> &snapshot) { last = snapshot; });
        QTRY_VERIFY_WITH_TIMEOUT(last && *last && find(**last, u"web"_s), 10'000);
        const qint64 before = m_source->client().received();
        QElapsedTimer timer;
        m_world->label(u"web"_s, u"colour"_s, u"blue"_s);
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(find(**last, u"web"_s)->labels.contains(u"colour"_s), 5000);
        qInfo("%lld ms, %lld bytes", timer.elapsed(), m_source->client().received() - before);
        QVERIFY(timer.elapsed() < 1000);
        m_world->create(u"passing"_s);
        QTRY_VERIFY(find(**last, u"passing"_s));
        m_world->remove(u"passing"_s);
        QTRY_VERIFY(!find(**last, u"passing"_s));
    }

    void aDroppedHandleIsSilent()
    {
        int reports = 0;
        auto handle = m_source->watch([&reports](const Result<ServiceSnapshot> &) { ++reports; });
        QTRY_VERIFY(reports > 0);
        handle.reset();
        const int before = reports;
        m_world->label(u"web"_s, u"colour"_s, u"green"_s);
        QTRY_COMPARE(service(u"web"_s).labels.value(u"colour"_s), u"green"_s);
        QCOMPARE(reports, before);
    }

    void aCancelledCallEndsWithoutAResult()
    {
        QFuture<Result<ServiceSnapshot>> future = m_source->services();
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void aSourceThatGoesCancelsItsCalls()
    {
        auto source = std::make_unique<DockerServiceSource>(parseDockerHost(m_world->socket()).value());
        const auto handle = source->watch([](const Result<ServiceSnapshot> &) { });
        const auto stream = source->followLog({.serviceId = service(u"web"_s).id}, [](const auto &) { });
        QFuture<Result<ServiceSnapshot>> future = source->services();
        source.reset();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        stream->resume();
    }

    void aWorkerSaysThatItIsOne()
    {
        DockerServiceSource worker(parseDockerHost(m_world->workerSocket()).value());
        const Result<ServiceSnapshot> snapshot = resultOf(worker.services());
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().cause, Error::Cause::NotASwarmManager);
    }

    void noEngineIsUnreachable()
    {
        DockerServiceSource nobody(parseDockerHost(u"/nowhere/docker.sock"_s).value());
        const Result<ServiceSnapshot> snapshot = resultOf(nobody.services());
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().kind, Error::Kind::Unreachable);
        QCOMPARE(snapshot.error().origin, u"unix:///nowhere/docker.sock"_s);
    }

    void aLogIsReadAndFollowed()
    {
        const Service web = service(u"web"_s);
        Result<QList<LogLine>> lines;
        QTRY_VERIFY_WITH_TIMEOUT((lines = resultOf(m_source->log({.serviceId = web.id}))) && lines->size() == 2,
                                 10'000);
        QVERIFY(!lines->at(0).text.isEmpty());
        QVERIFY(lines->at(0).at <= lines->at(1).at);
        QVERIFY(lines->at(0).taskId != lines->at(1).taskId);

        QList<LogLine> followed;
        const auto stream = m_source->followLog({.serviceId = web.id}, [&followed](const Result<QList<LogLine>> &more) {
            if (more)
                followed += *more;
        });
        QTRY_COMPARE_WITH_TIMEOUT(followed.size(), 2, 10'000);
    }

    void resourcesAreNamed()
    {
        const Result<QList<SwarmResource>> resources = resultOf(m_source->resources());
        QVERIFY(resources);
        QVERIFY(std::ranges::any_of(*resources, [](const SwarmResource &resource) {
            return resource.kind == SwarmResource::Kind::Network && resource.name == "ingress"_L1;
        }));
    }

    void aServiceIsScaledRestartedAndRolledBack()
    {
        DockerServiceStore store(m_source->client());
        QVERIFY(resultOf(store.scale(service(u"web"_s), 3)));
        QCOMPARE(service(u"web"_s).replicas, 3);
        const QByteArray before = service(u"web"_s).release.templateHash;
        QVERIFY(resultOf(store.restart(service(u"web"_s))));
        QVERIFY(service(u"web"_s).release.templateHash != before);
        QVERIFY(resultOf(store.rollBack(service(u"web"_s))));
        QCOMPARE(service(u"web"_s).release.templateHash, before);
    }

    void whatWasChangedMeanwhileIsAConflict()
    {
        DockerServiceStore store(m_source->client());
        const Service shown = service(u"web"_s);
        m_world->label(u"web"_s, u"colour"_s, u"red"_s);
        const Result<void> result = resultOf(store.scale(shown, 1));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Conflict);
        QCOMPARE(service(u"web"_s).replicas, shown.replicas);
    }

    void aChangeThatChangesNothingIsNotSent()
    {
        DockerServiceStore store(m_source->client());
        const Service shown = service(u"web"_s);
        const Result<void> result = resultOf(store.scale(shown, *shown.replicas));
        QVERIFY(!result);
        QCOMPARE(result.error().cause, Error::Cause::Refused);
        QCOMPARE(service(u"web"_s).version, shown.version);
    }

    void anEngineThatDiesIsNoticedAndItsReturnToo()
    {
        std::optional<Result<ServiceSnapshot>> last;
        const auto handle = m_source->watch([&last](const Result<ServiceSnapshot> &snapshot) { last = snapshot; });
        QTRY_VERIFY_WITH_TIMEOUT(last && *last, 10'000);
        m_world->kill();
        QTRY_VERIFY_WITH_TIMEOUT(!*last, 10'000);
        QCOMPARE(last->error().kind, Error::Kind::Unreachable);
        m_world->startAgain();
        QTRY_VERIFY_WITH_TIMEOUT(*last, 40'000);
    }

    void cleanupTestCase()
    {
        m_source.reset();
        m_world.reset();
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ServiceSourceContract standIn(standInWorld);
    ServiceSourceContract real(realWorld);
    return QTest::qExec(&standIn, argc, argv) + QTest::qExec(&real, argc, argv);
}

#include "tst_servicesource.moc"
