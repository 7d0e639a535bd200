// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/featureflag.h"
#include "models/domain/pullrequestsnapshot.h"

namespace Trunkline {

/// "ada, by GH_TOKEN"; says so when nobody is signed in.
QString accountText(const HostAccount &account);

/// Who the user is, and what that allows, in a few words: "Signed in as ada · can change flags". Empty where neither is
/// known.
QString identityText(const HostAccount &account, const FlagRights &rights);

/// What cannot be seen for want of a right, and what it means: "Check runs are not readable with this token: ..."
QString missingRightText(const HostAccount::MissingRight &missing);

/// "4,210 of 5,000 points left until 16:40, 172 spent by Trunkline"; says so when the host sets no limit.
QString budgetText(const RequestBudget &budget, const QDateTime &now);

/// Which part of the repository could not be read and why.
QString unreadableText(const PullRequestSnapshot::Unreadable &unreadable);

/// Who may force-push or delete trunk, in one sentence; unknown is said to be unknown.
QString protectionText(const std::optional<TrunkProtection> &protection, const QString &trunk);

/// "production: succeeded 12 min ago"; what runs there is not known where nothing was ever deployed.
QString environmentText(const Environment &environment, const QDateTime &now);

/// What was force-pushed, by whom.
QString forcePushText(const TrunkForcePush &push, const QString &trunk);

}
