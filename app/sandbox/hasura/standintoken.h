// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <expected>

namespace Trunkline {

/// What a JSON Web Token says of who holds it, by Hasura's claims.
struct StandInToken
{
    QDateTime expiresAt; ///< invalid: never
    QString defaultRole;
    QStringList allowedRoles;
};

struct TokenProblem
{
    QString code; ///< as Hasura calls it
    QString message;
};

/// Checks the signature (HS256) and the expiry.
std::expected<StandInToken, TokenProblem> readToken(const QByteArray &token, const QByteArray &secret,
                                                    const QDateTime &now);

}
