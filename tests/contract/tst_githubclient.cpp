// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubclient.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"
#include "tests/support/waiting.h"

#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_githubclient {

/// Answers with the bytes it is given, for what a real server never does on purpose.
class WireServer : public QTcpServer
{
    Q_OBJECT

public:
    WireServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { receive(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this] { ++closed; });
        });
    }

    QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
    int posts() const
    {
        return int(std::ranges::count_if(requests, [](const QByteArray &r) { return r.startsWith("POST"); }));
    }

    QByteArray answer; ///< empty: silence
    bool closesAfterwards = false;
    bool drips = false; ///< a byte every few milliseconds
    QList<QByteArray> requests;
    int closed = 0;

private:
    void receive(QTcpSocket *socket)
    {
        QByteArray head = socket->readAll();
        if (!head.contains(" HTTP/1.1\r\n"))
            return; // the body of a request that was counted
        requests.append(head);
        if (drips) {
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket,
                    [this, socket, at = 0]() mutable { socket->write(answer.mid(at++, 1)); });
            return timer->start(20);
        }
        socket->write(answer);
        if (closesAfterwards) {
            socket->flush();
            socket->disconnectFromHost();
        }
    }
};

class GithubClientTest : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock{noon()};
    QNetworkAccessManager m_network;
    std::unique_ptr<WireServer> m_server;
    std::unique_ptr<GithubClient> m_client;

    void connectTo(const QString &url, std::chrono::milliseconds overall = 5s)
    {
        GithubClient::Options options;
        options.limits.overall = overall;
        m_client = std::make_unique<GithubClient>(m_network, githubEndpoint(u"github.com"_s, url), m_clock, options);
        m_client->setToken({Secret("ghp_one"), u"GH_TOKEN"_s});
    }

    Result<GithubAnswer> get() { return awaited(m_client->send({.path = u"/x"_s})); }
    Result<GithubAnswer> post() { return awaited(m_client->send({.graphql = R"({"query":"{viewer{login}}"})"})); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<WireServer>();
        connectTo(m_server->url());
    }

    void aWholeAnswerIsAnAnswer()
    {
        m_server->answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
        QCOMPARE(get()->body, "{}");
        const QByteArray request = m_server->requests.first().toLower();
        QVERIFY(request.contains("authorization: bearer ghp_one"));
        QVERIFY(request.contains("user-agent: trunkline"));
        QVERIFY(request.contains("accept-encoding: gzip\r\n"));
        QVERIFY(request.contains("x-github-api-version: 2022-11-28"));
        QVERIFY(post());
        QVERIFY(m_server->requests.last().contains("viewer"));
    }

    void aBodyCutOnTheWireIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("plain") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"data\":");
        QTest::newRow("gzip") << QByteArray(
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 919\r\n\r\n\x1f\x8b\x08half");
        QTest::newRow("gzip until the end of the connection")
                << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n\x1f\x8b\x08half "
                              "a zip body and more");
        QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n{\"data\":");
    }
    void aBodyCutOnTheWireIsNoAnswer()
    {
        QFETCH(QByteArray, answer);
        m_server->answer = answer;
        m_server->closesAfterwards = true;
        const auto result = get();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Protocol);
        QCOMPARE(result.error().cause, Error::Cause::CutOff);
    }

    void aPostIsNeverSentTwice()
    {
        m_server->closesAfterwards = true; // before it answers
        QCOMPARE(post().error().kind, Error::Kind::Unreachable);
        QCOMPARE(m_server->posts(), 1);
        m_network.clearConnectionCache(); // the next one shall not find the connection that is just going
        m_server->closesAfterwards = false; // and on a connection that was good before
        m_server->answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
        QVERIFY(post());
        m_server->answer.clear();
        m_server->closesAfterwards = true;
        QVERIFY(!post());
        QCOMPARE(m_server->posts(), 3);
    }

    void aSlowDripMeetsTheOverallDeadline()
    {
        m_server->answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
        m_server->drips = true;
        connectTo(m_server->url(), 200ms);
        QCOMPARE(get().error().kind, Error::Kind::Timeout);
        QTRY_COMPARE(m_server->closed, 1);
    }

    void theTokenStaysOnItsHost()
    {
        WireServer other;
        other.answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
        for (const char *status : {"301 Moved", "302 Found", "307 Temporary", "308 Permanent"}) {
            m_server->answer = QByteArray("HTTP/1.1 ") + status
                    + "\r\nContent-Length: 0\r\nLocation: " + other.url().toUtf8() + "/x\r\n\r\n";
            QCOMPARE(get().error().kind, Error::Kind::Protocol);
        }
        QVERIFY(other.requests.isEmpty());
        QCOMPARE(awaited(m_client->send({.url = QUrl(other.url() + "/next"_L1)})).error().kind, Error::Kind::Protocol);
        QVERIFY(other.requests.isEmpty());
    }

    void aRedirectOnTheSameHostIsFollowedNotForEver()
    {
        m_server->answer = "HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: /y\r\n\r\n";
        QCOMPARE(get().error().kind, Error::Kind::Protocol);
        QCOMPARE(m_server->requests.size(), 6);
    }

    void requestsGoOneAfterAnother()
    {
        m_server->answer.clear();
        auto first = m_client->send({.path = u"/1"_s});
        auto second = m_client->send({.path = u"/2"_s});
        auto third = m_client->send({.path = u"/3"_s});
        QTRY_COMPARE(m_server->requests.size(), 1);
        second.cancel(); // while it waits for its turn
        m_server->answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
        first.cancel();
        QVERIFY(awaited(third));
        QCOMPARE(m_server->requests.size(), 2);
        QVERIFY(m_server->requests.last().startsWith("GET /3"));
        QTRY_COMPARE(m_server->closed, 1); // the one that was cancelled
        QCOMPARE(second.resultCount(), 0);
    }

    void offlineIsUnreachable()
    {
        m_server->close();
        QCOMPARE(get().error().kind, Error::Kind::Unreachable);
        connectTo(u"http://no-such-host.invalid"_s);
        QCOMPARE(get().error().kind, Error::Kind::Unreachable);
    }

    void whatDidNotChangeCostsNothing()
    {
        m_server->answer = "HTTP/1.1 200 OK\r\nETag: \"one\"\r\nContent-Length: 2\r\n\r\n[]";
        QVERIFY(get());
        m_server->answer = "HTTP/1.1 304 Not Modified\r\nETag: \"one\"\r\n\r\n";
        const auto again = get();
        QVERIFY(again);
        QCOMPARE(again->body, "[]");
        QVERIFY(again->isNotModified);
        QVERIFY(m_server->requests.last().contains("\"one\""));
        m_client->setToken({Secret("ghp_two"), u"gh"_s}); // an ETag holds for one token
        QCOMPARE(get().error().kind, Error::Kind::Protocol);
        QVERIFY(!m_server->requests.last().toLower().contains("if-none-match"));
    }

    void refusalsWithoutATimeWaitLongerEachTime()
    {
        m_server->answer = "HTTP/1.1 403 Forbidden\r\nContent-Length: 59\r\n\r\n{\"message\":\"You have exceeded a "
                           "secondary rate limit. Wait\"}";
        m_server->answer.replace("59", QByteArray::number(m_server->answer.size() - m_server->answer.indexOf('{')));
        for (const int seconds : {60, 120, 240}) {
            const auto refused = get();
            QCOMPARE(refused.error().kind, Error::Kind::RateLimited);
            QCOMPARE(m_clock.now().secsTo(refused.error().retryAt), seconds);
            m_clock.advance(std::chrono::seconds(seconds + 1));
        }
    }

    void anEmptyBudgetOfOneKindLeavesTheOther()
    {
        m_server->answer
                = "HTTP/1.1 200 OK\r\nX-RateLimit-Limit: 5000\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: "
                + QByteArray::number(m_clock.now().addSecs(600).toSecsSinceEpoch()) + "\r\nContent-Length: 2\r\n\r\n{}";
        QVERIFY(post());
        QCOMPARE(post().error().retryAt, m_clock.now().addSecs(600));
        QCOMPARE(m_server->posts(), 1);
        QVERIFY(get());
        QCOMPARE(m_client->limits().budget().remaining, 0);
    }
};

GUILESS_TEST(GithubClientTest)

}

#include "tst_githubclient.moc"
