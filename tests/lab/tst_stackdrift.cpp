// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/dockerservicesource.h"
#include "app/adapters/stack/stackparser.h"
#include "models/rules/specdrift.h"
#include "tests/support/swarmlab.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_stackdrift {

namespace {

constexpr auto Stack = R"(version: "3.8"
x-common: &common {REGION: eu, MODE: "off"}
services:
  api:
    image: demo:${TAG:-good}
    entrypoint: [/bin/busybox]
    command: sh -c "exec sleep 1000; for $$HOME"
    working_dir: /tmp
    user: "0:0"
    labels: [team=shop]
    healthcheck: {test: "true", interval: 10s, timeout: 1s, retries: 3, start_period: 1m30s}
    environment:
      LOG_LEVEL: info
      PRICE: "$$5"
      QUOTED: "1.10"
      NOT_SET:
    ports:
      - {target: 80, published: 8080, mode: host}
      - {target: 81, protocol: udp, mode: host}
    networks: [back, outside]
    secrets: [token, {source: key, target: /run/key, mode: 0400}]
    configs: [{source: settings, target: /settings}]
    deploy:
      endpoint_mode: dnsrr
      replicas: 2
      labels: {traefik.enable: "true", traefik.http.routers.api.rule: 'Host(`a.example.org`)'}
      placement: {constraints: [node.role == manager]}
      update_config: {order: start-first, failure_action: rollback, monitor: 10s, delay: 1500ms, max_failure_ratio: 0.1}
      rollback_config: {order: start-first, parallelism: 0}
      resources:
        limits: {cpus: "0.50", memory: 64M}
        reservations: {memory: 4m}
  everywhere:
    image: demo
    command: sleep 1000
    healthcheck: {disable: true}
    environment: {<<: *common, MODE: "on", SIZE: 7}
    networks: {back: {aliases: [all]}}
    deploy: {mode: global, endpoint_mode: dnsrr}
networks:
  back:
  outside: {external: true, name: edge}
secrets:
  token: {file: secret}
  key: {external: true}
configs:
  settings: {file: config}
)";

}

/// What `docker stack deploy` makes of a file is what the file says, on a real engine.
class StackDriftLab : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SwarmLab> m_lab;
    std::unique_ptr<DockerServiceSource> m_source;
    QTemporaryDir m_folder;

    template <typename T>
    T answer(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) || !future.result())
            qFatal("no answer");
        return *future.result();
    }

    SpecDrift driftOf(const QString &name)
    {
        QHash<QString, QString> networks;
        for (const SwarmResource &resource : answer(m_source->resources()))
            if (resource.kind == SwarmResource::Kind::Network)
                networks.insert(resource.id, resource.name);
        const Result<StackFile> file = parseStack(Stack, u"stack.yml"_s);
        for (const Service &service : answer(m_source->services()).services)
            if (service.name == name)
                return specDrift(service, {*file}, networks);
        qFatal("no service %s", qPrintable(name));
    }

    static QString changed(const SpecDrift &drift)
    {
        QStringList lines;
        for (const QString &line : drift.difference.split(u'\n'))
            if (!line.isEmpty() && !line.startsWith(u' '))
                lines.append(line.simplified());
        return lines.join(u'|');
    }

    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<SwarmLab>(1);
        if (!m_lab->whyNot().isEmpty())
            QSKIP(qPrintable(m_lab->whyNot()));
        m_source = std::make_unique<DockerServiceSource>(parseDockerHost(m_lab->socket(1)).value());
        write(u"stack.yml"_s, Stack);
        write(u"secret"_s, "hunter2");
        write(u"config"_s, "x");
        m_lab->docker(u"network create -d overlay edge"_s);
        m_lab->docker(u"secret create key "_s + m_folder.filePath(u"secret"_s));
        m_lab->docker(u"stack deploy --resolve-image never -c %1 shop"_s.arg(m_folder.filePath(u"stack.yml"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(answer(m_source->services()).services.size(), 2, 10'000);
    }

    void whatIsDeployedIsWhatTheFileSays()
    {
        for (const QString &name : {u"shop_api"_s, u"shop_everywhere"_s}) {
            const SpecDrift drift = driftOf(name);
            QCOMPARE(changed(drift), QString());
            QVERIFY(drift.areNetworksKnown);
            QCOMPARE(drift.state, SpecDrift::State::Same);
        }
    }

    void whatIsChangedByHandIsSeen()
    {
        m_lab->docker(
                u"service update -q -d --no-resolve-image --replicas 3 --env-add LOG_LEVEL=debug "
                "--env-add API_TOKEN=hunter2 --limit-memory 128M --label-add traefik.enable=false --args \"sleep 9\" --constraint-add node.id!=x --secret-rm shop_token --image other:1 shop_api"_s);
        const SpecDrift drift = driftOf(u"shop_api"_s);
        QCOMPARE(
                changed(drift),
                u"-image: demo:${TAG:-good}|+image: other:1|-command: sh -c 'exec sleep 1000; for $HOME'|"
                "+command: sleep 9|- - LOG_LEVEL=•••|+ - API_TOKEN=•••|+ - LOG_LEVEL=•••|"
                "- - shop_token|- replicas: 2|+ replicas: 3|- - traefik.enable=true|+ - traefik.enable=false|+ - node.id!=x|- memory: 64M|+ memory: 128M"_s);
        QVERIFY(!drift.difference.contains(u"hunter2"_s) && !drift.difference.contains(u"debug"_s));
    }
};

GUILESS_TEST(StackDriftLab)

}

#include "tst_stackdrift.moc"
