// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowsettings.h"

#include <QMetaEnum>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

template <typename Enum>
QString keyOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

template <typename Enum>
Enum fromKey(const QVariant &stored, Enum otherwise)
{
    const QByteArray key = stored.toString().toLatin1();
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(key.constData(), &isKnown);
    return isKnown ? Enum(value) : otherwise;
}

}

WindowSettings WindowSettings::load(const QSettings &store)
{
    WindowSettings settings;
    settings.geometry = store.value("window/geometry"_L1).toByteArray();
    settings.page = store.value("window/page"_L1).toString();
    if (const int width = store.value("window/panelWidth"_L1).toInt(); width > 0)
        settings.panelWidth = width;
    settings.panel = fromKey(store.value("window/panel"_L1), settings.panel);
    settings.scheme = fromKey(store.value("window/scheme"_L1), settings.scheme);
    settings.contrast = fromKey(store.value("window/contrast"_L1), settings.contrast);
    return settings;
}

void WindowSettings::save(QSettings &store) const
{
    store.setValue("window/geometry"_L1, geometry);
    store.setValue("window/page"_L1, page);
    store.setValue("window/panelWidth"_L1, panelWidth);
    store.setValue("window/panel"_L1, keyOf(panel));
    store.setValue("window/scheme"_L1, keyOf(scheme));
    store.setValue("window/contrast"_L1, keyOf(contrast));
}

}
