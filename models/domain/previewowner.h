// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "models/domain/pullrequestsnapshot.h"

namespace Trunkline {

/// What tells whose a preview is: pull requests where a host is connected, else the branches.
struct OwnerFacts
{
    std::optional<PullRequestSnapshot> pullRequests;
    QList<Branch> branches;

    bool operator==(const OwnerFacts &) const = default;
};

/// The pull request, or the branch, that a preview shows.
struct PreviewOwner
{
    enum class State {
        Unknown, ///< nothing tells
        Open,
        Merged,
        Closed, ///< or never there
    };

    State state = State::Unknown;
    QString title; ///< empty without a host
    QString url;
    QString branch; ///< empty when not known
    QString head; ///< the commit it should show; empty when not known
    QDateTime endedAt; ///< when it was merged or closed; invalid when not known

    bool isOver() const { return state == State::Merged || state == State::Closed; }
    bool operator==(const PreviewOwner &) const = default;
};

}
