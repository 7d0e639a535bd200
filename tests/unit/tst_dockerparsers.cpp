// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/log/logframereader.h"
#include "app/adapters/docker/parse/dockerjson.h"
#include "app/adapters/docker/parse/engineparser.h"
#include "app/adapters/docker/parse/eventreader.h"
#include "app/adapters/docker/parse/serviceparser.h"
#include "app/adapters/docker/parse/taskparser.h"
#include "models/rules/imagereference.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QtEndian>

using namespace Trunkline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_dockerparsers {

namespace {

/// An answer of engine 26.1.5, recorded with tests/lab/swarmlab.
QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(TEST_FOLDER) + u"/golden/docker/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no golden file %s", qPrintable(name));
    return file.readAll();
}

QByteArray frame(char stream, const QByteArray &text)
{
    QByteArray header(8, '\0');
    header[0] = stream;
    qToBigEndian(quint32(text.size()), header.data() + 4);
    return header + text;
}

QByteArray message(const QByteArray &text)
{
    return "{\"message\":\"" + text + "\"}";
}

Service named(const QList<Service> &services, const QString &name)
{
    for (const Service &service : services)
        if (service.name == name)
            return service;
    qFatal("no service %s", qPrintable(name));
}

}

class DockerParsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServiceIsReadWithItsConfiguration()
    {
        const Service api = named(parseServices(golden(u"services.json"_s)).value(), u"api"_s);
        QCOMPARE(api.stack, u"shop"_s);
        QCOMPARE(api.mode, Service::Mode::Replicated);
        QCOMPARE(api.replicas, 2);
        QCOMPARE(api.release.image, u"demo:good"_s);
        QCOMPARE(api.release.digest, QString());
        QCOMPARE(api.release.commit, QString());
        QCOMPARE(api.labels.value(u"traefik.enable"_s), u"true"_s);
        QCOMPARE(api.limits, (ResourceLimits{.nanoCpus = 500'000'000, .memoryBytes = 64 * 1024 * 1024}));
        const ServiceConfiguration &configuration = api.configuration;
        QCOMPARE(configuration.healthCheck, ServiceConfiguration::HealthCheck::Service);
        QCOMPARE(configuration.update.order, RolloutConfig::Order::StartFirst);
        QCOMPARE(configuration.update.failureAction, RolloutConfig::FailureAction::Rollback);
        QCOMPARE(configuration.update.monitor, std::chrono::nanoseconds(3s));
        QCOMPARE(configuration.rollback, RolloutConfig());
        QVERIFY(api.createdAt.isValid());
        QVERIFY(api.version > 0);
    }

    void timesAreReadToTheMillisecond_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("2026-11-22T17:04:42.689968004Z", "2026-11-22T17:04:42.689Z");
        row("2026-11-22T17:04:42.68Z", "2026-11-22T17:04:42.680Z");
        row("2026-11-22T17:04:42.6Z", "2026-11-22T17:04:42.600Z");
        row("2026-11-22T17:04:42Z", "2026-11-22T17:04:42.000Z");
        row("2026-11-22T18:04:42.5+01:00", "2026-11-22T17:04:42.500Z");
        row("0001-01-01T00:00:00Z", "");
        row("2026-13-22T17:04:42Z", "");
        row("2026-11-22T17:04:4xZ", "");
        row("2026-11-22T17:04:42.Z5Z", "");
        row("yesterday", "");
        row("", "");
    }
    void timesAreReadToTheMillisecond()
    {
        QFETCH(QString, text);
        QTEST(parseEngineTime(text).toString(Qt::ISODateWithMs), "expected");
    }

    void theHashOfATemplateIsThatOfItsParts()
    {
        const QJsonObject parts{
                {u"ContainerSpec"_s, QJsonObject{{u"Image"_s, u"demo:good"_s}, {u"Env"_s, QJsonArray{u"ä"_s}}}},
                {u"ForceUpdate"_s, 3},
                {u"Resources"_s, QJsonObject{{u"Limits"_s, QJsonObject{{u"NanoCPUs"_s, 5}}}}}};
        QJsonObject whole = parts;
        whole[u"Runtime"_s] = u"container"_s; // does not make a task another one
        whole[u"Placement"_s] = QJsonObject(); // as good as nothing
        QCOMPARE(hashOfTaskTemplate(whole), hashOfJson(parts));
        QCOMPARE(hashOfTaskTemplate({}), hashOfJson({}));
        whole[u"ForceUpdate"_s] = 4;
        QVERIFY(hashOfTaskTemplate(whole) != hashOfJson(parts));
    }

    void secretsInTheEnvironmentAreNamedAndNeverKept()
    {
        QVERIFY(golden(u"services.json"_s).contains("hunter2"));
        const Service api = named(parseServices(golden(u"services.json"_s)).value(), u"api"_s);
        QCOMPARE(api.configuration.plainSecrets, QStringList{u"DB_PASSWORD"_s});
    }

    void anAutomaticRollbackLeavesNothingToGoBackToAndOneByHandDoes()
    {
        const QList<Service> services = parseServices(golden(u"services.json"_s)).value();
        const Service api = named(services, u"api"_s);
        QCOMPARE(api.rollout.state, Rollout::State::RollbackCompleted);
        QVERIFY(api.rollout.completedAt > api.rollout.startedAt);
        QVERIFY(!api.previous);
        const Service hand = named(services, u"hand"_s);
        QCOMPARE(hand.rollout.state, Rollout::State::RollbackStarted);
        QCOMPARE(hand.previous->image, u"demo:good2"_s);
    }

    void everyModeIsTold()
    {
        const QList<Service> services = parseServices(golden(u"services.json"_s)).value();
        QCOMPARE(named(services, u"agent"_s).mode, Service::Mode::Global);
        QVERIFY(!named(services, u"agent"_s).replicas);
        QCOMPARE(named(services, u"job"_s).mode, Service::Mode::ReplicatedJob);
        QCOMPARE(named(services, u"job"_s).replicas, 3);
        QVERIFY(named(services, u"job"_s).jobIteration);
    }

    void aTasksTemplateIsItsServicesOrAnother()
    {
        const QList<Service> services = parseServices(golden(u"services.json"_s)).value();
        const QList<Task> tasks = parseTasks(golden(u"tasks.json"_s)).value();
        QVERIFY(tasks.size() > 10);
        for (const QString &name : {u"agent"_s, u"crash"_s, u"big"_s, u"job"_s}) {
            const Service service = named(services, name);
            for (const Task &task : tasks)
                if (task.serviceId == service.id)
                    QCOMPARE(task.templateHash, service.release.templateHash);
        }
        QSet<QByteArray> hashes;
        for (const Task &task : tasks)
            if (task.serviceId == named(services, u"api"_s).id)
                hashes.insert(task.templateHash);
        QCOMPARE(hashes.size(), 2);
        QVERIFY(hashes.contains(named(services, u"api"_s).release.templateHash));
    }

    void aTaskSaysHowItEnded()
    {
        const QList<Service> services = parseServices(golden(u"services.json"_s)).value();
        const QString crash = named(services, u"crash"_s).id;
        bool hasFailure = false;
        const QList<Task> tasks = parseTasks(golden(u"tasks.json"_s)).value();
        for (const Task &task : tasks) {
            if (task.serviceId != crash || task.state != Task::State::Failed)
                continue;
            hasFailure = true;
            QCOMPARE(task.error, u"task: non-zero exit (3)"_s);
            QCOMPARE(task.exitCode, 3);
            QCOMPARE(task.desired, Task::Desired::Shutdown);
            QCOMPARE(task.slot, 1);
        }
        QVERIFY(hasFailure);
    }

    void nodesHaveRoleAndState()
    {
        const QList<Node> nodes = parseNodes(golden(u"nodes.json"_s)).value();
        QCOMPARE(nodes.size(), 2);
        QCOMPARE(nodes[0].name, u"node1"_s);
        QCOMPARE(nodes[0].role, Node::Role::Leader);
        QCOMPARE(nodes[1].role, Node::Role::Worker);
        QCOMPARE(nodes[1].state, Node::State::Ready);
        QVERIFY(nodes[1].memoryBytes > 0);
    }

    void theEngineSaysWhatItIsInItsSwarm_data()
    {
        QTest::addColumn<QByteArray>("swarm");
        QTest::addColumn<int>("cause");
        QTest::newRow("worker") << QByteArray(R"({"LocalNodeState":"active","ControlAvailable":false})")
                                << int(Error::Cause::NotASwarmManager);
        QTest::newRow("inactive") << QByteArray(R"({"LocalNodeState":"inactive"})") << int(Error::Cause::SwarmInactive);
        QTest::newRow("locked") << QByteArray(R"({"LocalNodeState":"locked"})") << int(Error::Cause::SwarmLocked);
        QTest::newRow("no quorum") << QByteArray(
                R"({"LocalNodeState":"active","ControlAvailable":true,"Error":"The swarm does not have a leader."})")
                                   << int(Error::Cause::SwarmWithoutLeader);
    }
    void theEngineSaysWhatItIsInItsSwarm()
    {
        QFETCH(QByteArray, swarm);
        QFETCH(int, cause);
        const Result<SwarmEngine> engine = parseInfo(QByteArray(R"({"Swarm":)").append(swarm).append('}'));
        QVERIFY(!engine);
        QCOMPARE(int(engine.error().cause), cause);
    }

    void aManagerOfAWorkingSwarmIsFine()
    {
        const SwarmEngine engine = parseInfo(golden(u"info.json"_s)).value();
        QCOMPARE(engine.version, u"26.1.5+dfsg1"_s);
        QVERIFY(!engine.clusterId.isEmpty());
        QVERIFY(!engine.nodeId.isEmpty());
    }

    void anErrorIsToldByItsSentence()
    {
        const Error stale = dockerError(500, message("rpc error: code = Unknown desc = update out of sequence"));
        QCOMPARE(stale.kind, Error::Kind::Conflict);
        QCOMPARE(stale.detail, u"update out of sequence"_s);
        QCOMPARE(dockerError(404, message("service nope not found")).kind, Error::Kind::NotFound);
        QCOMPARE(dockerError(503, message("This node is not a swarm manager. Worker nodes can't be used")).cause,
                 Error::Cause::NotASwarmManager);
        QCOMPARE(dockerError(503, message("This node is not a swarm manager. Use docker swarm init")).cause,
                 Error::Cause::SwarmInactive);
        QCOMPARE(dockerError(500, "rpc error: code = DeadlineExceeded desc = context").cause,
                 Error::Cause::SwarmWithoutLeader);
        QCOMPARE(dockerError(503, "<html>upstream").kind, Error::Kind::Unreachable);
    }

    void whatAConfigHoldsIsDropped()
    {
        QVERIFY(golden(u"configs.json"_s).contains("\"Data\""));
        const QList<SwarmResource> configs
                = parseResources(SwarmResource::Kind::Config, golden(u"configs.json"_s)).value();
        QCOMPARE(configs.size(), 1);
        QCOMPARE(configs[0].name, u"nginx_conf"_s);
        QCOMPARE(parseResources(SwarmResource::Kind::Secret, golden(u"secrets.json"_s)).value()[0].name, u"db_pw"_s);
        const auto networks = parseResources(SwarmResource::Kind::Network, golden(u"networks.json"_s)).value();
        QCOMPARE(networks.size(), 1);
        QCOMPARE(networks[0].name, u"ingress"_s);
    }

    void anImageKnowsItsCommit()
    {
        QCOMPARE(parseImage(golden(u"image.json"_s)).value(),
                 (ImageFacts{.commit = u"0123456789abcdef0123456789abcdef01234567"_s}));
    }

    void nonsenseIsAProtocolError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("[{\"ID\":\"a\"");
        QTest::newRow("html") << QByteArray("<html></html>");
        QTest::newRow("another form") << QByteArray("7");
    }
    void nonsenseIsAProtocolError()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(parseServices(body).error().kind, Error::Kind::Protocol);
        QCOMPARE(parseTasks(body).error().kind, Error::Kind::Protocol);
        QCOMPARE(parseNodes(body).error().kind, Error::Kind::Protocol);
        QCOMPARE(parseInfo(body).error().kind, Error::Kind::Protocol);
    }

    void strangeFieldsAreUnknownAndNoCrash()
    {
        const QList<Service> services
                = parseServices(R"([{"Spec":7},{"ID":[],"UpdateStatus":{"State":"dancing"}},3])").value();
        QCOMPARE(services.size(), 3);
        QCOMPARE(services[1].rollout.state, Rollout::State::None);
        const QList<Task> tasks = parseTasks(R"([{"Status":{"State":"flying","Timestamp":"then"}}])").value();
        QCOMPARE(tasks[0].state, Task::State::Unknown);
        QVERIFY(!tasks[0].stateAt.isValid());
    }

    void eventsComeInPiecesOfAnySize()
    {
        const QByteArray stream = golden(u"events.jsonl"_s);
        const QList<SwarmEvent> whole = EventReader().feed(stream).value();
        QVERIFY(whole.size() > 10);
        EventReader reader;
        QList<SwarmEvent> pieces;
        for (const char byte : stream)
            pieces += reader.feed({&byte, 1}).value();
        QCOMPARE(pieces, whole);
        QCOMPARE(whole[0].subject, SwarmEvent::Subject::Node);
        QVERIFY(std::ranges::any_of(whole, [](const SwarmEvent &event) {
            return event.subject == SwarmEvent::Subject::Service && event.action == "create"_L1
                    && event.id.size() == 25;
        }));
    }

    void anEventStreamWithoutLinesIsGivenUp()
    {
        EventReader reader;
        const QByteArray block(64 * 1024, 'x');
        int blocks = 0;
        while (reader.feed(block))
            QVERIFY(++blocks < 20);
        QVERIFY(!EventReader().feed("{\"Type\":\n"));
    }

    void aLogIsTakenApart()
    {
        LogFrameReader reader(LogFrameReader::Format::Multiplexed);
        const QList<LogLine> lines = reader.feed(golden(u"crash.log"_s)).value();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].text, u"falling"_s);
        QCOMPARE(lines[0].stream, LogLine::Stream::Error);
        QCOMPARE(lines[0].taskId.size(), 25);
        QCOMPARE(lines[0].nodeId.size(), 25);
        QVERIFY(lines[0].at.isValid());
        QVERIFY(lines[0].at.time().msec() != 0);
    }

    void logFramesComeInPiecesOfAnySize()
    {
        const QByteArray stream = golden(u"crash.log"_s);
        LogFrameReader whole(LogFrameReader::Format::Multiplexed);
        const QList<LogLine> lines = whole.feed(stream).value();
        LogFrameReader reader(LogFrameReader::Format::Multiplexed);
        QList<LogLine> pieces;
        for (const char byte : stream)
            pieces += reader.feed({&byte, 1}).value();
        QCOMPARE(pieces, lines);
    }

    void hostileFramesAreRefused()
    {
        LogFrameReader huge(LogFrameReader::Format::Multiplexed);
        QVERIFY(!huge.feed(QByteArray::fromHex("01000000ffffffff")));
        LogFrameReader strange(LogFrameReader::Format::Multiplexed);
        QVERIFY(!strange.feed("HTTP/1.1"));
        LogFrameReader empty(LogFrameReader::Format::Multiplexed);
        QCOMPARE(empty.feed(QByteArray(frame(1, {}) + frame(2, "x\n"))).value().size(), 1);
    }

    void aTerminalsLogHasNoFrames()
    {
        LogFrameReader reader(LogFrameReader::Format::Raw);
        const QList<LogLine> lines
                = reader.feed("2026-11-22T20:51:08.891508371Z hello\r\n2026-11-22T20:51:09Z wor").value();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].text, u"hello"_s);
        QCOMPARE(lines[0].at.toString(Qt::ISODateWithMs), u"2026-11-22T20:51:08.892Z"_s);
        QCOMPARE(reader.finish()[0].text, u"wor"_s);
    }

    void aLineWithoutEndIsGivenInPieces()
    {
        LogFrameReader reader(LogFrameReader::Format::Raw);
        QCOMPARE(reader.feed(QByteArray(LogFrameReader::LongestLine + 1, 'x')).value().size(), 1);
    }

    void tagsThatNameACommit_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("commit");
        QTest::newRow("sha") << u"sha-4f2c91a"_s << u"4f2c91a"_s;
        QTest::newRow("version and hash") << u"1.4.2-4f2c91a"_s << u"4f2c91a"_s;
        QTest::newRow("describe") << u"v1.4-3-g4f2c91a"_s << u"4f2c91a"_s;
        QTest::newRow("digits only, marked") << u"sha-1234567"_s << u"1234567"_s;
        QTest::newRow("a date") << u"20261122"_s << QString();
        QTest::newRow("latest") << u"latest"_s << QString();
        QTest::newRow("a word") << u"facade"_s << QString();
    }
    void tagsThatNameACommit()
    {
        QFETCH(QString, tag);
        QFETCH(QString, commit);
        QCOMPARE(commitOfTag(tag), commit);
    }

    void anImageReferenceIsTakenApart()
    {
        const ImageReference parts = splitImageReference(u"registry.example.org:5000/shop/api:1.4@sha256:0123"_s);
        QCOMPARE(parts.image, u"registry.example.org:5000/shop/api:1.4"_s);
        QCOMPARE(parts.tag, u"1.4"_s);
        QCOMPARE(parts.digest, u"sha256:0123"_s);
        QCOMPARE(splitImageReference(u"registry.example.org:5000/api"_s).tag, QString());
    }
};

GUILESS_TEST(DockerParsersTest)

}

#include "tst_dockerparsers.moc"
