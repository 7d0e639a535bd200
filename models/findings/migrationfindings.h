// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migrationsnapshot.h"
#include "models/domain/policy.h"
#include "models/domain/reportedfinding.h"

namespace Trunkline {

/// MIG-1 to MIG-8 over all migrations, and PR-6 where a pull request brings them. What the past settled, which is what
/// is applied (or stands on trunk, when no database is known), is not held against anybody but for drift.
PaneFindings migrationPaneFindings(const MigrationSnapshot &snapshot, const QDateTime &now,
                                   const Policy::Migrations &policy);

/// The IDs of the rules that one migration breaks.
QStringList rulesBrokenBy(const Migration &migration, const PaneFindings &findings);

}
