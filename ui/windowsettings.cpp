// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Trunkline {

static constexpr auto Hidden = "Hidden"_L1;
static constexpr auto Shown = "Shown"_L1;

WindowSettings WindowSettings::load(const QSettings &store)
{
    WindowSettings settings;
    settings.geometry = store.value("window/geometry"_L1).toByteArray();
    settings.page = store.value("window/page"_L1).toString();
    settings.subject = store.value("window/subject"_L1).toString();
    const QVariantMap filters = store.value("window/filters"_L1).toMap();
    for (const auto &[page, filter] : filters.asKeyValueRange())
        settings.filters.insert(page, filter.toString());
    if (const int width = store.value("window/panelWidth"_L1).toInt(); width > 0)
        settings.panelWidth = width;
    if (store.value("window/panel"_L1).toString() == Hidden)
        settings.panel = PageArea::Panel::Hidden;
    return settings;
}

void WindowSettings::save(QSettings &store) const
{
    store.setValue("window/geometry"_L1, geometry);
    store.setValue("window/page"_L1, page);
    store.setValue("window/subject"_L1, subject);
    QVariantMap written;
    for (const auto &[id, filter] : filters.asKeyValueRange())
        written.insert(id, filter);
    store.setValue("window/filters"_L1, written);
    store.setValue("window/panelWidth"_L1, panelWidth);
    store.setValue("window/panel"_L1, panel == PageArea::Panel::Hidden ? Hidden : Shown);
}

}
