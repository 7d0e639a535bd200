// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace Trunkline::Test {

inline QByteArray tokenSecret()
{
    return QByteArrayLiteral("a-key-of-thirty-two-bytes-or-more");
}

/// A JSON Web Token with these claims, signed by HS256.
inline QByteArray signedToken(const QJsonObject &claims, const QByteArray &secret = tokenSecret())
{
    const auto part = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QByteArray text
            = part(R"({"alg":"HS256","typ":"JWT"})") + '.' + part(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return text + '.' + part(QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256));
}

inline QByteArray tokenUntil(const QDateTime &expiry, const QString &role = QStringLiteral("admin"))
{
    return signedToken({{QStringLiteral("exp"), expiry.toSecsSinceEpoch()},
                        {QStringLiteral("https://hasura.io/jwt/claims"),
                         QJsonObject{{QStringLiteral("x-hasura-default-role"), role},
                                     {QStringLiteral("x-hasura-allowed-roles"), QJsonArray{role}}}}});
}

}
