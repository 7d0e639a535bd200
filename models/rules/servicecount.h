// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/service.h"

#include <chrono>
#include <optional>

namespace Trunkline {

/// The tasks of one service, counted by slot. What the verdict's rows ask about.
struct ServiceCount
{
    qint32 up = 0; ///< distinct slots with a running task that is meant to run, on a node that is ready
    qint32 current = 0; ///< those of the present spec
    std::optional<qint32> wanted;
    qint32 draining = 0; ///< running, and not meant to
    qint32 failures = 0; ///< of the present spec, within the window
    qint32 emptySlots = 0; ///< have failed and have no task that is meant to run (or is about to be)
    bool isLooping = false; ///< some slot failed twice within the window
    bool hasOutlivedLoop = false; ///< and is up for longer than twice the time between its failures
    std::optional<Task> lastFailure; ///< of the present spec, of any age
    std::optional<Task> waiting; ///< finds no node
    QString downNode; ///< identifier of a node that is away and holds a task that is meant to run
    QString drainedNode; ///< identifier of a node that is drained and has just lost a task

    bool isShort() const { return !wanted || up < *wanted; }
};

ServiceCount countTasks(const Service &service, const QList<Node> &nodes, const QDateTime &now,
                        std::chrono::seconds failureWindow);

}
