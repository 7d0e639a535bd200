// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/waiting.h"

namespace Trunkline::Test {

ManualClock::ManualClock(const QDateTime &now)
    : m_now(now)
{
}

}
