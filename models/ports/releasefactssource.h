// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/codeplace.h"
#include "models/domain/releasefacts.h"
#include "models/domain/result.h"

#include <QFuture>

namespace Trunkline {

/// What runs where a flag is about to be changed. The same promises as BranchSource.
class ReleaseFactsSource
{
    Q_DISABLE_COPY_MOVE(ReleaseFactsSource)

public:
    ReleaseFactsSource() = default;
    virtual ~ReleaseFactsSource() = default;

    /// For the flag that trunk evaluates at @p places; @p trunk is where they were found.
    [[nodiscard]] virtual QFuture<Result<ReleaseFacts>> facts(const QList<CodePlace> &places, const ObjectId &trunk)
            = 0;
};

}
