// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Trunkline {

struct Theme;

/// The application's one style sheet in the colours of @p theme. Widgets pick their look by dynamic properties:
/// "surface" (plain, card, header, footer, code, good, warning, danger, info) for frames that fill their background,
/// "tone" for labels (muted, accent, good, warning, danger) and push buttons (primary, danger).
QString styleSheet(const Theme &theme);

}
