// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/clock.h"

namespace Trunkline {

/// For --now: it is always the same time.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime time)
        : m_time(std::move(time))
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_time; }

private:
    const QDateTime m_time;
};

}
