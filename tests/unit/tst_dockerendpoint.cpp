// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/transport/dockerendpoint.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_dockerendpoint {

using Transport = DockerEndpoint::Transport;

class DockerEndpointTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    void write(const QString &path, const QByteArray &text) const
    {
        const QString full = m_home.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static QString idOf(const QByteArray &name)
    {
        return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex());
    }

    void makeContext(const QByteArray &name, const QByteArray &host) const
    {
        write(u"contexts/meta/"_s + idOf(name) + u"/meta.json"_s,
              QByteArray(R"({"Name":"NAME","Endpoints":{"docker":{"Host":"HOST"}}})")
                      .replace("NAME", name)
                      .replace("HOST", host));
    }

    QProcessEnvironment environment(const QMap<QString, QString> &values = {}) const
    {
        QProcessEnvironment environment;
        environment.insert(u"DOCKER_CONFIG"_s, m_home.path());
        for (auto value = values.begin(); value != values.end(); ++value)
            environment.insert(value.key(), value.value());
        return environment;
    }

    QString resolved(const QString &option, const QMap<QString, QString> &values = {}) const
    {
        const Result<DockerEndpoint> endpoint = resolveDockerEndpoint(option, environment(values));
        return endpoint ? endpoint->display() : u"error: "_s + endpoint.error().detail;
    }

private Q_SLOTS:
    void addressesAreUnderstood_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("display");
        const auto row = [](const char *host, const char *display) {
            QTest::newRow(host) << QString::fromLatin1(host) << QString::fromLatin1(display);
        };
        row("unix:///run/user/1000/docker.sock", "unix:///run/user/1000/docker.sock");
        row("/run/docker.sock", "unix:///run/docker.sock");
        row("tcp://10.0.0.1:2376", "tcp://10.0.0.1:2376");
        row("tcp://10.0.0.1", "tcp://10.0.0.1:2375");
        row("ssh://deploy@example.org", "ssh://deploy@example.org");
        row("ssh://deploy:hunter2@example.org:22", "ssh://deploy@example.org:22");
        row("npipe:////./pipe/docker_engine", "error");
        row("fd://", "error");
        row("nonsense", "error");
        row("ssh://", "error");
    }
    void addressesAreUnderstood()
    {
        QFETCH(QString, host);
        QFETCH(QString, display);
        const Result<DockerEndpoint> endpoint = parseDockerHost(host);
        QCOMPARE(endpoint ? endpoint->display() : u"error"_s, display);
        if (!endpoint)
            QVERIFY(!endpoint.error().origin.contains(u"hunter2"_s));
    }

    void theOrderIsTheDockerCommandsOwn()
    {
        makeContext("staging", "tcp://10.0.0.7:2375");
        makeContext("production", "ssh://deploy@example.org/srv/docker.sock");
        QCOMPARE(resolved({}), u"unix:///var/run/docker.sock"_s);
        write(u"config.json"_s, R"({"currentContext":"staging"})");
        QCOMPARE(resolved({}), u"tcp://10.0.0.7:2375"_s);
        QCOMPARE(resolved({}, {{u"DOCKER_CONTEXT"_s, u"production"_s}}), u"ssh://deploy@example.org"_s);
        QCOMPARE(resolved({}, {{u"DOCKER_CONTEXT"_s, u"production"_s}, {u"DOCKER_HOST"_s, u"unix:///a"_s}}),
                 u"unix:///a"_s);
        QCOMPARE(resolved(u"unix:///b"_s, {{u"DOCKER_HOST"_s, u"unix:///a"_s}}), u"unix:///b"_s);
        QCOMPARE(resolved(u"production"_s, {{u"DOCKER_HOST"_s, u"unix:///a"_s}}), u"ssh://deploy@example.org"_s);
        QCOMPARE(resolved(u"default"_s), u"unix:///var/run/docker.sock"_s);
        QCOMPARE(resolveDockerEndpoint(u"production"_s, environment())->socketPath, u"/srv/docker.sock"_s);
        QCOMPARE(dockerContexts(environment()), (QStringList{u"production"_s, u"staging"_s}));
    }

    void aContextThatIsGoneIsAnErrorAndNotTheDefault()
    {
        QCOMPARE(resolved(u"gone"_s), u"error: there is no docker context of this name"_s);
    }

    void keysOfAContextMakeItTls()
    {
        makeContext("secure", "tcp://10.0.0.8:2376");
        const QString keys = u"contexts/tls/"_s + idOf("secure") + u"/docker/"_s;
        write(keys + u"ca.pem"_s, "x");
        write(keys + u"cert.pem"_s, "x");
        write(keys + u"key.pem"_s, "x");
        const Result<DockerEndpoint> endpoint = resolveDockerEndpoint(u"secure"_s, environment());
        QCOMPARE(endpoint->transport, Transport::Tls);
        QCOMPARE(endpoint->keyFile, m_home.filePath(keys + u"key.pem"_s));
        QCOMPARE(endpoint->verification, DockerEndpoint::Verification::Full);
    }

    void variablesOfTlsBelongToTheHost()
    {
        write(u"keys/ca.pem"_s, "x");
        const QMap<QString, QString> values{{u"DOCKER_HOST"_s, u"tcp://10.0.0.9:2376"_s},
                                            {u"DOCKER_TLS_VERIFY"_s, u"1"_s},
                                            {u"DOCKER_CERT_PATH"_s, m_home.filePath(u"keys"_s)},
                                            {u"DOCKER_API_VERSION"_s, u"1.42"_s}};
        const Result<DockerEndpoint> endpoint = resolveDockerEndpoint({}, environment(values));
        QCOMPARE(endpoint->transport, Transport::Tls);
        QCOMPARE(endpoint->caFile, m_home.filePath(u"keys/ca.pem"_s));
        QCOMPARE(endpoint->keyFile, QString());
        QCOMPARE(endpoint->apiVersion, u"1.42"_s);
    }
};

GUILESS_TEST(DockerEndpointTest)

}

#include "tst_dockerendpoint.moc"
