// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/hasura/standinsocket.h"

#include <QObject>
#include <QTcpSocket>

#include <memory>

namespace Trunkline {

class HasuraStandIn;

/// One connection of the stand-in: HTTP requests one after the other, or, after an upgrade, a socket.
class StandInConnection final : public QObject
{
    Q_OBJECT

public:
    StandInConnection(QTcpSocket *tcp, HasuraStandIn &server);
    ~StandInConnection() override;

    StandInSocket *socket() const { return m_socket.get(); }
    QTcpSocket &tcp() { return *m_tcp; }

private:
    struct Request
    {
        QByteArray line;
        QHash<QByteArray, QByteArray> headers;
        QByteArray body;
    };

    void read();
    bool takeRequest(Request &request);
    void serve(const Request &request);
    void upgrade(const Request &request);
    void answer(const Request &request);
    void answerAdmin(const QByteArray &path, const Request &request);
    void write(int status, const QByteArray &body, const QByteArray &more = {});

    QTcpSocket *const m_tcp;
    HasuraStandIn &m_server;
    QByteArray m_buffer;
    std::unique_ptr<StandInSocket> m_socket;
};

}
