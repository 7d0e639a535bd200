// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/transition.h"

#include <QFuture>
#include <QList>

namespace Trunkline {

/// The local memory of what happened, by repository. What was written is there after a crash; what is older than a set
/// age is forgotten, but never the last word on a subject that is still there.
class TransitionLog
{
    Q_DISABLE_COPY_MOVE(TransitionLog)

public:
    TransitionLog() = default;
    virtual ~TransitionLog() = default;

    /// Writes all of them or none.
    [[nodiscard]] virtual QFuture<Result<void>> record(const QString &repository, const QList<Transition> &transitions)
            = 0;
    /// What happened at or after @p from, oldest first.
    [[nodiscard]] virtual QFuture<Result<QList<Transition>>> since(const QString &repository, const QDateTime &from)
            = 0;
    /// Of every subject the last one; those of subjects that are gone are left out.
    [[nodiscard]] virtual QFuture<Result<QList<Transition>>> present(const QString &repository) = 0;
};

}
