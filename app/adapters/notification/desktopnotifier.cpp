// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/notification/desktopnotifier.h"

#include <KNotification>

using namespace Qt::StringLiterals;

namespace Trunkline {

void DesktopNotifier::show(const Notification &notification, const std::function<void()> &activated)
{
    // Deletes itself once it is closed.
    auto *shown = new KNotification(notification.isUrgent ? u"urgent"_s : u"news"_s, KNotification::CloseOnTimeout);
    shown->setComponentName(u"trunkline"_s);
    shown->setTitle(notification.title);
    shown->setText(notification.text.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
    shown->setUrgency(notification.isUrgent ? KNotification::HighUrgency : KNotification::NormalUrgency);
    if (!notification.action.isEmpty()) {
        for (KNotificationAction *action :
             {shown->addDefaultAction(notification.action), shown->addAction(notification.action)})
            QObject::connect(action, &KNotificationAction::activated, shown, activated);
    }
    shown->sendEvent();
}

}
