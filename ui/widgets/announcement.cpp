// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/announcement.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QWidget>

namespace Trunkline {

void announce(QWidget &from, const QString &text)
{
    if (!QAccessible::isActive() || !from.isVisible() || text.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(&from, text);
    QAccessible::updateAccessibility(&event);
}

}
