// SPDX-License-Identifier: GPL-3.0-or-later

// The stand-in answers as Hasura v2 does: each behaviour has its check, and each check fails once the behaviour is
// broken, so that none of them is empty.

#include "app/adapters/clock/systemclock.h"
#include "app/sandbox/hasura/hasurastandin.h"
#include "app/sandbox/hasura/standinpostgres.h"
#include "app/sandbox/hasura/standinsqlite.h"
#include "tests/support/postgrescluster.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <algorithm>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int status = 0;
    QJsonObject body;
    QByteArray raw;

    QString code() const { return body["errors"_L1][0]["extensions"_L1]["code"_L1].toString(); }
};

class Client
{
public:
    explicit Client(const QUrl &url)
        : m_url(url)
    {
    }

    Answer ask(const QString &query, const QJsonObject &variables = {}, const QByteArray &secret = "secret",
               const QByteArray &role = {})
    {
        return post(u"/v1/graphql"_s,
                    QJsonDocument(QJsonObject{{u"query"_s, query}, {u"variables"_s, variables}}).toJson(), role,
                    secret);
    }

    Answer post(const QString &path, const QByteArray &body, const QByteArray &role = {},
                const QByteArray &secret = "secret")
    {
        QUrl url = m_url;
        url.setPath(path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        request.setRawHeader("x-hasura-admin-secret", secret);
        if (!role.isEmpty())
            request.setRawHeader("x-hasura-role", role);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000);
        const QByteArray answer = reply->readAll();
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .body = QJsonDocument::fromJson(answer).object(),
                .raw = answer};
    }

private:
    const QUrl m_url;
    QNetworkAccessManager m_network;
};

