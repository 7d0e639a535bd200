// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/panereading.h"
#include "models/rules/rulecatalogue.h"

class QIODevice;

namespace Trunkline {

/// What `check` found, reduced to the rules that were asked for.
struct CheckReport
{
    QDateTime now;
    std::vector<Rule> rules; ///< those that were asked for
    PanesReading reading;
    QList<ReportedFinding> findings; ///< errors first
    QList<UndecidedRule> undecided;
    QList<ExemptFinding> exempt;
    std::optional<Finding::Severity> bar = Finding::Severity::Error; ///< from here on it fails; nullopt: never

    bool isAtBar(const ReportedFinding &reported) const { return bar && reported.finding.severity >= *bar; }
};

/// The formats of `check --format`. Each writes one whole document.
void writeJsonReport(QIODevice &out, const CheckReport &report);
/// SARIF 2.1.0: exempt findings are suppressed results, rules without a verdict are notifications.
void writeSarifReport(QIODevice &out, const CheckReport &report);
/// One test case for each rule and, where it is broken, for each finding; a rule without a verdict is skipped.
void writeJunitReport(QIODevice &out, const CheckReport &report);
/// Workflow commands of GitHub Actions: one annotation for each finding.
void writeWorkflowCommands(QIODevice &out, const CheckReport &report);

}
