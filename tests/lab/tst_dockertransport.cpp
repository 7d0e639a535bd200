// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/dockerservicesource.h"
#include "app/sandbox/docker/standinengine.h"
#include "tests/support/testprogram.h"

#include <QLocalSocket>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_dockertransport {

namespace {

bool run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (process.waitForFinished(30'000) && process.exitCode() == 0)
        return true;
    qWarning().noquote() << program << arguments.join(u' ') << process.readAllStandardError();
    return false;
}

void write(const QString &path, const QByteArray &content, QFile::Permissions permissions = {})
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(path));
    file.write(content);
    if (permissions)
        file.setPermissions(permissions);
}

/// A certificate authority, a server's certificate and a client's, as for a real engine.
class Keys
{
public:
    bool make()
    {
        write(at("san"), "subjectAltName=IP:127.0.0.1\n");
        return authority(u"ca"_s) && authority(u"other"_s) && signedKey(u"server"_s, true)
                && signedKey(u"client"_s, false);
    }
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString folder() const { return m_folder.path(); }

private:
    bool openssl(const QString &words) const { return run(u"openssl"_s, words.split(u' '), folder()); }
    bool authority(const QString &name) const
    {
        return openssl(
                u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=%1 -keyout "
                "%1-key.pem -out %1.pem"_s.arg(name));
    }
    bool signedKey(const QString &name, bool isServer) const
    {
        return openssl(u"req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=%1 -keyout %1-key.pem "
                       u"-out "
                       "%1.csr"_s.arg(name))
                && openssl(u"x509 -req -in %1.csr -CA ca.pem -CAkey ca-key.pem -CAcreateserial -days 2 -out %1.pem%2"_s
                                   .arg(name, isServer ? u" -extfile san"_s : QString()));
    }

    QTemporaryDir m_folder;
};

/// Passes bytes between two sockets until one of them ends.
template <typename Socket>
void bridge(Socket *outside, const QString &path)
{
    auto *inside = new QLocalSocket(outside);
    QObject::connect(outside, &Socket::readyRead, inside, [outside, inside] { inside->write(outside->readAll()); });
    QObject::connect(inside, &QLocalSocket::readyRead, outside,
                     [outside, inside] { outside->write(inside->readAll()); });
    QObject::connect(inside, &QLocalSocket::disconnected, outside, &Socket::disconnectFromHost);
    QObject::connect(outside, &Socket::disconnected, outside, &QObject::deleteLater);
    inside->connectToServer(path);
    inside->write(outside->readAll());
}

}

