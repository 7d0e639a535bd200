// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/appearance.h"
#include "ui/widgets/workspace.h"

#include <QByteArray>

class QSettings;

namespace Trunkline {

/// How the window was left. What cannot be read is as in a new window.
struct WindowSettings
{
    QByteArray geometry;
    QString page; ///< id
    int panelWidth = 390;
    Workspace::Panel panel = Workspace::Panel::Shown;
    Appearance::Scheme scheme = Appearance::Scheme::System;
    Appearance::Contrast contrast = Appearance::Contrast::Normal;

    static WindowSettings load(const QSettings &store);
    void save(QSettings &store) const;

    bool operator==(const WindowSettings &) const = default;
};

}
