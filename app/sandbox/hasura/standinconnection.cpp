// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hasura/standinconnection.h"

#include "app/sandbox/hasura/hasurastandin.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto nothingThere = R"({"error":"resource does not exist","path":"$","code":"not-found"})";

}

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
        write(404, nothingThere);
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
    const QByteArray path = request.line.split(' ').value(1);
    if (StandInAdmin::isPath(path)) {
        answerAdmin(path, request);
        return;
    }
    if (path != "/v1/graphql") {
        write(404, nothingThere);
        return;
    }
    const HasuraStandIn::Access access = m_server.access(request.headers);
    const bool isPlain = m_server.m_rules.keeps(Behaviour::ErrorsAreHttp200);
    if (!access.isAllowed) {
        write(isPlain ? 200 : 401, errors(access.errors()));
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

void StandInConnection::answerAdmin(const QByteArray &path, const Request &request)
{
    const HasuraStandIn::Access access = m_server.access(request.headers);
    StandInAdmin &admin = m_server.m_admin;
    StandInAdmin::Answer answer;
    if (!access.isAllowed)
        answer = admin.refusal(access.code == "access-denied"_L1 ? 401 : 400, access.code, access.message, u"$"_s);
    else if (!access.role.isEmpty())
        answer = admin.refusal(400, u"access-denied"_s, u"restricted access : admin only"_s, u"$.args"_s);
    else
        answer = admin.answer(path, QJsonDocument::fromJson(request.body).object());
    write(answer.status, answer.body);
    if (answer.hasChangedMetadata)
        m_server.noteMetadataChange();
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
