// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/transport/dockerendpoint.h"
#include "app/adapters/docker/transport/sshtunnel.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QThreadPool>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>

namespace Trunkline {

/// Speaks HTTP with one engine: over a local socket, TCP, TLS or ssh, in a version of the API that both know. Opens the
/// way when it is first needed, and anew after it broke.
class DockerClient : public QObject
{
    Q_OBJECT

public:
    enum class Method { Get, Post, Delete };

    struct Request
    {
        Method method = Method::Get;
        QString path; ///< without the version: "/services"
        QUrlQuery query;
        QByteArray body;
        std::chrono::milliseconds deadline{std::chrono::seconds(30)}; ///< for the whole answer; not for streams
    };

    explicit DockerClient(DockerEndpoint endpoint, QObject *parent = nullptr);
    ~DockerClient() override;

    const DockerEndpoint &endpoint() const { return m_endpoint; }
    /// The version spoken, as "1.45"; empty before the first answer.
    const QString &apiVersion() const { return m_apiVersion; }
    /// The engine's clock minus ours; 0 where they agree as far as can be told.
    std::chrono::milliseconds clockSkew() const { return m_clockSkew; }
    /// How many bytes of answers have come so far, without streams.
    qint64 received() const { return m_received; }
    void countReceived(qint64 bytes) { m_received += bytes; }
    /// Where answers are parsed.
    QThreadPool &pool() { return m_pool; }

    /// Calls @p handler once the way is open, or with why it is not; at once when it is. Not after @p context is gone.
    void whenReady(QObject *context, std::function<void(const Result<void> &)> handler);
    /// Only when ready. @p readBuffer bounds what is read ahead; 0: no bound.
    QNetworkReply *send(const Request &request, qint64 readBuffer = 0);
    /// What the end of @p reply means; nullopt when it is an answer.
    std::optional<Error> errorOf(QNetworkReply &reply);
    /// For an answer that took longer than its deadline.
    Error timeout() const;

private:
    enum class State { Idle, Opening, Ready };

    struct Waiter
    {
        QPointer<QObject> context;
        std::function<void(const Result<void> &)> handler;
    };

    void open();
    void openTunnel(SshTunnel::Way way);
    void openTls();
    void ping();
    void hearPing(QNetworkReply &reply);
    Result<QString> negotiate(const QString &offered) const;
    void settle(const Result<void> &result);
    void noteClock(const QNetworkReply &reply);
    QNetworkRequest request(const QString &path, const QUrlQuery &query) const;
    Error networkError(QNetworkReply &reply) const;

    const DockerEndpoint m_endpoint;
    QString m_socketPath; ///< empty for TCP
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    std::unique_ptr<SshTunnel> m_tunnel;
    SshTunnel::Way m_way = SshTunnel::Way::Forward;
    QString m_apiVersion;
    std::chrono::milliseconds m_clockSkew{0};
    qint64 m_received = 0;
    State m_state = State::Idle;
    QList<Waiter> m_waiters;
    QThreadPool m_pool;
};

}
