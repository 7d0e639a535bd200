// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/trunkhistory.h"

#include <QFuture>

namespace Trunkline {

/// What came to trunk. The same promises as BranchSource.
class TrunkSource
{
    Q_DISABLE_COPY_MOVE(TrunkSource)

public:
    TrunkSource() = default;
    virtual ~TrunkSource() = default;

    /// The first-parent line of @p trunk as a snapshot gave it, back to @p since.
    [[nodiscard]] virtual QFuture<Result<TrunkHistory>> history(const Trunk &trunk, const QDateTime &since) = 0;
};

}
