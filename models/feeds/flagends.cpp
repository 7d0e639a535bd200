// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/flagends.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto longestTimer = 10min; // a computer may sleep, and clocks may be set
constexpr auto again = 5s; // after a failure that may pass

}

FlagEnds::FlagEnds(FlagStore *store, const Clock &clock, Memory memory, QString me, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_memory(std::move(memory))
    , m_me(std::move(me))
    , m_ends(m_memory.load())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FlagEnds::endNext);
    std::ranges::sort(m_ends, {}, &FlagEnd::at);
    schedule();
}

void FlagEnds::add(const FeatureFlag &flag, std::chrono::seconds after)
{
    m_ends.removeIf([&](const FlagEnd &end) { return end.flag.key == flag.key; });
    m_ends.append({.flag = flag, .at = m_clock.now().addDuration(after)});
    std::ranges::sort(m_ends, {}, &FlagEnd::at);
    keep();
}

void FlagEnds::confirm(const QString &key)
{
    m_ends.removeIf([&](const FlagEnd &end) { return end.flag.key == key; });
    keep();
}

std::optional<QDateTime> FlagEnds::endOf(const QString &key) const
{
    const auto found = std::ranges::find(m_ends, key, [](const FlagEnd &end) { return end.flag.key; });
    return found == m_ends.cend() ? std::nullopt : std::optional(found->at);
}

void FlagEnds::keep()
{
    m_memory.save(m_ends);
    schedule();
    Q_EMIT changed();
}

void FlagEnds::schedule()
{
    m_timer.stop();
    if (m_ends.isEmpty() || !m_store || m_call.isRunning())
        return;
    const std::chrono::milliseconds wait = m_ends.first().at - m_clock.now();
    m_timer.start(std::clamp<std::chrono::milliseconds>(wait, 0ms, longestTimer));
}

void FlagEnds::endNext()
{
    if (m_ends.isEmpty() || m_ends.first().at > m_clock.now()) {
        schedule();
        return;
    }
    const FlagEnd end = m_ends.first();
    const FlagChange off{.before = end.flag,
                         .changeId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                         .reason = u"time is up"_s,
                         .by = m_me,
                         .enabled = false};
    m_call.start(m_store->change(off), this, [this, end](const Result<FlagOutcome> &outcome) { finish(end, outcome); });
}

/// What may pass is tried again, until somebody confirms: the wish was that it goes off.
void FlagEnds::finish(const FlagEnd &end, const Result<FlagOutcome> &outcome)
{
    const bool mayPass = !outcome
            && (outcome.error().kind == Error::Kind::Unreachable || outcome.error().kind == Error::Kind::Timeout);
    if (mayPass) {
        m_timer.start(again);
    } else {
        m_ends.removeOne(end);
        m_memory.save(m_ends);
        m_timer.start(0ms);
        Q_EMIT changed();
    }
    Q_EMIT ended(end.flag.key, outcome);
}

}
