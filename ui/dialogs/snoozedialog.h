// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QDialog>

class QComboBox;
class QLineEdit;

namespace Trunkline {

/// Until when findings shall be put aside, and why. Show it with open().
class SnoozeDialog final : public QDialog
{
    Q_OBJECT

public:
    SnoozeDialog(qsizetype count, const QDateTime &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QDateTime &until, const QString &reason);

private:
    void addTime(const QString &words, const QDateTime &until);

    const QDateTime m_now;
    QComboBox *const m_until;
    QLineEdit *const m_reason;
};

}
