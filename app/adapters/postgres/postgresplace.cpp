// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/postgresplace.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// What a URL may set of libpq; anything else, such as a file with passwords, is not for a settings file to decide.
const QStringList &knownOptions()
{
    static const QStringList names{u"sslmode"_s, u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s, u"channel_binding"_s};
    return names;
}

Failure invalid(const QString &detail)
{
    return Failure(Error{.kind = Error::Kind::Invalid,
                         .cause = Error::Cause::BadAddress,
                         .origin = u"TRUNKLINE_DATABASE_URL"_s,
                         .detail = detail});
}

}

QString PostgresPlace::origin() const
{
    return u"postgresql://%1/%2"_s.arg(host.isEmpty() || host.startsWith(u'/') ? u"localhost"_s : host, database);
}

Result<PostgresPlace> parsePostgresUrl(const QString &text)
{
    const QUrl url(text);
    if (!url.isValid() || (url.scheme() != "postgresql"_L1 && url.scheme() != "postgres"_L1))
        return invalid(u"it does not begin with postgresql://"_s);
    PostgresPlace place{.host = url.host(),
                        .port = url.port(),
                        .database = url.path().mid(1),
                        .user = url.userName(),
                        .password = Secret(url.password(QUrl::FullyDecoded).toUtf8()),
                        .options = {}};
    QStringList options;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (value.contains(u';') || value.contains(u'\''))
            return invalid(u"the value of %1 holds a character that is not allowed"_s.arg(name));
        if (name == "host"_L1)
            place.host = value;
        else if (name == "port"_L1)
            place.port = value.toInt();
        else if (name == "user"_L1)
            place.user = value;
        else if (name == "dbname"_L1)
            place.database = value;
        else if (knownOptions().contains(name))
            options += name % u'=' % value;
        else
            return invalid(u"%1 is not known"_s.arg(name));
    }
    place.options = options.join(u';');
    if (place.database.isEmpty())
        return invalid(u"no database is named"_s);
    return place;
}

}