/// A socket that remembers what it hears.
class Socket
{
public:
    Socket(QUrl url, const QStringList &protocols)
    {
        url.setScheme(u"ws"_s);
        url.setPath(u"/v1/graphql"_s);
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
    void init(const QString &secret = u"secret"_s)
    {
        send({{u"type"_s, u"connection_init"_s},
              {u"payload"_s, QJsonObject{{u"headers"_s, QJsonObject{{u"x-hasura-admin-secret"_s, secret}}}}}});
    }
    void subscribe(const QString &query)
    {
        send({{u"type"_s, u"subscribe"_s}, {u"id"_s, u"1"_s}, {u"payload"_s, QJsonObject{{u"query"_s, query}}}});
    }
    bool hears(const QString &type, int wait = 3000)
    {
        return QTest::qWaitFor([&] { return count(type) > 0; }, wait);
    }
    int count(const QString &type) const
    {
        return int(std::ranges::count_if(heard,
                                         [&](const QJsonObject &one) { return one["type"_L1].toString() == type; }));
    }
    QJsonObject first(const QString &type) const
    {
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

const QString all = u"subscription { flags { key enabled } }"_s;
const QStringList transport{u"graphql-transport-ws"_s};

}

class HasuraStandInTest : public QObject
{
    Q_OBJECT

private:
    PostgresCluster m_cluster;
    const SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<StandInSqlite> m_embedded; ///< a second connection to the SQLite; null: PostgreSQL is below
    std::unique_ptr<HasuraStandIn> m_server;

    using Check = bool (HasuraStandInTest::*)();

    Client client() { return Client(m_server->url()); }

    QString run(const QString &sql)
    {
        if (!m_embedded)
            return m_cluster.run(sql);
        Result<QSqlQuery> rows = m_embedded->run(sql);
        return rows && rows->next() ? rows->value(0).toString() : QString();
    }

    bool errorsAreHttp200() { return client().ask(u"query { flags { key } }"_s, {}, "wrong").status == 200; }
    bool roleIsObeyed()
    {
        return client().ask(u"query { flags { owner } }"_s, {}, "secret", "viewer").code() == "validation-failed"_L1;
    }
    bool noMatchIsSuccess()
    {
        const Answer answer
                = client().ask(u"mutation { update_flags(where: {key: {_eq: \"nope\"}}, _set: {enabled: true})"
                               " { affected_rows returning { key } } }"_s);
        return answer.body["data"_L1]["update_flags"_L1]["affected_rows"_L1].toInt(-1) == 0;
    }
    bool unknownFieldIsValidationFailed()
    {
        const Answer answer = client().ask(u"query { nope { key } }"_s);
        return answer.code() == "validation-failed"_L1
                && answer.body["errors"_L1][0]["extensions"_L1]["path"_L1].toString() == "$.selectionSet.nope"_L1;
    }
    bool checkIsPermissionError()
    {
        return client().ask(u"mutation { update_flags(where: {key: {_eq: \"a\"}}, _set: {rollout_percent: 400}) "
                            "{ returning { key } } }"_s)
                       .code()
                == "permission-error"_L1;
    }
    bool httpErrorsCarryNoData() { return !client().ask(u"query { nope }"_s).body.contains("data"_L1); }
    bool mutationIsOneTransaction()
    {
        (void)client().ask(
                u"mutation { update_flags(where: {key: {_eq: \"a\"}}, _set: {owner: \"x\"}) { returning { key } }"
                " insert_flags_one(object: {key: \"a\"}) { key } }"_s);
        return run(u"select owner from flags where key = 'a'"_s).isEmpty();
    }
    bool unusedVariableIsError()
    {
        return client().ask(u"query { flags { key } }"_s, {{u"x"_s, 1}}).code() == "validation-failed"_L1;
    }
    bool equalNullIsError()
    {
        return client().ask(u"query($k: String) { flags(where: {key: {_eq: $k}}) { key } }"_s,
                            {{u"k"_s, QJsonValue::Null}})
                       .code()
                == "validation-failed"_L1;
    }
    bool bigintIsNumber()
    {
        return client().ask(u"query { flags { version } }"_s).body["data"_L1]["flags"_L1][0]["version"_L1].isDouble();
    }
    bool listOfProtocolsIsLegacy()
    {
        Socket socket(m_server->url(), {u"graphql-transport-ws"_s, u"graphql-ws"_s});
        return socket.socket().subprotocol() == "graphql-ws"_L1;
    }
    bool pingComesBeforeAck()
    {
        Socket socket(m_server->url(), transport);
        return socket.hears(u"ping"_s, 300);
    }
    bool completeFollowsError()
    {
        Socket socket(m_server->url(), transport);
        socket.init();
        socket.subscribe(u"subscription { nope { key } }"_s);
        return socket.hears(u"error"_s) && socket.hears(u"complete"_s, 300);
    }
    bool transportErrorIsArray()
    {
        Socket socket(m_server->url(), transport);
        socket.init();
        socket.subscribe(u"subscription { nope { key } }"_s);
        return socket.hears(u"error"_s) && socket.first(u"error"_s)["payload"_L1].isArray();
    }
    bool stopIsNotAnswered()
    {
        Socket socket(m_server->url(), transport);
        socket.init();
        socket.subscribe(all);
        (void)socket.hears(u"next"_s);
        socket.send({{u"type"_s, u"complete"_s}, {u"id"_s, u"1"_s}});
        return !socket.hears(u"complete"_s, 300);
    }
    bool deniedInitCloses()
    {
        Socket socket(m_server->url(), transport);
        socket.init(u"wrong"_s);
        (void)QTest::qWaitFor([&] { return !socket.socket().isValid(); }, 3000);
        return socket.socket().closeCode() == 4403;
    }
    bool emptyResultIsSent()
    {
        run(u"delete from flags"_s);
        Socket socket(m_server->url(), transport);
        socket.init();
        socket.subscribe(all);
        return socket.hears(u"next"_s, 400) && socket.count(u"next"_s) == 1;
    }
    bool nothingIsSentWithoutChange()
    {
        Socket socket(m_server->url(), transport);
        socket.init();
        socket.subscribe(all);
        (void)socket.hears(u"next"_s);
        QTest::qWait(400); // several turns of the live query: nothing may come, and nothing says when that is certain
        return socket.count(u"next"_s) == 1;
    }
    bool liveErrorComesAsNext()
    {
        Socket socket(m_server->url(), transport);
        socket.init();
        socket.subscribe(all);
        (void)socket.hears(u"next"_s);
        m_server->breakLiveQueries(StandInExecutor::error(u"unexpected"_s, u"x"_s, u"$"_s));
        (void)QTest::qWaitFor([&] { return socket.count(u"next"_s) > 1 || socket.count(u"error"_s) > 0; }, 3000);
        return socket.count(u"error"_s) == 0;
    }

    std::unique_ptr<StandInDatabase> filledSqlite()
    {
        m_server.reset();
        m_embedded.reset();
        const QString path = m_folder.filePath(u"flags.sqlite"_s);
        QFile::remove(path);
        auto database = std::make_unique<StandInSqlite>(path, m_clock);
        if (const Result<QSqlQuery> filled = database->run(u"insert into flags (key) values ('a')"_s); !filled)
            qFatal("SQLite does not take a row: %s", qPrintable(filled.error().detail));
        m_embedded = std::make_unique<StandInSqlite>(path, m_clock);
        return database;
    }

    std::unique_ptr<StandInDatabase> filledPostgres()
    {
        m_cluster.run(u"drop trigger flag_events_are_append_only on flag_events; truncate flags, flag_events;"
                      " create trigger flag_events_are_append_only before update or delete or truncate"
                      " on flag_events for each statement execute function flag_events_are_append_only();"
                      " insert into flags (key) values ('a')"_s);
        m_embedded.reset();
        return std::make_unique<StandInPostgres>(*parsePostgresUrl(m_cluster.url()));
    }

    void start(bool isEmbedded, const QSet<Behaviour> &broken)
    {
        StandInRules rules;
        rules.broken = broken;
        rules.refetchMs = 50;
        rules.roles.insert(u"viewer"_s,
                           {.readable = {{u"flags"_s, {u"key"_s}}}, .updatable = {}, .insertable = {}, .filters = {}});
        m_server = std::make_unique<HasuraStandIn>(isEmbedded ? filledSqlite() : filledPostgres(), rules);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_cluster.problem().isEmpty())
            QFAIL(qPrintable(m_cluster.problem()));
        QFile file(QStringLiteral(FLAG_TABLES) + u"/flags_up.sql"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_cluster.run(QString::fromUtf8(file.readAll()));
    }

    void cleanup()
    {
        m_server.reset();
        m_embedded.reset();
    }

    void everyBehaviourIsKeptAndItsBreakingIsNoticed_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<int>("check");
        QTest::addColumn<bool>("isEmbedded");
        using enum Behaviour;
        const std::pair<Behaviour, const char *> rows[] = {
                {ErrorsAreHttp200, "errors are HTTP 200"},
                {RoleHeaderIsObeyed, "role header is obeyed"},
                {NoMatchIsSuccess, "no match is success"},
                {UnknownFieldIsValidationFailed, "unknown field is validation-failed"},
                {CheckIsPermissionError, "CHECK is permission-error"},
                {HttpErrorsCarryNoData, "HTTP errors carry no data"},
                {MutationIsOneTransaction, "mutation is one transaction"},
                {UnusedVariableIsError, "unused variable is an error"},
                {EqualNullIsError, "_eq null is an error"},
                {BigintIsNumber, "bigint is a number"},
                {ListOfProtocolsIsLegacy, "list of protocols is legacy"},
                {PingComesBeforeAck, "ping comes before ack"},
                {CompleteFollowsError, "complete follows error"},
                {TransportErrorIsArray, "error payload is an array"},
                {StopIsNotAnswered, "stop is not answered"},
                {DeniedInitClosesWith4403, "denied init closes with 4403"},
                {EmptyResultIsSent, "empty result is sent"},
                {NothingIsSentWithoutChange, "nothing is sent without change"},
                {LiveErrorComesAsNext, "live error comes as next"},
        };
        for (int i = 0; const auto &[behaviour, name] : rows) {
            QTest::addRow("PostgreSQL: %s", name) << int(behaviour) << i << false;
            QTest::addRow("SQLite: %s", name) << int(behaviour) << i++ << true;
        }
    }

    void everyBehaviourIsKeptAndItsBreakingIsNoticed()
    {
        QFETCH(const int, behaviour);
        QFETCH(const int, check);
        QFETCH(const bool, isEmbedded);
        static constexpr Check checks[] = {
                &HasuraStandInTest::errorsAreHttp200,         &HasuraStandInTest::roleIsObeyed,
                &HasuraStandInTest::noMatchIsSuccess,         &HasuraStandInTest::unknownFieldIsValidationFailed,
                &HasuraStandInTest::checkIsPermissionError,   &HasuraStandInTest::httpErrorsCarryNoData,
                &HasuraStandInTest::mutationIsOneTransaction, &HasuraStandInTest::unusedVariableIsError,
                &HasuraStandInTest::equalNullIsError,         &HasuraStandInTest::bigintIsNumber,
                &HasuraStandInTest::listOfProtocolsIsLegacy,  &HasuraStandInTest::pingComesBeforeAck,
                &HasuraStandInTest::completeFollowsError,     &HasuraStandInTest::transportErrorIsArray,
                &HasuraStandInTest::stopIsNotAnswered,        &HasuraStandInTest::deniedInitCloses,
                &HasuraStandInTest::emptyResultIsSent,        &HasuraStandInTest::nothingIsSentWithoutChange,
                &HasuraStandInTest::liveErrorComesAsNext,
        };
        start(isEmbedded, {});
        QVERIFY((this->*checks[check])());
        start(isEmbedded, {Behaviour(behaviour)});
        QVERIFY2(!(this->*checks[check])(), "the behaviour is broken, and the check did not notice");
    }

    void anAdminIsToldWhichMigrationsAreApplied()
    {
        start(true, {});
        const QJsonObject state{{u"migrations"_s, QJsonObject{{u"default"_s, QJsonObject{{u"17"_s, false}}}}}};
        m_server->setCommandLineState(state);
        const Answer told = client().post(u"/v1/metadata"_s, R"({"type":"get_catalog_state","args":{}})");
        QCOMPARE(told.body["cli_state"_L1].toObject(), state);
        const Answer refused = client().post(u"/v1/metadata"_s, R"({"type":"get_catalog_state","args":{}})", "viewer");
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.body["code"_L1].toString(), u"access-denied"_s);
    }
};

QTEST_GUILESS_MAIN(HasuraStandInTest)
#include "tst_hasurastandin.moc"
