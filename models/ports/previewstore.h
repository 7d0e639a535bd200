// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/preview.h"
#include "models/domain/result.h"

#include <QFuture>

namespace Trunkline {

/// Removes previews: the stack of its own that a preview is, and nothing else.
class PreviewStore
{
    Q_DISABLE_COPY_MOVE(PreviewStore)

public:
    PreviewStore() = default;
    virtual ~PreviewStore() = default;

    /// What would be removed now, services first; Cause::Refused when the preview has no stack that fits the pattern.
    [[nodiscard]] virtual QFuture<Result<QList<SwarmResource>>> planRemoval(const Preview &preview) = 0;

    /// Removes what @p plan names, as far as a new look still says that it belongs to the preview; what else has come
    /// since is Kind::Conflict, and nothing is removed. The first thing that cannot be removed ends it.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const Preview &preview, const QList<SwarmResource> &plan) = 0;
};

}
