// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportedfinding.h"
#include "models/domain/stackfile.h"

namespace Trunkline {

/// SWARM-4, SWARM-5, SWARM-6 and SWARM-8 over the stack files of trunk. A service without a `deploy` section runs on a
/// developer's machine: only its secrets are judged.
QList<ReportedFinding> stackFindings(const QList<StackFile> &files);

}
