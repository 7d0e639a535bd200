// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migrationsnapshot.h"
#include "models/domain/pullrequest.h"
#include "models/domain/service.h"
#include "models/rules/flaglifecycle.h"
#include "models/rules/migrationassembly.h"

namespace Trunkline {

/// Which trees hold migrations that matter: trunk, and the branches that are still open. Branches of other remotes than
/// trunk's are other people's.
MigrationQuestion questionFor(const Repository &repository, const Trunk &trunk, const QList<Branch> &branches);
MigrationQuestion questionFor(const BranchSnapshot &snapshot);
/// Which branches have one of their own, and which are stacked on which.
void addPullRequests(MigrationQuestion &question, const QList<PullRequest> &open);

/// Flags that are not removed yet, as far as table and code tell; nullopt while code was not read.
LivingFlags livingFlags(const QList<FlagFacts> &flags);

/// The commits that services run, with their names.
QMap<QString, QStringList> servicesByCommit(const QList<Service> &services);

}
