// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"

#include <functional>

namespace Trunkline {

/// The commit that trunk points to now. @p wanted as the team's rules name trunk; empty: as everywhere.
Result<git_oid> readTrunkTip(const GitPlace &place, git_repository *repository, const QString &wanted,
                             const std::function<bool()> &cancelled);

}
