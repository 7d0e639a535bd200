// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/pullrequest.h"
#include "models/domain/trunkhistory.h"

namespace Trunkline {

/// A commit that came to trunk past all pull requests.
struct DirectCommit
{
    TrunkCommit commit;
    Finding finding;

    bool operator==(const DirectCommit &) const = default;
};

/// TRUNK-3, over the last 14 days, newest first. @p merged are the pull requests that were merged in that time. A pull
/// request that was rebased onto trunk brings several commits at the moment of its merge, of which the host names only
/// the last: those of the same minute are taken for its own.
QList<DirectCommit> directCommits(const TrunkHistory &history, const QList<PullRequest> &merged, const QDateTime &now);

}
