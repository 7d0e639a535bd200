// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/branchanalysis.h"

namespace Trunkline {

enum class MergeBases {
    One, ///< it is the task's
    PerhapsSeveral, ///< criss-cross, or too far apart to find out cheaply
};

/// Whether the branch and trunk have one merge base. Reads the branch's own commits and, where trunk was merged into
/// the branch, the commits of trunk between those meeting points; never more.
MergeBases countMergeBases(git_repository *repository, const AnalysisTask &task);

}
