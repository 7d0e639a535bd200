// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migrationsnapshot.h"

namespace Trunkline {

/// Which trees hold migrations that matter: trunk, and the branches that are still open. Branches of other remotes than
/// trunk's are other people's.
MigrationQuestion questionFor(const Repository &repository, const Trunk &trunk, const QList<Branch> &branches);
MigrationQuestion questionFor(const BranchSnapshot &snapshot);

}
