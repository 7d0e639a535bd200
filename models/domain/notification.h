// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QTime>

namespace Trunkline {

/// What is shown on the desktop.
struct Notification
{
    QString title;
    QString text;
    bool isUrgent = false;
    QString action; ///< what its button says; empty: it has none
    QString pane; ///< where its action leads
    QString key;

    bool operator==(const Notification &) const = default;
};

/// Of what, and when, the user wants to be told.
struct NotificationSettings
{
    bool isOn = true;
    QSet<QString> silent; ///< rules and events that are not told
    QTime quietFrom; ///< local time; invalid: no quiet hours
    QTime quietTo; ///< may be earlier than quietFrom: over midnight

    bool operator==(const NotificationSettings &) const = default;
};

}
