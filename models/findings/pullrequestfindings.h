// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/policy.h"
#include "models/domain/pullrequestsnapshot.h"
#include "models/domain/reportedfinding.h"
#include "models/domain/trunkhistory.h"

namespace Trunkline {

/// TRUNK-1 and TRUNK-2 as the host knows them, and PR-1 to PR-5 over all open pull requests.
PaneFindings pullRequestPaneFindings(const PullRequestSnapshot &snapshot, const QDateTime &now,
                                     const Policy::PullRequests &policy);

/// TRUNK-3 into the same pane. Without the history, or the merged pull requests, it cannot be decided.
void addDirectCommits(PaneFindings &pane, const PullRequestSnapshot &snapshot,
                      const std::optional<TrunkHistory> &history, const QDateTime &now);

}
