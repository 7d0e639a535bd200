// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/probe/httpprobe.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_httpprobe {

/// Says one thing to everybody who asks, and remembers the questions.
class OneAnswerServer : public QTcpServer
{
public:
    explicit OneAnswerServer(const QByteArray &answer)
        : m_answer(answer)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                questions += socket->readAll();
                if (questions.endsWith("\r\n\r\n") && !m_answer.isEmpty())
                    socket->write(m_answer);
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url(const QString &path = u"/"_s) const
    {
        return QUrl(u"http://127.0.0.1:"_s + QString::number(serverPort()) + path);
    }

    QByteArray questions;

private:
    const QByteArray m_answer;
};

class HttpProbeTest : public QObject
{
    Q_OBJECT

private:
    static ProbeResult probed(HttpProbe &probe, const QUrl &url)
    {
        QFuture<Result<ProbeResult>> future = probe.probe(url);
        [&future] { QTRY_VERIFY(future.isFinished()); }();
        return future.result().value();
    }

private Q_SLOTS:
    void anAnswerHasStatusAndLatency()
    {
        const OneAnswerServer server("HTTP/1.1 503 Sorry\r\nContent-Length: 100000\r\n\r\n");
        HttpProbe probe({u"127.0.0.1"_s}, 5s);
        const ProbeResult result = probed(probe, server.url());
        QCOMPARE(result.status, 503);
        QVERIFY(result.latency < 5s);
        QVERIFY(result.at.isValid());
        QVERIFY(!server.questions.toLower().contains("cookie"));
        QVERIFY(!server.questions.toLower().contains("authorization"));
    }

    void aRedirectOffTheOwnHostsIsNotFollowed()
    {
        const OneAnswerServer other("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        const QByteArray target = other.url(u"/login"_s).toString().replace(u"127.0.0.1"_s, u"localhost"_s).toLatin1();
        const OneAnswerServer server(
                QByteArray("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: ").append(target).append("\r\n\r\n"));
        HttpProbe probe({u"127.0.0.1"_s}, 5s);
        const ProbeResult result = probed(probe, server.url());
        QCOMPARE(result.status, 302);
        QCOMPARE(result.redirect, QUrl(QString::fromLatin1(target)));
        QCOMPARE(other.questions, QByteArray());
    }

    void aRedirectOnOwnHostsIsFollowed()
    {
        const OneAnswerServer other("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        const OneAnswerServer server(QByteArray("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: ")
                                             .append(other.url().toEncoded())
                                             .append("\r\n\r\n"));
        HttpProbe probe({u"127.0.0.1"_s}, 5s);
        QCOMPARE(probed(probe, server.url()).status, 200);
    }

    void aCircleOfRedirectsEnds()
    {
        const OneAnswerServer server("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /again\r\n\r\n");
        HttpProbe probe({u"127.0.0.1"_s}, 5s);
        QCOMPARE(probed(probe, server.url()).status, 302);
    }

    void noAnswerInTimeIsAResultWithoutStatus()
    {
        const OneAnswerServer silent{QByteArray()};
        HttpProbe probe({u"127.0.0.1"_s}, 200ms);
        QVERIFY(!probed(probe, silent.url()).status);
        QVERIFY(!probed(probe, QUrl(u"http://127.0.0.1:1/"_s)).status);
    }

    void onlyOwnHostsAreAsked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isOwn");
        const auto row = [](const char *url, bool isOwn) { QTest::newRow(url) << QString::fromLatin1(url) << isOwn; };
        row("https://pr-1.preview.example.org/", true);
        row("https://example.org/", true);
        row("https://preview.example.org/", false);
        row("https://preview.example.org.evil.net/", false);
        row("https://evilexample.org/", false);
        row("https://user:secret@example.org/", false);
        row("file:///etc/passwd", false);
        row("ftp://example.org/", false);
    }
    void onlyOwnHostsAreAsked()
    {
        QFETCH(QString, url);
        QFETCH(bool, isOwn);
        HttpProbe probe({u"example.org"_s, u"*.preview.example.org"_s}, 1s);
        QCOMPARE(probe.isOwn(QUrl(url)), isOwn);
        if (isOwn)
            return;
        const Result<ProbeResult> result = probe.probe(QUrl(url)).result();
        QCOMPARE(result.error().cause, Error::Cause::Refused);
        QVERIFY(!result.error().origin.contains(u"secret"_s));
    }

    void aCancelledProbeEnds()
    {
        const OneAnswerServer silent{QByteArray()};
        HttpProbe probe({u"127.0.0.1"_s}, 5s);
        QFuture<Result<ProbeResult>> future = probe.probe(silent.url());
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }
};

GUILESS_TEST(HttpProbeTest)

}

#include "tst_httpprobe.moc"
