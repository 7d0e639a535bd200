// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/judgedpullrequest.h"
#include "models/domain/policy.h"
#include "models/domain/pullrequestsnapshot.h"

namespace Trunkline {

/// PR-1 to PR-5 for one open pull request, in this order; a rule that is kept is not in the list, nor is any for a
/// merged one. A draft is not asked for what it does not have yet: only for what failed, and for its age.
QList<Finding> pullRequestFindings(const JudgedPullRequest &pullRequest, const QDateTime &now,
                                   const Policy::PullRequests &policy);

/// TRUNK-1: a finding for each force push of the last 30 days that the host tells of, in their order.
QList<Finding> hostedForcePushFindings(const QList<TrunkForcePush> &pushes, const QDateTime &now);

/// TRUNK-2: at most one, also where only a part of the protection could be read.
QList<Finding> protectionFindings(const std::optional<TrunkProtection> &protection);

}
