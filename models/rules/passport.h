// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "models/domain/change.h"
#include "models/domain/policy.h"
#include "models/domain/pullrequestsnapshot.h"
#include "models/domain/rolloutrecord.h"
#include "models/domain/trunkhistory.h"

#include <QHash>

namespace Trunkline {

/// What the passports are joined from. A source that is not there is nullopt: the stations that need it are unknown.
struct PassportFacts
{
    BranchSnapshot branches;
    TrunkHistory trunk;
    std::optional<PullRequestSnapshot> pullRequests;
    std::optional<ServiceSnapshot> services;
    QList<RolloutRecord> rollouts; ///< all that is remembered, of any service
    std::optional<QHash<qint32, QList<Change::Flag>>> flags; ///< by the number of the pull request that touched them
    Policy::PullRequests policy;
};

/// One for each branch that holds something of its own, each open pull request, and each commit of trunk's
/// first-parent line that the history holds; newest first, those in flight before those on trunk.
///
/// Whether a service runs a change is decided by where its commit stands on trunk's line, never by comparing tags. A
/// service counts when its commit is on that line: then it is built from this repository.
QList<Change> passports(const PassportFacts &facts);

}
