// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/clock/systemclock.h"
#include "app/adapters/hasura/hasuradatabasesource.h"
#include "app/sandbox/hasura/hasurastandin.h"
#include "app/sandbox/hasura/standinpostgres.h"
#include "app/sandbox/hasura/standinsqlite.h"
#include "tests/support/flagtables.h"
#include "tests/support/hasuratokens.h"
#include "tests/support/hasuraundertest.h"
#include "tests/support/rawhasura.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Trunkline::Test {

/// What Hasura v2 does and careless stand-ins do not, one check for each.
class HasuraBehaviours
{
protected:
    inline static const QString all = u"subscription { flags { key enabled } }"_s;
    inline static const QStringList transport{u"graphql-transport-ws"_s};

    PostgresCluster m_cluster = hasuraCluster();
    const SystemClock m_clock;
    QDateTime m_now = QDateTime::currentDateTimeUtc(); ///< the server's
    QTemporaryDir m_folder;
    std::unique_ptr<StandInSqlite> m_embedded; ///< a second connection to the SQLite; null: PostgreSQL is below
    std::unique_ptr<HasuraStandIn> m_server;

    using Check = bool (HasuraBehaviours::*)();

    QUrl url() const { return m_server ? m_server->url() : foreignHasuraUrl(); }
    RawHasura client() { return RawHasura(url(), hasuraSecret()); }

    QString run(const QString &sql)
    {
        if (!m_embedded)
            return m_cluster.run(sql);
        Result<QSqlQuery> found = m_embedded->run(sql);
        return found && found->next() ? found->value(0).toString() : QString();
    }

    bool errorsAreHttp200() { return client().ask(u"query { flags { key } }"_s, {}, "wrong").status == 200; }
    bool roleIsObeyed()
    {
        return client().ask(u"query { flags { owner } }"_s, {}, hasuraSecret(), "viewer").code()
                == "validation-failed"_L1;
    }
    bool noMatchIsSuccess()
    {
        const RawAnswer answer
                = client().ask(u"mutation { update_flags(where: {key: {_eq: \"nope\"}}, _set: {enabled: true})"
                               " { affected_rows returning { key } } }"_s);
        return answer.body["data"_L1]["update_flags"_L1]["affected_rows"_L1].toInt(-1) == 0;
    }
    bool unknownFieldIsValidationFailed()
    {
        const RawAnswer answer = client().ask(u"query { nope { key } }"_s);
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
        RawSocket socket(url(), {u"graphql-transport-ws"_s, u"graphql-ws"_s});
        return socket.socket().subprotocol() == "graphql-ws"_L1;
    }
    bool pingComesBeforeAck()
    {
        RawSocket socket(url(), transport);
        return socket.hears(u"ping"_s, 300);
    }
    bool completeFollowsError()
    {
        RawSocket socket(url(), transport);
        socket.init(QString::fromUtf8(hasuraSecret()));
        socket.subscribe(u"subscription { nope { key } }"_s);
        return socket.hears(u"error"_s) && socket.hears(u"complete"_s, 300);
    }
    bool transportErrorIsArray()
    {
        RawSocket socket(url(), transport);
        socket.init(QString::fromUtf8(hasuraSecret()));
        socket.subscribe(u"subscription { nope { key } }"_s);
        return socket.hears(u"error"_s) && socket.first(u"error"_s)["payload"_L1].isArray();
    }
    bool stopIsNotAnswered()
    {
        RawSocket socket(url(), transport);
        socket.init(QString::fromUtf8(hasuraSecret()));
        socket.subscribe(all);
        (void)socket.hears(u"next"_s);
        socket.send({{u"type"_s, u"complete"_s}, {u"id"_s, u"1"_s}});
        return !socket.hears(u"complete"_s, 300);
    }
    bool deniedInitCloses()
    {
        RawSocket socket(url(), transport);
        socket.init(u"wrong"_s);
        return socket.ends() && socket.socket().closeCode() == 4403;
    }
    bool emptyResultIsSent()
    {
        run(u"delete from flags"_s);
        RawSocket socket(url(), transport);
        socket.init(QString::fromUtf8(hasuraSecret()));
        socket.subscribe(all);
        return socket.hears(u"next"_s, isForeignHasura() ? 3000 : 400) && socket.count(u"next"_s) == 1;
    }
    bool nothingIsSentWithoutChange()
    {
        RawSocket socket(url(), transport);
        socket.init(QString::fromUtf8(hasuraSecret()));
        socket.subscribe(all);
        (void)socket.hears(u"next"_s);
        QTest::qWait(isForeignHasura() ? 3000 : 400); // several turns of the live query: nothing may come, and nothing
                                                      // says when that is certain
        return socket.count(u"next"_s) == 1;
    }
    bool liveErrorComesAsNext()
    {
        RawSocket socket(url(), transport);
        socket.init(QString::fromUtf8(hasuraSecret()));
        socket.subscribe(all);
        (void)socket.hears(u"next"_s);
        m_server->breakLiveQueries(StandInExecutor::error(u"unexpected"_s, u"x"_s, u"$"_s));
        (void)QTest::qWaitFor([&] { return socket.count(u"next"_s) > 1 || socket.count(u"error"_s) > 0; }, 3000);
        return socket.count(u"error"_s) == 0;
    }

