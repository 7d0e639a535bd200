// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/appearance.h"

#include <QString>

#include <optional>

class QSettings;

namespace Trunkline {

/// How one person likes the program. What the team has agreed on stands in .trunkline.yaml.
struct Preferences
{
    QString language; ///< a locale's name: "de"; empty: the desktop's
    bool fetches = true; ///< now and then from the remotes, by itself
    std::optional<bool> staysInTray; ///< when the window is closed; nullopt: the user was not asked yet
    Appearance::Scheme scheme = Appearance::Scheme::System;
    Appearance::Contrast contrast = Appearance::Contrast::Normal;

    /// What cannot be read is as in a new program.
    static Preferences load(const QSettings &store);
    void save(QSettings &store) const;

    bool operator==(const Preferences &) const = default;
};

}
