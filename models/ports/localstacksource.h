// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/localservice.h"
#include "models/ports/logsource.h"

namespace Trunkline {

/// The compose projects of one engine, be it part of a swarm or not.
class LocalStackSource : public LogSource
{
public:
    /// As they are now, by project, then by name; containers of one-off commands are left out. Returns at once.
    [[nodiscard]] virtual QFuture<Result<QList<LocalService>>> localServices() = 0;
};

}
