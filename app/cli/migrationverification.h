// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/branchreading.h"
#include "models/domain/migrationsnapshot.h"

namespace Trunkline {

/// `trunkline migrations verify`: runs those in question up, down and up again, and prints what came of it. Exit code 1
/// when one of them does not come back.
ExitCode verifyMigrations(const VerbContext &context, RepositoryReading &repository, const MigrationSnapshot &snapshot);

}
