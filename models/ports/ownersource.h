// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/previewowner.h"

#include <QFuture>

namespace Trunkline {

/// Asks anew whose previews are whose, right before something is removed.
class OwnerSource
{
    Q_DISABLE_COPY_MOVE(OwnerSource)

public:
    OwnerSource() = default;
    virtual ~OwnerSource() = default;

    /// The host's pull requests where one is connected; else the branches after asking the remote.
    [[nodiscard]] virtual QFuture<Result<OwnerFacts>> owners() = 0;
};

}
