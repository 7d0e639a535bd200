// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/docker/standinengine.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto SlowByte = 200ms;

QByteArray json(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray message(const QString &text)
{
    return json(QJsonObject{{u"message"_s, text}});
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16).append("\r\n").append(bytes).append("\r\n");
}

QByteArray frame(const QByteArray &text)
{
    QByteArray header(8, '\0');
    header[0] = 1;
    qToBigEndian(quint32(text.size()), header.data() + 4);
    return header.append(text);
}

QString filterValue(const QUrlQuery &query, QLatin1StringView key)
{
    const QByteArray filters = query.queryItemValue(u"filters"_s, QUrl::FullyDecoded).toUtf8();
    return QJsonDocument::fromJson(filters)[key].toArray().at(0).toString();
}

}

StandInEngine::StandInEngine(StandInSwarm &swarm, const QString &socketPath, QObject *parent)
    : QObject(parent)
    , m_swarm(swarm)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(socketPath))
        qWarning("the stand-in cannot listen on %s: %s", qPrintable(socketPath), qPrintable(m_server.errorString()));
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
    connect(&m_swarm, &StandInSwarm::happened, this, [this](const QJsonObject &event) {
        for (const QPointer<QLocalSocket> &listener : std::as_const(m_listeners))
            if (listener)
                listener->write(chunk(json(event).append('\n')));
    });
}

void StandInEngine::serve(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
}

void StandInEngine::hear(QLocalSocket *socket)
{
    QByteArray buffer = socket->property("rest").toByteArray() + socket->readAll();
    while (const std::optional<Question> question = take(buffer))
        answer(socket, *question);
    socket->setProperty("rest", buffer);
}

std::optional<StandInEngine::Question> StandInEngine::take(QByteArray &buffer) const
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArray head = buffer.first(end).toLower();
    qsizetype length = 0;
    if (const qsizetype at = head.indexOf("content-length:"); at >= 0)
        length = head.sliced(at + 15, head.indexOf('\r', at) < 0 ? -1 : head.indexOf('\r', at) - at - 15)
                         .trimmed()
                         .toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    const QList<QByteArray> line = buffer.first(buffer.indexOf("\r\n")).split(' ');
    const QUrl url(QString::fromLatin1(line.value(1)));
    QString path = url.path();
    if (path.startsWith("/v1."_L1))
        path = path.sliced(path.indexOf(u'/', 1));
    Question question{
            .method = line.value(0), .path = path, .query = QUrlQuery(url), .body = buffer.sliced(end + 4, length)};
    buffer.remove(0, end + 4 + length);
    return question;
}

QByteArray StandInEngine::header(int status, const QByteArray &length) const
{
    const QDateTime date = m_isDateReal ? QDateTime::currentDateTimeUtc()
                                        : QDateTime::fromMSecsSinceEpoch(m_swarm.now(), QTimeZone::UTC);
    return QByteArray("HTTP/1.1 ")
            .append(QByteArray::number(status))
            .append(" X\r\nApi-Version: ")
            .append(m_role == Role::TooOld ? "1.24" : "1.45")
            .append("\r\nDate: ")
            .append(QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1())
            .append("\r\n")
            .append(length)
            .append("\r\n\r\n");
}

void StandInEngine::answer(QLocalSocket *socket, const Question &question)
{
    if (m_fault == Fault::ClosedSocket)
        return socket->abort();
    if (question.path == "/events"_L1 && m_fault == Fault::None && m_role == Role::Manager)
        return startEvents(socket);
    if (question.path.endsWith("/logs"_L1) && m_fault != Fault::Unavailable)
        return sendLog(socket, question);
    ++m_questions;
    const Answer result = question.path == "/_ping"_L1 ? Answer{.body = "OK"} : answerFor(question);
    question.path == "/_ping"_L1 ? send(socket, result) : sendFaulty(socket, result);
}

void StandInEngine::send(QLocalSocket *socket, const Answer &answer)
{
    socket->write(header(answer.status, QByteArray("Content-Length: ").append(QByteArray::number(answer.body.size()))));
    socket->write(answer.body);
}

void StandInEngine::sendFaulty(QLocalSocket *socket, const Answer &answer)
{
    switch (m_fault) {
    case Fault::Unavailable:
        return send(socket, {.status = 503, .body = message(u"the engine is starting"_s)});
    case Fault::NotJson:
        return send(socket, {.body = "<html>not what you asked for</html>"});
    case Fault::TruncatedChunk:
        socket->write(header(200, "Transfer-Encoding: chunked"));
        socket->write("1000\r\n[{\"ID\":");
        return socket->disconnectFromServer();
    case Fault::SlowBody: {
        socket->write(header(200, "Content-Length: 100000"));
        auto *drip = new QTimer(socket);
        connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        return drip->start(SlowByte);
    }
    default:
        return send(socket, answer);
    }
}

