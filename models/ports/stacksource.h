// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/stackfile.h"

#include <QFuture>

namespace Trunkline {

/// The stack files of trunk.
class StackSource
{
    Q_DISABLE_COPY_MOVE(StackSource)

public:
    StackSource() = default;
    virtual ~StackSource() = default;

    /// As trunk holds them now, by path. Returns at once.
    [[nodiscard]] virtual QFuture<Result<QList<StackFile>>> stackFiles() = 0;
};

}
