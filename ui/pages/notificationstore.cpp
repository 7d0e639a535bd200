// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/notificationstore.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto NotificationsOn = "notifications/on"_L1;
constexpr auto NotificationsSilent = "notifications/silent"_L1;
constexpr auto NotificationsFrom = "notifications/quietFrom"_L1;
constexpr auto NotificationsTo = "notifications/quietTo"_L1;

}

NotificationSettings loadNotifications(QSettings &store)
{
    const QStringList silent = store.value(NotificationsSilent).toStringList();
    return {.isOn = store.value(NotificationsOn, true).toBool(),
            .silent = QSet<QString>(silent.cbegin(), silent.cend()),
            .quietFrom = QTime::fromString(store.value(NotificationsFrom).toString(), u"HH:mm"_s),
            .quietTo = QTime::fromString(store.value(NotificationsTo).toString(), u"HH:mm"_s)};
}

void saveNotifications(QSettings &store, const NotificationSettings &settings)
{
    QStringList silent = settings.silent.values();
    silent.sort();
    store.setValue(NotificationsOn, settings.isOn);
    store.setValue(NotificationsSilent, silent);
    store.setValue(NotificationsFrom, settings.quietFrom.toString(u"HH:mm"_s));
    store.setValue(NotificationsTo, settings.quietTo.toString(u"HH:mm"_s));
}

}
