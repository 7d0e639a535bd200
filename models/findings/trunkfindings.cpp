// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/trunkfindings.h"

#include "models/wording/trunkwording.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

QList<ReportedFinding> standingRevertFindings(const TrunkHistory &history, const Repository &repository,
                                              const QDateTime &now)
{
    QList<ReportedFinding> findings;
    for (const StandingRevert &standing : standingReverts(history, now)) {
        const QString url = repository.webUrl.isEmpty()
                ? QString()
                : QString(repository.webUrl + "/commit/"_L1 + standing.revert.id.toHex());
        findings.append(
                {.finding
                 = {.rule = "TRUNK-4"_L1, .severity = Finding::Severity::Info, .since = standing.revert.committedAt},
                 .subject = {.kind = u"commit"_s, .key = standing.revert.id.toShortHex()},
                 .message = standingRevertText(standing, now),
                 .next = standingRevertNextStep(),
                 .location = {.url = url}});
    }
    return findings;
}

PaneFindings aiRuleFindings(const TrunkHistory &history)
{
    PaneFindings pane{.pane = u"rules"_s, .count = history.aiRules.size()};
    const std::optional<QList<AiRuleSubject>> missing = missingAiRules(history.aiRules);
    if (!missing || !missing->isEmpty())
        pane.findings.append({.finding = {.rule = "AI-1"_L1},
                              .subject = {.kind = u"repository"_s, .key = u".ai/rules"_s},
                              .message = aiRulesText(missing),
                              .next = aiRulesNextStep(),
                              .location = {.path = missing ? u".ai/rules"_s : QString()}});
    return pane;
}

}
