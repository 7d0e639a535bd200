// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/trunkchoice.h"
#include "models/domain/branch.h"

#include <functional>

namespace Trunkline {

/// Turns refs into branches: local and remote-tracking ref of one name are one branch; trunk itself, HEADs of remotes
/// and refs that @p isCommit does not accept are none. Gives names, refs and tips; the rest is for others to fill in.
/// By name.
QList<Branch> branchesOf(const GitRefTable &refs, const TrunkChoice &trunk,
                         const std::function<bool(const ObjectId &)> &isCommit);

}
