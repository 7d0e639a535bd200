// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/hasuraplace.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QUrl withPath(QUrl url, const QString &path)
{
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    return url;
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

}

QString HasuraPlace::origin() const
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
}

QUrl HasuraPlace::graphqlUrl() const
{
    return withPath(url, u"/v1/graphql"_s);
}

QUrl HasuraPlace::apiUrl(const QString &path) const
{
    return withPath(url, path);
}

QUrl HasuraPlace::socketUrl() const
{
    QUrl socket = graphqlUrl();
    socket.setScheme(url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    return socket;
}

QList<std::pair<QByteArray, QByteArray>> HasuraPlace::headers() const
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (!adminSecret.isEmpty())
        headers.append({"x-hasura-admin-secret"_ba, adminSecret.reveal()});
    else if (!token.isEmpty())
        headers.append({"authorization"_ba, "Bearer " + token.reveal()});
    if (!role.isEmpty())
        headers.append({"x-hasura-role"_ba, role.toUtf8()});
    return headers;
}

Result<HasuraPlace> checkedPlace(HasuraPlace place)
{
    const auto refuse = [&place](Error::Cause cause, const QString &detail = {}) {
        return Failure(Error{.kind = Error::Kind::Invalid, .cause = cause, .origin = place.origin(), .detail = detail});
    };
    const QString scheme = place.url.scheme();
    if (!place.url.isValid() || place.url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return refuse(Error::Cause::BadAddress, u"it is not like https://hasura.example.com"_s);
    if (!place.url.userInfo().isEmpty())
        return refuse(Error::Cause::BadAddress, u"a password does not belong in it"_s);
    if (place.url.path().endsWith("/v1/graphql"_L1))
        place.url.setPath(place.url.path().chopped(11));
    const bool isOpen = scheme == "http"_L1 && !isLoopback(place.url.host());
    if (isOpen && !(place.adminSecret.isEmpty() && place.token.isEmpty()))
        return refuse(Error::Cause::InsecureSecret);
    return place;
}

}