/// The ways to an engine that is not on this machine, against real peers: OpenSSL with client certificates, and an ssh
/// server.
class DockerTransport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{QDir::homePath() + "/trunkline-test-XXXXXX"_L1}; // dropbear trusts no key below /tmp
    StandInSwarm m_swarm{20};
    std::unique_ptr<StandInEngine> m_engine;
    Keys m_keys;
    QProcess m_ssh;
    quint16 m_port = 0;

    QString socket() const { return m_folder.filePath(u"engine.sock"_s); }

    Result<ServiceSnapshot> ask(const DockerEndpoint &endpoint)
    {
        DockerServiceSource source(endpoint);
        QFuture<Result<ServiceSnapshot>> future = source.services();
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            return Failure(Error{.kind = Error::Kind::Timeout, .detail = u"the test waited for too long"_s});
        return future.result();
    }

    std::unique_ptr<QSslServer> tlsServer()
    {
        QFile certificate(m_keys.at("server.pem"));
        QFile key(m_keys.at("server-key.pem"));
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            qFatal("no keys");
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(&certificate));
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        tls.setCaCertificates(QSslCertificate::fromPath(m_keys.at("ca.pem")));
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        connect(server.get(), &QTcpServer::pendingConnectionAvailable, this, [this, server = server.get()] {
            while (auto *peer = qobject_cast<QSslSocket *>(server->nextPendingConnection()))
                bridge(peer, socket());
        });
        server->listen(QHostAddress::LocalHost);
        return server;
    }
    DockerEndpoint tlsEndpoint(quint16 port) const
    {
        return {.transport = DockerEndpoint::Transport::Tls,
                .host = u"127.0.0.1"_s,
                .port = port,
                .caFile = m_keys.at("ca.pem"),
                .certificateFile = m_keys.at("client.pem"),
                .keyFile = m_keys.at("client-key.pem")};
    }

    /// dropbear with a key of its own, and an ssh on PATH that knows it.
    bool startSsh(const QStringList &options)
    {
        stopSsh();
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
        free.close();
        m_ssh.setProcessChannelMode(QProcess::MergedChannels);
        m_ssh.start(u"dropbear"_s,
                    QStringList{u"-F"_s, u"-E"_s, u"-m"_s, u"-s"_s, u"-e"_s, u"-r"_s, m_folder.filePath(u"host"_s),
                                u"-D"_s, m_folder.filePath(u"auth"_s), u"-P"_s, m_folder.filePath(u"pid"_s), u"-p"_s,
                                u"127.0.0.1:"_s + QString::number(m_port)}
                            + options);
        return m_ssh.waitForStarted() && QTest::qWaitFor([this] {
                   QTcpSocket probe;
                   probe.connectToHost(QHostAddress::LocalHost, m_port);
                   return probe.waitForConnected(100);
               });
    }
    void stopSsh()
    {
        if (m_ssh.state() == QProcess::NotRunning)
            return;
        m_ssh.terminate();
        m_ssh.waitForFinished();
    }
    DockerEndpoint sshEndpoint() const
    {
        return {.transport = DockerEndpoint::Transport::Ssh,
                .socketPath = socket(),
                .host = u"127.0.0.1"_s,
                .port = m_port,
                .user = QString::fromLocal8Bit(qgetenv("USER").isEmpty() ? QByteArray("root") : qgetenv("USER"))};
    }
    bool prepareSsh()
    {
        QDir(m_folder.path()).mkpath(u"bin"_s);
        QDir(m_folder.path()).mkpath(u"auth"_s);
        const QString client = m_folder.filePath(u"client"_s);
        if (!run(u"dropbearkey"_s, {u"-t"_s, u"ed25519"_s, u"-f"_s, m_folder.filePath(u"host"_s)}, m_folder.path())
            || !run(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, client},
                    m_folder.path()))
            return false;
        QFile::copy(client + ".pub"_L1, m_folder.filePath(u"auth/authorized_keys"_s));
        const auto mine = QFile::ReadOwner | QFile::WriteOwner;
        QFile::setPermissions(m_folder.filePath(u"auth/authorized_keys"_s), mine);
        QFile::setPermissions(m_folder.filePath(u"auth"_s), mine | QFile::ExeOwner);
        // The user's own configuration, as far as a test may have one.
        const QString config = u"IdentityFile %1\nIdentitiesOnly yes\nStrictHostKeyChecking accept-new\n"
                               "UserKnownHostsFile %2\nLogLevel ERROR\n"_s.arg(client, m_folder.filePath(u"known"_s));
        write(m_folder.filePath(u"config"_s), config.toUtf8());
        const QString script = u"#!/bin/sh\nexec /usr/bin/ssh -F %1 \"$@\"\n"_s.arg(m_folder.filePath(u"config"_s));
        write(m_folder.filePath(u"bin/ssh"_s), script.toUtf8(), mine | QFile::ExeOwner);
        // `docker system dial-stdio` on the other side talks to the engine that DOCKER_HOST names.
        qputenv("DOCKER_HOST", (u"unix://"_s + socket()).toUtf8());
        qputenv("PATH", (m_folder.filePath(u"bin"_s) + u':' + QString::fromLocal8Bit(qgetenv("PATH"))).toUtf8());
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_swarm.createService(StandInSwarm::spec(u"web"_s, u"demo:good"_s, 2));
        m_engine = std::make_unique<StandInEngine>(m_swarm, socket());
        QVERIFY(m_keys.make());
        QVERIFY(prepareSsh());
    }
    void cleanupTestCase() { stopSsh(); }

    void tlsWithAClientCertificateIsAnswered()
    {
        const auto server = tlsServer();
        const Result<ServiceSnapshot> snapshot = ask(tlsEndpoint(server->serverPort()));
        QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().detail));
        QCOMPARE(snapshot->services.size(), 1);
        QVERIFY(snapshot->engine.endpoint.startsWith(u"tcp://127.0.0.1:"_s));
    }

    void contextsOfTheDockerCommandLeadToTheirEngines()
    {
        const QString docker = QStandardPaths::findExecutable(u"docker"_s);
        if (docker.isEmpty())
            QSKIP("docker is not installed");
        const QTemporaryDir store;
        qputenv("DOCKER_CONFIG", store.path().toLocal8Bit());
        const auto forget = qScopeGuard([] { qunsetenv("DOCKER_CONFIG"); });
        const auto server = tlsServer();
        const QString secure = u"host=tcp://127.0.0.1:%1,ca=%2,cert=%3,key=%4"_s.arg(
                QString::number(server->serverPort()), m_keys.at("ca.pem"), m_keys.at("client.pem"),
                m_keys.at("client-key.pem"));
        const QString stranger = QString(secure).replace(m_keys.at("ca.pem"), m_keys.at("other.pem"));
        const auto context = [&](const QString &name, const QString &host) {
            return run(docker, {u"context"_s, u"create"_s, name, u"--docker"_s, host}, store.path());
        };
        QVERIFY(context(u"secure"_s, secure) && context(u"stranger"_s, stranger)
                && context(u"local"_s, u"host=unix://"_s + socket()));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DOCKER_HOST"_s);
        const auto services = [&](const QString &name) {
            const Result<DockerEndpoint> endpoint = resolveDockerEndpoint(name, environment);
            return endpoint ? ask(*endpoint).transform([](const ServiceSnapshot &all) { return all.services.size(); })
                            : Result<qsizetype>(Failure(endpoint.error()));
        };
        QCOMPARE(dockerContexts(environment), QStringList({u"local"_s, u"secure"_s, u"stranger"_s}));
        QCOMPARE(services(u"local"_s), Result<qsizetype>(1));
        QCOMPARE(services(u"secure"_s), Result<qsizetype>(1));
        QVERIFY(!services(u"stranger"_s)); // its authority is not the engine's
        QVERIFY(run(docker, {u"context"_s, u"use"_s, u"secure"_s}, store.path()));
        QCOMPARE(resolveDockerEndpoint({}, environment)->context, u"secure"_s);
        QCOMPARE(services({}), Result<qsizetype>(1));
        environment.insert(u"DOCKER_CONTEXT"_s, u"local"_s);
        QCOMPARE(resolveDockerEndpoint({}, environment)->context, u"local"_s);
        QVERIFY(run(docker, {u"context"_s, u"rm"_s, u"-f"_s, u"secure"_s}, store.path()));
        environment.remove(u"DOCKER_CONTEXT"_s);
        write(store.filePath(u"config.json"_s), R"({"currentContext":"secure"})");
        QVERIFY(!services({})); // gone: never the default in its place
    }

    void tlsWithoutAClientCertificateIsRefused()
    {
        const auto server = tlsServer();
        DockerEndpoint endpoint = tlsEndpoint(server->serverPort());
        endpoint.certificateFile.clear();
        endpoint.keyFile.clear();
        const Result<ServiceSnapshot> snapshot = ask(endpoint);
        QVERIFY(!snapshot);
        QVERIFY2(snapshot.error().kind == Error::Kind::Unauthenticated
                         || snapshot.error().kind == Error::Kind::Unreachable,
                 qPrintable(snapshot.error().detail));
    }

    void anEngineOfAnotherAuthorityIsNotTrusted()
    {
        const auto server = tlsServer();
        DockerEndpoint endpoint = tlsEndpoint(server->serverPort());
        endpoint.caFile = m_keys.at("other.pem");
        QVERIFY(!ask(endpoint));
    }

    void sshForwardsTheSocket()
    {
        QVERIFY(startSsh({}));
        const Result<ServiceSnapshot> snapshot = ask(sshEndpoint());
        QVERIFY2(snapshot,
                 qPrintable(snapshot ? QString() : snapshot.error().detail + QString::fromLocal8Bit(m_ssh.readAll())));
        QCOMPARE(snapshot->services.size(), 1);
    }

    void aDroppedSshIsNoticedAndItsReturnToo()
    {
        QVERIFY(startSsh({}));
        DockerServiceSource source(sshEndpoint());
        std::optional<Result<ServiceSnapshot>> last;
        const auto handle = source.watch([&last](const Result<ServiceSnapshot> &snapshot) { last = snapshot; });
        QTRY_VERIFY_WITH_TIMEOUT(last && *last, 20'000);
        const quint16 port = m_port;
        run(u"pkill"_s, {u"-P"_s, QString::number(m_ssh.processId())}, m_folder.path()); // its sessions, then itself
        stopSsh();
        QTRY_VERIFY_WITH_TIMEOUT(!*last, 20'000);
        m_ssh.start(u"dropbear"_s,
                    {u"-F"_s, u"-E"_s, u"-m"_s, u"-s"_s, u"-e"_s, u"-r"_s, m_folder.filePath(u"host"_s), u"-D"_s,
                     m_folder.filePath(u"auth"_s), u"-P"_s, m_folder.filePath(u"pid"_s), u"-p"_s,
                     u"127.0.0.1:"_s + QString::number(port)});
        QTRY_VERIFY_WITH_TIMEOUT(*last, 40'000);
    }

    void whereForwardingIsRefusedDockerIsDialled()
    {
        if (QStandardPaths::findExecutable(u"docker"_s).isEmpty())
            QSKIP("docker is not installed");
        QVERIFY(startSsh({u"-j"_s}));
        const Result<ServiceSnapshot> snapshot = ask(sshEndpoint());
        QVERIFY2(snapshot,
                 qPrintable(snapshot ? QString() : snapshot.error().detail + QString::fromLocal8Bit(m_ssh.readAll())));
        QCOMPARE(snapshot->services.size(), 1);
    }

    void nobodyIsLetInWithoutAKey()
    {
        QVERIFY(startSsh({}));
        write(m_folder.filePath(u"auth/authorized_keys"_s), "\n");
        const Result<ServiceSnapshot> snapshot = ask(sshEndpoint());
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().kind, Error::Kind::Unauthenticated);
    }
};

GUILESS_TEST(DockerTransport)

}

#include "tst_dockertransport.moc"
