// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/parse/serviceparser.h"
#include "app/adapters/stack/stackparser.h"
#include "models/rules/specdrift.h"
#include "models/wording/driftwording.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_specdrift {

namespace {

constexpr auto Stack = R"(
services:
  api:
    image: registry.example.org/api:${TAG:-latest}
    entrypoint: ["/bin/tini", "--"]
    command: node "my server.js" --port=${PORT}
    working_dir: /srv
    user: "1000:1000"
    labels: {team: shop}
    healthcheck: {test: "curl -f localhost", interval: 10s, retries: 3}
    environment:
      LOG_LEVEL: info
      PRICE: "$$5"
      FROM_SHELL:
      REGION: ${REGION}
    ports: ["8080:80", {target: 443, published: 8443, mode: host}]
    networks: [back, front]
    secrets: [db, {source: token}]
    deploy:
      replicas: 3
      labels: ["traefik.enable=true", "traefik.auth.users=admin:$$apr1$$x", "host=${HOST}"]
      placement: {constraints: ["node.role == worker"]}
      update_config: {order: start-first, failure_action: rollback, parallelism: 1, monitor: 90s}
      resources:
        limits: {cpus: '0.50', memory: 512M}
networks:
  back:
  front: {external: true, name: edge}
secrets:
  db:
  token: {external: true}
)";

/// As `docker stack deploy` of the above makes it, TAG being 1.4.
constexpr auto Running = R"({
  "ID": "s1", "Version": {"Index": 7},
  "Spec": {
    "Name": "shop_api",
    "Labels": {"com.docker.stack.namespace": "shop", "com.docker.stack.image": "x", "traefik.enable": "true",
               "traefik.auth.users": "admin:$apr1$x", "host": "shop.example.org"},
    "TaskTemplate": {
      "Placement": {"Constraints": ["node.role==worker"]},
      "ContainerSpec": {
        "Command": ["/bin/tini", "--"], "Args": ["node", "my server.js", "--port=8080"],
        "Dir": "/srv", "User": "1000:1000", "Labels": {"com.docker.stack.namespace": "shop", "team": "shop"},
        "Image": "registry.example.org/api:1.4@sha256:0123",
        "Env": ["LOG_LEVEL=info", "PRICE=$5", "REGION=eu"],
        "Healthcheck": {"Test": ["CMD-SHELL", "curl -f localhost"], "Interval": 10000000000, "Retries": 3},
        "Secrets": [{"SecretName": "shop_db"}, {"SecretName": "token"}]
      },
      "Resources": {"Limits": {"NanoCPUs": 500000000, "MemoryBytes": 536870912}},
      "Networks": [{"Target": "n-front"}, {"Target": "n-back"}]
    },
    "Mode": {"Replicated": {"Replicas": 3}},
    "UpdateConfig": {"Parallelism": 1, "FailureAction": "rollback", "Monitor": 90000000000, "Order": "start-first"},
    "EndpointSpec": {"Ports": [
      {"Protocol": "tcp", "TargetPort": 80, "PublishedPort": 8080, "PublishMode": "ingress"},
      {"Protocol": "tcp", "TargetPort": 443, "PublishedPort": 8443, "PublishMode": "host"}]}
  }
})";

const QHash<QString, QString> &networkNames()
{
    static const QHash<QString, QString> names{{u"n-back"_s, u"shop_back"_s}, {u"n-front"_s, u"edge"_s}};
    return names;
}

SpecDrift driftOf(const QByteArray &running, const QByteArray &stack = Stack,
                  const QHash<QString, QString> &names = networkNames())
{
    const Result<StackFile> file = parseStack(stack, u"deploy/stack.yml"_s);
    return specDrift(parseService(running).value(), {file.value()}, names);
}

QString changed(const SpecDrift &drift)
{
    QStringList lines;
    for (const QString &line : drift.difference.split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u' '))
            lines.append(line.simplified());
    return lines.join(u'|');
}

