// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubdeviceflow.h"
#include "tests/support/testprogram.h"
#include "tests/support/waiting.h"

#include <QNetworkAccessManager>
#include <QQueue>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_githubdeviceflow {

class GithubDeviceFlowTest : public QObject
{
    Q_OBJECT

private:
    QTcpServer m_server;
    QNetworkAccessManager m_network;
    QQueue<QByteArray> m_answers;
    QList<QByteArray> m_requests;
    QString m_code;
    QString m_token;
    std::optional<Error> m_error;
    std::unique_ptr<GithubDeviceFlow> m_flow;

    static QByteArray code()
    {
        return R"({"device_code":"D","user_code":"WDJB-MJHT","verification_uri":"https://github.com/login/device","interval":5})";
    }

    void signIn(const QList<QByteArray> &answers)
    {
        m_answers.append(answers);
        m_flow->start();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request = socket->readAll();
                if (m_requests.isEmpty() || request.startsWith("POST"))
                    m_requests.append(request);
                else
                    m_requests.last().append(request);
                if (!m_requests.last().contains("client_id=") || m_answers.isEmpty())
                    return; // its body is still on the way
                const QByteArray body = m_answers.dequeue();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                              + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        });
    }

    void init()
    {
        m_answers.clear();
        m_requests.clear();
        m_code.clear();
        m_token.clear();
        m_error.reset();
        const QString root = u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
        m_flow = std::make_unique<GithubDeviceFlow>(
                m_network, githubEndpoint(u"github.com"_s, root),
                GithubDeviceFlow::Options{.clientId = u"Iv1.x"_s, .patience = 0.001});
        connect(m_flow.get(), &GithubDeviceFlow::codeArrived, this, [this](const QString &text) { m_code = text; });
        connect(m_flow.get(), &GithubDeviceFlow::signedIn, this,
                [this](const GithubToken &token) { m_token = QString::fromLatin1(token.secret.reveal()); });
        connect(m_flow.get(), &GithubDeviceFlow::failed, this, [this](const Error &error) { m_error = error; });
    }

    void itAsksUntilTheUserIsDone()
    {
        signIn({code(), R"({"error":"authorization_pending"})", R"({"error":"slow_down","interval":10})",
                R"({"error":"authorization_pending"})", R"({"access_token":"gho_new","token_type":"bearer"})"});
        QTRY_COMPARE(m_token, u"gho_new"_s);
        QCOMPARE(m_code, u"WDJB-MJHT"_s);
        QCOMPARE(m_requests.size(), 5);
        QVERIFY(m_requests.first().contains("POST /login/device/code"));
        QVERIFY(m_requests.first().contains("scope=repo%20read%3Aorg"));
        QVERIFY(m_requests.last().contains("device_code=D"));
        QVERIFY(!m_error);
    }

    void anIntervalBeyondReasonIsNotKept_data()
    {
        QTest::addColumn<QByteArray>("interval");
        QTest::newRow("endless") << QByteArray("9223372036854775807");
        QTest::newRow("before now") << QByteArray("-5");
    }
    void anIntervalBeyondReasonIsNotKept()
    {
        QFETCH(QByteArray, interval);
        const QByteArray slowDown = R"({"error":"slow_down","interval":)" + interval + '}';
        signIn({code().replace(":5}", QByteArray(':' + interval + '}')), slowDown, R"({"access_token":"gho_new"})"});
        QTRY_COMPARE(m_token, u"gho_new"_s);
    }

    void aRefusalEndsIt_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("denied") << QByteArray(R"({"error":"access_denied"})") << int(Error::Kind::Unauthenticated);
        QTest::newRow("expired") << QByteArray(R"({"error":"expired_token"})") << int(Error::Kind::Unauthenticated);
        QTest::newRow("switched off") << QByteArray(R"({"error":"device_flow_disabled"})")
                                      << int(Error::Kind::Protocol);
        QTest::newRow("no JSON") << QByteArray("error=access_denied") << int(Error::Kind::Protocol);
    }
    void aRefusalEndsIt()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        signIn({code(), answer});
        QTRY_VERIFY(m_error);
        QCOMPARE(m_error->kind, Error::Kind(kind));
        QVERIFY(m_token.isEmpty());
    }

    void aPageElsewhereIsNotOpened()
    {
        signIn({R"({"device_code":"D","user_code":"X","verification_uri":"javascript:alert","interval":5})"});
        QTRY_VERIFY(m_error);
        QVERIFY(m_code.isEmpty());
    }

    void deletingItGivesUp()
    {
        signIn({code()});
        QTRY_VERIFY(!m_code.isEmpty());
        m_flow.reset();
        QVERIFY(!m_error);
    }
};

GUILESS_TEST(GithubDeviceFlowTest)

}

#include "tst_githubdeviceflow.moc"
