// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <algorithm>
#include <memory>

namespace Trunkline::Test {

struct RawAnswer
{
    int status = 0;
    QJsonObject body;

    QString code() const
    {
        using namespace Qt::StringLiterals;
        return body["errors"_L1][0]["extensions"_L1]["code"_L1].toString();
    }
};

/// Asks a Hasura, and shows what came, as it came.
class RawHasura
{
public:
    explicit RawHasura(const QUrl &url, QByteArray secret = "secret")
        : m_url(url)
        , m_secret(std::move(secret))
    {
    }

    /// An empty @p secret is the right one.
    RawAnswer ask(const QString &query, const QJsonObject &variables = {}, const QByteArray &secret = {},
                  const QByteArray &role = {})
    {
        const QJsonObject request{{QStringLiteral("query"), query}, {QStringLiteral("variables"), variables}};
        return post(QStringLiteral("/v1/graphql"), QJsonDocument(request).toJson(), role, secret);
    }
    RawAnswer runSql(const QString &sql, bool isReadOnly)
    {
        const QJsonObject arguments{{QStringLiteral("sql"), sql}, {QStringLiteral("read_only"), isReadOnly}};
        const QJsonObject request{{QStringLiteral("type"), QStringLiteral("run_sql")},
                                  {QStringLiteral("args"), arguments}};
        return post(QStringLiteral("/v2/query"), QJsonDocument(request).toJson());
    }
    RawAnswer post(const QString &path, const QByteArray &body, const QByteArray &role = {},
                   const QByteArray &secret = {})
    {
        QUrl url = m_url;
        url.setPath(path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        request.setRawHeader("x-hasura-admin-secret", secret.isEmpty() ? m_secret : secret);
        if (!role.isEmpty())
            request.setRawHeader("x-hasura-role", role);
        return sent(request, body);
    }
    RawAnswer sent(const QNetworkRequest &request, const QByteArray &body)
    {
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000);
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .body = QJsonDocument::fromJson(reply->readAll()).object()};
    }

private:
    const QUrl m_url;
    const QByteArray m_secret;
    QNetworkAccessManager m_network;
};

/// A socket that remembers what it hears.
class RawSocket
{
public:
    RawSocket(QUrl url, const QStringList &protocols)
    {
        url.setScheme(QStringLiteral("ws"));
        url.setPath(QStringLiteral("/v1/graphql"));
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
            heard.append(QJsonDocument::fromJson(text.toUtf8()).object());
        });
        QWebSocketHandshakeOptions options;
        options.setSubprotocols(protocols);
        m_socket.open(url, options);
        (void)QTest::qWaitFor([&] { return m_socket.isValid(); }, 10'000);
    }

    void send(const QJsonObject &message)
    {
        m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    }
    void init(const QString &secret = QStringLiteral("secret"))
    {
        initWith({{QStringLiteral("x-hasura-admin-secret"), secret}});
    }
    void initWith(const QJsonObject &headers)
    {
        send({{QStringLiteral("type"), QStringLiteral("connection_init")},
              {QStringLiteral("payload"), QJsonObject{{QStringLiteral("headers"), headers}}}});
    }
    void subscribe(const QString &query)
    {
        send({{QStringLiteral("type"), QStringLiteral("subscribe")},
              {QStringLiteral("id"), QStringLiteral("1")},
              {QStringLiteral("payload"), QJsonObject{{QStringLiteral("query"), query}}}});
    }
    bool hears(const QString &type, int wait = 3000)
    {
        return QTest::qWaitFor([&] { return count(type) > 0; }, wait);
    }
    bool ends(int wait = 3000)
    {
        return QTest::qWaitFor([&] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, wait);
    }
    int count(const QString &type) const
    {
        using namespace Qt::StringLiterals;
        return int(std::ranges::count_if(heard,
                                         [&](const QJsonObject &one) { return one["type"_L1].toString() == type; }));
    }
    QJsonObject first(const QString &type) const
    {
        using namespace Qt::StringLiterals;
        for (const QJsonObject &message : heard) {
            if (message["type"_L1].toString() == type)
                return message;
        }
        return {};
    }
    QWebSocket &socket() { return m_socket; }

    QList<QJsonObject> heard;

private:
    QWebSocket m_socket;
};

}
