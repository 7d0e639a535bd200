// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace Trunkline {

/// Draws one line of text into @p place with the painter's font, cut with "…" where it does not fit. How it looks is
/// remembered: tables show the same words again and again, and to shape them takes most of the time.
void paintLine(QPainter &painter, const QRect &place, Qt::Alignment alignment, const QString &text);

/// How wide the whole line is; remembered as well.
qreal lineWidth(const QFont &font, const QString &text);

}
