// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/hasuradatabasesource.h"
#include "app/adapters/hasura/hasuramigrationstate.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_hasuramigrations {

namespace {

/// Written with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// Answers by path, and keeps what it was asked.
class AdminServer : public QTcpServer
{
public:
    struct Answer
    {
        int status = 200;
        QByteArray body;
    };

    AdminServer()
    {
        listen(QHostAddress::LocalHost);
        QObject::connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(*socket); });
        });
    }

    HasuraPlace place() const
    {
        return {.url = QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())),
                .role = {},
                .adminSecret = Secret("secret"_ba),
                .token = {}};
    }

    QMap<QByteArray, Answer> answers; ///< by path
    QByteArrayList requests;

private:
    void hear(QTcpSocket &socket)
    {
        m_heard[&socket] += socket.readAll();
        const QByteArray &heard = m_heard[&socket];
        const qsizetype head = heard.indexOf("\r\n\r\n");
        const qsizetype length = heard.toLower().indexOf("content-length: ");
        if (head < 0 || length < 0)
            return;
        const qsizetype size = heard.sliced(length + 16, heard.indexOf("\r\n", length) - length - 16).toLongLong();
        if (heard.size() < head + 4 + size)
            return;
        requests.append(heard);
        const Answer answer = answers.value(heard.split(' ').value(1), {.status = 404, .body = "{}"});
        m_heard.remove(&socket);
        socket.write("HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\nContent-Type: application/json\r\n"
                     + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    }

    QHash<QTcpSocket *, QByteArray> m_heard;
};

class OtherDatabase : public DatabaseSource
{
public:
    bool isConfigured() const override { return true; }
    QFuture<Result<DatabaseFacts>> facts(const DatabaseQuestion & /*question*/) override
    {
        DatabaseFacts facts{.origin = u"db"_s};
        facts.rows[u"orders"_s] = 7;
        facts.applied[u"default"_s] = {{1, false}};
        return QtFuture::makeReadyValueFuture(Result<DatabaseFacts>(facts));
    }
};

const QByteArray copied
        = json("{'id':'x','cli_state':{'migrations':{'default':{'1654696186008':false,'18446744073709551615':true},'s2'"
               ":{'5':false}},'settings':{'migration_mode':'true'},'isStateCopyCompleted':true},'console_state':{}}");

}

/// Hasura's own notes of what is applied.
class HasuraMigrationsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AdminServer> m_server;
    FakeClock m_clock{noon()};

    Result<DatabaseFacts> ask(std::unique_ptr<DatabaseSource> database = {})
    {
        HasuraDatabaseSource source(m_server->place(), {}, std::move(database), m_clock);
        auto future = source.facts({});
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return Failure(Error{.kind = Error::Kind::Timeout});
        return future.result();
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<AdminServer>(); }

    void theCatalogueStateIsRead()
    {
        m_server->answers["/v1/metadata"] = {.body = copied};
        const Result<DatabaseFacts> facts = ask();
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
        const QMap<quint64, bool> expected{{1654696186008U, false}, {18446744073709551615U, true}};
        QCOMPARE(facts->applied.value(u"default"_s), expected);
        QCOMPARE(facts->applied.value(u"s2"_s).keys(), QList<quint64>{5});
        QCOMPARE(facts->asOf, noon());
        QCOMPARE(m_server->requests.size(), 1);
        QVERIFY(m_server->requests.first().contains("get_catalog_state"));
        QVERIFY(m_server->requests.first().toLower().contains("x-hasura-admin-secret: secret"));
        QVERIFY(!m_server->requests.join().contains("set_catalog_state"));
    }

    void theOlderTableIsReadUntilItIsCopied()
    {
        m_server->answers["/v1/metadata"] = {.body = json("{'cli_state':{},'console_state':{}}")};
        m_server->answers["/v2/query"]
                = {.body
                   = json("{'result_type':'TuplesOk','result':[['version','dirty'],['1654696186008','f'],['3','t']]}")};
        const QMap<quint64, bool> expected{{3, true}, {1654696186008U, false}};
        QCOMPARE(ask()->applied.value(u"default"_s), expected);
        QVERIFY(m_server->requests.last().contains(json("'read_only':true")));
    }

    void nothingNotedIsNotNothingApplied()
    {
        m_server->answers["/v1/metadata"] = {.body = json("{'cli_state':{}}")};
        m_server->answers["/v2/query"]
                = {.status = 400,
                   .body = json("{'code':'postgres-error','error':'query execution "
                                "failed','path':'$','internal':{'error':{'status_code':'42P01'}}}")};
        const Result<DatabaseFacts> facts = ask();
        QVERIFY(facts);
        QVERIFY(facts->applied.isEmpty());
    }

    void failures_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        using Kind = Error::Kind;
        QTest::newRow("secret") << 401
                                << (json("{'path':'$','error':'invalid x-hasura-admin-secret','code':'access-denied'}"))
                                << int(Kind::Unauthenticated);
        QTest::newRow("no admin")
                << 400 << (json("{'path':'$.args','error':'restricted access : admin only','code':'access-denied'}"))
                << int(Kind::Forbidden);
        QTest::newRow("switched off") << 404 << QByteArray("not found") << int(Kind::NotFound);
        QTest::newRow("proxy") << 200 << QByteArray("<html>") << int(Kind::Protocol);
        QTest::newRow("cut") << 200 << (json("{'cli_state':{'migr")) << int(Kind::Protocol);
        QTest::newRow("no state") << 200 << QByteArray("{}") << int(Kind::Protocol);
        QTest::newRow("a list") << 200 << QByteArray("[]") << int(Kind::Protocol);
    }
    void failures()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, kind);
        m_server->answers["/v1/metadata"] = {.status = status, .body = body};
        const Result<DatabaseFacts> alone = ask();
        QVERIFY(!alone);
        QCOMPARE(int(alone.error().kind), kind);
        QVERIFY(!alone.error().detail.contains(u"secret123"));
        const Result<DatabaseFacts> both = ask(std::make_unique<OtherDatabase>());
        QVERIFY(both); // the database tells the rest
        QCOMPARE(both->rows.value(u"orders"_s), 7);
        QCOMPARE(int(both->appliedError->kind), kind);
    }

    void hasurasWordGoesBeforeTheDatabases()
    {
        m_server->answers["/v1/metadata"] = {.body = copied};
        const Result<DatabaseFacts> facts = ask(std::make_unique<OtherDatabase>());
        QCOMPARE(facts->applied.value(u"default"_s).size(), 2);
        QCOMPARE(facts->rows.value(u"orders"_s), 7);
        QVERIFY(!facts->appliedError);
    }

    void nobodyThereIsSaid()
    {
        m_server->close();
        QCOMPARE(ask().error().kind, Error::Kind::Unreachable);
    }

    void cancellingAndLeavingEndIt()
    {
        auto source = std::make_unique<HasuraDatabaseSource>(m_server->place(), nullptr, nullptr, m_clock);
        auto first = source->facts({});
        first.cancel();
        auto second = source->facts({});
        source.reset();
        QVERIFY(QTest::qWaitFor([&] { return second.isFinished(); }, 5000));
        QCOMPARE(second.resultCount(), 0);
    }
};

GUILESS_TEST(HasuraMigrationsTest)

}

#include "tst_hasuramigrations.moc"
