// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace Trunkline {

struct Theme;

/// How well one colour is told from another, from 1 to 21, as WCAG 2.2 defines it.
double contrastOf(const QColor &first, const QColor &second);

/// @p color of a syntax theme, darker or lighter where it could not be read on what code stands on in @p theme: plain,
/// marked, added or removed.
QColor codeColor(const QColor &color, const Theme &theme);

}
