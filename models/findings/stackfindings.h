// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportedfinding.h"
#include "models/domain/stackfile.h"

namespace Trunkline {

/// SWARM-4, SWARM-5, SWARM-6 and SWARM-8 over the stack files of trunk. A service without a `deploy` section runs on a
/// developer's machine: only its secrets are judged.
QList<ReportedFinding> stackFindings(const QList<StackFile> &files);

/// The same over what open branches change, with the branch's name: only what trunk's file does not break as well.
QList<ReportedFinding> branchStackFindings(const QList<BranchStackFile> &files, const QList<StackFile> &ofTrunk);

/// The same rules where a file cannot be read: they have no verdict, and it says which file and where in it.
QList<UndecidedRule> undecidedStackRules(const QList<StackFile> &files, const QList<BranchStackFile> &ofBranches);

}
