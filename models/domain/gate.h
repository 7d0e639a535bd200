// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Trunkline {

/// One of the five marks of a pull request.
struct Gate
{
    enum class Kind { UnitTests, AiReview, HumanReview, Preview, Migration };

    enum class State {
        Passed,
        Failed,
        Running,
        Missing, ///< nothing was posted, or nothing that counts
        Outdated, ///< the verdict is on another commit than the head: it does not count
        NotNeeded,
        Unknown, ///< cannot be read; null in JSON
    };

    /// Why it stands so, where the state alone does not say.
    enum class Reason {
        None,
        WrongApp, ///< a check of that name exists, posted by somebody who may not: label names them
        AwaitingApproval,
        NoConclusion, ///< it completed and did not say how
        NoVerdict, ///< neutral, or a comment: no yes and no no
        NotEnoughApprovals,
        NoDown, ///< label is the migration's path
        Destroyed, ///< the preview was taken down
        Unreadable,
    };

    Kind kind = Kind::UnitTests;
    State state = State::Unknown;
    Reason reason = Reason::None;
    bool isRequired = true;
    QString sha; ///< the commit the verdict is on; empty without one
    QString label; ///< the deciding check, reviewer or file, in its own words
    QString url;

    bool operator==(const Gate &) const = default;
};

/// Where a pull request stands, all gates taken together.
struct PullRequestStanding
{
    enum class Group { ReadyToMerge, NeedsMyReview, Blocked, WaitingForOthers, Draft };

    struct Blocker
    {
        enum class Kind { Gate, Conflict, RequiredCheck, MergeStateUnknown };

        Kind kind = Kind::Gate;
        Gate::Kind gate = Gate::Kind::UnitTests; ///< for Kind::Gate
        QString name; ///< of the required check

        bool operator==(const Blocker &) const = default;
    };

    QList<Gate> gates; ///< all five, in the order of Gate::Kind
    bool isReady = false; ///< every required gate and check passed, mergeable, not a draft
    Group group = Group::Blocked;
    QList<Blocker> blockers; ///< what keeps it from being ready; most urgent first

    bool operator==(const PullRequestStanding &) const = default;
};

}
