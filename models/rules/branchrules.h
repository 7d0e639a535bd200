// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "models/domain/finding.h"
#include "models/domain/policy.h"

#include <vector>

namespace Trunkline {

/// BRANCH-1 to BRANCH-4 for one branch, in this order; a rule that is kept is not in the list.
QList<Finding> branchFindings(const Branch &branch, const QDateTime &now, const Policy::Branches &policy);

/// TRUNK-1: a finding for each force push of the last 30 days, newest first.
QList<Finding> trunkFindings(const Trunk &trunk, const QDateTime &now);

/// The IDs of those that are broken.
QList<QLatin1StringView> brokenRules(const QList<Finding> &findings);

/// In the order of branchUrgency(), then by name. Points into @p branches.
std::vector<const Branch *> byUrgency(const QList<Branch> &branches, const QDateTime &now,
                                      const Policy::Branches &policy);

}
