// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QRectF>

#include <chrono>

class QPainter;

namespace Trunkline {

/// How old something is against its limit, for delegates: a bar that fills, with a tick at the limit.
struct AgeBar
{
    std::chrono::seconds age{};
    std::chrono::seconds limit{};
    Tone tone = Tone::Neutral;
};

void paintAgeBar(QPainter &painter, const QRectF &place, Qt::LayoutDirection direction, const AgeBar &bar);

}
