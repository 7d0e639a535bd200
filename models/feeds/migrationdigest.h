// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/policy.h"
#include "models/domain/reportedfinding.h"
#include "models/rules/migrationassembly.h"

#include <QFuture>

namespace Trunkline {

struct MigrationCounts
{
    int all = 0;
    int applied = 0;
    int pending = 0;
    int inPullRequests = 0;
    int changes = 0; ///< under way
    int errors = 0;
    int warnings = 0;

    bool operator==(const MigrationCounts &) const = default;
};

/// What a MigrationFeed knows from others.
struct MigrationFacts
{
    MigrationReading reading;
    std::optional<DatabaseFacts> database;
    LivingFlags flags;
    QDateTime now;
    Policy::Migrations policy;
};

/// What it shows of that.
struct MigrationDigest
{
    MigrationSnapshot snapshot;
    PaneFindings findings;
    MigrationCounts counts;
    QDateTime now;
};

MigrationDigest digestMigrations(const MigrationFacts &facts);
/// The same in another thread. Cancelling it leaves its result out.
QFuture<MigrationDigest> digestMigrationsLater(const MigrationFacts &facts);

}
