// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/judgedpullrequest.h"
#include "models/domain/policy.h"
#include "models/domain/pullrequestsnapshot.h"

#include <chrono>
#include <vector>

namespace Trunkline {

/// The id under which JudgedPullRequest keeps a number.
QString pullRequestId(qint32 number);

/// The open and the merged ones, by number.
QList<JudgedPullRequest> judged(const PullRequestSnapshot &snapshot, const Policy::PullRequests &policy);

/// Since it was opened; never negative. For a merged one until then.
std::chrono::seconds pullRequestAge(const PullRequest &pullRequest, const QDateTime &now);

/// From its first commit to trunk; nullopt for one that is not merged, or whose first commit is not known.
std::optional<std::chrono::seconds> leadTime(const PullRequest &pullRequest);

/// True once nothing is running any more: every required gate has said what it says.
bool isDecided(const PullRequestStanding &standing);

/// The place of its group: see urgency().
int groupRank(const JudgedPullRequest &pullRequest);

/// The lower the more urgent: what can merge first, then what waits for the viewer, what is blocked, what waits for
/// others, drafts, and merged ones last (those that went around a gate before the others); the older before the
/// younger.
qint64 urgency(const JudgedPullRequest &pullRequest);

/// The lower the worse: a failed gate before an open one, more of them before fewer.
qint64 openGates(const PullRequestStanding &standing);

/// In the order of urgency(). Points into @p pullRequests.
std::vector<const JudgedPullRequest *> byUrgency(const QList<JudgedPullRequest> &pullRequests);

}
