// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/localservice.h"
#include "models/domain/result.h"

#include <QFuture>

namespace Trunkline {

/// What is checked out where the repository was opened.
class WorkTreeSource
{
    Q_DISABLE_COPY_MOVE(WorkTreeSource)

public:
    WorkTreeSource() = default;
    virtual ~WorkTreeSource() = default;

    /// As it is now; Kind::NotFound where nothing is checked out. Returns at once.
    [[nodiscard]] virtual QFuture<Result<WorkTree>> workTree() = 0;
};

}