QByteArray with(QByteArray text, const QByteArray &old, const QByteArray &next)
{
    if (!text.contains(old))
        qFatal("nothing to replace: %s", old.constData());
    return text.replace(old, next);
}

}

class SpecDriftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDeployedFromTheFileIsTheSame()
    {
        const SpecDrift drift = driftOf(Running);
        QCOMPARE(changed(drift), QString());
        QCOMPARE(drift.state, SpecDrift::State::Same);
        QCOMPARE(drift.paths, QStringList{u"deploy/stack.yml"_s});
        QCOMPARE(drift.line, 3);
        QVERIFY(drift.difference.contains(u" ports:\n   - 8080:80/tcp\n   - 8443:443/tcp host\n"_s));
        QVERIFY(drift.difference.contains(u" deploy:\n   replicas: 3\n"_s));
    }

    void everyFactIsCompared_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("next");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &old, const QByteArray &next, const QString &expected) {
            QTest::newRow(name) << old << next << expected;
        };
        row("image", "org/api:1.4", "org/web:1.4",
            u"-image: registry.example.org/api:${TAG:-latest}|+image: registry.example.org/web:1.4@sha256:0123"_s);
        row("replicas", "\"Replicas\": 3", "\"Replicas\": 5", u"- replicas: 3|+ replicas: 5"_s);
        row("a value", "LOG_LEVEL=info", "LOG_LEVEL=debug", u"- - LOG_LEVEL=•••|+ - LOG_LEVEL=•••"_s);
        row("a variable more", "\"REGION=eu\"", "\"REGION=eu\", \"DB_PASSWORD=hunter2\"", u"+ - DB_PASSWORD=•••"_s);
        row("a variable less", ", \"REGION=eu\"", "", u"- - REGION=•••"_s);
        row("order", "start-first", "stop-first", u"- order: start-first"_s);
        row("rollback", "\"EndpointSpec\"",
            "\"RollbackConfig\": {\"Parallelism\": 1, \"Order\": \"start-first\"}, "
            "\"EndpointSpec\"",
            u"+ rollback_config:|+ order: start-first"_s);
        row("command", "my server.js", "other.js",
            u"-command: node 'my server.js' --port=${PORT}|+command: node other.js --port=8080"_s);
        row("entrypoint", "/bin/tini", "/bin/dumb-init", u"-entrypoint: /bin/tini --|+entrypoint: /bin/dumb-init --"_s);
        row("user", "1000:1000", "root", u"-user: 1000:1000|+user: root"_s);
        row("folder", "/srv", "/app", u"-working_dir: /srv|+working_dir: /app"_s);
        row("label", "\"traefik.enable\": \"true\"", "\"traefik.enable\": \"false\"",
            u"- - traefik.enable=true|+ - traefik.enable=false"_s);
        row("label of the container", "\"team\": \"shop\"", "\"team\": \"web\"", u"- - team=shop|+ - team=web"_s);
        row("constraint", "node.role==worker", "node.role==manager", u"- - node.role==worker|+ - node.role==manager"_s);
        row("check", "curl -f localhost", "true", u"- test: CMD-SHELL curl -f localhost|+ test: CMD-SHELL true"_s);
        row("no check", "\"Test\": [\"CMD-SHELL\", \"curl -f localhost\"], \"Interval\": 10000000000, \"Retries\": 3",
            "\"Test\": [\"NONE\"]",
            u"+ disable: true|- test: CMD-SHELL curl -f localhost|- interval: 10s|- retries: 3"_s);
        row("memory", "536870912", "268435456", u"- memory: 512M|+ memory: 256M"_s);
        row("no limit", "\"NanoCPUs\": 500000000, ", "", u"- cpus: 0.5"_s);
        row("port", "\"PublishedPort\": 8080", "\"PublishedPort\": 9090", u"- - 8080:80/tcp|+ - 9090:80/tcp"_s);
        row("network", "{\"Target\": \"n-front\"}, ", "", u"- - edge"_s);
        row("secret", "shop_db", "shop_db_2", u"- - shop_db|+ - shop_db_2"_s);
        row("mode", "\"Replicated\": {\"Replicas\": 3}", "\"Global\": {}", u"+ mode: global|- replicas: 3"_s);
    }
    void everyFactIsCompared()
    {
        QFETCH(QByteArray, old);
        QFETCH(QByteArray, next);
        const SpecDrift drift = driftOf(with(Running, old, next));
        QTEST(changed(drift), "expected");
        QCOMPARE(drift.state, SpecDrift::State::Differs);
        QVERIFY(!drift.difference.contains(u"hunter2"_s) && !drift.difference.contains(u"debug"_s));
    }

    void whatIsNotKnownIsLeftOutAndSaid()
    {
        const SpecDrift drift = driftOf(Running, Stack, {});
        QCOMPARE(drift.state, SpecDrift::State::Same);
        QVERIFY(!drift.areNetworksKnown);
        QVERIFY(driftText(drift).contains(u"networks are not known"_s));
        const QByteArray file = with(Stack, "environment:", "env_file: [.env]\n    environment:");
        QCOMPARE(driftOf(with(Running, "\"REGION=eu\"", "\"REGION=eu\", \"MORE=1\""), file).state,
                 SpecDrift::State::Same);
    }

    void withoutAFileItIsUnknown()
    {
        const Service service = parseService(Running).value();
        QCOMPARE(specDrift(service, {}, {}).why, SpecDrift::Why::NoFile);
        const StackFile broken{.path = u"a.yml"_s, .problem = u"line 3, column 5: bad"_s};
        QVERIFY(driftText(specDrift(service, {broken}, {})).contains(u"a.yml: line 3, column 5: bad"_s));
        const StackFile local = parseStack("services: {api: {image: x}}", u"compose.yaml"_s).value();
        QCOMPARE(specDrift(service, {local}, {}).why, SpecDrift::Why::NoFile);
    }

    void theStacksOwnFileIsTakenAndElseNone()
    {
        const Service service = parseService(Running).value();
        const StackFile a = parseStack(Stack, u"deploy/blog/stack.yml"_s).value();
        StackFile b = parseStack(Stack, u"deploy/shop/stack.yml"_s).value();
        const StackFile c = parseStack(Stack, u"deploy/third/stack.yml"_s).value();
        QCOMPARE(specDrift(service, {a, b}, {}).paths, QStringList{b.path});
        QCOMPARE(specDrift(service, {a, c}, {}).why, SpecDrift::Why::SeveralFiles);
        b.stack = u"blog"_s;
        StackFile named = c;
        named.stack = u"shop"_s;
        QCOMPARE(specDrift(service, {a, b, named}, {}).paths, QStringList{c.path});
    }

    void figuresAreWrittenOneWay()
    {
        using namespace std::chrono_literals;
        QCOMPARE(specDuration(90s), u"1m30s"_s);
        QCOMPARE(specDuration(500ms), u"500ms"_s);
        QCOMPARE(specDuration(2h), u"2h"_s);
        QCOMPARE(specDuration(1500ms), u"1.5s"_s);
        QCOMPARE(specMemory(1536), u"1536"_s);
        QCOMPARE(specMemory(qint64(2) << 30), u"2G"_s);
        QCOMPARE(specImage(u"docker.io/library/nginx"_s), u"nginx:latest"_s);
        QCOMPARE(specImage(u"localhost:5000/api"_s), u"localhost:5000/api:latest"_s);
        QCOMPARE(markOfValue(u"a"), markOfValue(u"a"));
        QVERIFY(markOfValue(u"a") != markOfValue(u"b"));
    }
};

GUILESS_TEST(SpecDriftTest)

}

#include "tst_specdrift.moc"
