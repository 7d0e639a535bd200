// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace Trunkline {

class HasuraStandIn;

/// A GraphQL socket of the stand-in, in either protocol.
class StandInSocket final : public QObject
{
    Q_OBJECT

public:
    enum class Protocol { Transport, Legacy };

    StandInSocket(QTcpSocket &tcp, HasuraStandIn &server, Protocol protocol);

    /// Removes the frames that are whole.
    void take(QByteArray &buffer);
    void close(quint16 code, const QByteArray &reason);
    void silence() { m_isSilent = true; }

private:
    struct LiveQuery
    {
        QJsonObject request;
        QByteArray last;
        bool isFirst = true;
    };

    void handle(const QJsonObject &message);
    void init(const QJsonObject &payload);
    void start(const QString &id, const QJsonObject &payload);
    void giveUpWaiting();
    bool endIfExpired();
    void poll();
    void pollOne(const QString &id, LiveQuery &query);
    void keepAlive();
    void send(const QByteArray &json);
    void send(const QJsonObject &message);
    void sendError(const QString &id, const QJsonArray &errors);
    void frame(quint8 opcode, const QByteArray &payload);
    bool isTransport() const { return m_protocol == Protocol::Transport; }

    QTcpSocket &m_tcp;
    HasuraStandIn &m_server;
    const Protocol m_protocol;
    bool m_isReady = false;
    bool m_isSilent = false;
    QString m_role;
    QDateTime m_until; ///< when the token expires; invalid: never
    QMap<QString, LiveQuery> m_queries;
    QTimer m_keepalive;
    QTimer m_poll;
    QTimer m_patience;
};

}
