// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/treediff.h"

namespace Trunkline {

/// A number for what a change does, such that two changes are equal exactly when `git cherry` takes them for equal: the
/// paths, and the lines with their context but without white space and line numbers; modes do not count, renames are a
/// deletion and an addition, a missing line break at the end is not seen. Throws ObjectMissing.
QByteArray patchId(git_repository *repository, const std::vector<TreeChange> &changes);

}
