// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pill.h"

#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"

#include <QFontMetrics>
#include <QPainter>

namespace Trunkline {

namespace {
constexpr int PillSidePadding = 7;
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
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF shape = rect;
    painter->setPen(Qt::NoPen);
    if (Theme::current().isHighContrast) {
        painter->setPen(colors.text);
        shape.adjust(0.5, 0.5, -0.5, -0.5);
    }
    painter->setBrush(colors.soft);
    painter->drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter->setFont(themeFont(FontRole::SmallBold));
    painter->setPen(colors.text);
    constexpr int margin = PillSidePadding / 2;
    paintLine(*painter, rect.adjusted(margin, 0, -margin, 0), Qt::AlignHCenter, text);
    painter->restore();
}

}
