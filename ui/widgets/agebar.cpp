// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/agebar.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Trunkline {

static qreal shareOf(std::chrono::seconds span, std::chrono::seconds limit)
{
    return std::clamp(qreal(span.count()) / (1.5 * qreal(limit.count())), 0.0, 1.0);
}

void paintAgeBar(QPainter &painter, const QRectF &place, Qt::LayoutDirection direction, const AgeBar &bar)
{
    const Theme &theme = Theme::current();
    const qreal radius = place.height() / 2;
    painter.setPen(theme.isHighContrast ? QPen(theme.mutedText) : QPen(Qt::NoPen)); // else its end is not seen
    painter.setBrush(theme.track);
    painter.drawRoundedRect(place, radius, radius);

    QRectF filled = place;
    filled.setWidth(std::max(place.width() * shareOf(bar.age, bar.limit), place.height()));
    const bool isMirrored = direction == Qt::RightToLeft;
    if (isMirrored)
        filled.moveRight(place.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tone(bar.tone).mark);
    painter.drawRoundedRect(filled, radius, radius);

    const qreal tick = place.width() * shareOf(bar.limit, bar.limit);
    const qreal x = isMirrored ? place.right() - tick : place.left() + tick;
    painter.fillRect(QRectF(std::round(x), place.top() - 2, 1, place.height() + 4), theme.mutedText);
}

}
