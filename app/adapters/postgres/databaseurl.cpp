// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/postgresverifier.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Trunkline {

Result<Connection::Place> placeOf(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isPostgres = url.scheme() == "postgres"_L1 || url.scheme() == "postgresql"_L1;
    if (!url.isValid() || !isPostgres)
        return Failure(Error{.kind = Error::Kind::Invalid,
                             .cause = Error::Cause::BadDatabaseUrl,
                             .origin = url.adjusted(QUrl::RemoveUserInfo).toString()});
    return Connection::Place{.host = url.host(QUrl::FullyDecoded).isEmpty() ? u"/var/run/postgresql"_s
                                                                            : url.host(QUrl::FullyDecoded),
                             .port = url.port(5432),
                             .user = url.userName(QUrl::FullyDecoded),
                             .password = url.password(QUrl::FullyDecoded),
                             .database = url.path(QUrl::FullyDecoded).mid(1)};
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
