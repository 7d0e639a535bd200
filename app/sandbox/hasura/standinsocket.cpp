// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hasura/standinsocket.h"

#include "app/sandbox/hasura/hasurastandin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

enum Opcode : quint8 { TextFrame = 1, CloseFrame = 8, PingFrame = 9, PongFrame = 10 };

QByteArray compact(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

}

StandInSocket::StandInSocket(QTcpSocket &tcp, HasuraStandIn &server, Protocol protocol)
    : m_tcp(tcp)
    , m_server(server)
    , m_protocol(protocol)
{
    connect(&m_keepalive, &QTimer::timeout, this, &StandInSocket::keepAlive);
    connect(&m_poll, &QTimer::timeout, this, &StandInSocket::poll);
    m_keepalive.start(server.m_rules.keepaliveMs);
    connect(&m_patience, &QTimer::timeout, this, &StandInSocket::giveUpWaiting);
    m_poll.start(server.m_rules.refetchMs);
    m_patience.setSingleShot(true);
    m_patience.start(server.m_rules.initWithinMs);
    if (server.m_rules.keeps(Behaviour::PingComesBeforeAck))
        keepAlive();
}

void StandInSocket::frame(quint8 opcode, const QByteArray &payload)
{
    if (m_isSilent)
        return;
    QByteArray head(1, char(0x80 | opcode));
    if (payload.size() < 126) {
        head += char(payload.size());
    } else if (payload.size() < 65536) {
        head += char(126);
        head.append(2, '\0');
        qToBigEndian(quint16(payload.size()), head.data() + 2);
    } else {
        head += char(127);
        head.append(8, '\0');
        qToBigEndian(quint64(payload.size()), head.data() + 2);
    }
    m_tcp.write(head + payload);
}

void StandInSocket::take(QByteArray &buffer)
{
    while (buffer.size() >= 6) { // clients mask: two bytes and four of the mask
        qsizetype size = buffer[1] & 0x7f;
        qsizetype at = 2;
        if (size == 126) {
            if (buffer.size() < 8)
                return;
            size = qFromBigEndian<quint16>(buffer.constData() + 2);
            at = 4;
        }
        if (buffer.size() < at + 4 + size)
            return;
        const quint8 opcode = quint8(buffer[0]) & 0x0f;
        QByteArray payload = buffer.sliced(at + 4, size);
        for (qsizetype i = 0; i < size; ++i)
            payload[i] = char(payload[i] ^ buffer[at + i % 4]);
        buffer.remove(0, at + 4 + size);
        if (opcode == TextFrame)
            handle(QJsonDocument::fromJson(payload).object());
        else if (opcode == PingFrame)
            frame(PongFrame, payload);
        else if (opcode == CloseFrame)
            m_tcp.disconnectFromHost();
    }
}

void StandInSocket::close(quint16 code, const QByteArray &reason)
{
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    frame(CloseFrame, payload + reason);
    m_tcp.disconnectFromHost();
}

void StandInSocket::send(const QByteArray &json)
{
    m_server.m_sent += QString::fromUtf8(json);
    frame(TextFrame, json);
}

void StandInSocket::send(const QJsonObject &message)
{
    send(compact(message));
}

void StandInSocket::keepAlive()
{
    if (isTransport())
        send({{u"type"_s, u"ping"_s}, {u"payload"_s, QJsonObject{{u"message"_s, u"keepalive"_s}}}});
    else
        send(QJsonObject{{u"type"_s, u"ka"_s}});
}

void StandInSocket::handle(const QJsonObject &message)
{
    const QString type = message["type"_L1].toString();
    const QString id = message["id"_L1].toString();
    if (type == "connection_init"_L1)
        init(message["payload"_L1].toObject());
    else if (type == "subscribe"_L1 || type == "start"_L1)
        start(id, message["payload"_L1].toObject());
    else if (type == "ping"_L1)
        send(QJsonObject{{u"type"_s, u"pong"_s}});
    else if (type == "complete"_L1 || type == "stop"_L1) {
        m_queries.remove(id);
        if (!m_server.m_rules.keeps(Behaviour::StopIsNotAnswered))
            send({{u"type"_s, u"complete"_s}, {u"id"_s, id}});
    }
}

