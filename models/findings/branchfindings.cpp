// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/branchfindings.h"

#include "models/rules/branchrules.h"
#include "models/wording/findingwording.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QList<ReportedFinding> ofTrunk(const BranchSnapshot &snapshot, const QDateTime &now)
{
    QList<ReportedFinding> reported;
    const Trunk &trunk = snapshot.trunk;
    const QList<Finding> findings = trunkFindings(trunk, now);
    for (qsizetype i = 0; i < findings.size(); ++i) // the newest pushes, in the same order
        reported.append({.finding = findings[i],
                         .subject = {.kind = u"trunk"_s, .key = trunk.name},
                         .message = forcePushText(trunk.forcePushes[i], trunk),
                         .next = nextStepText(findings[i], trunk),
                         .location = {}});
    return reported;
}

}

PaneFindings branchPaneFindings(const BranchSnapshot &snapshot, const QDateTime &now, const Policy::Branches &policy)
{
    PaneFindings pane{.pane = u"branches"_s,
                      .count = snapshot.branches.size(),
                      .findings = ofTrunk(snapshot, now),
                      .undecided = {}};
    QMap<QLatin1StringView, int> undecided;
    for (const Branch *branch : byUrgency(snapshot.branches, now, policy)) {
        for (const Finding &finding : branchFindings(*branch, now, policy)) {
            if (finding.verdict == Finding::Verdict::Unknown)
                ++undecided[finding.rule];
            else
                pane.findings.append({.finding = finding,
                                      .subject = {.kind = u"branch"_s, .key = branch->name},
                                      .message = findingText(finding, *branch, now, policy),
                                      .next = nextStepText(finding, snapshot.trunk),
                                      .location = {}});
        }
    }
    for (const auto &[rule, count] : undecided.asKeyValueRange())
        pane.undecided.append({rule, undecidedText(rule, count)});
    return pane;
}

}
