// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/servicerow.h"

#include <QKeySequence>
#include <QObject>

class QAction;

namespace Trunkline {

class ServiceModel;

/// What can be done with the selected services. The page decides which those are and opens the dialogs.
class ServiceActions final : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts work inside @p page.
    ServiceActions(const ServiceModel &model, QWidget *page);

    void setSubjects(const QList<ServiceRow> &rows);

    QAction *rollBack() const { return m_rollBack; }
    QAction *restart() const { return m_restart; }
    QAction *scale() const { return m_scale; }
    QAction *refresh() const { return m_refresh; }
    QList<QAction *> all() const;

Q_SIGNALS:
    void detailsWanted();
    void logsWanted();
    void rollBackWanted();
    void restartWanted();
    void scaleWanted();
    void refreshWanted();

private:
    QAction *add(const QString &icon, const QString &text, const QKeySequence &shortcut = {});
    void copyNames() const;
    void copyTable() const;
    void copyCommit() const;

    const ServiceModel &m_model;
    QList<ServiceRow> m_subjects;
    QAction *const m_details;
    QAction *const m_logs;
    QAction *const m_copyNames;
    QAction *const m_copyTable;
    QAction *const m_copyCommit;
    QAction *const m_rollBack;
    QAction *const m_restart;
    QAction *const m_scale;
    QAction *const m_refresh;
};

}
