// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/postgresplace.h"
#include "app/adapters/postgres/postgresverifier.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Trunkline {

Result<Connection::Place> placeOf(const QString &text)
{
    const Result<PostgresPlace> place = parsePostgresUrl(text);
    if (!place)
        return Failure(Error{.kind = Error::Kind::Invalid,
                             .cause = Error::Cause::BadDatabaseUrl,
                             .origin = QUrl(text).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toString()});
    return Connection::Place{.host = place->host.isEmpty() ? u"/var/run/postgresql"_s : place->host,
                             .port = place->port < 0 ? 5432 : place->port,
                             .user = place->user,
                             .password = QString::fromUtf8(place->password.reveal()),
                             .database = place->database,
                             .options = place->options};
}

Result<Connection::Place> scratchPlace(const QString &text)
{
    Result<Connection::Place> place = placeOf(text);
    if (!place)
        return place;
    static const QRegularExpression throwAway(
            u"(^|[^a-z])(scratch|test|tests|tmp|temp|ci|verify|throwaway|sandbox)([^a-z]|$)"_s,
            QRegularExpression::CaseInsensitiveOption);
    if (throwAway.match(place->database).hasMatch())
        return place;
    return Failure(Error{.kind = Error::Kind::Invalid,
                         .cause = Error::Cause::NotScratch,
                         .origin = place->host,
                         .detail = place->database});
}

}
