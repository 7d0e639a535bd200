// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "models/domain/finding.h"
#include "models/domain/policy.h"

namespace Trunkline {

/// What is wrong with the branch, with the figures in it: one translated sentence.
QString findingText(const Finding &finding, const Branch &branch, const QDateTime &now, const Policy::Branches &policy);

/// The same for a force push on trunk.
QString forcePushText(const ForcePush &push, const Trunk &trunk);

/// What to do about a finding on a branch or on trunk: one translated sentence.
QString nextStepText(const Finding &finding, const Trunk &trunk);

/// Why a rule about branches could not be decided for @p count of them.
QString undecidedText(QLatin1StringView rule, int count);

/// As in the JSON contract: "warning".
QString severityName(Finding::Severity severity);

}
