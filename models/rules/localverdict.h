// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/localservice.h"

#include <chrono>

namespace Trunkline {

/// How a compose service is.
struct LocalVerdict
{
    enum class State {
        Restarting, ///< the engine starts it again and again
        Unhealthy,
        Failed, ///< ended by itself, with an error
        Partly, ///< some of its containers run
        Starting, ///< its health check has not passed yet
        Paused,
        Running,
        Finished, ///< ended with 0
        Stopped,
    };

    State state = State::Stopped;
    qint32 up = 0; ///< containers that run
    qint32 all = 0;
    qint32 restarts = 0; ///< of all of them
    qint32 exitCode = 0; ///< of Failed
    QDateTime since; ///< of the newest change; invalid when not known

    bool operator==(const LocalVerdict &) const = default;
};

/// What its containers run, beside what is checked out.
struct LocalBuild
{
    enum class State {
        Unknown,
        Elsewhere, ///< the project lies outside of the work tree
        FromRegistry, ///< not built from the work tree
        Rebuilt, ///< a newer image is there, and the containers do not run it
        OtherCommit, ///< it says which commit it was built from, and that is another
        Older, ///< built before the work tree's commit was made
        Current,
    };

    State state = State::Unknown;
    std::chrono::seconds olderBy{0}; ///< of Older

    bool operator==(const LocalBuild &) const = default;
};

LocalVerdict localVerdict(const LocalService &service);

/// @p workTree without a commit: what is checked out is not known.
LocalBuild localBuild(const LocalService &service, const WorkTree &workTree);

}
