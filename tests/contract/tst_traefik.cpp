// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/traefik/traefikrouters.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_traefik {

namespace {

/// What Traefik's API says over HTTP, page by page. Field names as in pkg/api of Traefik 2.11 and 3.
class TraefikStandIn final : public QTcpServer
{
public:
    TraefikStandIn()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QUrl url(const QString &path = {}) const { return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path)); }

    QByteArrayList routers{"[]"}; ///< page by page
    QByteArrayList services{"[]"};
    int status = 200;
    QByteArray header;
    bool isSilent = false;
    QStringList asked;
    QByteArrayList heads;

private:
    void serve(QTcpSocket &socket)
    {
        const QByteArray head = socket.readAll();
        heads.append(head);
        const QUrl target(QString::fromLatin1(head.split(' ').value(1)));
        asked.append(target.path());
        if (isSilent)
            return;
        const int page = QUrlQuery(target).queryItemValue(u"page"_s).toInt();
        const QByteArrayList &pages = target.path().endsWith("/routers"_L1) ? routers : services;
        const QByteArray body = pages.value(page - 1);
        const int next = page < pages.size() ? page + 1 : 1;
        socket.write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n" + header
                     + "X-Next-Page: " + QByteArray::number(next)
                     + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
};

/// In the form of Traefik 2.11 and 3.
QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(TEST_FOLDER) + u"/golden/traefik/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no golden file %s", qPrintable(name));
    return file.readAll();
}

QStringList lines(const QList<RouterView> &routers)
{
    QStringList lines;
    for (const RouterView &router : routers)
        lines.append(router.name + u' ' + router.status + u' '
                     + (router.servers ? QString::number(*router.servers) : u"?"_s)
                     + (router.isLive() ? u" live"_s : u""_s)
                     + (router.errors.isEmpty() ? QString() : u" "_s + router.errors.join(u',')));
    return lines;
}

}

class TraefikTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TraefikStandIn> m_traefik;

    Result<QList<RouterView>> ask(const QUrl &url)
    {
        TraefikRouters source(url);
        QFuture<Result<QList<RouterView>>> future = source.routers();
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 15'000) || future.resultCount() == 0)
            qFatal("no answer");
        return future.result();
    }

private Q_SLOTS:
    void init() { m_traefik = std::make_unique<TraefikStandIn>(); }

    void version2IsRead()
    {
        m_traefik->routers = {golden(u"routers-v2.json"_s)};
        m_traefik->services = {golden(u"services-v2.json"_s)};
        const Result<QList<RouterView>> routers = ask(m_traefik->url());
        QVERIFY(routers);
        QCOMPARE(lines(*routers), QStringList({u"pr-482@docker enabled 1 live"_s, u"api@internal enabled ? live"_s}));
        QCOMPARE(routers->first().rule, u"Host(`pr-482.preview.example.org`)"_s);
    }

    void version3IsRead()
    {
        m_traefik->routers = {golden(u"routers-v3.json"_s)};
        m_traefik->services = {golden(u"services-v3.json"_s)};
        QCOMPARE(lines(ask(m_traefik->url()).value()),
                 QStringList({u"pr-482@swarm enabled 2 live"_s,
                              u"c@swarm disabled ? the service \"gone@swarm\" does not exist"_s,
                              u"d@swarm enabled 0"_s}));
    }

    void everyPageIsRead()
    {
        m_traefik->routers = {golden(u"routers-v2.json"_s), "[]", golden(u"routers-v3.json"_s)};
        m_traefik->services = {golden(u"services-v2.json"_s), golden(u"services-v3.json"_s)};
        QCOMPARE(ask(m_traefik->url()).value().size(), 5);
        QCOMPARE(m_traefik->asked.size(), 5);
    }

    void theApiMayLieBelowAPath()
    {
        QVERIFY(ask(m_traefik->url(u"/traefik/"_s)));
        QCOMPARE(m_traefik->asked, QStringList({u"/traefik/api/http/routers"_s, u"/traefik/api/http/services"_s}));
    }

    void nothingSecretIsSentAndNoRedirectFollowed()
    {
        TraefikStandIn other;
        m_traefik->status = 302;
        m_traefik->header = "Location: " + other.url(u"/api/http/routers"_s).toEncoded() + "\r\n";
        const Result<QList<RouterView>> routers = ask(m_traefik->url());
        QVERIFY(!routers);
        QCOMPARE(routers.error().kind, Error::Kind::Protocol);
        QVERIFY(other.asked.isEmpty());
        for (const QByteArray &head : m_traefik->heads)
            QVERIFY(!head.toLower().contains("\nauthorization:") && !head.toLower().contains("\ncookie:"));
    }

    void failuresAreKinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("not switched on") << 404 << QByteArray("404 page not found") << Error::Kind::NotFound;
        QTest::newRow("behind a password") << 401 << QByteArray() << Error::Kind::Unauthenticated;
        QTest::newRow("forbidden") << 403 << QByteArray() << Error::Kind::Forbidden;
        QTest::newRow("broken") << 502 << QByteArray() << Error::Kind::Protocol;
        QTest::newRow("no JSON") << 200 << QByteArray("<html>") << Error::Kind::Protocol;
        QTest::newRow("no list") << 200 << QByteArray("{}") << Error::Kind::Protocol;
    }
    void failuresAreKinds()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_traefik->status = status;
        m_traefik->routers = {body};
        const Result<QList<RouterView>> routers = ask(m_traefik->url());
        QVERIFY(!routers);
        QTEST(routers.error().kind, "kind");
        QCOMPARE(routers.error().origin, u"127.0.0.1"_s);
    }

    void nobodyThereIsUnreachable()
    {
        const QUrl url = m_traefik->url();
        m_traefik.reset();
        const Result<QList<RouterView>> routers = ask(url);
        QVERIFY(!routers);
        QCOMPARE(routers.error().kind, Error::Kind::Unreachable);
    }

    void cancellingEndsIt()
    {
        m_traefik->isSilent = true;
        TraefikRouters source(m_traefik->url());
        QFuture<Result<QList<RouterView>>> future = source.routers();
        QTRY_COMPARE(m_traefik->asked.size(), 1);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        QTRY_VERIFY(source.children().size() <= 1); // nothing but the network is left
    }

    void destroyingTheSourceCancels()
    {
        m_traefik->isSilent = true;
        auto source = std::make_unique<TraefikRouters>(m_traefik->url());
        QFuture<Result<QList<RouterView>>> future = source->routers();
        QTRY_COMPARE(m_traefik->asked.size(), 1);
        source.reset();
        QVERIFY(future.isFinished() && future.resultCount() == 0);
    }
};

GUILESS_TEST(TraefikTest)

}

#include "tst_traefik.moc"
