// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/notification.h"

class QSettings;

namespace Trunkline {

NotificationSettings loadNotifications(QSettings &store);
void saveNotifications(QSettings &store, const NotificationSettings &settings);

}
