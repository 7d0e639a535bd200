// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/threadheart.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

namespace Trunkline::Test {

/// Twice what a turn may take, as far as that can be told on a busy machine; sanitizers and coverage are several times
/// slower.
#ifdef NDEBUG
constexpr auto SmoothTurn = std::chrono::milliseconds(16);
#else
constexpr auto SmoothTurn = std::chrono::milliseconds(150);
#endif

/// Holds whatever happens in a window to the longest time for which it may stand still.
class Smoothness
{
public:
    using Work = std::function<void()>;
    using Done = std::function<bool()>;

    explicit Smoothness(std::chrono::nanoseconds limit)
        : m_limit(limit)
    {
    }

    /// Does @p work, and goes on until @p isDone and all that follows is painted.
    void expect(const char *what, const Work &work, const Done &isDone = [] { return true; })
    {
        m_heart.takeLongest();
        work();
        QVERIFY2(QTest::qWaitFor(isDone, 60'000), what);
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
        const std::chrono::nanoseconds longest = m_heart.takeLongest();
        qInfo("%s: longest stretch %.1f ms", what, double(longest.count()) / 1e6);
        QVERIFY2(longest < m_limit, what);
    }

private:
    const std::chrono::nanoseconds m_limit;
    ThreadHeart m_heart;
};

}
