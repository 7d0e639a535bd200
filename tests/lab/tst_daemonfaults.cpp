// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/dockerpreviewstore.h"
#include "app/adapters/docker/dockerservicesource.h"
#include "models/rules/previewgrouping.h"
#include "tests/support/swarmlab.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_daemonfaults {

/// What a real engine does to its clients when it is stopped, killed and started, and what a removal really removes.
class DaemonFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SwarmLab> m_lab;
    std::unique_ptr<DockerServiceSource> m_source;
    std::unique_ptr<Subscription> m_watch;
    std::optional<Result<ServiceSnapshot>> m_last;

    bool has(const QString &name) const
    {
        return m_last && *m_last && std::ranges::contains((*m_last)->services, name, [](const Service &service) {
                   return service.name;
               });
    }
    template <typename T>
    Result<T> resultOf(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            return Failure(Error{.kind = Error::Kind::Timeout});
        return future.result();
    }
    void create(const QString &options, const QString &name)
    {
        m_lab->docker(
                u"service create -q -d --no-resolve-image --endpoint-mode dnsrr --stop-grace-period 1s %1 --name %2 "
                "demo:good sleep 1000"_s.arg(options, name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<SwarmLab>(1);
        if (!m_lab->whyNot().isEmpty())
            QSKIP(qPrintable(m_lab->whyNot()));
        m_source = std::make_unique<DockerServiceSource>(parseDockerHost(m_lab->socket(1)).value());
        m_watch = m_source->watch([this](const Result<ServiceSnapshot> &snapshot) { m_last = snapshot; });
        create({}, u"web"_s);
        QTRY_VERIFY_WITH_TIMEOUT(has(u"web"_s), 20'000);
    }

    void aChangeIsSeenAtOnce()
    {
        QElapsedTimer timer;
        create({}, u"quick"_s);
        timer.start(); // the command has come back: the engine has told
        QTRY_VERIFY_WITH_TIMEOUT(has(u"quick"_s), 5000);
        qInfo("a new service was seen %lld ms after the command ended", timer.elapsed());
        m_lab->docker(u"service rm quick"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!has(u"quick"_s), 5000);
    }

    void aFailedTaskIsSeenWithinFiveSeconds()
    {
        m_lab->docker(u"service create -q -d --no-resolve-image --endpoint-mode dnsrr --restart-delay 3s --name dying "
                      "demo:good sh -c \"sleep 1; exit 3\""_s);
        QDateTime failedAt;
        const auto seen = [&] {
            for (const Service &service : (*m_last)->services)
                for (const Task &task : service.tasks)
                    if (service.name == "dying"_L1 && task.state == Task::State::Failed)
                        failedAt = task.stateAt;
            return failedAt.isValid();
        };
        QTRY_VERIFY_WITH_TIMEOUT(*m_last && seen(), 20'000);
        const qint64 late = failedAt.msecsTo(QDateTime::currentDateTimeUtc());
        qInfo("a failed task was seen %lld ms after it failed", late);
        QVERIFY2(late < 5500, qPrintable(QString::number(late)));
        m_lab->docker(u"service rm dying"_s);
    }

    void anEngineThatHangsIsNotTakenForALiveOne()
    {
        m_lab->command(u"pause 1"_s);
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(!*m_last, 45'000);
        qInfo("a stopped engine was noticed after %lld ms", timer.elapsed());
        m_lab->command(u"continue 1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(*m_last, 45'000);
    }

    void anEngineThatDiesAndComesBackIsFollowed()
    {
        m_lab->command(u"kill 1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!*m_last, 10'000); // the socket's file is still there, and nobody listens
        QCOMPARE(m_last->error().kind, Error::Kind::Unreachable);
        m_lab->command(u"start 1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(has(u"web"_s), 45'000);
    }

    void aReplacedEngineIsAnotherSwarm()
    {
        SwarmLab other(1);
        QVERIFY2(other.whyNot().isEmpty(), qPrintable(other.whyNot()));
        other.docker(u"service create -q -d --no-resolve-image --endpoint-mode dnsrr --name elsewhere demo:good "
                     "sleep 1000"_s);
        const QTemporaryDir folder;
        const QString place = folder.filePath(u"docker.sock"_s);
        QVERIFY(QFile::link(m_lab->socket(1), place));
        DockerServiceSource source(parseDockerHost(place).value());
        QList<Result<ServiceSnapshot>> heard;
        const std::unique_ptr<Subscription> watch
                = source.watch([&heard](const Result<ServiceSnapshot> &snapshot) { heard.append(snapshot); });
        QTRY_VERIFY_WITH_TIMEOUT(!heard.isEmpty() && heard.last(), 20'000);
        const QString cluster = heard.last()->engine.clusterId;
        QVERIFY(QFile::remove(place) && QFile::link(other.socket(1), place));
        m_lab->command(u"kill 1"_s); // its place is taken while it is gone
        QTRY_VERIFY_WITH_TIMEOUT(heard.last() && heard.last()->engine.clusterId != cluster, 45'000);
        m_lab->command(u"start 1"_s);
        QCOMPARE(heard.last()->services.size(), 1);
        QCOMPARE(heard.last()->services.first().name, u"elsewhere"_s);
        for (const Result<ServiceSnapshot> &snapshot : std::as_const(heard)) // never a mixture
            if (snapshot && snapshot->engine.clusterId != cluster)
                for (const Service &service : snapshot->services)
                    QCOMPARE(service.name, u"elsewhere"_s);
        QTRY_VERIFY_WITH_TIMEOUT(has(u"web"_s), 45'000); // the other connection finds its own engine again
    }

    void removingAPreviewTouchesNothingElse()
    {
        m_lab->docker(u"network create -d overlay --label com.docker.stack.namespace=pr-7 pr-7_default"_s);
        m_lab->docker(u"network create -d overlay --label com.docker.stack.namespace=shop shop_default"_s);
        create(u"--label com.docker.stack.namespace=pr-7 --network pr-7_default"_s, u"pr-7_web"_s);
        QTRY_VERIFY_WITH_TIMEOUT(has(u"pr-7_web"_s), 20'000);
        DockerPreviewStore store(*m_source, {});
        const QList<Preview> previews = groupPreviews((*m_last)->services);
        QCOMPARE(previews.size(), 1);
        const Result<QList<SwarmResource>> plan = resultOf(store.planRemoval(previews.first()));
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().detail));
        QStringList names;
        for (const SwarmResource &resource : *plan)
            names.append(resource.name);
        QCOMPARE(names, QStringList({u"pr-7_web"_s, u"pr-7_default"_s}));

        // What comes after the look is not removed unseen.
        create(u"--label com.docker.stack.namespace=pr-7"_s, u"pr-7_late"_s);
        Result<void> done = resultOf(store.remove(previews.first(), *plan));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Conflict);
        QVERIFY(m_lab->docker(u"service ls --format {{.Name}}"_s).contains(u"pr-7_web"_s));

        const Result<QList<SwarmResource>> second = resultOf(store.planRemoval(previews.first()));
        done = resultOf(store.remove(previews.first(), second.value()));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(m_lab->docker(u"service ls --format {{.Name}}"_s).trimmed(), u"web"_s);
        const auto networks = [this] { return m_lab->docker(u"network ls --format {{.Name}}"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(!networks().contains(u"pr-7_default"_s), 20'000); // the node lets go of it later
        QVERIFY(networks().contains(u"shop_default"_s));
    }

    void aServiceOutsideOfAPreviewStackIsNeverRemoved()
    {
        create(u"--label trunkline.pr=8 --label com.docker.stack.namespace=shop"_s, u"shop_web"_s);
        QTRY_VERIFY_WITH_TIMEOUT(has(u"shop_web"_s), 20'000);
        DockerPreviewStore store(*m_source, {});
        const QList<Preview> previews = groupPreviews((*m_last)->services);
        QCOMPARE(previews.size(), 1);
        const Result<QList<SwarmResource>> plan = resultOf(store.planRemoval(previews.first()));
        QVERIFY(!plan);
        QCOMPARE(plan.error().cause, Error::Cause::Refused);
    }

    void cleanupTestCase()
    {
        m_watch.reset();
        m_source.reset();
        m_lab.reset();
    }
};

GUILESS_TEST(DaemonFaults)

}

#include "tst_daemonfaults.moc"