    bool adminErrorsHaveStatus()
    {
        const QByteArray question = R"({"type":"get_catalog_state","args":{}})";
        const RawAnswer role = client().post(u"/v1/metadata"_s, question, "viewer");
        const RawAnswer nobody = client().post(u"/v2/query"_s, question, {}, "wrong");
        return role.status == 400 && role.body["code"_L1].toString() == "access-denied"_L1 && nobody.status == 401
                && !nobody.body.contains("errors"_L1);
    }
    bool missingPrimaryKeyIsNull()
    {
        const RawAnswer answer = client().ask(
                u"mutation { update_flags_by_pk(pk_columns: {key: \"nope\"}, _set: {owner: \"x\"}) { key } }"_s);
        return answer.body["data"_L1].toObject().value("update_flags_by_pk"_L1).isNull();
    }
    bool hiddenRowIsMissing()
    {
        const RawAnswer answer = client().ask(u"mutation { update_flags(where: {key: {_eq: \"a\"}}, _set: {owner: "
                                              "\"x\"}) { affected_rows } }"_s,
                                              {}, hasuraSecret(), "keeper");
        return answer.body["data"_L1]["update_flags"_L1]["affected_rows"_L1].toInt(-1) == 0;
    }
    bool emptySetIsSuccess()
    {
        const RawAnswer answer
                = client().ask(u"mutation { update_flags(where: {key: {_eq: \"a\"}}, _set: {}) { affected_rows } }"_s);
        return answer.body["data"_L1]["update_flags"_L1]["affected_rows"_L1].toInt(-1) == 0;
    }
    bool columnOfTwoOperatorsIsError()
    {
        return client().ask(u"mutation { update_flags(where: {key: {_eq: \"a\"}}, _set: {version: 5}, _inc: {version: "
                            "1}) { affected_rows } }"_s)
                       .code()
                == "validation-failed"_L1;
    }
    bool silentClientIsClosed()
    {
        RawSocket socket(url(), transport);
        return socket.ends(isForeignHasura() ? 5000 : 400) && socket.socket().closeCode() == 4408;
    }
    bool metadataChangeCloses()
    {
        RawSocket socket(url(), transport);
        socket.init(QString::fromUtf8(hasuraSecret()));
        (void)socket.hears(u"connection_ack"_s);
        const RawAnswer done
                = client().post(u"/v1/metadata"_s, R"({"type":"pg_untrack_table","args":{"table":"flag_audits"}})");
        return done.status == 200 && socket.ends(400) && socket.socket().closeCode() == 1002; // 1012, as Qt tells it
    }
    bool expiryTearsSockets()
    {
        RawSocket socket(url(), transport);
        const QByteArray token = tokenUntil(m_now.addSecs(60));
        socket.initWith({{u"Authorization"_s, QString::fromLatin1("Bearer " + token)}});
        socket.subscribe(all);
        if (!socket.hears(u"next"_s))
            return false;
        m_now = m_now.addSecs(60);
        return socket.ends(400) && socket.socket().closeReason().isEmpty()
                && socket.socket().error() == QAbstractSocket::RemoteHostClosedError;
    }
    bool sqlCellsAreTexts()
    {
        const RawAnswer answer = client().runSql(
                u"select 1; select 7::bigint as n, true as yes, false as no, null as nothing"_s, true);
        return answer.body["result"_L1].toArray()
                == QJsonArray{QJsonArray{u"n"_s, u"yes"_s, u"no"_s, u"nothing"_s},
                              QJsonArray{u"7"_s, u"t"_s, u"f"_s, u"NULL"_s}};
    }
    bool readOnlyIsTransaction()
    {
        const RawAnswer refused = client().runSql(u"update flags set owner = 'x'"_s, true);
        const RawAnswer escaped = client().runSql(u"commit; update flags set owner = 'y'"_s, true);
        return refused.status == 400 && escaped.status == 200 && run(u"select owner from flags"_s) == "y"_L1
                && refused.body["internal"_L1]["error"_L1]["status_code"_L1].toString() == "25006"_L1;
    }
    bool appliedIsPresence()
    {
        m_server->setCommandLineState(
                {{u"migrations"_s, QJsonObject{{u"default"_s, QJsonObject{{u"17"_s, false}, {u"18"_s, true}}}}}});
        HasuraDatabaseSource source({.url = m_server->url(), .role = {}, .adminSecret = Secret("secret"), .token = {}},
                                    {}, {}, m_clock);
        auto future = source.facts({});
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 10'000);
        const Result<DatabaseFacts> facts = future.takeResult();
        return facts && facts->applied.value(u"default"_s) == QMap<quint64, bool>{{17, false}, {18, true}};
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
        emptyFlagTables(m_cluster);
        m_cluster.run(u"insert into flags (key) values ('a')"_s);
        m_embedded.reset();
        return std::make_unique<StandInPostgres>(*parsePostgresUrl(m_cluster.url()));
    }

