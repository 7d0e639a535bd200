// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace Trunkline {

/// Sizes follow the application's font, which follows the system's.
enum class FontRole {
    Body,
    BodyBold,
    Small, ///< table headers, labels, pills
    SmallBold, ///< words in a pill or badge
    Title, ///< of a page or panel
    Figure, ///< the large number of a card
    Mono, ///< names and ids of git, code
};

QFont themeFont(FontRole role);

/// What the application shall use: Inter where it is installed, else @p system; in @p system's size either way.
QFont applicationFont(const QFont &system);

}
