// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/branchage.h"

namespace Trunkline {

/// "overdue", "due", ... as on the state pill and in filters.
QString stateText(BranchState state);

/// "squash-merged", "unknown", ...
QString mergedText(std::optional<Merged> merged);

/// "71 h"; a dash for a branch without own commits, "unknown" where they cannot be read.
QString branchAgeText(const Branch &branch, const QDateTime &now, const Policy::Branches &limits);

/// "overdue at 16:40", "overdue since Fri 14:02"; empty for a branch that cannot become overdue.
QString deadlineText(const Branch &branch, const QDateTime &now, const Policy::Branches &limits);
/// As long as one becomes in this language, to keep room for: "overdue since Wed 00:00".
QString longDeadlineText(const QDateTime &now);

/// "14 / 63", with a dash for what is unknown.
QString aheadBehindText(const Branch &branch);

/// "2 files", "none"; a dash while it is not computed.
QString conflictsText(const std::optional<QStringList> &conflicts);

/// "left main 71 h ago, overdue since Fri 14:02, 14 commits, conflicts with main in 2 files"
QString branchSentence(const Branch &branch, const QString &trunk, const QDateTime &now,
                       const Policy::Branches &limits);

}
