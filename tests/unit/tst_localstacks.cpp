// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/parse/containerparser.h"
#include "app/adapters/git/gitworktree.h"
#include "models/feeds/localstackfeed.h"
#include "models/wording/localwording.h"
#include "tests/support/branches.h"
#include "tests/support/fakelocalstacks.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_localstacks {

using ContainerState = LocalContainer::State;

namespace {

/// As engine 26.1.5 answers; shortened.
constexpr auto Inspected = R"({
  "Id": "c0ffee", "Name": "/shop-api-1", "RestartCount": 2, "Image": "sha256:abc",
  "State": {"Status": "running", "ExitCode": 0, "StartedAt": "2026-03-02T11:00:00.5Z",
            "FinishedAt": "0001-01-01T00:00:00Z", "Health": {"Status": "unhealthy"}},
  "Config": {"Image": "shop-api", "Tty": true, "Labels": {
    "com.docker.compose.project": "shop", "com.docker.compose.service": "api",
    "com.docker.compose.oneoff": "False",
    "com.docker.compose.project.working_dir": "/src/shop",
    "com.docker.compose.project.config_files": "/src/shop/compose.yaml,/src/shop/my.yaml"}},
  "NetworkSettings": {"Ports": {"80/tcp": [{"HostIp": "0.0.0.0", "HostPort": "8080"}, {"HostIp": "::",
    "HostPort": "8080"}], "81/udp": null}}})";

QString state(LocalService service)
{
    return localStateText(localVerdict(service));
}

}

class LocalStacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContainerIsReadWithItsProject()
    {
        const LocalService service = parseComposeContainer(Inspected).value();
        QCOMPARE(service.key(), u"shop/api"_s);
        QCOMPARE(service.workingDir, u"/src/shop"_s);
        QCOMPARE(service.configFiles.size(), 2);
        const LocalContainer &container = service.containers.first();
        QCOMPARE(container.name, u"shop-api-1"_s);
        QCOMPARE(container.health, LocalContainer::Health::Unhealthy);
        QCOMPARE(container.restarts, 2);
        QVERIFY(container.isTty && container.startedAt.isValid() && !container.endedAt.isValid());
        QCOMPARE(localPortsText(service), u"8080 → 80/tcp"_s);
        QByteArray once(Inspected);
        once.replace("\"False\"", "\"True\"");
        QVERIFY(parseComposeContainer(once).value().project.isEmpty());
        QVERIFY(!parseComposeContainer("[]"));
        QCOMPARE(
                parseContainers(R"([{"Id": "a", "Image": "shop"}, {"Id": "b", "Image": "sha256:abc"}])").value().size(),
                2);
        QVERIFY(parseContainers(R"([{"Id": "b", "Image": "sha256:abc"}])").value().first().isRebuilt);
    }

    void anImageFromARegistryIsToldFromABuiltOne()
    {
        QVERIFY(parseLocalImage(R"({"Id": "1", "RepoDigests": []})").value().isBuiltHere);
        QVERIFY(!parseLocalImage(R"({"Id": "1", "RepoDigests": ["postgres@sha256:1"]})").value().isBuiltHere);
        QVERIFY(parseLocalImage(
                        R"({"RepoDigests": ["a@sha256:1"], "Config": {"Labels": {"com.docker.compose.project": "a"}}})")
                        .value()
                        .isBuiltHere);
    }

    void theWorstContainerSpeaksForTheService()
    {
        LocalService service = localService(u"shop"_s, u"api"_s, ContainerState::Running);
        QCOMPARE(state(service), u"running"_s);
        service.containers.append(service.containers.first());
        service.containers[1].state = ContainerState::Created;
        QCOMPARE(state(service), u"partly running"_s);
        service.containers[1].state = ContainerState::Exited;
        service.containers[1].exitCode = 143;
        QCOMPARE(state(service), u"partly running"_s);
        service.containers[1].exitCode = 3;
        QCOMPARE(state(service), u"exited (3)"_s);
        service.containers[0].health = LocalContainer::Health::Unhealthy;
        QCOMPARE(state(service), u"unhealthy"_s);
        service.containers[1].state = ContainerState::Restarting;
        QCOMPARE(state(service), u"restarting"_s);
    }

    void commandsAreQuotedForTheShell()
    {
        LocalService service = localService(u"shop"_s, u"api"_s, ContainerState::Running);
        QCOMPARE(composeStartCommand(service),
                 u"docker compose --project-name shop --project-directory /src/shop --file /src/shop/compose.yaml "
                 "up --detach api"_s);
        service.workingDir = u"/src/my shop; rm -rf 'x'"_s;
        service.configFiles = {};
        QCOMPARE(
                composeStopCommand(service),
                u"docker compose --project-name shop --project-directory '/src/my shop; rm -rf '\\''x'\\''' stop api"_s);
    }

    void theFeedJudgesAndSaysWhatFails()
    {
        FakeLocalStacks source;
        FakeWorkTree tree;
        FakeClock clock{noon()};
        source.services
                = QList<LocalService>{localService(u"blog"_s, u"web"_s, ContainerState::Running),
                                      localService(u"shop"_s, u"api"_s, ContainerState::Running, std::chrono::hours(3)),
                                      localService(u"shop"_s, u"db"_s, ContainerState::Exited)};
        LocalStackFeed feed({.source = &source, .workTree = &tree, .clock = clock});
        const QAbstractItemModelTester tester(&feed.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(
                rows(feed.model()),
                QStringList({u"blog | web | running | 1/1 | 0 | another folder | blog-web | 8080 → 80/tcp | 10 min"_s,
                             u"shop | api | running | 1/1 | 0 | 3 h older | shop-api | 8080 → 80/tcp | 10 min"_s,
                             u"shop | db | finished | 0/1 | 0 | current | shop-db | 8080 → 80/tcp | 5 min"_s}));
        QCOMPARE(feed.state(), Feed::State::Live);
        tree.tree = Failure(Error{.kind = Error::Kind::NotFound});
        source.services = Failure(Error{.kind = Error::Kind::Unreachable});
        feed.refresh();
        QTRY_COMPARE(feed.state(), Feed::State::Failed);
        QCOMPARE(feed.model().rowCount(), 3); // the last facts stay
        QCOMPARE(feed.model().index(1, LocalServiceModel::BuildColumn).data().toString(), u"unknown"_s);
        LocalStackFeed none({.clock = clock});
        none.refresh();
        QCOMPARE(none.state(), Feed::State::NotConfigured);
    }

    void itAsksOnlyWhileSomebodyLooks()
    {
        FakeLocalStacks source;
        FakeClock clock{noon()};
        LocalStackFeed feed({.source = &source, .clock = clock});
        QCOMPARE(source.reads, 1);
        feed.setAttention(LocalStackFeed::Attention::Watched);
        feed.setAttention(LocalStackFeed::Attention::Watched);
        QCOMPARE(source.reads, 2);
        QCOMPARE(feed.findChildren<QTimer *>().size(), 0); // a member: nothing else ticks
        feed.setAttention(LocalStackFeed::Attention::Unwatched);
        QCOMPARE(source.reads, 2);
    }

    void randomSnapshotsKeepTheModelWhole()
    {
        LocalServiceModel model(noon());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(4);
        for (int round = 0; round < 200; ++round) {
            QList<LocalServiceRow> next;
            for (int i = 0; i < 12; ++i)
                if (random.bounded(2)) {
                    const LocalService service
                            = localService(u"p%1"_s.arg(i % 3), u"s%1"_s.arg(i), ContainerState(random.bounded(8)));
                    next.append({.service = service, .verdict = localVerdict(service), .build = {}});
                }
            model.setRows(next);
            QCOMPARE(model.rowCount(), next.size());
        }
        QVERIFY(!model.headerData(99, Qt::Horizontal).isValid());
    }

    void whatIsCheckedOutIsRead()
    {
        TestRepository repository;
        const QString first = repository.commit(u"a"_s, "1", noon());
        GitWorkTree source(findRepository(repository.path()).value());
        const auto read = [&source] {
            QFuture<Result<WorkTree>> future = source.workTree();
            if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
                qFatal("no answer");
            return future.result();
        };
        QCOMPARE(read().value().commit, first);
        QCOMPARE(read().value().committedAt, noon());
        QCOMPARE(read().value().path, repository.path());
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/x"_s});
        const QString second = repository.commit(u"a"_s, "2", noon().addSecs(60));
        QCOMPARE(read().value().commit, second);
        repository.git({u"checkout"_s, u"-q"_s, u"--detach"_s, first});
        QCOMPARE(read().value().commit, first);
    }
};

GUILESS_TEST(LocalStacksTest)

}

#include "tst_localstacks.moc"
