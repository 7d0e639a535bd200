// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/dockerlocalstacks.h"
#include "app/adapters/docker/dockerservicesource.h"
#include "models/rules/localverdict.h"
#include "models/wording/localwording.h"
#include "tests/support/swarmlab.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_localstack {

/// Containers with compose's labels on a real engine; the same labels that `docker compose` writes.
class LocalStackLab : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SwarmLab> m_lab;
    std::unique_ptr<DockerLocalStacks> m_source;

    void run(const QString &project, const QString &service, const QString &rest)
    {
        m_lab->docker(u"run -d --network none --name %1-%2-1 --label com.docker.compose.project=%1 "
                      "--label com.docker.compose.service=%2 --label com.docker.compose.project.working_dir=/src/%1 "
                      "--label com.docker.compose.project.config_files=/src/%1/compose.yaml "
                      "--label com.docker.compose.config-hash=0123 "_s.arg(project, service)
                      + rest);
    }

    template <typename T>
    T answer(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) || !future.result())
            qFatal("no answer");
        return *future.result();
    }

    LocalService service(const QString &key)
    {
        for (const LocalService &one : answer(m_source->localServices()))
            if (one.key() == key)
                return one;
        return {};
    }

    QString state(const QString &key) { return localStateText(localVerdict(service(key))); }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<SwarmLab>(1);
        if (!m_lab->whyNot().isEmpty())
            QSKIP(qPrintable(m_lab->whyNot()));
        m_source = std::make_unique<DockerLocalStacks>(parseDockerHost(m_lab->socket(1)).value());
    }

    void withoutComposeThereIsNothing()
    {
        m_lab->docker(u"run -d --network none --name alone demo:good sleep 1000"_s);
        QCOMPARE(answer(m_source->localServices()).size(), 0);
    }

    void everyStateIsTold()
    {
        run(u"shop"_s, u"web"_s, u"demo:good sleep 1000"_s);
        run(u"shop"_s, u"api"_s, u"--health-cmd true --health-interval 1s demo:labelled sleep 1000"_s);
        run(u"shop"_s, u"sick"_s,
            u"--health-cmd false --health-interval 500ms --health-retries 1 demo:good sleep 1000"_s);
        run(u"shop"_s, u"crash"_s, u"--restart always demo:good false"_s);
        run(u"shop"_s, u"failed"_s, u"demo:good sh -c \"exit 3\""_s);
        run(u"shop"_s, u"job"_s, u"demo:good true"_s);
        run(u"blog"_s, u"web"_s, u"demo:good sleep 1000"_s);
        run(u"shop"_s, u"once"_s, u"--label com.docker.compose.oneoff=True demo:good sleep 1000"_s);
        m_lab->docker(u"stop -t 0 blog-web-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(u"shop/api"_s), u"running"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(state(u"shop/sick"_s), u"unhealthy"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(state(u"shop/failed"_s), u"exited (3)"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(state(u"shop/crash"_s), u"restarting"_s, 20'000);
        QVERIFY(localVerdict(service(u"shop/crash"_s)).restarts > 0);
        QCOMPARE(state(u"shop/web"_s), u"running"_s);
        QCOMPARE(state(u"shop/job"_s), u"finished"_s);
        QCOMPARE(state(u"blog/web"_s), u"stopped"_s);
        QVERIFY(service(u"shop/once"_s).name.isEmpty());
        QCOMPARE(composeStopCommand(service(u"shop/web"_s)),
                 u"docker compose --project-name shop --project-directory /src/shop --file /src/shop/compose.yaml "
                 "stop web"_s);
    }

    void imagesAreComparedWithWhatIsCheckedOut()
    {
        using State = LocalBuild::State;
        const LocalService web = service(u"shop/web"_s);
        QVERIFY(web.image.isBuiltHere);
        WorkTree tree{
                .path = u"/src/shop"_s, .commit = QString(40, u'a'), .committedAt = web.image.createdAt.addSecs(7200)};
        QCOMPARE(localBuild(web, tree).state, State::Older);
        tree.committedAt = web.image.createdAt.addSecs(-10);
        QCOMPARE(localBuild(web, tree).state, State::Current);
        QCOMPARE(localBuild(service(u"shop/api"_s), tree).state, State::OtherCommit);
        tree.commit = u"0123456789abcdef0123456789abcdef01234567"_s;
        QCOMPARE(localBuild(service(u"shop/api"_s), tree).state, State::Current);
        QCOMPARE(localBuild(service(u"blog/web"_s), tree).state, State::Elsewhere);
        m_lab->docker(u"tag demo:labelled demo:good"_s); // as a new build does
        QCOMPARE(localBuild(service(u"shop/web"_s), tree).state, State::Rebuilt);
    }

    void aLogIsRead()
    {
        run(u"shop"_s, u"talks"_s, u"demo:good sh -c \"echo one; echo two; sleep 1000\""_s);
        const LocalService talks = service(u"shop/talks"_s);
        const LogSource::LogRequest request{.containerId = talks.containers.first().id};
        QStringList lines;
        QTRY_COMPARE_WITH_TIMEOUT((lines =
                                           [&] {
                                               QStringList texts;
                                               for (const LogLine &line : answer(m_source->log(request)))
                                                   texts.append(line.text);
                                               return texts;
                                           }()),
                                  QStringList({u"one"_s, u"two"_s}), 10'000);
        QStringList followed;
        const std::unique_ptr<LogStream> stream
                = m_source->followLog(request, [&followed](const Result<QList<LogLine>> &more) {
                      for (const LogLine &line : more.value_or(QList<LogLine>()))
                          followed.append(line.text);
                  });
        QTRY_COMPARE_WITH_TIMEOUT(followed.size(), 2, 10'000);
    }

    void anEngineThatLeavesItsSwarmStillTells()
    {
        m_lab->docker(u"swarm leave --force"_s);
        DockerServiceSource swarm(parseDockerHost(m_lab->socket(1)).value());
        QFuture<Result<ServiceSnapshot>> services = swarm.services();
        QTRY_VERIFY_WITH_TIMEOUT(services.isFinished(), 20'000);
        QCOMPARE(services.result().error().cause, Error::Cause::SwarmInactive);
        QCOMPARE(state(u"shop/web"_s), u"running"_s);
    }

    void withoutAnEngineItIsSaid()
    {
        DockerLocalStacks nowhere(parseDockerHost(u"/nowhere/docker.sock"_s).value());
        QFuture<Result<QList<LocalService>>> services = nowhere.localServices();
        QTRY_VERIFY_WITH_TIMEOUT(services.isFinished(), 20'000);
        QVERIFY(!services.result());
        QCOMPARE(services.result().error().kind, Error::Kind::Unreachable);
    }
};

GUILESS_TEST(LocalStackLab)

}

#include "tst_localstack.moc"
