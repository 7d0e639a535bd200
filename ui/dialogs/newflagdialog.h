// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/flagpolicy.h"
#include "models/feeds/inflight.h"
#include "models/ports/flagstore.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Trunkline {

class NoticeBox;

/// Asks for a new flag and puts it into the table, switched off. Show it with open().
class NewFlagDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p key is filled in where it is known already; @p me is who does it.
    NewFlagDialog(FlagStore &store, const FlagPolicy &policy, const QString &key, QString me,
                  QWidget *parent = nullptr);

    /// Why nothing can be written now; empty while it can.
    void setObstacle(const QString &why);

Q_SIGNALS:
    void created(const QString &key);

private:
    void create();
    void showOutcome(const Result<FlagOutcome> &outcome);
    void updateButtons();

    FlagStore &m_store;
    const QString m_me;
    QString m_obstacle;
    bool m_isWriting = false;
    InFlight<Result<FlagOutcome>> m_call;
    QLineEdit *const m_key;
    QLineEdit *const m_description;
    QLineEdit *const m_owner;
    QComboBox *const m_type;
    QLabel *const m_fault;
    NoticeBox *const m_notice;
    QPushButton *m_create = nullptr;
};

}
