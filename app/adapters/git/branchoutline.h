// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/domain/branch.h"
#include "models/domain/policy.h"

#include <functional>

namespace Trunkline {

/// The branches with what their tips alone tell, while a long history is still being read: names, authors and last
/// commits; the rest is unknown, and isComplete false. Blocks: for worker threads.
Result<BranchSnapshot> readOutline(const GitPlace &place, const Policy &policy, const std::function<bool()> &cancelled);

}
