// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/clock.h"

namespace Trunkline {

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

}
