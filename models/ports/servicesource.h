// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/service.h"
#include "models/ports/logsource.h"

namespace Trunkline {

/// Where services come from: one manager of a swarm.
///
/// Every implementation passes tests/contract/tst_servicesource.cpp:
///  - a call returns at once and never blocks its thread;
///  - the future ends exactly once, with a value or an Error, never an exception;
///  - cancelling the future stops the work, and it then ends without a result;
///  - destroying the source cancels whatever it has in flight.
/// An engine that answers and is no manager of a working swarm is an Error with Cause::NotASwarmManager, SwarmInactive,
/// SwarmWithoutLeader or SwarmLocked; one that is too old, with Cause::EngineTooOld.
class ServiceSource : public LogSource
{
public:
    using Listener = std::function<void(const Result<ServiceSnapshot> &)>;

    /// The facts as they are now.
    [[nodiscard]] virtual QFuture<Result<ServiceSnapshot>> services() = 0;

    /// Reports the facts now and whenever they change, and at least every ten seconds that they still hold, on the
    /// calling thread, until the handle is dropped. After an error it goes on trying: when the engine answers again, a
    /// snapshot follows.
    [[nodiscard]] virtual std::unique_ptr<Subscription> watch(Listener listener) = 0;

    /// Asks now what would be asked at the next turn. What it brings arrives through watch().
    virtual void refresh() = 0;

    /// Secrets, configs and networks by name.
    [[nodiscard]] virtual QFuture<Result<QList<SwarmResource>>> resources() = 0;
};

}
