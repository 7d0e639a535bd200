// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/trunkhistory.h"

namespace Trunkline {

/// A revert on trunk that nothing followed up.
struct StandingRevert
{
    TrunkCommit revert;
    QString subject; ///< of what it took back

    bool operator==(const StandingRevert &) const = default;
};

/// TRUNK-4: reverts of the last seven days after which no commit came that reverts the revert, names what was taken
/// back (by its id or its pull request) or brings back its subject. Newest first.
QList<StandingRevert> standingReverts(const TrunkHistory &history, const QDateTime &now);

/// Which subject an AI review must have rules on.
enum class AiRuleSubject { SwarmConfiguration, Secrets };

/// AI-1: the subjects that no rule file names. nullopt: there is no rule file at all.
std::optional<QList<AiRuleSubject>> missingAiRules(const QList<AiRuleFile> &files);

}
