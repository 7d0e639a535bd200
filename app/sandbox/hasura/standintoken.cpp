// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hasura/standintoken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QJsonObject tokenPart(const QByteArray &part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
}

QByteArray signatureOf(const QByteArray &text, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::unexpected<TokenProblem> invalid(const QString &why)
{
    return std::unexpected(TokenProblem{.code = u"invalid-jwt"_s, .message = "Could not verify JWT: "_L1 + why});
}

}

std::expected<StandInToken, TokenProblem> readToken(const QByteArray &token, const QByteArray &secret,
                                                    const QDateTime &now)
{
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3 || tokenPart(parts[0]).value("alg"_L1).toString() != "HS256"_L1)
        return invalid(u"JWSError (CompactDecodeError)"_s);
    if (signatureOf(parts[0] + '.' + parts[1], secret) != parts[2])
        return invalid(u"JWSError JWSInvalidSignature"_s);
    const QJsonObject claims = tokenPart(parts[1]);
    StandInToken read;
    if (claims.contains("exp"_L1))
        read.expiresAt = QDateTime::fromSecsSinceEpoch(claims["exp"_L1].toInteger(), QTimeZone::UTC);
    if (read.expiresAt.isValid() && read.expiresAt <= now)
        return invalid(u"JWTExpired"_s);
    const QJsonObject hasura = claims["https://hasura.io/jwt/claims"_L1].toObject();
    read.defaultRole = hasura["x-hasura-default-role"_L1].toString();
    const QJsonArray roles = hasura["x-hasura-allowed-roles"_L1].toArray();
    for (const auto &role : roles)
        read.allowedRoles += role.toString();
    if (read.defaultRole.isEmpty() || read.allowedRoles.isEmpty())
        return std::unexpected(TokenProblem{.code = u"jwt-missing-role-claims"_s,
                                            .message = u"JWT claim does not contain x-hasura-allowed-roles"_s});
    return read;
}

}
