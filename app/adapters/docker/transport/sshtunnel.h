// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/transport/dockerendpoint.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

class QLocalServer;
class QLocalSocket;

namespace Trunkline {

/// Brings the socket of an engine on another machine here, by the user's own ssh: with its configuration, keys and
/// agent. Either one ssh forwards the socket (fast), or, where forwarding is not allowed, every connection has an ssh
/// of its own that runs `docker system dial-stdio`.
class SshTunnel : public QObject
{
    Q_OBJECT

public:
    enum class Way { Forward, DialStdio };

    SshTunnel(DockerEndpoint endpoint, Way way, QObject *parent = nullptr);
    ~SshTunnel() override;

    void start();
    /// Private to this user; valid once ready.
    QString socketPath() const;

Q_SIGNALS:
    void ready();
    /// Could not be opened, or has ended.
    void failed(const Trunkline::Error &error);

private:
    QStringList arguments(const QStringList &options, const QStringList &command) const;
    void startForward();
    void startDialing();
    void dial(QLocalSocket *socket);
    void checkSocket();
    void fail(Error::Kind kind, const QString &detail);

    const DockerEndpoint m_endpoint;
    const Way m_way;
    QTemporaryDir m_folder;
    QProcess m_ssh;
    QTimer m_check;
    QTimer m_deadline;
    QLocalServer *m_server = nullptr;
};

}
