// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/flagfindings.h"

#include "models/rules/flagrules.h"
#include "models/wording/flagwording.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

ReportedFinding::Location locationOf(const Finding &finding, const FlagFacts &facts)
{
    if (finding.rule == "FLAG-4"_L1 || !facts.places || facts.places->isEmpty())
        return {};
    const CodePlace &place = facts.places->first();
    return {.url = {}, .path = place.path, .line = place.line};
}

void addAudit(PaneFindings &pane, const FlagPicture &picture, const QDateTime &now, const FlagPolicy &policy)
{
    const AuditRecord record = picture.rights.hasAudits ? AuditRecord::Kept : AuditRecord::NotKept;
    const std::optional<Finding> finding = auditFinding(record, picture.audit, now, policy);
    if (!finding)
        return;
    if (finding->verdict == Finding::Verdict::Unknown)
        pane.undecided.append({finding->rule, undecidedFlagsText(finding->rule, 1)});
    else
        pane.findings.append({.finding = *finding,
                              .subject = {.kind = u"flags"_s, .key = policy.environment},
                              .message = auditFindingText(picture.audit, now),
                              .next = u"trunkline flags audit"_s,
                              .location = {}});
}

}

PaneFindings flagPaneFindings(const FlagPicture &picture, const QDateTime &now, const FlagPolicy &policy)
{
    const auto isInTable = [](const FlagFacts &facts) { return facts.flag.has_value(); };
    PaneFindings pane{.pane = u"flags"_s,
                      .count = std::ranges::count_if(picture.flags, isInTable),
                      .findings = {},
                      .undecided = {}};
    QMap<QLatin1StringView, int> undecided;
    for (const FlagFacts *facts : byUrgency(picture.flags, now, policy)) {
        for (const Finding &finding : flagFindings(*facts, now, policy)) {
            if (finding.verdict == Finding::Verdict::Unknown)
                ++undecided[finding.rule];
            else
                pane.findings.append({.finding = finding,
                                      .subject = {.kind = u"flag"_s, .key = facts->name},
                                      .message = flagFindingText(finding, *facts, now, policy),
                                      .next = flagNextStepText(finding, *facts),
                                      .location = locationOf(finding, *facts)});
        }
    }
    for (const auto &[rule, count] : undecided.asKeyValueRange())
        pane.undecided.append({rule, undecidedFlagsText(rule, count)});
    addAudit(pane, picture, now, policy);
    return pane;
}

}
