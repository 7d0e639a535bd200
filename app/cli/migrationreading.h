// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/branchreading.h"
#include "models/domain/migrationsnapshot.h"

namespace Trunkline {

/// What came of asking the repository, and the database where there is one, for migrations.
struct MigrationsReading
{
    std::optional<MigrationSnapshot> snapshot;
    std::optional<Error> error; ///< of git
    std::optional<Error> databaseError;
    bool isDatabaseConfigured = false;
};

/// Says on standard error what went wrong.
MigrationsReading readMigrations(const VerbContext &context, RepositoryReading &repository);

}
