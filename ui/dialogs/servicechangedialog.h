// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/items/servicerow.h"
#include "models/ports/servicestore.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace Trunkline {

class NoticeBox;

/// Says what an action would change about one service and does it after a yes. A service that is changed meanwhile is
/// shown anew and asked about again; nothing is ever tried twice by itself. Show it with open().
class ServiceChangeDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Action { RollBack, Restart, Scale };

    ServiceChangeDialog(ServiceStore &store, Action action, ServiceRow row, QWidget *parent = nullptr);

    const QString &serviceName() const { return m_row.service.name; }
    /// The service as it is now; nullopt: it is gone.
    void showService(const std::optional<ServiceRow> &row);

Q_SIGNALS:
    void changed(const QString &sentence);
    /// The service that was shown is not the present one any more.
    void rereadWanted();

private:
    void build();
    void showPlan();
    void change();
    void showChanged(const Result<void> &result);
    void updateButtons();
    QString question() const;
    QString plan() const;
    QString doneText() const;
    qint32 replicas() const;

    ServiceStore &m_store;
    const Action m_action;
    ServiceRow m_row;
    bool m_isGone = false;
    bool m_isOutdated = false; ///< a conflict was reported and no new facts have come yet
    InFlight<Result<void>> m_change;
    NoticeBox *m_notice = nullptr;
    QLabel *m_plan = nullptr;
    QSpinBox *m_replicas = nullptr; ///< only to scale
    QProgressBar *m_progress = nullptr;
    QPushButton *m_do = nullptr;
};

}
