// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/routerview.h"

#include <QFuture>
#include <QList>

namespace Trunkline {

/// Traefik's own view of its routers.
class RouterSource
{
    Q_DISABLE_COPY_MOVE(RouterSource)

public:
    RouterSource() = default;
    virtual ~RouterSource() = default;

    /// All HTTP routers, as they are now. Returns at once.
    [[nodiscard]] virtual QFuture<Result<QList<RouterView>>> routers() = 0;
};

}