    void start(bool isEmbedded, const QSet<Behaviour> &broken)
    {
        if (isForeignHasura()) {
            (void)filledPostgres();
            return;
        }
        StandInRules rules;
        rules.broken = broken;
        rules.refetchMs = 50;
        rules.initWithinMs = 100;
        rules.jwtSecret = tokenSecret();
        rules.now = [this] { return m_now; };
        rules.roles.insert(u"keeper"_s,
                           {.readable = {{u"flags"_s, {u"key"_s}}},
                            .updatable = {{u"flags"_s, {u"owner"_s}}},
                            .insertable = {},
                            .filters = {{u"flags"_s, u"key <> 'a'"_s}}});
        rules.roles.insert(u"viewer"_s,
                           {.readable = {{u"flags"_s, {u"key"_s}}}, .updatable = {}, .insertable = {}, .filters = {}});
        m_server = std::make_unique<HasuraStandIn>(isEmbedded ? filledSqlite() : filledPostgres(), rules);
    }

    struct Row
    {
        Behaviour behaviour;
        Check check;
        const char *name;
    };
    static constexpr Row rows[] = {
            {Behaviour::ErrorsAreHttp200, &HasuraBehaviours::errorsAreHttp200, "errors are HTTP 200"},
            {Behaviour::AdminErrorsHaveStatus, &HasuraBehaviours::adminErrorsHaveStatus,
             "the admin's errors have their status"},
            {Behaviour::RoleHeaderIsObeyed, &HasuraBehaviours::roleIsObeyed, "role header is obeyed"},
            {Behaviour::NoMatchIsSuccess, &HasuraBehaviours::noMatchIsSuccess, "no match is success"},
            {Behaviour::MissingPrimaryKeyIsNull, &HasuraBehaviours::missingPrimaryKeyIsNull,
             "a primary key without a row is null"},
            {Behaviour::HiddenRowIsMissing, &HasuraBehaviours::hiddenRowIsMissing, "a hidden row is missing"},
            {Behaviour::EmptySetIsSuccess, &HasuraBehaviours::emptySetIsSuccess, "an empty set is success"},
            {Behaviour::ColumnOfTwoOperatorsIsError, &HasuraBehaviours::columnOfTwoOperatorsIsError,
             "a column of two operators is an error"},
            {Behaviour::UnknownFieldIsValidationFailed, &HasuraBehaviours::unknownFieldIsValidationFailed,
             "unknown field is validation-failed"},
            {Behaviour::CheckIsPermissionError, &HasuraBehaviours::checkIsPermissionError, "CHECK is permission-error"},
            {Behaviour::HttpErrorsCarryNoData, &HasuraBehaviours::httpErrorsCarryNoData, "HTTP errors carry no data"},
            {Behaviour::MutationIsOneTransaction, &HasuraBehaviours::mutationIsOneTransaction,
             "mutation is one transaction"},
            {Behaviour::UnusedVariableIsError, &HasuraBehaviours::unusedVariableIsError, "unused variable is an error"},
            {Behaviour::EqualNullIsError, &HasuraBehaviours::equalNullIsError, "_eq null is an error"},
            {Behaviour::BigintIsNumber, &HasuraBehaviours::bigintIsNumber, "bigint is a number"},
            {Behaviour::ListOfProtocolsIsLegacy, &HasuraBehaviours::listOfProtocolsIsLegacy,
             "list of protocols is legacy"},
            {Behaviour::PingComesBeforeAck, &HasuraBehaviours::pingComesBeforeAck, "ping comes before ack"},
            {Behaviour::CompleteFollowsError, &HasuraBehaviours::completeFollowsError, "complete follows error"},
            {Behaviour::TransportErrorIsArray, &HasuraBehaviours::transportErrorIsArray, "error payload is an array"},
            {Behaviour::StopIsNotAnswered, &HasuraBehaviours::stopIsNotAnswered, "stop is not answered"},
            {Behaviour::DeniedInitClosesWith4403, &HasuraBehaviours::deniedInitCloses, "denied init closes with 4403"},
            {Behaviour::SilentClientIsClosed, &HasuraBehaviours::silentClientIsClosed,
             "a client that says nothing is closed"},
            {Behaviour::MetadataChangeClosesWith1012, &HasuraBehaviours::metadataChangeCloses,
             "changed metadata closes with 1012"},
            {Behaviour::ExpiryTearsSockets, &HasuraBehaviours::expiryTearsSockets, "a token's expiry tears the socket"},
            {Behaviour::EmptyResultIsSent, &HasuraBehaviours::emptyResultIsSent, "empty result is sent"},
            {Behaviour::NothingIsSentWithoutChange, &HasuraBehaviours::nothingIsSentWithoutChange,
             "nothing is sent without change"},
            {Behaviour::LiveErrorComesAsNext, &HasuraBehaviours::liveErrorComesAsNext, "live error comes as next"},
            {Behaviour::SqlCellsAreTexts, &HasuraBehaviours::sqlCellsAreTexts, "cells of SQL are texts"},
            {Behaviour::ReadOnlyIsTransaction, &HasuraBehaviours::readOnlyIsTransaction, "read only is a transaction"},
            {Behaviour::AppliedIsPresence, &HasuraBehaviours::appliedIsPresence, "applied is presence"},
    };
};

}
