// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences.h"

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

Preferences Preferences::load(const QSettings &store)
{
    Preferences preferences;
    preferences.language = store.value("general/language"_L1).toString();
    preferences.fetches = store.value("general/fetches"_L1, preferences.fetches).toBool();
    if (const QVariant inTray = store.value("window/inTray"_L1); inTray.isValid())
        preferences.staysInTray = inTray.toBool();
    preferences.scheme = fromKey(store.value("window/scheme"_L1), preferences.scheme);
    preferences.contrast = fromKey(store.value("window/contrast"_L1), preferences.contrast);
    return preferences;
}

void Preferences::save(QSettings &store) const
{
    store.setValue("general/language"_L1, language);
    store.setValue("general/fetches"_L1, fetches);
    if (staysInTray)
        store.setValue("window/inTray"_L1, *staysInTray);
    store.setValue("window/scheme"_L1, keyOf(scheme));
    store.setValue("window/contrast"_L1, keyOf(contrast));
}

}
