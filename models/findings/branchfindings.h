// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "models/domain/policy.h"
#include "models/domain/reportedfinding.h"

namespace Trunkline {

/// TRUNK-1 and BRANCH-1 to BRANCH-4 over a whole repository.
PaneFindings branchPaneFindings(const BranchSnapshot &snapshot, const QDateTime &now, const Policy::Branches &policy);

}
