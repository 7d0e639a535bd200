// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/weekchart.h"

#include "models/wording/figurewording.h"
#include "models/wording/phrasing.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Trunkline {

namespace {

constexpr qreal BarGap = 4;
constexpr qreal LeastBar = 2;

}

WeekChart::WeekChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WeekChart::sizeHint() const
{
    return {96, 34};
}

void WeekChart::show(const TeamFigure &figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    QStringList weeks;
    for (qsizetype week = 0; week < figure.weeks.size(); ++week)
        weeks.append(weekText(week));
    setAccessibleName(tr("%1 by week").arg(figureName(figure.kind)));
    setAccessibleDescription(clausesText(weeks));
    setVisible(!figure.weeks.isEmpty());
    update();
}

QRectF WeekChart::barAt(qsizetype week) const
{
    double most = 0;
    for (const TeamFigure::Week &one : m_figure.weeks)
        most = std::max(most, one.value.value_or(0));
    const qreal width = (qreal(this->width()) + BarGap) / qreal(m_figure.weeks.size()) - BarGap;
    const double value = m_figure.weeks[week].value.value_or(0);
    const qreal height = most > 0 ? std::max(LeastBar, (this->height() - 1) * value / most) : LeastBar;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const qreal place = qreal(isMirrored ? m_figure.weeks.size() - 1 - week : week);
    return {place * (width + BarGap), this->height() - height, width, height};
}

void WeekChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    for (qsizetype week = 0; week < m_figure.weeks.size(); ++week) {
        const bool isKnown = m_figure.weeks[week].value.has_value();
        const QRectF bar = barAt(week);
        const QRectF shown = isKnown ? bar : QRectF(bar.left(), height() - LeastBar, bar.width(), LeastBar);
        painter.fillRect(shown, isKnown ? theme.blue.mark : theme.track);
    }
}

QString WeekChart::weekText(qsizetype week) const
{
    const TeamFigure::Week &one = m_figure.weeks[week];
    const QString until = QLocale().toString(one.until.toLocalTime().date(), QLocale::ShortFormat);
    return one.value ? tr("week to %1: %2, %3 samples")
                               .arg(until, figureValueText(m_figure.unit, *one.value), QLocale().toString(one.samples))
                     : tr("week to %1: %2 samples, too few").arg(until, QLocale().toString(one.samples));
}

bool WeekChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype week = 0; week < m_figure.weeks.size(); ++week) {
        const QRectF bar = barAt(week);
        if (help->pos().x() >= bar.left() && help->pos().x() <= bar.right())
            QToolTip::showText(help->globalPos(), weekText(week), this);
    }
    return true;
}

}
