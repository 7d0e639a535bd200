// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logline.h"
#include "models/domain/result.h"
#include "models/domain/service.h"
#include "models/ports/subscription.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace Trunkline {

/// A running log. Dropping it ends it.
class LogStream : public Subscription
{
public:
    /// Stops reading, so that the engine waits; nothing piles up here meanwhile.
    virtual void pause() = 0;
    virtual void resume() = 0;
};

/// Where services come from: one manager of a swarm.
///
/// Every implementation passes tests/contract/tst_servicesource.cpp:
///  - a call returns at once and never blocks its thread;
///  - the future ends exactly once, with a value or an Error, never an exception;
///  - cancelling the future stops the work, and it then ends without a result;
///  - destroying the source cancels whatever it has in flight.
/// An engine that answers and is no manager of a working swarm is an Error with Cause::NotASwarmManager, SwarmInactive,
/// SwarmWithoutLeader or SwarmLocked; one that is too old, with Cause::EngineTooOld.
class ServiceSource
{
    Q_DISABLE_COPY_MOVE(ServiceSource)

public:
    using Listener = std::function<void(const Result<ServiceSnapshot> &)>;

    /// Which log, and how much of it.
    struct LogRequest
    {
        QString serviceId;
        QString taskId; ///< empty: of all the service's tasks
        qint32 tail = 200; ///< how many of the lines that are there already
        bool isTty = false; ///< as the service says
    };
    /// Lines in the order of their times, or why there are none. After an Error nothing follows.
    using LogListener = std::function<void(const Result<QList<LogLine>> &)>;

    ServiceSource() = default;
    virtual ~ServiceSource() = default;

    /// The facts as they are now.
    [[nodiscard]] virtual QFuture<Result<ServiceSnapshot>> services() = 0;

    /// Reports the facts now and whenever they change, and at least every ten seconds that they still hold, on the
    /// calling thread, until the handle is dropped. After an error it goes on trying: when the engine answers again, a
    /// snapshot follows.
    [[nodiscard]] virtual std::unique_ptr<Subscription> watch(Listener listener) = 0;

    /// Asks now what would be asked at the next turn. What it brings arrives through watch().
    virtual void refresh() = 0;

    /// The last lines of a log, oldest first.
    [[nodiscard]] virtual QFuture<Result<QList<LogLine>>> log(const LogRequest &request) = 0;

    /// The same, and then every new line; tasks that a rollout brings join in.
    [[nodiscard]] virtual std::unique_ptr<LogStream> followLog(const LogRequest &request, LogListener listener) = 0;

    /// Secrets, configs and networks by name.
    [[nodiscard]] virtual QFuture<Result<QList<SwarmResource>>> resources() = 0;
};

}
