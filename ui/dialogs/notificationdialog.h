// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/notification.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QTimeEdit;

namespace Trunkline {

/// Of which rules and events the desktop tells, and when it keeps quiet.
class NotificationDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NotificationDialog(const NotificationSettings &settings, QWidget *parent = nullptr);

    NotificationSettings settings() const;

Q_SIGNALS:
    void chosen(const Trunkline::NotificationSettings &settings);

private:
    QWidget *makeQuietHours(const NotificationSettings &settings);
    void addEvent(const QString &name, const QString &title, const NotificationSettings &settings);

    QCheckBox *const m_isOn;
    QListWidget *const m_events;
    QCheckBox *const m_isQuiet;
    QTimeEdit *const m_from;
    QTimeEdit *const m_to;
};

}
