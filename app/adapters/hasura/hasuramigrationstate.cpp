// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/hasuramigrationstate.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Error unreachableError(const HasuraReply &reply, const QString &origin)
{
    return {.kind = reply.isTimeout ? Error::Kind::Timeout : Error::Kind::Unreachable,
            .origin = origin,
            .detail = reply.networkError};
}

/// These endpoints say failures as one object with a code, and with a status that is not 200.
Result<QJsonObject> parseAdminReply(const HasuraReply &reply, const QString &origin)
{
    if (reply.status == 0)
        return Failure(unreachableError(reply, origin));
    QJsonParseError problem;
    const QJsonDocument answer = QJsonDocument::fromJson(reply.body, &problem);
    const QJsonObject object = answer.object();
    if (reply.status != 200 && object.contains("code"_L1)) {
        Error error = hasuraError(object, origin);
        if (reply.status == 400
            && object["code"_L1].toString() == "access-denied"_L1) // the secret is right, the role is no admin
            error = {.kind = Error::Kind::Forbidden,
                     .cause = Error::Cause::MissingRight,
                     .origin = origin,
                     .detail = error.detail};
        return Failure(error);
    }
    if (reply.status != 200 || problem.error != QJsonParseError::NoError || !answer.isObject())
        return Failure(Error{.kind = reply.status == 404 ? Error::Kind::NotFound : Error::Kind::Protocol,
                             .origin = origin,
                             .detail = reply.status == 200 ? problem.errorString() : u"HTTP %1"_s.arg(reply.status)});
    return answer.object();
}

QByteArray requestOf(const QString &type, const QJsonObject &arguments)
{
    return QJsonDocument(QJsonObject{{u"type"_s, type}, {u"args"_s, arguments}}).toJson(QJsonDocument::Compact);
}

}

QByteArray catalogueStateRequest()
{
    return requestOf(u"get_catalog_state"_s, {});
}

Result<HasuraMigrationState> parseCatalogueState(const HasuraReply &reply, const QString &origin)
{
    const Result<QJsonObject> answer = parseAdminReply(reply, origin);
    if (!answer)
        return Failure(answer.error());
    const QJsonValue noted = (*answer)["cli_state"_L1];
    if (!noted.isObject())
        return Failure(Error{.kind = Error::Kind::Protocol, .origin = origin, .detail = u"there is no cli_state"_s});
    HasuraMigrationState state{.applied = {}, .isCopied = noted["isStateCopyCompleted"_L1].toBool()};
    const QJsonObject sources = noted["migrations"_L1].toObject();
    for (auto source = sources.constBegin(); source != sources.constEnd(); ++source) {
        const QJsonObject versions = source.value().toObject();
        QMap<quint64, bool> &applied = state.applied[source.key()];
        for (auto version = versions.constBegin(); version != versions.constEnd(); ++version) {
            bool isNumber = false;
            const quint64 number = version.key().toULongLong(&isNumber);
            if (isNumber) // the value says whether it broke off; that it is there says that it was applied
                applied.insert(number, version.value().toBool());
        }
    }
    return state;
}

QByteArray schemaMigrationsRequest()
{
    return requestOf(u"run_sql"_s,
                     {{u"source"_s, u"default"_s},
                      {u"sql"_s, u"SELECT version, dirty FROM hdb_catalog.schema_migrations"_s},
                      {u"read_only"_s, true}});
}

Result<QMap<quint64, bool>> parseSchemaMigrations(const HasuraReply &reply, const QString &origin)
{
    const bool isMissing = reply.status != 200 && reply.body.contains("42P01");
    if (isMissing)
        return QMap<quint64, bool>();
    const Result<QJsonObject> answer = parseAdminReply(reply, origin);
    if (!answer)
        return Failure(answer.error());
    QMap<quint64, bool> applied;
    const QJsonArray rows = (*answer)["result"_L1].toArray();
    for (qsizetype i = 1; i < rows.size(); ++i) { // the first one holds the names
        const QJsonArray row = rows[i].toArray();
        applied.insert(row[0].toString().toULongLong(), row[1].toString() == "t"_L1);
    }
    return applied;
}

}
