// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/hasura/standinrules.h"
#include "app/sandbox/hasura/standinsqlite.h"

namespace Trunkline {

/// Fills the tables with the flags and backfills of acme/platform, as of @p now.
Result<void> fillSandboxTables(StandInSqlite &database, const QDateTime &now);

/// How far the backfill of users.phone is: of @p total rows.
Result<void> setSandboxBackfill(StandInSqlite &database, qint64 done, qint64 total, const QDateTime &now);

/// The grants that the README asks for, for the role release_manager.
StandInRules sandboxRules();

}
