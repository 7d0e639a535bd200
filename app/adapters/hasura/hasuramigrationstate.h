// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/hasura/hasuraanswer.h"

#include <QMap>

namespace Trunkline {

/// What Hasura's command line noted about migrations, in the server's catalogue.
struct HasuraMigrationState
{
    /// Per source: applied versions, with whether they broke off.
    QMap<QString, QMap<quint64, bool>> applied;
    bool isCopied = false; ///< what the older table held is in it

    bool operator==(const HasuraMigrationState &) const = default;
};

// The requests, and what comes back for them.
QByteArray catalogueStateRequest();
Result<HasuraMigrationState> parseCatalogueState(const HasuraReply &reply, const QString &origin);

/// Of projects with config version 2: a table in the default source. Read only.
QByteArray schemaMigrationsRequest();
/// Empty when there is no such table.
Result<QMap<quint64, bool>> parseSchemaMigrations(const HasuraReply &reply, const QString &origin);

}
