// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/http/dockerclient.h"

#include "app/adapters/docker/parse/engineparser.h"

#include <QFile>
#include <QFileInfo>
#include <QHttp1Configuration>
#include <QSslCertificate>
#include <QSslKey>
#include <QTimer>
#include <QVersionNumber>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

const QVersionNumber OldestApi(1, 41); // jobs and the states of services came with it
const QVersionNumber NewestApi(1, 45); // the newest this program was tried with
constexpr qsizetype Connections = 16; // one for events, eight for logs, the rest for questions
constexpr auto PingDeadline = 25s; // a swarm without quorum takes 20 s to say so
constexpr auto UnnoticedSkew = 2s; // the Date header knows whole seconds only

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QSslConfiguration> readKeys(const DockerEndpoint &endpoint)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!endpoint.caFile.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromPath(endpoint.caFile));
    if (endpoint.verification == DockerEndpoint::Verification::None)
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (endpoint.keyFile.isEmpty())
        return tls;
    const QByteArray pem = readFile(endpoint.keyFile);
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa})
        if (key.isNull())
            key = QSslKey(pem, algorithm);
    if (key.isNull())
        return Failure(Error{.kind = Error::Kind::Invalid,
                             .origin = endpoint.keyFile,
                             .detail = u"not a private key that can be read (an encrypted one cannot)"_s});
    tls.setPrivateKey(key);
    tls.setLocalCertificateChain(QSslCertificate::fromPath(endpoint.certificateFile));
    return tls;
}

}

DockerClient::DockerClient(DockerEndpoint endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
{
    m_pool.setMaxThreadCount(2);
}

DockerClient::~DockerClient()
{
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly)); // calls use what is below
    m_pool.waitForDone();
}

void DockerClient::whenReady(QObject *context, std::function<void(const Result<void> &)> handler)
{
    if (m_state == State::Ready)
        return handler({});
    m_waiters.append({.context = context, .handler = std::move(handler)});
    if (m_state == State::Idle)
        open();
}

void DockerClient::open()
{
    m_state = State::Opening;
    switch (m_endpoint.transport) {
    case DockerEndpoint::Transport::Unix:
        m_socketPath = m_endpoint.socketPath;
        return ping();
    case DockerEndpoint::Transport::Tcp:
        return ping();
    case DockerEndpoint::Transport::Tls:
        return openTls();
    case DockerEndpoint::Transport::Ssh:
        return openTunnel(m_way);
    }
}

void DockerClient::openTls()
{
    QtConcurrent::run(&m_pool, readKeys, m_endpoint).then(this, [this](const Result<QSslConfiguration> &tls) {
        if (!tls)
            return settle(Failure(tls.error()));
        m_tls = *tls;
        ping();
    });
}

void DockerClient::openTunnel(SshTunnel::Way way)
{
    m_way = way;
    m_tunnel = std::make_unique<SshTunnel>(m_endpoint, way);
    m_socketPath = m_tunnel->socketPath();
    connect(m_tunnel.get(), &SshTunnel::ready, this, &DockerClient::ping);
    connect(m_tunnel.get(), &SshTunnel::failed, this, [this](const Error &error) { settle(Failure(error)); });
    m_tunnel->start();
}

void DockerClient::ping()
{
    QNetworkReply *const reply = m_network.get(request(u"/_ping"_s, {}));
    QTimer::singleShot(PingDeadline, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        hearPing(*reply);
    });
}

void DockerClient::hearPing(QNetworkReply &reply)
{
    const std::optional<Error> error = errorOf(reply);
    // An ssh server that forwards no sockets says so only now.
    if (error && m_endpoint.transport == DockerEndpoint::Transport::Ssh && m_way == SshTunnel::Way::Forward && m_tunnel
        && reply.error() == QNetworkReply::RemoteHostClosedError)
        return openTunnel(SshTunnel::Way::DialStdio);
    if (error)
        return settle(Failure(*error));
    const Result<QString> version = negotiate(QString::fromLatin1(reply.rawHeader("Api-Version")));
    if (!version)
        return settle(Failure(version.error()));
    m_apiVersion = *version;
    settle({});
}

