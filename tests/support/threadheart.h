// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <utility>

namespace Trunkline::Test {

/// Measures how long this thread's event loop was busy at a stretch. It counts the thread's own time: other processes
/// of a busy test machine are no stall of ours.
class ThreadHeart
{
public:
    /// Beats in every turn of the loop; with @p every it lets the loop sleep in between.
    explicit ThreadHeart(std::chrono::milliseconds every = {})
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(every);
    }

    /// The longest stretch since the last call, in which the current turn counts too.
    std::chrono::nanoseconds takeLongest()
    {
        beat();
        return std::exchange(m_longest, {});
    }

private:
    static std::chrono::nanoseconds threadTime()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }
    void beat()
    {
        const std::chrono::nanoseconds now = threadTime();
        m_longest = std::max(m_longest, now - std::exchange(m_last, now));
    }

    QTimer m_timer;
    std::chrono::nanoseconds m_last = threadTime();
    std::chrono::nanoseconds m_longest{};
};

}