void StandInEngine::startEvents(QLocalSocket *socket)
{
    socket->write(header(200, "Transfer-Encoding: chunked"));
    m_listeners.removeIf([](const QPointer<QLocalSocket> &listener) { return !listener; });
    m_listeners.append(socket);
}

void StandInEngine::sendLog(QLocalSocket *socket, const Question &question)
{
    const QString id = question.path.section(u'/', 2, 2);
    const bool isTask = question.path.startsWith("/tasks/"_L1);
    socket->write(header(200, "Transfer-Encoding: chunked"));
    if (m_fault == Fault::HugeFrame)
        socket->write(chunk(QByteArray::fromHex("01000000ffffffff")));
    for (const QString &line : m_swarm.logOf(isTask ? QString() : id, isTask ? id : QString()))
        socket->write(chunk(frame(line.toUtf8().append('\n'))));
    if (!question.query.hasQueryItem(u"follow"_s))
        socket->write("0\r\n\r\n");
}

StandInEngine::Answer StandInEngine::info() const
{
    QJsonObject swarm{{u"LocalNodeState"_s, u"active"_s},
                      {u"ControlAvailable"_s, true},
                      {u"NodeID"_s, u"node1"_s},
                      {u"Cluster"_s, QJsonObject{{u"ID"_s, u"standin"_s}}}};
    if (m_role == Role::Worker)
        swarm[u"ControlAvailable"_s] = false;
    else if (m_role == Role::Inactive)
        swarm[u"LocalNodeState"_s] = u"inactive"_s;
    else if (m_role == Role::Locked)
        swarm[u"LocalNodeState"_s] = u"locked"_s;
    else if (m_role == Role::WithoutLeader)
        swarm[u"Error"_s] = u"The swarm does not have a leader."_s;
    return {.body = json(QJsonObject{{u"ServerVersion"_s, u"26.1.5"_s}, {u"Swarm"_s, swarm}})};
}

StandInEngine::Answer StandInEngine::answerFor(const Question &question)
{
    const QString &path = question.path;
    if (path == "/info"_L1)
        return info();
    switch (m_role) {
    case Role::Worker:
        return {.status = 503,
                .body = message(u"This node is not a swarm manager. Worker nodes can't be used to view it."_s)};
    case Role::Inactive:
        return {.status = 503, .body = message(u"This node is not a swarm manager. Use \"docker swarm init\"."_s)};
    case Role::Locked:
        return {.status = 503,
                .body = message(u"Swarm is encrypted and needs to be unlocked before it can be used."_s)};
    case Role::WithoutLeader:
        return {.status = 500,
                .body = message(u"rpc error: code = Unknown desc = The swarm does not have a leader."_s)};
    default:
        break;
    }
    if (path == "/services"_L1)
        return {.body = json(m_swarm.services())};
    if (path.startsWith("/services/"_L1))
        return answerForService(question);
    if (path == "/tasks"_L1)
        return {.body = json(m_swarm.tasks(filterValue(question.query, "service"_L1),
                                           filterValue(question.query, "desired-state"_L1)))};
    if (path == "/nodes"_L1)
        return {.body = json(m_swarm.nodes())};
    if (path == "/networks"_L1)
        return {.body = R"([{"Name":"ingress","Id":"net1","Scope":"swarm"}])"};
    if (path == "/secrets"_L1 || path == "/configs"_L1)
        return {.body = "[]"};
    return {.status = 404, .body = message(u"page not found"_s)};
}

StandInEngine::Answer StandInEngine::answerForService(const Question &question)
{
    const QString id = question.path.section(u'/', 2, 2);
    const std::optional<QJsonObject> service = m_swarm.service(id);
    if (!service)
        return {.status = 404, .body = message(u"service %1 not found"_s.arg(id))};
    if (question.method == "DELETE") {
        m_swarm.removeService(id);
        return {};
    }
    if (question.method != "POST")
        return {.body = json(*service)};
    const qint64 version = question.query.queryItemValue(u"version"_s).toLongLong();
    const std::optional<StandInSwarm::Refusal> refusal = question.query.hasQueryItem(u"rollback"_s)
            ? m_swarm.rollBackService(id, version)
            : m_swarm.updateService(id, version, QJsonDocument::fromJson(question.body).object());
    return refusal ? Answer{.status = refusal->status, .body = message(refusal->message)}
                   : Answer{.body = R"({"Warnings":null})"};
}

}
