// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servicepanel.h"

#include "models/feeds/servicefeed.h"
#include "models/feeds/stackdrift.h"
#include "models/wording/agewording.h"
#include "models/wording/driftwording.h"
#include "models/wording/servicewording.h"
#include "ui/delegates/servicelooks.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/pages/servicedrift.h"
#include "ui/pages/servicefacts.h"
#include "ui/pages/servicelog.h"
#include "ui/pages/servicerollouts.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/sentencelabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Tone toneOfTask(const QModelIndex &index)
{
    if (index.data(TaskModel::IsFailureRole).toBool())
        return Tone::Danger;
    switch (index.data(TaskModel::StateRole).value<Task::State>()) {
    case Task::State::Running:
        return Tone::Good;
    case Task::State::Pending:
        return Tone::Warning;
    case Task::State::Shutdown:
    case Task::State::Remove:
    case Task::State::Unknown:
        return Tone::Neutral;
    default:
        return Tone::Accent;
    }
}

}

ServicePanel::ServicePanel(ServiceSource &source, RolloutLog &log, StackDrift *drift, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_log(log)
    , m_drift(drift)
{
    build();
}

void ServicePanel::build()
{
    setAccessibleName(tr("Service"));
    m_name = nameLabel(this);
    m_sentence = selectableLabel(this, {}, u"muted"_s);
    m_advice = new NoticeBox(this);

    QTreeView *tasks = panelList(m_tasks, tr("Tasks by slot"), TaskModel::ErrorColumn, this);
    tasks->setItemDelegateForColumn(TaskModel::StateColumn, new VerdictPillDelegate(toneOfTask, tasks));
    m_rollouts = new ServiceRollouts(m_log, this);
    m_logView = new ServiceLog(m_source, this);
    m_facts = new ServiceFacts(this);
    m_driftView = new ServiceDrift(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What is known of the service"));
    m_tabs->addTab(tasks, tr("Tasks"));
    m_tabs->addTab(m_rollouts, tr("Rollouts"));
    m_tabs->addTab(m_logView, tr("Log"));
    m_tabs->addTab(m_facts, tr("Configuration"));
    m_tabs->addTab(m_driftView, tr("Stack file"));
    m_tabs->setTabVisible(DriftTab, m_drift != nullptr);
    m_buttons = new FlowLayout;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_sentence);
    layout->addWidget(m_advice);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(m_buttons);
}

void ServicePanel::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_buttons->addWidget(actionButton(action, this));
}

void ServicePanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ServicePanel::showService(const ServiceRow &row, const ServiceFeed &feed)
{
    const Service &service = row.service;
    showHead(row);
    const QDateTime engineNow = feed.model().now().addDuration(feed.snapshot().clockSkew);
    m_tasks.show(service, feed.nodeNames(), engineNow);
    m_tabs->setTabText(TasksTab, tr("Tasks %1").arg(QLocale().toString(m_tasks.rowCount())));
    m_rollouts->showService({.clusterId = feed.snapshot().engine.clusterId,
                             .service = service,
                             .nodeNames = feed.nodeNames(),
                             .now = feed.model().now()});
    m_logView->showService(service, feed.nodeNames());
    m_facts->showService(row, feed.nodeNames());
    if (m_drift)
        showDrift(service);
}

void ServicePanel::showDrift(const Service &service)
{
    const SpecDrift drift = m_drift->of(service);
    m_driftView->showDrift(drift);
    const bool isOther = drift.state == SpecDrift::State::Differs;
    m_tabs->setTabText(DriftTab, isOther ? tr("Stack file ≠") : tr("Stack file"));
    m_tabs->setTabToolTip(DriftTab, driftShortText(drift));
}

void ServicePanel::showHead(const ServiceRow &row)
{
    const Service &service = row.service;
    m_name->setText(service.name);
    QStringList parts{runningText(service, row.verdict), releaseText(service.release)};
    if (const QString distance = distanceText(row.distance); distance != u"—"_s)
        parts.append(distance);
    if (row.verdict.since.isValid())
        parts.append(tr("since %1").arg(exactText(row.verdict.since)));
    m_sentence->setText(parts.join(u" · "_s));
    const QString sentence = verdictSentence(service, row.verdict);
    const QString advice = verdictAdvice(service, row.verdict);
    m_advice->say(toneOf(row.verdict.state, row.verdict.severity), verdictText(row.verdict.state),
                  advice.isEmpty() ? sentence : QString(sentence % u'\n' % advice));
}

}
