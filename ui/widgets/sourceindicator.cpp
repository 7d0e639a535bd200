// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sourceindicator.h"

#include "models/ports/clock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sourcewording.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr int IndicatorMarkSize = 9;
constexpr int IndicatorGap = 6;
constexpr int Padding = 5;

QColor markColor(Feed::State state)
{
    const Theme &theme = Theme::current();
    switch (state) {
    case Feed::State::Live:
        return theme.good.mark;
    case Feed::State::Refreshing:
        return theme.blue.mark;
    case Feed::State::Failed:
        return theme.danger.mark;
    case Feed::State::Stale:
    case Feed::State::NotConfigured:
        break;
    }
    return theme.neutral.mark;
}

void drawMark(QPainter &painter, const QRectF &box, Feed::State state)
{
    const QColor color = markColor(state);
    const QRectF ring = box.adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (state) {
    case Feed::State::Live:
        painter.drawEllipse(box);
        return;
    case Feed::State::Failed:
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        return;
    case Feed::State::Refreshing:
        painter.drawPie(box, 90 * 16, 180 * 16);
        break;
    case Feed::State::Stale:
    case Feed::State::NotConfigured:
        break;
    }
    QPen pen(color, 1.5);
    if (state == Feed::State::Stale) {
        pen.setDashPattern({1.2, 1.3});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
}

}

SourceIndicator::SourceIndicator(Feed &feed, const Clock &clock, QWidget *parent)
    : QAbstractButton(parent)
    , m_feed(feed)
    , m_clock(clock)
    , m_settled(feed.state())
    , m_shown(feed.state())
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAttribute(Qt::WA_Hover);
    m_ageTimer.setInterval(1s);
    connect(&m_ageTimer, &QTimer::timeout, this, &SourceIndicator::tell);
    connect(&m_feed, &Feed::stateChanged, this, &SourceIndicator::follow);
    connect(&m_feed, &Feed::asOfChanged, this, &SourceIndicator::follow);
    connect(this, &QAbstractButton::clicked, this, &SourceIndicator::ask);
    follow();
}

void SourceIndicator::setDetail(Detail detail)
{
    m_detail = detail;
    updateGeometry();
    update();
}

QSize SourceIndicator::sizeHint() const
{
    const int words = m_detail == Detail::Words ? IndicatorGap + fontMetrics().horizontalAdvance(text()) : 0;
    return {2 * Padding + IndicatorMarkSize + words, fontMetrics().height() + 10};
}

bool SourceIndicator::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        tell(); // the age in it grows while nothing else changes
    return QAbstractButton::event(event);
}

void SourceIndicator::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, theme.focusWidth()) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? theme.hover : theme.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    const QRect mark(Padding, (height() - IndicatorMarkSize) / 2, IndicatorMarkSize, IndicatorMarkSize);
    drawMark(painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_feed.state());
    if (m_detail == Detail::MarkOnly)
        return;
    const QRect words = rect().adjusted(Padding + IndicatorMarkSize + IndicatorGap, 0, 0, 0);
    painter.setPen(theme.mutedText);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
}

void SourceIndicator::follow()
{
    // The words stay while the source is asked again, so that the header does not move back and forth.
    if (m_feed.state() != Feed::State::Refreshing)
        m_settled = m_feed.state();
    if (m_settled == Feed::State::Stale)
        m_ageTimer.start();
    else
        m_ageTimer.stop();
    if (std::exchange(m_shown, m_feed.state()) != m_feed.state())
        update(); // the mark
    tell();
}

void SourceIndicator::tell()
{
    const QDateTime now = m_clock.now();
    const QString words = sourceText(m_feed, m_settled == Feed::State::NotConfigured ? m_feed.state() : m_settled, now);
    const QString explanation = sourceExplanation(m_feed, now);
    if (explanation != accessibleDescription()) {
        setToolTip(Qt::convertFromPlainText(explanation));
        setAccessibleDescription(explanation);
    }
    if (words != text()) {
        setText(words);
        setAccessibleName(words);
        updateGeometry();
    }
}

void SourceIndicator::ask()
{
    if (m_feed.state() != Feed::State::NotConfigured)
        m_feed.refresh();
}

}
