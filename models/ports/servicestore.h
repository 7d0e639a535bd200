// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/service.h"

#include <QFuture>

namespace Trunkline {

/// Changes services. Every action is about the service as it was shown: when its spec is another one by now, or changes
/// in this very moment, nothing happens and the answer is Kind::Conflict. A change that would change nothing is never
/// sent, because it erases the engine's memory of the last rollout: it is Kind::Invalid with Cause::Refused.
class ServiceStore
{
    Q_DISABLE_COPY_MOVE(ServiceStore)

public:
    ServiceStore() = default;
    virtual ~ServiceStore() = default;

    /// Back to the spec before; Cause::Refused where the engine has none.
    [[nodiscard]] virtual QFuture<Result<void>> rollBack(const Service &service) = 0;
    /// Replaces every task by the rules of the service's own update configuration.
    [[nodiscard]] virtual QFuture<Result<void>> restart(const Service &service) = 0;
    /// Cause::Refused for a global service or a job.
    [[nodiscard]] virtual QFuture<Result<void>> scale(const Service &service, qint32 replicas) = 0;
};

}
