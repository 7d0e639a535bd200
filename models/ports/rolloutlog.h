// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/rolloutrecord.h"

#include <QFuture>

namespace Trunkline {

/// The local memory of rollouts, which outlives the engine's. What was written is there after a crash.
class RolloutLog
{
    Q_DISABLE_COPY_MOVE(RolloutLog)

public:
    RolloutLog() = default;
    virtual ~RolloutLog() = default;

    /// Writes the record, or writes it anew when its key is known.
    [[nodiscard]] virtual QFuture<Result<void>> record(const RolloutRecord &record) = 0;
    /// The last records of one service, newest first.
    [[nodiscard]] virtual QFuture<Result<QList<RolloutRecord>>> ofService(const QString &clusterId,
                                                                          const QString &serviceId, qint32 limit)
            = 0;
    /// Of every service the last record that changed more than the number of replicas.
    [[nodiscard]] virtual QFuture<Result<QList<RolloutRecord>>> latest(const QString &clusterId) = 0;
    /// Of every service all that began at or after @p from, newest first.
    [[nodiscard]] virtual QFuture<Result<QList<RolloutRecord>>> since(const QString &clusterId, const QDateTime &from)
            = 0;
};

}
