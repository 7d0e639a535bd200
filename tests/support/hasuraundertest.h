// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/postgrescluster.h"

#include <QTest>
#include <QUrl>

namespace Trunkline::Test {

/// True where the developer brings a Hasura: TRUNKLINE_TEST_HASURA_URL with TRUNKLINE_HASURA_ADMIN_SECRET, and its
/// database in TRUNKLINE_TEST_DATABASE_URL. Its flags are emptied. It has the tables of flags_up.sql, tracked, and the
/// roles of hasurametadata.json.
inline bool isForeignHasura()
{
    return qEnvironmentVariableIsSet("TRUNKLINE_TEST_HASURA_URL");
}

inline QUrl foreignHasuraUrl()
{
    return QUrl(qEnvironmentVariable("TRUNKLINE_TEST_HASURA_URL"));
}

/// The stand-in's, or the foreign one's.
inline QByteArray hasuraSecret()
{
    return isForeignHasura() ? qgetenv("TRUNKLINE_HASURA_ADMIN_SECRET") : QByteArrayLiteral("secret");
}

/// The database below: our own, or the foreign one's.
inline PostgresCluster hasuraCluster()
{
    if (isForeignHasura())
        return PostgresCluster(qEnvironmentVariable("TRUNKLINE_TEST_DATABASE_URL"));
    return PostgresCluster();
}

}

/// For a test that tells the server how to misbehave, or counts what it heard.
#define NEEDS_THE_STAND_IN(what)                                                                                       \
    do {                                                                                                               \
        if (Trunkline::Test::isForeignHasura())                                                                        \
            QSKIP("a foreign Hasura cannot be told: " what);                                                           \
    } while (false)
