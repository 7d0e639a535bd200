// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hasura/standinconnection.h"

#include "app/sandbox/hasura/hasurastandin.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Trunkline {

StandInConnection::StandInConnection(QTcpSocket *tcp, HasuraStandIn &server)
    : QObject(&server)
    , m_tcp(tcp)
    , m_server(server)
{
    tcp->setParent(this);
    tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(tcp, &QTcpSocket::readyRead, this, &StandInConnection::read);
}

StandInConnection::~StandInConnection() = default;

void StandInConnection::read()
{
    m_buffer += m_tcp->readAll();
    if (m_socket) {
        m_socket->take(m_buffer);
        return;
    }
    Request request;
    while (!m_socket && takeRequest(request))
        serve(request);
}

bool StandInConnection::takeRequest(Request &request)
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    request = {};
    QByteArrayList lines = m_buffer.first(end).split('\n');
    request.line = lines.takeFirst().trimmed();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers[line.first(colon).trimmed().toLower()] = line.sliced(colon + 1).trimmed();
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (m_buffer.size() < end + 4 + length)
        return false;
    request.body = m_buffer.sliced(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    return true;
}

void StandInConnection::serve(const Request &request)
{
    if (request.headers.value("upgrade").toLower() == "websocket") {
        upgrade(request);
        return;
    }
    ++m_server.m_requests;
    using Fault = HasuraStandIn::Fault;
    const Fault fault = m_server.takeFault();
    switch (fault) {
    case Fault::CloseBeforeReading:
        m_tcp->abort();
        return;
    case Fault::Unavailable:
        write(503, "busy", "Retry-After: 0\r\n");
        return;
    case Fault::NotFound:
        write(404, R"({"error":"resource does not exist","path":"$","code":"not-found"})");
        return;
    case Fault::Garbage:
        write(200, "<html>maintenance</html>");
        return;
    case Fault::None:
    case Fault::CloseBeforeAnswering:
    case Fault::CutBody:
        break;
    }
    if (fault == Fault::CloseBeforeAnswering) {
        const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
        (void)m_server.execute(asked, m_server.access(request.headers).role);
        m_tcp->disconnectFromHost();
    } else if (fault == Fault::CutBody) {
        m_tcp->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"data\":{");
        m_tcp->disconnectFromHost();
    } else {
        answer(request);
    }
}

void StandInConnection::answer(const Request &request)
{
    const auto errors = [](const QJsonArray &list) {
        return QJsonDocument(QJsonObject{{u"errors"_s, list}}).toJson(QJsonDocument::Compact);
    };
    if (request.line.startsWith("GET /v1/version ")) { // for everybody
        write(200, R"({"version":"v2.48.10","server_type":"ce"})");
        return;
    }
    const HasuraStandIn::Access access = m_server.access(request.headers);
    if (request.line.split(' ').value(1) == "/v1/metadata") {
        answerMetadata(request, access.isAllowed && access.role.isEmpty());
        return;
    }
    const bool isPlain = m_server.m_rules.keeps(Behaviour::ErrorsAreHttp200);
    if (!access.isAllowed) {
        write(isPlain ? 200 : 401, errors(access.errors));
        return;
    }
    const StandInExecutor::Answer done = m_server.execute(QJsonDocument::fromJson(request.body).object(), access.role);
    if (done.errors.isEmpty()) {
        write(200, "{\"data\":" + done.data + '}');
        return;
    }
    QByteArray body = errors(done.errors);
    if (!m_server.m_rules.keeps(Behaviour::HttpErrorsCarryNoData))
        body.insert(1, "\"data\":null,");
    write(isPlain ? 200 : 400, body);
}

/// Of the admin's part only what Trunkline asks.
void StandInConnection::answerMetadata(const Request &request, bool isAdmin)
{
    const QString type = QJsonDocument::fromJson(request.body)["type"_L1].toString();
    if (!isAdmin) {
        write(400, R"({"error":"restricted access: admin only","path":"$","code":"access-denied"})");
    } else if (type == "get_catalog_state"_L1) {
        write(200,
              QJsonDocument(QJsonObject{{u"id"_s, u"sandbox"_s},
                                        {u"cli_state"_s, m_server.m_commandLineState},
                                        {u"console_state"_s, QJsonObject()}})
                      .toJson(QJsonDocument::Compact));
    } else {
        write(400, R"({"error":"unknown metadata command","path":"$.type","code":"parse-failed"})");
    }
}

void StandInConnection::write(int status, const QByteArray &body, const QByteArray &more)
{
    m_tcp->write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body);
}

void StandInConnection::upgrade(const Request &request)
{
    if (m_server.m_upgrades == HasuraStandIn::Upgrades::Refused) {
        write(503, "shutting down", "Retry-After: 0\r\n");
        m_tcp->disconnectFromHost();
        return;
    }
    const QByteArray offered = request.headers.value("sec-websocket-protocol");
    const bool isLenient = !m_server.m_rules.keeps(Behaviour::ListOfProtocolsIsLegacy);
    const bool isTransport = m_server.m_upgrades != HasuraStandIn::Upgrades::LegacyOnly
            && (offered == "graphql-transport-ws" || (isLenient && offered.contains("graphql-transport-ws")));
    const QByteArray nonce = request.headers.value("sec-websocket-key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    const QByteArray key = QCryptographicHash::hash(nonce, QCryptographicHash::Sha1);
    m_tcp->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Accept: "
                 + key.toBase64()
                 + "\r\nSec-WebSocket-Protocol: " + (isTransport ? "graphql-transport-ws" : "graphql-ws") + "\r\n\r\n");
    m_socket = std::make_unique<StandInSocket>(
            *m_tcp, m_server, isTransport ? StandInSocket::Protocol::Transport : StandInSocket::Protocol::Legacy);
    m_socket->take(m_buffer);
}

}
