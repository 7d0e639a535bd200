// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/gate.h"
#include "models/domain/pullrequest.h"

namespace Trunkline {

/// A pull request with what the team's rules say about it, judged once for a snapshot.
struct JudgedPullRequest
{
    PullRequest facts;
    PullRequestStanding standing; ///< of a merged one: as it stands now, which is not what counted then
    QList<Gate> notPassedAtMerge; ///< of a merged one: required gates that it went around
    std::optional<QStringList> migrations; ///< versions it touches; nullopt when its files are not known
    QString id; ///< the number, padded so that ids sort as numbers do

    bool isMerged() const { return facts.merge.has_value(); }
    const QString &key() const { return id; }
    bool operator==(const JudgedPullRequest &) const = default;
};

}
