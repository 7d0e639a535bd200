// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/rules/flaglifecycle.h"

#include <vector>

namespace Trunkline {

/// FLAG-1 to FLAG-5 and FLAG-7 for one flag, in this order; a rule that is kept is not in the list.
QList<Finding> flagFindings(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy);

/// FLAG-6: the team has not gone through its flags for too long. @p audit is nullopt when it never did. Where no record
/// is kept, nobody knows.
enum class AuditRecord { Kept, NotKept };
std::optional<Finding> auditFinding(AuditRecord record, const std::optional<FlagAudit> &audit, const QDateTime &now,
                                    const FlagPolicy &policy);

/// In the order of flagUrgency(), then by name. Points into @p flags.
std::vector<const FlagFacts *> byUrgency(const QList<FlagFacts> &flags, const QDateTime &now, const FlagPolicy &policy);

/// What is wrong with a key that somebody wants to create; None when it may be used.
enum class KeyFault { None, Empty, TooLong, BadCharacter };
KeyFault keyFault(const QString &key);

}
