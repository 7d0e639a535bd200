// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/branchage.h"
#include "ui/theme/theme.h"

class QModelIndex;

namespace Trunkline {

/// The colour of a branch's state, the same wherever it appears.
Tone toneOf(BranchState state);
/// Of a row of a BranchModel.
Tone toneOfBranch(const QModelIndex &index);

}