Result<QString> DockerClient::negotiate(const QString &offered) const
{
    const QVersionNumber server = QVersionNumber::fromString(offered);
    const auto fail = [&](Error::Kind kind, Error::Cause cause, const QString &detail) {
        return Failure(Error{.kind = kind, .cause = cause, .origin = m_endpoint.display(), .detail = detail});
    };
    if (server.isNull())
        return fail(Error::Kind::Protocol, Error::Cause::Other, u"this is no Docker Engine"_s);
    if (server < OldestApi)
        return fail(Error::Kind::Protocol, Error::Cause::EngineTooOld, u"API "_s + offered);
    if (!m_endpoint.apiVersion.isEmpty())
        return m_endpoint.apiVersion;
    return std::min(server, NewestApi).toString();
}

void DockerClient::settle(const Result<void> &result)
{
    m_state = result ? State::Ready : State::Idle;
    if (!result && m_tunnel) {
        m_tunnel.release()->deleteLater(); // it may be the one who says so
        m_way = SshTunnel::Way::Forward;
    }
    for (const Waiter &waiter : std::exchange(m_waiters, {}))
        if (waiter.context)
            waiter.handler(result);
}

QNetworkRequest DockerClient::request(const QString &path, const QUrlQuery &query) const
{
    QUrl url;
    // Qt shares connections by the host alone: a new tunnel's socket needs another one, else its requests go to the
    // old.
    url.setHost(m_socketPath.isEmpty() ? m_endpoint.host : u"engine-%1"_s.arg(qHash(m_socketPath), 0, 16));
    if (m_socketPath.isEmpty()) {
        url.setScheme(m_endpoint.transport == DockerEndpoint::Transport::Tls ? u"https"_s : u"http"_s);
        url.setPort(m_endpoint.port);
    } else {
        url.setScheme(u"unix+http"_s);
    }
    url.setPath(m_apiVersion.isEmpty() ? path : "/v"_L1 + m_apiVersion + path);
    url.setQuery(query);
    QNetworkRequest request(url);
    if (!m_socketPath.isEmpty())
        request.setAttribute(QNetworkRequest::FullLocalServerNameAttribute, m_socketPath);
    if (m_endpoint.transport == DockerEndpoint::Transport::Tls)
        request.setSslConfiguration(m_tls);
    QHttp1Configuration http;
    http.setNumberOfConnectionsPerHost(Connections);
    request.setHttp1Configuration(http);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

QNetworkReply *DockerClient::send(const Request &wanted, qint64 readBuffer)
{
    QNetworkRequest ours = request(wanted.path, wanted.query);
    QNetworkReply *reply = nullptr;
    switch (wanted.method) {
    case Method::Get:
        reply = m_network.get(ours);
        break;
    case Method::Post:
        ours.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        reply = m_network.post(ours, wanted.body);
        break;
    case Method::Delete:
        reply = m_network.deleteResource(ours);
        break;
    }
    reply->setReadBufferSize(readBuffer);
    return reply;
}

std::optional<Error> DockerClient::errorOf(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 0)
        noteClock(reply);
    if (status >= 400) {
        Error error = dockerError(status, reply.readAll());
        error.origin = m_endpoint.display();
        return error;
    }
    if (reply.error() == QNetworkReply::NoError)
        return std::nullopt;
    m_state = m_state == State::Ready ? State::Idle : m_state; // the way has to be opened anew
    return networkError(reply);
}

Error DockerClient::networkError(QNetworkReply &reply) const
{
    Error error{.kind = Error::Kind::Unreachable, .origin = m_endpoint.display(), .detail = reply.errorString()};
    switch (reply.error()) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        error.kind = Error::Kind::Timeout;
        break;
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = Error::Kind::Unauthenticated;
        break;
    default:
        if (error.detail.contains("alert"_L1) && m_endpoint.transport == DockerEndpoint::Transport::Tls)
            error.kind = Error::Kind::Unauthenticated; // it wants another certificate than ours, or any
        else if (!m_socketPath.isEmpty() && QFileInfo::exists(m_socketPath) && !QFileInfo(m_socketPath).isWritable())
            error.kind = Error::Kind::Forbidden;
        break;
    }
    return error;
}

Error DockerClient::timeout() const
{
    return {.kind = Error::Kind::Timeout, .origin = m_endpoint.display()};
}

void DockerClient::noteClock(const QNetworkReply &reply)
{
    const QDateTime engine = QDateTime::fromString(QString::fromLatin1(reply.rawHeader("Date")), Qt::RFC2822Date);
    if (!engine.isValid())
        return;
    const std::chrono::milliseconds skew(QDateTime::currentDateTimeUtc().msecsTo(engine.addMSecs(500)));
    m_clockSkew = std::chrono::abs(skew) < UnnoticedSkew ? 0ms : skew;
}

}
