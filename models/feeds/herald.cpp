// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/herald.h"

#include "models/rules/news.h"
#include "models/wording/newswording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto ShortAbsence = 15min;
constexpr qsizetype MostLines = 5;

}

Herald::Herald(Chronicle &chronicle, Notifier &notifier, const Clock &clock, std::chrono::milliseconds gatherFor,
               QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_gatherFor(gatherFor)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Herald::tell);
    connect(&chronicle, &Chronicle::happened, this, &Herald::hear);
}

void Herald::setSettings(const NotificationSettings &settings)
{
    m_settings = settings;
    if (!m_waiting.isEmpty())
        m_timer.start(m_gatherFor); // the quiet hours may be others now
}

void Herald::hear(const QList<Transition> &transitions, Chronicle::When when)
{
    QList<Transition> news = transitions;
    news.removeIf([this](const Transition &transition) { return !isWanted(transition, m_settings); });
    if (news.isEmpty())
        return;
    if (when == Chronicle::When::Before) {
        m_digest.news += news;
        Q_EMIT digestChanged();
        return;
    }
    m_waiting += news;
    if (m_awaySince.isValid())
        m_missed += news;
    if (!m_timer.isActive())
        m_timer.start(m_gatherFor);
}

void Herald::tell()
{
    if (const std::optional<QDateTime> until = quietUntil(m_settings, m_clock.now())) {
        m_timer.start(std::chrono::milliseconds(std::max<qint64>(m_clock.now().msecsTo(*until), 1000)));
        return;
    }
    const QList<Transition> news = std::exchange(m_waiting, {});
    if (news.isEmpty())
        return;
    const bool isOne = news.size() == 1;
    const Transition &first = news.first();
    const Notification notification{.title = isOne ? newsTitle(first) : newsTitle(news.size()),
                                    .text = newsLines(news, MostLines).join(u'\n'),
                                    .isUrgent = std::ranges::any_of(news, isUrgent),
                                    .action = newsAction(),
                                    .pane = isOne ? first.pane : u"overview"_s,
                                    .key = isOne ? first.key : QString()};
    show(notification);
}

void Herald::announce(const Notification &notification)
{
    if (m_settings.isOn && !quietUntil(m_settings, m_clock.now()))
        show(notification);
}

void Herald::show(const Notification &notification)
{
    m_notifier.show(notification, [this, guard = QPointer<Herald>(this), notification] {
        if (guard)
            Q_EMIT subjectWanted(notification.pane, notification.key);
    });
}

void Herald::setPresence(Presence presence)
{
    if (presence == Presence::Away) {
        if (!m_awaySince.isValid())
            m_awaySince = m_clock.now();
        return;
    }
    const QDateTime since = std::exchange(m_awaySince, {});
    const QList<Transition> missed = std::exchange(m_missed, {});
    const bool isLong = since.isValid() && since.secsTo(m_clock.now()) >= std::chrono::seconds(ShortAbsence).count();
    if (!isLong || missed.isEmpty())
        return;
    m_digest.since = m_digest.news.isEmpty() ? since : m_digest.since;
    m_digest.news += missed;
    Q_EMIT digestChanged();
}

void Herald::forgetDigest()
{
    m_digest = {};
    Q_EMIT digestChanged();
}

}
