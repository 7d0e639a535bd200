// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTcpServer>

namespace Trunkline {

/// The router in front of the sandbox's previews, asked as a proxy so that no request leaves the computer.
class SandboxRouter final : public QObject
{
    Q_OBJECT

public:
    explicit SandboxRouter(QObject *parent = nullptr);

    quint16 port() const { return m_server.serverPort(); }
    /// "pr-482.preview.localhost" answers with 502.
    void setBroken(const QString &host) { m_broken.insert(host); }

private:
    void answer(QTcpSocket *socket);

    QTcpServer m_server;
    QSet<QString> m_broken;
};

}
