// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QJsonObject>
#include <QUrl>

namespace Trunkline {

/// Which Hasura, and as whom.
struct HasuraPlace
{
    QUrl url; ///< without a path of the API: "https://hasura.example.com"
    QString role; ///< empty: the secret's own
    Secret adminSecret; ///< goes before the token
    Secret token; ///< a JWT

    QString origin() const; ///< never a credential
    QUrl graphqlUrl() const;
    QUrl apiUrl(const QString &path) const; ///< "/v1/metadata"
    QUrl socketUrl() const;
    /// For a request, and for a socket's connection_init.
    QList<std::pair<QByteArray, QByteArray>> headers() const;
};

/// Refuses an address that is none, one that holds a password, and an admin secret or a token that would go over
/// plain http to another host.
Result<HasuraPlace> checkedPlace(HasuraPlace place);

}
