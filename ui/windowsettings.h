// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/pagearea.h"

#include <QByteArray>

class QSettings;

namespace Trunkline {

/// How the window was left. What cannot be read is as in a new window.
struct WindowSettings
{
    QByteArray geometry;
    QString page; ///< id
    QString subject; ///< selected there, as Page::selectSubject() takes it
    QMap<QString, QString> filters; ///< what the search field held, by page
    int panelWidth = 390;
    PageArea::Panel panel = PageArea::Panel::Shown;

    static WindowSettings load(const QSettings &store);
    void save(QSettings &store) const;

    bool operator==(const WindowSettings &) const = default;
};

}
