// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Trunkline {

/// One verdict of a machine about one commit: a check run, a commit status, a job, or a suite that has no run yet.
struct Check
{
    enum class Kind {
        Run,
        Status, ///< the older kind: a context with a state
        Suite, ///< queued or waiting for approval: there is no run yet that could be named
        Job, ///< read from Actions where check runs are not readable
    };

    enum class State {
        Queued,
        Running,
        AwaitingApproval, ///< somebody must allow it to start
        ActionRequired, ///< it ran, and wants somebody to do something
        Passed,
        Neutral,
        Skipped,
        Failed,
        Cancelled,
        TimedOut,
        Stale,
        Unknown, ///< completed without a conclusion, or a word this program does not know: never a pass
    };

    qint64 id = 0;
    Kind kind = Kind::Run;
    QString name;
    QString workflow; ///< of a job or an Actions run; else empty
    QString app; ///< slug of the app that posted it, or the login of a status' author; empty when not told
    qint64 appId = 0; ///< 0 when not told
    bool isPostedByBot = true; ///< false for a status that a person posted
    State state = State::Unknown;
    QString title; ///< the poster's own words: "2 of 318 failed"
    QString sha; ///< the commit it judges
    QString url;
    QDateTime startedAt;
    QDateTime completedAt;

    bool operator==(const Check &) const = default;
};

}
