// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

#include <optional>

namespace Trunkline {

enum class Tone;

/// An icon of resources/icons by its file name ("copy"), drawn in the current theme's colours: text where it can be
/// used, muted where it is disabled, blue where it is selected; or always in a tone. Follows a change of theme by
/// itself.
QIcon themedIcon(const QString &name, std::optional<Tone> tone = std::nullopt);

}
