// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/featureflag.h"
#include "models/domain/result.h"
#include "models/ports/subscription.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace Trunkline {

/// Where flags come from: Hasura or PostgreSQL itself. The same promises as BranchSource; every implementation passes
/// tests/contract/tst_flagsource.cpp.
class FlagSource
{
    Q_DISABLE_COPY_MOVE(FlagSource)

public:
    using Listener = std::function<void(const Result<FlagSnapshot> &)>;

    FlagSource() = default;
    virtual ~FlagSource() = default;

    /// As in the JSON contract: "hasura" or "postgres".
    virtual QString name() const = 0;

    [[nodiscard]] virtual QFuture<Result<FlagSnapshot>> flags() = 0;
    /// Newest first, at most @p limit; empty where the team keeps no events.
    [[nodiscard]] virtual QFuture<Result<QList<FlagEvent>>> history(const QString &key, qint32 limit) = 0;
    /// When the flags were last gone through; nullopt: never, or it is not recorded.
    [[nodiscard]] virtual QFuture<Result<std::optional<FlagAudit>>> lastAudit() = 0;

    /// Reports now and after every change, on the calling thread, until the handle is dropped. An error is reported
    /// once for as long as it stays the same; the connection is sought again by itself, and then a snapshot follows.
    [[nodiscard]] virtual std::unique_ptr<Subscription> watch(Listener listener) = 0;
};

}
