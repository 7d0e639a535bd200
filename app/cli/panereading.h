// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/branchreading.h"
#include "app/cli/envelope.h"
#include "models/findings/ruleapplication.h"

#include <vector>

namespace Trunkline {

/// What a verb over several panes knows of one of them.
struct PaneReading
{
    SourceReport source; ///< of the pane's facts
    PaneFindings findings; ///< from readPanes(): as the team's switches leave them
    QList<ExemptFinding> exempt;
};

/// Reads one pane's facts and judges them. A source that is not configured gives a reading without a count.
using PaneReader = PaneReading (*)(const VerbContext &context, RepositoryReading &repository);

PaneReading readBranchPane(const VerbContext &context, RepositoryReading &repository);
PaneReading readFlagPane(const VerbContext &context, RepositoryReading &repository);
PaneReading readRulePane(const VerbContext &context, RepositoryReading &repository);
PaneReading readMigrationPane(const VerbContext &context, RepositoryReading &repository);

/// Every pane, in the order of the window's sidebar.
struct PanesReading
{
    BranchReading git;
    std::vector<PaneReading> panes;

    /// Each source once, in the order of the panes; the worst word about it counts.
    QList<SourceReport> sources() const;
    /// Over all panes, errors first; within a severity as the panes give them.
    QList<ReportedFinding> findings() const;
    QList<UndecidedRule> undecided() const;
    QList<ExemptFinding> exempt() const;
    /// SourceFailed when a source that is configured could not be read.
    ExitCode exitCode() const;
};

PanesReading readPanes(const VerbContext &context);

}
