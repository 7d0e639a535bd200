// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/policy.h"
#include "models/rules/rulecatalogue.h"

namespace Trunkline {

/// The limits that the rule works with: "24 h, 48 h"; a dash where it has none.
QString thresholdText(QLatin1StringView rule, const Policy &policy);
/// True when the team's own file decides of it, by its limits or by its switch.
bool isTeamRule(QLatin1StringView rule, const Policy &policy);
/// ".trunkline.yaml" or "default".
QString thresholdOriginText(QLatin1StringView rule, const Policy &policy);
/// "error", "off", ...: as the team's switch or the catalogue says.
QString ruleSettingText(const Rule &rule, const Policy &policy);
/// "until 3 Mar 2026, allowed by ada: customer demo (extended 3 times)"; @p extensions: nullopt when not known.
QString exemptionText(const Policy::Exemption &exemption, std::optional<int> extensions, const QDateTime &now);

}
