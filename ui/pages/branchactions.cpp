// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/branchactions.h"

#include "models/items/branchmodel.h"
#include "models/wording/branchcommands.h"
#include "ui/theme/themedicon.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString markdownRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped.append(QString(cell).replace(u'|', u"\\|"_s));
    return u"| "_s % escaped.join(u" | "_s) % u" |\n"_s;
}

}

BranchActions::BranchActions(const BranchModel &model, QWidget *page)
    : QObject(page)
    , m_model(model)
    , m_details(add(u"panel"_s, tr("Show details"), Qt::Key_Return))
    , m_open(add(u"open"_s, tr("Open on the host"), QKeySequence(u"Ctrl+Shift+O"_s)))
    , m_copyNames(add(u"copy"_s, tr("Copy name"), QKeySequence::Copy))
    , m_copyTable(add(u"copy"_s, tr("Copy as Markdown table"), QKeySequence(u"Ctrl+Shift+M"_s)))
    , m_copyCheckout(add(u"copy"_s, tr("Copy checkout command"), QKeySequence(u"Ctrl+Shift+C"_s)))
    , m_remove(add(u"delete"_s, tr("Delete…"), QKeySequence::Delete))
    , m_fetch(add(u"refresh"_s, tr("Fetch")))
{
    connect(m_details, &QAction::triggered, this, &BranchActions::detailsWanted);
    connect(m_open, &QAction::triggered, this, &BranchActions::openOnHost);
    connect(m_copyNames, &QAction::triggered, this, &BranchActions::copyNames);
    connect(m_copyTable, &QAction::triggered, this, &BranchActions::copyTable);
    connect(m_copyCheckout, &QAction::triggered, this, &BranchActions::copyCommands);
    connect(m_remove, &QAction::triggered, this, &BranchActions::removalWanted);
    connect(m_fetch, &QAction::triggered, this, [this] {
        if (m_fetchState == Fetch::Running)
            Q_EMIT fetchStopWanted();
        else
            Q_EMIT fetchWanted();
    });
    setSubjects({}, {});
}

QAction *BranchActions::add(const QString &icon, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QList<QAction *> BranchActions::all() const
{
    return {m_details, m_open, m_copyNames, m_copyTable, m_copyCheckout, m_remove, m_fetch};
}

void BranchActions::setSubjects(const QList<Branch> &branches, const Repository &repository)
{
    m_subjects = branches;
    m_repository = repository;
    const bool isAny = !branches.isEmpty();
    const bool isOne = branches.size() == 1;
    m_details->setEnabled(isAny);
    m_open->setEnabled(isOne && branchUrl(branches.first(), repository).isValid());
    m_copyNames->setEnabled(isAny);
    m_copyNames->setText(branches.size() > 1 ? tr("Copy names") : tr("Copy name"));
    m_copyTable->setEnabled(isAny);
    m_copyCheckout->setEnabled(isOne);
    m_remove->setEnabled(isOne);
}

void BranchActions::setFetch(Fetch fetch)
{
    m_fetchState = fetch;
    m_fetch->setText(fetch == Fetch::Running ? tr("Stop fetching") : tr("Fetch"));
    m_fetch->setIcon(themedIcon(fetch == Fetch::Running ? u"close"_s : u"refresh"_s));
}

void BranchActions::openOnHost() const
{
    QDesktopServices::openUrl(branchUrl(m_subjects.first(), m_repository));
}

void BranchActions::copyNames() const
{
    QStringList names;
    for (const Branch &branch : m_subjects)
        names.append(branch.name);
    copy(names.join(u'\n'));
}

void BranchActions::copyTable() const
{
    QStringList titles;
    QStringList rules;
    for (int column = 0; column < BranchModel::ColumnCount; ++column) {
        titles.append(m_model.headerData(column, Qt::Horizontal).toString());
        rules.append(u"---"_s);
    }
    QString table = markdownRow(titles) + markdownRow(rules);
    for (const Branch &branch : m_subjects) {
        const int row = m_model.find(branch.name);
        QStringList cells;
        for (int column = 0; row >= 0 && column < BranchModel::ColumnCount; ++column)
            cells.append(m_model.index(row, column).data().toString());
        if (!cells.isEmpty())
            table += markdownRow(cells);
    }
    copy(table);
}

void BranchActions::copyCommands() const
{
    copy(checkoutCommand(m_subjects.first()));
}

}
