// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pill.h"

#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"

#include <QFontMetrics>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {
constexpr int PillSidePadding = 7;

void paintRound(QPainter &painter, const QRect &rect, const ToneColors &colors)
{
    QRectF shape = rect;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (Theme::current().isHighContrast) {
        painter.setPen(colors.text);
        shape.adjust(0.5, 0.5, -0.5, -0.5);
    }
    painter.setBrush(colors.soft);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
}

bool isPicture(const QPainter &painter, const QRect &rect, qreal ratio)
{
    const QPointF corner = painter.deviceTransform().map(QPointF(rect.topLeft()));
    return painter.paintEngine()->type() == QPaintEngine::Raster && ratio == std::floor(ratio)
            && painter.transform().type() <= QTransform::TxTranslate && corner == QPointF(corner.toPoint());
}

/// The round ends are what takes time, and a table has many pills that look the same.
void paintShape(QPainter &painter, const QRect &rect, const ToneColors &colors)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (rect.isEmpty() || !isPicture(painter, rect, ratio))
        return paintRound(painter, rect, colors);
    const QString key = u"pill %1 %2 %3 %4 %5"_s.arg(rect.width())
                                .arg(rect.height())
                                .arg(colors.soft.rgba(), 0, 16)
                                .arg(Theme::current().isHighContrast ? colors.text.rgba() : 0, 0, 16)
                                .arg(ratio);
    QPixmap shape;
    if (!QPixmapCache::find(key, &shape)) {
        shape = QPixmap(rect.size() * int(ratio));
        shape.setDevicePixelRatio(ratio);
        shape.fill(Qt::transparent);
        QPainter inside(&shape);
        paintRound(inside, {QPoint(), rect.size()}, colors);
        inside.end();
        QPixmapCache::insert(key, shape);
    }
    painter.drawPixmap(rect.topLeft(), shape);
}

}

QSize pillSize(const QString &text)
{
    const QFont font = themeFont(FontRole::SmallBold);
    const int height = QFontMetrics(font).height() + 2;
    return {std::max(qRound(lineWidth(font, text)) + 2 * PillSidePadding, height), height};
}

void paintPill(QPainter *painter, const QRect &rect, const QString &text, Tone tone)
{
    const ToneColors &colors = Theme::current().tone(tone);
    painter->save();
    paintShape(*painter, rect, colors);
    painter->setFont(themeFont(FontRole::SmallBold));
    painter->setPen(colors.text);
    constexpr int margin = PillSidePadding / 2;
    paintLine(*painter, rect.adjusted(margin, 0, -margin, 0), Qt::AlignHCenter, text);
    painter->restore();
}

}