void StandInSocket::init(const QJsonObject &payload)
{
    QHash<QByteArray, QByteArray> headers;
    const QJsonObject given = payload["headers"_L1].toObject();
    for (const QString &name : given.keys())
        headers[name.toLatin1().toLower()] = given[name].toString().toUtf8();
    const HasuraStandIn::Access access = m_server.access(headers);
    if (!access.isAllowed) {
        if (!isTransport())
            send({{u"type"_s, u"connection_error"_s}, {u"payload"_s, access.message}});
        if (!m_server.m_rules.keeps(Behaviour::DeniedInitClosesWith4403))
            close(1000, "bye");
        else if (isTransport())
            close(4403, R"({"server_error_msg":"4403: Forbidden"})");
        else
            close(4400, "denied");
        return;
    }
    m_isReady = true;
    m_patience.stop();
    m_role = access.role;
    m_until = access.until;
    send(QJsonObject{{u"type"_s, u"connection_ack"_s}});
    keepAlive();
}

void StandInSocket::sendError(const QString &id, const QJsonArray &errors)
{
    const bool isArray = isTransport() == m_server.m_rules.keeps(Behaviour::TransportErrorIsArray);
    send({{u"type"_s, u"error"_s},
          {u"id"_s, id},
          {u"payload"_s, isArray ? QJsonValue(errors) : QJsonObject{{u"errors"_s, errors}}}});
    if (m_server.m_rules.keeps(Behaviour::CompleteFollowsError))
        send({{u"type"_s, u"complete"_s}, {u"id"_s, id}});
}

void StandInSocket::start(const QString &id, const QJsonObject &payload)
{
    if (!m_isReady || m_queries.contains(id)) {
        send({{u"type"_s, u"error"_s},
              {u"id"_s, id},
              {u"payload"_s,
               StandInExecutor::error(u"start-failed"_s, u"not possible now"_s, u"$"_s).first().toObject()}});
        send({{u"type"_s, u"complete"_s}, {u"id"_s, id}});
        return;
    }
    const StandInExecutor::Answer first
            = m_server.execute(payload, m_role, StandInExecutor::Operation::SubscriptionOnly);
    if (!first.errors.isEmpty()) {
        sendError(id, first.errors);
        return;
    }
    m_queries[id] = {.request = payload, .last = {}, .isFirst = true};
    pollOne(id, m_queries[id]);
}

void StandInSocket::giveUpWaiting()
{
    if (m_server.m_rules.keeps(Behaviour::SilentClientIsClosed))
        close(isTransport() ? 4408 : 1011, "Connection initialisation timed out");
}

/// Hasura writes no close frame then: the thread that serves the socket just ends.
bool StandInSocket::endIfExpired()
{
    const bool isOver = m_until.isValid() && m_until <= m_server.m_rules.now();
    if (!isOver || !m_server.m_rules.keeps(Behaviour::ExpiryTearsSockets))
        return false;
    m_queries.clear();
    m_tcp.disconnectFromHost();
    return true;
}

void StandInSocket::poll()
{
    if (endIfExpired())
        return;
    for (auto query = m_queries.begin(); query != m_queries.end(); ++query)
        pollOne(query.key(), query.value());
}

void StandInSocket::pollOne(const QString &id, LiveQuery &query)
{
    const QString type = isTransport() ? u"next"_s : u"data"_s;
    StandInExecutor::Answer answer
            = m_server.execute(query.request, m_role, StandInExecutor::Operation::SubscriptionOnly);
    if (!m_server.m_liveErrors.isEmpty())
        answer = {.data = {}, .errors = m_server.m_liveErrors};
    if (!answer.errors.isEmpty()) {
        if (!m_server.m_rules.keeps(Behaviour::LiveErrorComesAsNext)) {
            sendError(id, answer.errors);
            return;
        }
        query.last.clear();
        send({{u"type"_s, type},
              {u"id"_s, id},
              {u"payload"_s, QJsonObject{{u"data"_s, QJsonValue::Null}, {u"errors"_s, answer.errors}}}});
        return;
    }
    const bool isEmpty = answer.data.contains(" : []");
    const bool isSkipped = query.isFirst && isEmpty && !m_server.m_rules.keeps(Behaviour::EmptyResultIsSent);
    const bool isSame = answer.data == query.last && m_server.m_rules.keeps(Behaviour::NothingIsSentWithoutChange);
    query.isFirst = false;
    query.last = answer.data;
    if (!isSame && !isSkipped)
        send("{\"type\":\"" + type.toUtf8() + "\",\"id\":\"" + id.toUtf8() + "\",\"payload\":{\"data\":" + answer.data
             + "}}");
}

}
