// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/rules/flaglifecycle.h"

namespace Trunkline {

/// "on", "off", "25 %" or "unknown"; a dash for a key that is not in the table.
QString flagStateText(const FlagFacts &facts);
QString percentText(const std::optional<qint32> &percent);
/// "remove: 9 days over", "rolling out", "new · 2 days".
QString lifecycleText(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy);
/// Why it is there: one sentence.
QString lifecycleExplanation(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy);
/// "web, api", "web only", "unknown", or a dash.
QString evaluatedInText(const std::optional<QList<CodePlace>> &places);
QString sideText(CodeSide side);
QString flagTypeText(FlagType type);

/// "off → 25 %", "created".
QString eventText(const FlagEvent &event);
/// "25 % → 50 %" and the like, one line for each thing that changes.
QStringList changeTexts(const FlagChange &change);
/// "on for 25 %": a flag's state in words.
QString stateSentence(const FeatureFlag &flag);

/// What is wrong with the flag, with the figures in it: one translated sentence.
QString flagFindingText(const Finding &finding, const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy);
QString flagNextStepText(const Finding &finding, const FlagFacts &facts);
QString flagFindingTitle(const Finding &finding);
QString auditFindingText(const std::optional<FlagAudit> &audit, const QDateTime &now);
/// Why a rule could not be decided for @p count flags.
QString undecidedFlagsText(QLatin1StringView rule, int count);
/// Why nothing can be changed; empty where something can.
QString obstacleText(const FlagRights &rights);

/// As in the JSON contract: "removeOverdue", "web".
QString lifecycleName(FlagLifecycle lifecycle);
QString sideName(CodeSide side);

}
