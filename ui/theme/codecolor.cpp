// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/codecolor.h"

#include "ui/theme/theme.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace Trunkline {

namespace {

double channelOf(float value)
{
    return value <= 0.04045F ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminanceOf(const QColor &color)
{
    return 0.2126 * channelOf(color.redF()) + 0.7152 * channelOf(color.greenF()) + 0.0722 * channelOf(color.blueF());
}

bool isReadable(const QColor &color, const Theme &theme)
{
    const double least = theme.isHighContrast ? 7 : 4.5;
    const std::array grounds{theme.codeBackground, theme.warning.soft, theme.danger.soft, theme.addedLine,
                             theme.removedLine};
    return std::ranges::all_of(grounds, [&](const QColor &ground) { return contrastOf(color, ground) >= least; });
}

/// A step of the way to the theme's text, which can be read.
QColor towards(const QColor &color, const QColor &goal, float share)
{
    const auto mix = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(mix(color.redF(), goal.redF()), mix(color.greenF(), goal.greenF()),
                            mix(color.blueF(), goal.blueF()));
}

}

double contrastOf(const QColor &first, const QColor &second)
{
    const double one = luminanceOf(first) + 0.05;
    const double other = luminanceOf(second) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QColor codeColor(const QColor &color, const Theme &theme)
{
    static QHash<std::pair<const Theme *, QRgb>, QColor> known; // a diff asks for the same few thousands of times
    const std::pair key(&theme, color.rgb());
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    constexpr int steps = 10;
    QColor readable = color;
    for (int step = 1; step <= steps && !isReadable(readable, theme); ++step)
        readable = towards(color, theme.text, float(step) / steps);
    return *known.insert(key, readable);
}

}
