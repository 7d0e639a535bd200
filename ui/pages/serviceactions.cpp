// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/serviceactions.h"

#include "models/items/markdown.h"
#include "models/items/servicemodel.h"
#include "models/wording/servicewording.h"
#include "ui/theme/themedicon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void copyServiceText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

}

ServiceActions::ServiceActions(const ServiceModel &model, QWidget *page)
    : QObject(page)
    , m_model(model)
    , m_details(add(u"panel"_s, tr("Show details"), Qt::Key_Return))
    , m_logs(add(u"file"_s, tr("Show logs"), QKeySequence(u"Ctrl+L"_s)))
    , m_copyNames(add(u"copy"_s, tr("Copy name"), QKeySequence::Copy))
    , m_copyTable(add(u"copy"_s, tr("Copy as Markdown table"), QKeySequence(u"Ctrl+Shift+M"_s)))
    , m_copyCommit(add(u"commit"_s, tr("Copy commit"), QKeySequence(u"Ctrl+Shift+C"_s)))
    , m_rollBack(add(u"undo"_s, tr("Roll back…"), QKeySequence(u"Ctrl+Shift+Z"_s)))
    , m_restart(add(u"refresh"_s, tr("Restart…")))
    , m_scale(add(u"group"_s, tr("Scale…")))
    , m_refresh(add(u"refresh"_s, tr("Refresh")))
{
    connect(m_details, &QAction::triggered, this, &ServiceActions::detailsWanted);
    connect(m_logs, &QAction::triggered, this, &ServiceActions::logsWanted);
    connect(m_copyNames, &QAction::triggered, this, &ServiceActions::copyNames);
    connect(m_copyTable, &QAction::triggered, this, &ServiceActions::copyTable);
    connect(m_copyCommit, &QAction::triggered, this, &ServiceActions::copyCommit);
    connect(m_rollBack, &QAction::triggered, this, &ServiceActions::rollBackWanted);
    connect(m_restart, &QAction::triggered, this, &ServiceActions::restartWanted);
    connect(m_scale, &QAction::triggered, this, &ServiceActions::scaleWanted);
    connect(m_refresh, &QAction::triggered, this, &ServiceActions::refreshWanted);
    setSubjects({});
}

QAction *ServiceActions::add(const QString &icon, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QList<QAction *> ServiceActions::all() const
{
    return {m_details, m_logs, m_copyNames, m_copyTable, m_copyCommit, m_rollBack, m_restart, m_scale, m_refresh};
}

void ServiceActions::setSubjects(const QList<ServiceRow> &rows)
{
    m_subjects = rows;
    const bool isAny = !rows.isEmpty();
    const bool isOne = rows.size() == 1;
    const bool isService = isOne && !rows.first().service.isJob();
    m_details->setEnabled(isAny);
    m_logs->setEnabled(isOne);
    m_copyNames->setEnabled(isAny);
    m_copyNames->setText(rows.size() > 1 ? tr("Copy names") : tr("Copy name"));
    m_copyTable->setEnabled(isAny);
    m_copyCommit->setEnabled(isOne && !rows.first().service.release.commit.isEmpty());
    m_rollBack->setEnabled(isService && rows.first().service.previous);
    m_rollBack->setToolTip(isService && !rows.first().service.previous
                                   ? tr("The engine keeps no version before this one")
                                   : tr("Back to the version before"));
    m_restart->setEnabled(isService);
    m_restart->setToolTip(tr("Replace every task, by the service's own update rules"));
    m_scale->setEnabled(isService && !rows.first().service.isGlobal());
    m_scale->setToolTip(tr("Change how many tasks run"));
}

void ServiceActions::copyNames() const
{
    QStringList names;
    for (const ServiceRow &row : m_subjects)
        names.append(row.service.name);
    copyServiceText(names.join(u'\n'));
}

void ServiceActions::copyTable() const
{
    QList<int> rows;
    for (const ServiceRow &row : m_subjects)
        if (const int place = m_model.find(row.key()); place >= 0)
            rows.append(place);
    copyServiceText(markdownTable(m_model, rows));
}

void ServiceActions::copyCommit() const
{
    copyServiceText(m_subjects.first().service.release.commit);
}

}
