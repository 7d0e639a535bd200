// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/policy.h"
#include "models/domain/reportedfinding.h"

namespace Trunkline {

/// A finding that does not count for now, and what says so.
struct ExemptFinding
{
    ReportedFinding finding;
    Policy::Exemption exemption;

    bool operator==(const ExemptFinding &) const = default;
};

/// What is left of a pane's findings when the team's own switches are applied.
struct AppliedFindings
{
    PaneFindings pane; ///< without what is switched off or exempt; severities as the team set them
    QList<ExemptFinding> exempt;

    bool operator==(const AppliedFindings &) const = default;
};

/// An exemption that has ended does nothing.
AppliedFindings applyRules(PaneFindings pane, const Policy::Rules &rules, const QDateTime &now);

/// The exemptions that have ended: they should leave the file.
QList<Policy::Exemption> endedExemptions(const Policy::Rules &rules, const QDateTime &now);

}
