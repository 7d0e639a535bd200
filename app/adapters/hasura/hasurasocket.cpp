// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/hasurasocket.h"

#include "app/adapters/hasura/hasuraanswer.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto transportProtocol = "graphql-transport-ws"_L1;
constexpr auto legacyProtocol = "graphql-ws"_L1;

QJsonObject initPayload(const HasuraPlace &place)
{
    QJsonObject headers;
    for (const auto &[name, value] : place.headers())
        headers[QString::fromLatin1(name)] = QString::fromUtf8(value);
    return {{u"headers"_s, headers}};
}

bool isDenial(int closeCode)
{
    return closeCode == 4400 || closeCode == 4401 || closeCode == 4403;
}

}

HasuraSocket::HasuraSocket(HasuraPlace place, HasuraRequest request, Timing timing, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_request(std::move(request))
    , m_timing(timing)
    , m_pause(timing.firstPause)
{
    m_parser.setMaxThreadCount(1);
    m_silence.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HasuraSocket::open);
    connect(&m_silence, &QTimer::timeout, this, [this] { // a half-open connection never ends by itself
        fail({.kind = Error::Kind::Timeout, .origin = m_place.origin()});
        drop();
        reconnect(m_pause);
    });
}

HasuraSocket::~HasuraSocket()
{
    drop();
}

void HasuraSocket::open()
{
    drop();
    m_isOpen = false;
    m_isAcknowledged = false;
    m_isDenied = false;
    m_socket = std::make_unique<QWebSocket>();
    connect(m_socket.get(), &QWebSocket::connected, this, &HasuraSocket::connected);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &HasuraSocket::read);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &HasuraSocket::disconnected);
    connect(m_socket.get(), &QWebSocket::errorOccurred, this, [this] {
        if (!m_isOpen) // a handshake that fails ends with this alone
            disconnected();
    });
    QWebSocketHandshakeOptions options;
    // exactly one: the server takes a list of both for the older protocol
    options.setSubprotocols({m_offered == Protocol::Transport ? transportProtocol : legacyProtocol});
    m_socket->open(m_place.socketUrl(), options);
    m_silence.start(m_timing.silence);
}

void HasuraSocket::connected()
{
    m_isOpen = true;
    m_protocol = m_socket->subprotocol() == legacyProtocol ? Protocol::Legacy : Protocol::Transport;
    send({{u"type"_s, u"connection_init"_s}, {u"payload"_s, initPayload(m_place)}});
}

void HasuraSocket::send(const QJsonObject &message)
{
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void HasuraSocket::read(const QString &text)
{
    m_silence.start(m_timing.silence);
    const auto parse = [text] { return QJsonDocument::fromJson(text.toUtf8()).object(); };
    QtConcurrent::run(&m_parser, parse).then(this, [this, from = m_socket.get()](const QJsonObject &message) {
        if (m_socket.get() == from) // else it is of a connection that is over
            handle(message["type"_L1].toString(), message);
    });
}

void HasuraSocket::handle(const QString &type, const QJsonObject &message)
{
    const bool isOurs = message["id"_L1].toString() == QString::number(m_subscription);
    const QJsonValue payload = message["payload"_L1];
    if (type == "ping"_L1) {
        send({{u"type"_s, u"pong"_s}});
    } else if (type == "connection_ack"_L1 && !m_isAcknowledged) {
        m_isAcknowledged = true;
        ++m_subscription;
        send({{u"id"_s, QString::number(m_subscription)},
              {u"type"_s, isLegacy() ? u"start"_s : u"subscribe"_s},
              {u"payload"_s, QJsonObject{{u"query"_s, m_request.query}, {u"variables"_s, m_request.variables}}}});
        Q_EMIT subscribed();
    } else if (type == "connection_error"_L1) {
        m_isDenied = true;
        fail(hasuraError(payload.isString() ? payload : QJsonValue(payload["message"_L1].toString()),
                         m_place.origin()));
    } else if ((type == "next"_L1 || type == "data"_L1) && isOurs) {
        readData(payload);
    } else if (type == "error"_L1 && isOurs) {
        const Error error = hasuraError(payload, m_place.origin());
        m_isDenied = error.kind == Error::Kind::Unauthenticated;
        fail(error);
        ++m_subscription; // the complete that follows, against the protocol, is nobody's
        drop();
        reconnect(m_pause);
    } else if (type == "complete"_L1 && isOurs) {
        drop(); // a live query never ends by itself
        reconnect(m_pause);
    }
}

void HasuraSocket::readData(const QJsonValue &payload)
{
    const QJsonObject answer = payload.toObject();
    if (answer.contains("errors"_L1)) {
        fail(hasuraError(answer["errors"_L1], m_place.origin())); // the query lives on, and may recover
        return;
    }
    m_failures = 0;
    m_pause = m_timing.firstPause;
    Q_EMIT received(answer["data"_L1].toObject());
}

/// Codes say little: Qt shows 1000 for a connection that was torn, and 1002 where the server said that it restarts.
/// What counts is that it was not us.
void HasuraSocket::disconnected()
{
    const int code = m_socket->closeCode();
    const QString reason = m_socket->closeReason();
    const QString trouble = m_socket->errorString();
    const bool wasConnected = m_isAcknowledged;
    drop();
    if (!wasConnected) {
        ++m_failures;
        m_offered = m_offered == Protocol::Transport ? Protocol::Legacy : Protocol::Transport;
    }
    m_isDenied = m_isDenied || isDenial(code);
    reconnect(m_isDenied ? m_timing.deniedPause : m_pause);
    if (m_isDenied)
        fail({.kind = Error::Kind::Unauthenticated,
              .cause = Error::Cause::BadCredentials,
              .origin = m_place.origin(),
              .detail = reason});
    else
        fail({.kind = Error::Kind::Unreachable,
              .cause = wasConnected ? Error::Cause::CutOff : Error::Cause::Other,
              .origin = m_place.origin(),
              .detail = reason.isEmpty() ? trouble : reason});
}

void HasuraSocket::fail(const Error &error)
{
    Q_EMIT failed(error);
}

void HasuraSocket::drop()
{
    m_silence.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // we may be in one of its signals
}

void HasuraSocket::reconnect(std::chrono::milliseconds pause)
{
    const int jitter = QRandomGenerator::global()->bounded(int(pause.count() / 2) + 1);
    m_retry.start(pause + std::chrono::milliseconds(jitter));
    m_pause = std::min(m_pause * 2, m_timing.longestPause);
}

}
