// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

namespace Trunkline {

/// Which database, and as whom.
struct PostgresPlace
{
    QString host; ///< a name, or the folder of a unix socket; empty: libpq's default
    int port = -1; ///< -1: the default
    QString database;
    QString user; ///< empty: the system's user
    Secret password;
    QString options; ///< further parameters of libpq, as "name=value;name=value"

    /// For people and logs: "postgresql://db.example.com/app", never a password.
    QString origin() const;

    bool operator==(const PostgresPlace &) const = default;
};

/// Reads "postgresql://user:password@host:port/database?sslmode=require"; the folder of a unix socket is given as
/// "?host=/folder". Fails with Kind::Invalid, and the detail never holds the text itself: there may be a password in
/// it.
Result<PostgresPlace> parsePostgresUrl(const QString &url);

}
