// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tablemenu.h"

#include "ui/pages/page.h"
#include "ui/savedviews.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/factview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace Trunkline {

TableMenu::TableMenu(QWidget *parent)
    : QMenu(tr("&Table"), parent)
{
    m_copies = {addCopy(tr("Copy rows as &text"), RowFormat::Text),
                addCopy(tr("Copy rows as &Markdown"), RowFormat::Markdown),
                addCopy(tr("Copy rows as &CSV"), RowFormat::Csv)};
    addSeparator();
    m_columns = addMenu(tr("C&olumns"));
    connect(m_columns, &QMenu::aboutToShow, this, &TableMenu::fillColumns);
    addSeparator();
    m_saveView = addAction(tr("&Save this view…"));
    connect(m_saveView, &QAction::triggered, this, &TableMenu::askForName);
    m_removals = addMenu(tr("&Remove a view"));
}

QAction *TableMenu::addCopy(const QString &text, RowFormat format)
{
    QAction *action = addAction(themedIcon(u"copy"_s), text);
    connect(action, &QAction::triggered, this, [this, format] {
        if (m_page && m_page->table())
            QGuiApplication::clipboard()->setText(m_page->table()->rowsAs(format));
    });
    return action;
}

void TableMenu::setPage(Page *page)
{
    m_page = page;
    const bool hasTable = page->table() != nullptr;
    for (QAction *copy : std::as_const(m_copies))
        copy->setEnabled(hasTable);
    m_columns->setEnabled(hasTable);
    m_saveView->setEnabled(hasTable && m_store);
    fillViews();
}

void TableMenu::fillColumns()
{
    m_columns->clear();
    if (m_page && m_page->table())
        m_page->table()->addColumnActions(*m_columns);
}

void TableMenu::fillViews()
{
    qDeleteAll(m_views);
    m_views.clear();
    m_removals->clear();
    const QList<SavedView> views = m_store && m_page->table() ? savedViews(*m_store, m_page->id()) : QList<SavedView>();
    m_removals->setEnabled(!views.isEmpty());
    for (const SavedView &view : views) {
        auto *action = new QAction(themedIcon(u"filter"_s), view.name, this);
        connect(action, &QAction::triggered, this, [this, view] { show(view); });
        insertAction(m_saveView, action);
        m_views.append(action);
        connect(m_removals->addAction(view.name), &QAction::triggered, this, [this, name = view.name] {
            removeView(*m_store, m_page->id(), name);
            fillViews();
        });
    }
}

void TableMenu::askForName()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Filter, order, grouping and columns of this page will be there again under this name:"));
    dialog->setTextValue(m_filter);
    connect(dialog, &QInputDialog::textValueSelected, this, &TableMenu::keep);
    dialog->open();
}

void TableMenu::keep(const QString &name)
{
    if (name.trimmed().isEmpty() || !m_page || !m_page->table())
        return;
    const QComboBox *grouping = m_page->groupingBox();
    Trunkline::saveView(*m_store, m_page->id(),
                        {.name = name.trimmed(),
                         .filter = m_filter,
                         .grouping = grouping ? grouping->currentIndex() : -1,
                         .layout = m_page->table()->layoutState()});
    fillViews();
}

void TableMenu::show(const SavedView &view)
{
    if (!m_page || !m_page->table())
        return;
    Q_EMIT filterWanted(view.filter);
    if (QComboBox *grouping = m_page->groupingBox(); grouping && view.grouping >= 0)
        grouping->setCurrentIndex(view.grouping);
    m_page->table()->restoreLayoutState(view.layout);
}

}
