// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "models/domain/change.h"
#include "models/domain/changecontent.h"
#include "models/domain/migrationsnapshot.h"
#include "models/domain/policy.h"
#include "models/domain/pullrequestsnapshot.h"
#include "models/domain/rolloutrecord.h"
#include "models/domain/trunkdistance.h"
#include "models/domain/trunkhistory.h"
#include "models/rules/flaglifecycle.h"

#include <QHash>
#include <QSet>

namespace Trunkline {

/// What the passports are joined from. A source that is not there is nullopt: the stations that need it are unknown.
struct PassportFacts
{
    BranchSnapshot branches;
    TrunkHistory trunk;
    std::optional<PullRequestSnapshot> pullRequests;
    std::optional<ServiceSnapshot> services;
    QSet<QString> previews; ///< identifiers of services that show pull requests
    QList<RolloutRecord> rollouts; ///< all that is remembered, of any service
    QHash<QString, TrunkDistance> places; ///< where the commits of services and rollouts stand, by the graph
    QHash<ObjectId, ChangeContent> contents; ///< by the tip of the branch, or by the commit on trunk
    std::optional<QList<FlagFacts>> flags;
    std::optional<MigrationSnapshot> migrations;
    Policy policy;
};

/// One for each branch that holds something of its own, each open pull request, and each commit of trunk's
/// first-parent line that the history holds; newest first, those in flight before those on trunk.
QList<Change> passports(const PassportFacts &facts);

/// What must be read of the tree for that: each branch in flight, each commit on trunk.
QList<ChangeSpan> spansOf(const BranchSnapshot &branches, const TrunkHistory &trunk);
/// The commits whose place on trunk's line decides what is live.
QStringList commitsOf(const ServiceSnapshot &services, const QList<RolloutRecord> &rollouts);

}
