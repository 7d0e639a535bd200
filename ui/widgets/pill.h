// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QRect>
#include <QString>

class QPainter;

namespace Trunkline {

/// A word or number on a soft round background, for delegates.

/// As wide and high as @p text needs.
QSize pillSize(const QString &text);
/// Fills @p rect; text that does not fit is cut.
void paintPill(QPainter *painter, const QRect &rect, const QString &text, Tone tone);

}
