// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowcapture.h"

#include "models/feeds/feed.h"
#include "ui/mainwindow.h"

#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto Patience = 30s;
constexpr auto Pause = 300ms; // views fill and pictures of the other scheme are drawn within

bool isAsking(const Feed *feed)
{
    return feed->state() == Feed::State::Refreshing;
}

}

WindowCapture::WindowCapture(MainWindow &window, Appearance &appearance, QList<Feed *> feeds, const QString &folder,
                             QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_appearance(appearance)
    , m_feeds(std::move(feeds))
    , m_folder(folder)
{
    m_isComplete = m_folder.mkpath(u"."_s);
    for (const Appearance::Scheme scheme : {Appearance::Scheme::Light, Appearance::Scheme::Dark}) {
        const QStringList pages = window.pageIds();
        for (const QString &page : pages)
            m_shots.append({.page = page, .scheme = scheme});
    }
    m_waited.start();
    m_timer.callOnTimeout(this, &WindowCapture::wait);
    m_timer.start(Pause);
}

void WindowCapture::wait()
{
    const bool isSettled = m_waited.durationElapsed() > 2 * Pause && std::ranges::none_of(m_feeds, isAsking);
    if (!isSettled && m_waited.durationElapsed() < Patience)
        return;
    m_timer.stop();
    prepare();
}

void WindowCapture::prepare()
{
    if (m_shots.isEmpty()) {
        Q_EMIT finished(m_pictures, m_isComplete);
        return;
    }
    m_appearance.setScheme(m_shots.first().scheme);
    m_window.showPage(m_shots.first().page);
    QTimer::singleShot(Pause, this, &WindowCapture::take);
}

void WindowCapture::take()
{
    const Shot shot = m_shots.takeFirst();
    const QString name = shot.page + (shot.scheme == Appearance::Scheme::Dark ? "-dark"_L1 : "-light"_L1);
    for (const auto &[suffix, scale] : {std::pair(u".png"_s, 1.0), std::pair(u"@2x.png"_s, 2.0)}) {
        const bool isWritten = write(name + suffix, scale);
        m_pictures += isWritten;
        m_isComplete &= isWritten;
    }
    prepare();
}

bool WindowCapture::write(const QString &name, qreal scale) const
{
    QPixmap picture(m_window.size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    m_window.render(&picture);
    return picture.save(m_folder.filePath(name));
}

}
