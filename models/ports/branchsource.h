// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "models/domain/result.h"
#include "models/ports/subscription.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace Trunkline {

/// Where branches come from.
///
/// Every implementation passes tests/contract/tst_branchsource.cpp:
///  - a call returns at once and never blocks its thread;
///  - the future ends exactly once, with a value or an Error, never an exception;
///  - cancelling the future stops the work, and it then ends without a result;
///  - destroying the source cancels whatever it has in flight.
class BranchSource
{
    Q_DISABLE_COPY_MOVE(BranchSource)

public:
    /// How much a one-shot read computes. Merged and conflicts that are cached are always there.
    enum class Depth {
        Graph, ///< refs and history
        Complete, ///< and squash/rebase detection and conflicts with trunk
    };

    using Listener = std::function<void(const Result<BranchSnapshot> &)>;

    BranchSource() = default;
    virtual ~BranchSource() = default;

    /// The facts as they are now.
    [[nodiscard]] virtual QFuture<Result<BranchSnapshot>> branches(Depth depth) = 0;

    /// Reports the facts now and after every change of the repository, on the calling thread, until the handle is
    /// dropped. A snapshot with isComplete false is followed by fuller ones. After an error it goes on watching: when
    /// the repository can be read again, a snapshot follows.
    [[nodiscard]] virtual std::unique_ptr<Subscription> watch(Listener listener) = 0;

    /// Asks the remote (git fetch --prune). What it brings arrives through watch().
    [[nodiscard]] virtual QFuture<Result<void>> fetch() = 0;
};

}
