// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/hasuraanswer.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct CodeMeaning
{
    QLatin1StringView code;
    Error::Kind kind;
    Error::Cause cause;
};

using Kind = Error::Kind;
using Cause = Error::Cause;

constexpr CodeMeaning meanings[] = {
        {"access-denied"_L1, Kind::Unauthenticated, Cause::BadCredentials},
        {"invalid-jwt"_L1, Kind::Unauthenticated, Cause::BadCredentials},
        {"jwt-invalid-claims"_L1, Kind::Unauthenticated, Cause::BadCredentials},
        {"jwt-missing-role-claims"_L1, Kind::Unauthenticated, Cause::BadCredentials},
        {"invalid-headers"_L1, Kind::Unauthenticated, Cause::BadCredentials},
        {"validation-failed"_L1, Kind::NotFound, Cause::TableMissing},
        {"permission-error"_L1, Kind::Forbidden, Cause::MissingRight},
        {"constraint-violation"_L1, Kind::Invalid, Cause::Refused},
        {"constraint-error"_L1, Kind::Invalid, Cause::Refused},
        {"data-exception"_L1, Kind::Invalid, Cause::Refused},
        {"parse-failed"_L1, Kind::Invalid, Cause::Refused},
        {"postgres-max-connections-error"_L1, Kind::Unreachable, Cause::TooManyConnections},
        {"not-found"_L1, Kind::NotFound, Cause::Other},
        {"not-supported"_L1, Kind::Forbidden, Cause::MissingRight},
        {"start-failed"_L1, Kind::Protocol, Cause::Other},
        {"tenant-time-limit-exceeded"_L1, Kind::Timeout, Cause::Other},
};

QJsonObject firstError(const QJsonValue &errors)
{
    if (errors.isArray())
        return errors.toArray().first().toObject();
    const QJsonObject object = errors.toObject();
    return object.contains("errors"_L1) ? object["errors"_L1].toArray().first().toObject() : object;
}

Error statusError(const HasuraReply &reply, const QString &origin)
{
    Error error{.kind = Kind::Protocol, .origin = origin, .detail = u"HTTP %1"_s.arg(reply.status)};
    if (reply.status == 401 || reply.status == 403) {
        error.kind = Kind::Unauthenticated;
        error.cause = Cause::BadCredentials;
    } else if (reply.status == 404) {
        error.kind = Kind::NotFound; // the API is switched off, or it is another server
        error.detail = u"HTTP 404: there is no /v1/graphql"_s;
    } else if (reply.status == 429 || reply.status == 503 || reply.status == 502 || reply.status == 504) {
        error.kind = reply.status == 504 ? Kind::Timeout : Kind::Unreachable;
        bool isNumber = false;
        const int seconds = reply.retryAfter.toInt(&isNumber);
        if (isNumber && seconds > 0)
            error.retryAt = QDateTime::currentDateTimeUtc().addSecs(seconds);
    }
    return error;
}

}

Error hasuraError(const QJsonValue &errors, const QString &origin)
{
    Error error{.kind = Kind::Protocol, .origin = origin};
    if (errors.isString()) { // a refused connection_init
        error.detail = errors.toString().simplified();
        error.kind = Kind::Unauthenticated;
        error.cause = Cause::BadCredentials;
        return error;
    }
    const QJsonObject first = firstError(errors);
    const QJsonObject extensions = first["extensions"_L1].toObject();
    const QString code = extensions["code"_L1].toString(first["code"_L1].toString());
    const QString path = extensions["path"_L1].toString(first["path"_L1].toString());
    error.detail = first["message"_L1].toString(first["error"_L1].toString()).simplified();
    for (const CodeMeaning &meaning : meanings) {
        if (code != meaning.code)
            continue;
        error.kind = meaning.kind;
        error.cause = meaning.cause;
    }
    if (code == "unexpected"_L1) // anything unforeseen, and the loser of two serializable transactions
        error.kind = Kind::Conflict;
    if (error.cause == Cause::TableMissing && !path.contains("selectionSet"_L1))
        error = {.kind = Kind::Protocol, .origin = origin, .detail = error.detail};
    return error;
}

Result<QJsonObject> parseHasuraReply(const HasuraReply &reply, const QString &origin)
{
    if (reply.status == 0)
        return Failure(Error{.kind = reply.isTimeout ? Kind::Timeout : Kind::Unreachable,
                             .origin = origin,
                             .detail = reply.networkError});
    QJsonParseError problem;
    const QJsonObject answer = QJsonDocument::fromJson(reply.body, &problem).object();
    if (answer.contains("errors"_L1))
        return Failure(hasuraError(answer["errors"_L1], origin));
    if (reply.status != 200)
        return Failure(statusError(reply, origin));
    if (problem.error != QJsonParseError::NoError)
        return Failure(Error{.kind = Kind::Protocol,
                             .cause = problem.error == QJsonParseError::UnterminatedObject
                                             || problem.error == QJsonParseError::UnterminatedArray
                                             || problem.error == QJsonParseError::UnterminatedString
                                     ? Cause::CutOff
                                     : Cause::Other,
                             .origin = origin,
                             .detail = problem.errorString()});
    if (!answer["data"_L1].isObject())
        return Failure(Error{.kind = Kind::Protocol, .origin = origin, .detail = u"no data in the answer"_s});
    return answer["data"_L1].toObject();
}

}
