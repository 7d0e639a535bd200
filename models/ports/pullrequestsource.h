// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/pullrequestsnapshot.h"
#include "models/ports/subscription.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace Trunkline {

/// Where pull requests come from.
///
/// Every implementation passes tests/contract/tst_pullrequestsource.cpp:
///  - a call returns at once and never blocks its thread;
///  - the future ends exactly once, with a value or an Error, never an exception;
///  - cancelling the future stops the work, and it then ends without a result;
///  - destroying the source cancels whatever it has in flight.
class PullRequestSource
{
    Q_DISABLE_COPY_MOVE(PullRequestSource)

public:
    /// Nobody looks: the source then asks less often.
    enum class Attention { Watched, Unwatched };

    using Listener = std::function<void(const Result<PullRequestSnapshot> &)>;

    PullRequestSource() = default;
    virtual ~PullRequestSource() = default;

    /// The facts as they are now, with all details. What could not be read of a pull request is marked in it.
    [[nodiscard]] virtual QFuture<Result<PullRequestSnapshot>> pullRequests() = 0;

    /// Reports the facts now and whenever they change, on the calling thread, until the handle is dropped. A snapshot
    /// with isComplete false is followed by fuller ones. After an error it goes on trying, no sooner than the host
    /// allows; after Kind::Unauthenticated only once refresh() is called.
    [[nodiscard]] virtual std::unique_ptr<Subscription> watch(Listener listener) = 0;

    /// Asks now what would be asked at the next turn. What it brings arrives through watch().
    virtual void refresh() = 0;

    virtual void setAttention(Attention attention) = 0;
};

}
