// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/transport/sshtunnel.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto CheckInterval = 20ms;
constexpr auto TunnelDeadline = 20s;

QString folderTemplate()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (runtime.isEmpty() ? QDir::tempPath() : runtime) + "/trunkline-XXXXXX"_L1;
}

Error::Kind kindOf(const QString &words)
{
    if (words.contains("Permission denied"_L1) || words.contains("Host key verification failed"_L1))
        return Error::Kind::Unauthenticated;
    return words.contains("timed out"_L1) ? Error::Kind::Timeout : Error::Kind::Unreachable;
}

}

SshTunnel::SshTunnel(DockerEndpoint endpoint, Way way, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_way(way)
    , m_folder(folderTemplate())
{
    m_deadline.setSingleShot(true);
    connect(&m_check, &QTimer::timeout, this, &SshTunnel::checkSocket);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(Error::Kind::Timeout, u"ssh did not connect"_s); });
}

SshTunnel::~SshTunnel()
{
    // The process is a child of this object's life: what is left of it is ended, not waited for at length.
    m_ssh.disconnect(this);
    m_ssh.kill();
    m_ssh.waitForFinished(1000);
}

QString SshTunnel::socketPath() const
{
    return m_folder.filePath(u"docker.sock"_s);
}

void SshTunnel::start()
{
    if (!m_folder.isValid())
        return fail(Error::Kind::Invalid, m_folder.errorString());
    m_way == Way::Forward ? startForward() : startDialing();
}

QStringList SshTunnel::arguments(const QStringList &options, const QStringList &command) const
{
    QStringList arguments{u"-T"_s,
                          u"-oBatchMode=yes"_s, // nobody is there to answer a prompt
                          u"-oConnectTimeout=15"_s, u"-oServerAliveInterval=5"_s, u"-oServerAliveCountMax=3"_s};
    if (!m_endpoint.user.isEmpty())
        arguments += {u"-l"_s, m_endpoint.user};
    if (m_endpoint.port != 0)
        arguments += {u"-p"_s, QString::number(m_endpoint.port)};
    return arguments + options + QStringList{u"--"_s, m_endpoint.host} + command;
}

void SshTunnel::startForward()
{
    connect(&m_ssh, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Error::Kind::Invalid, u"ssh could not be started: "_s + m_ssh.errorString());
    });
    connect(&m_ssh, &QProcess::finished, this, [this] {
        const QString words = QString::fromLocal8Bit(m_ssh.readAllStandardError()).simplified();
        fail(kindOf(words), words.isEmpty() ? u"ssh has ended"_s : words);
    });
    m_ssh.start(u"ssh"_s,
                arguments({u"-N"_s, u"-oExitOnForwardFailure=yes"_s, u"-oStreamLocalBindUnlink=yes"_s,
                           u"-oStreamLocalBindMask=0177"_s, u"-L"_s, socketPath() + u':' + m_endpoint.socketPath},
                          {}));
    m_check.start(CheckInterval);
    m_deadline.start(TunnelDeadline);
}

void SshTunnel::checkSocket()
{
    const QFileInfo socket(socketPath());
    if (!socket.exists())
        return;
    constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (socket.permissions() & Others)
        return fail(Error::Kind::Invalid, u"the forwarded socket would be open to others"_s);
    m_check.stop();
    m_deadline.stop();
    Q_EMIT ready();
}

void SshTunnel::startDialing()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            dial(socket);
    });
    if (!m_server->listen(socketPath()))
        return fail(Error::Kind::Invalid, m_server->errorString());
    Q_EMIT ready();
}

void SshTunnel::dial(QLocalSocket *socket)
{
    auto *ssh = new QProcess(socket);
    connect(socket, &QLocalSocket::readyRead, ssh, [socket, ssh] { ssh->write(socket->readAll()); });
    connect(ssh, &QProcess::readyReadStandardOutput, socket,
            [socket, ssh] { socket->write(ssh->readAllStandardOutput()); });
    connect(ssh, &QProcess::finished, socket, &QLocalSocket::disconnectFromServer);
    connect(ssh, &QProcess::errorOccurred, socket, &QLocalSocket::abort);
    connect(socket, &QLocalSocket::disconnected, ssh, [socket, ssh] {
        ssh->closeWriteChannel();
        ssh->terminate();
        socket->deleteLater();
    });
    ssh->start(u"ssh"_s, arguments({}, {u"docker"_s, u"system"_s, u"dial-stdio"_s}));
    if (socket->bytesAvailable() > 0)
        ssh->write(socket->readAll());
}

void SshTunnel::fail(Error::Kind kind, const QString &detail)
{
    m_check.stop();
    m_deadline.stop();
    Q_EMIT failed({.kind = kind, .origin = m_endpoint.display(), .detail = detail});
}

}
