// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/threadheart.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>
#include <map>
#include <string>

namespace Trunkline::Test {

/// Twice what a turn may take, as far as that can be told on a busy machine; sanitizers and coverage are several times
/// slower.
#ifdef NDEBUG
constexpr auto SmoothTurn = std::chrono::milliseconds(16);
#else
constexpr auto SmoothTurn = std::chrono::milliseconds(150);
#endif

/// Measures for how long a window stands still at most, whatever happens in it.
class Smoothness
{
public:
    using Work = std::function<void()>;
    using Done = std::function<bool()>;
    using Figures = std::map<std::string, std::chrono::nanoseconds>;

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
        m_longest[what] = std::max(m_longest[what], longest);
    }

    const Figures &longest() const { return m_longest; }

private:
    Figures m_longest;
    ThreadHeart m_heart;
};

/// Holds each step of @p round to a limit, in the best of three rounds: what else a machine does makes this thread's
/// own time dearer, too.
inline void expectSmooth(std::chrono::nanoseconds limit, const std::function<void(Smoothness &)> &round)
{
    Smoothness::Figures best;
    const auto isMissed = [&](const auto &step) { return step.second >= limit; };
    for (int i = 0; i < 3 && (best.empty() || std::ranges::any_of(best, isMissed)); ++i) {
        Smoothness smooth;
        round(smooth);
        if (QTest::currentTestFailed())
            return;
        for (const auto &[step, longest] : smooth.longest())
            best[step] = best.contains(step) ? std::min(best[step], longest) : longest;
    }
    for (const auto &[step, longest] : best)
        QVERIFY2(longest < limit, step.c_str());
}

}
