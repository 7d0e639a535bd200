// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace Trunkline {

/// What time it is, in UTC. Fixed by --now and in tests.
class Clock
{
    Q_DISABLE_COPY_MOVE(Clock)

public:
    Clock() = default;
    virtual ~Clock() = default;

    [[nodiscard]] virtual QDateTime now() const = 0;
};

}
