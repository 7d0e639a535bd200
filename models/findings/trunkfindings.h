// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportedfinding.h"
#include "models/domain/trunkhistory.h"

namespace Trunkline {

/// TRUNK-4.
QList<ReportedFinding> standingRevertFindings(const TrunkHistory &history, const Repository &repository,
                                              const QDateTime &now);

/// AI-1, with the rule files as the pane's items.
PaneFindings aiRuleFindings(const TrunkHistory &history);

}
