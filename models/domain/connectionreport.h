// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connections.h"
#include "models/domain/featureflag.h"
#include "models/domain/secret.h"

#include <QStringList>

namespace Trunkline {

/// A connection as it was typed, not in use yet.
struct ConnectionAttempt
{
    ConnectedSource source = ConnectedSource::GitHub;
    Connections connections; ///< only what belongs to the source counts
    Secret secret; ///< Hasura's admin secret; empty: the one that is kept, where there is one
};

/// What a connection led to.
struct ConnectionReport
{
    QString server; ///< product and version, as it calls itself: "PostgreSQL 17.6"; empty: it does not tell
    QString identity; ///< user or role; empty: it does not tell
    qint64 found = 0; ///< open pull requests, services, or flags
    QStringList missing; ///< rights, tables and columns that Trunkline would use and is not offered
    std::optional<FlagRights> flagRights; ///< of Hasura and a database

    bool operator==(const ConnectionReport &) const = default;
};

}
