// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "models/domain/stackfile.h"

namespace Trunkline {

/// The branches whose stack files matter: open ones with commits of their own. Branches of other remotes are other
/// people's, unless they have a pull request.
QList<StackBranch> stackBranches(const BranchSnapshot &snapshot);

}
