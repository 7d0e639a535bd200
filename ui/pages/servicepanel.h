// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/arrangedmodel.h"
#include "models/items/taskmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QTabWidget;

namespace Trunkline {

class FlowLayout;
class NoticeBox;
class RolloutLog;
class ServiceDrift;
class ServiceFacts;
class ServiceFeed;
class ServiceLog;
class ServiceRollouts;
class ServiceSource;
class StackDrift;
struct Service;
struct ServiceRow;

/// One service beside the table: how it is and why, what to do about it, its tasks by slot, its rollouts, its log and
/// its configuration.
class ServicePanel final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { TasksTab, RolloutsTab, LogTab, FactsTab, DriftTab };

    /// All must outlive the panel. @p drift nullptr: services are not compared with stack files.
    ServicePanel(ServiceSource &source, RolloutLog &log, StackDrift *drift, QWidget *parent = nullptr);

    /// As buttons at the bottom.
    void setActions(const QList<QAction *> &actions);
    void showService(const ServiceRow &row, const ServiceFeed &feed);
    void showTab(Tab tab);

private:
    void build();
    void showHead(const ServiceRow &row);
    void showDrift(const Service &service);

    ServiceSource &m_source;
    RolloutLog &m_log;
    StackDrift *const m_drift;
    TaskModel m_tasks;
    QLabel *m_name = nullptr;
    QLabel *m_sentence = nullptr;
    NoticeBox *m_advice = nullptr;
    QTabWidget *m_tabs = nullptr;
    ServiceRollouts *m_rollouts = nullptr;
    ServiceLog *m_logView = nullptr;
    ServiceFacts *m_facts = nullptr;
    ServiceDrift *m_driftView = nullptr;
    FlowLayout *m_buttons = nullptr;
};

}
