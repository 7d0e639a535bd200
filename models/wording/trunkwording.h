// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/trunkrules.h"

namespace Trunkline {

/// TRUNK-4: one translated sentence.
QString standingRevertText(const StandingRevert &standing, const QDateTime &now);
QString standingRevertNextStep();

/// AI-1; @p missing as missingAiRules() gave it.
QString aiRulesText(const std::optional<QList<AiRuleSubject>> &missing);
QString aiRulesNextStep();

}
