// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/factview.h"

#include "models/items/arrangedmodel.h"
#include "ui/delegates/celldelegate.h"
#include "ui/widgets/cuttitles.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>

#include <numeric>
#include <utility>

using namespace std::chrono_literals;

namespace Trunkline {

FactView::FactView(ArrangedModel &model, int keyRole, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_keyRole(keyRole)
{
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new CellDelegate(this));

    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false); // headings of groups span from the first column
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    header()->setTextElideMode(Qt::ElideRight);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    new CutTitles(*header());
    connect(header(), &QWidget::customContextMenuRequested, this, &FactView::showHeaderMenu);
    connect(header(), &QHeaderView::sectionMoved, this, &FactView::layoutStateChanged);
    connect(header(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { takeWidth(column, width); });
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &FactView::layoutStateChanged);

    m_measuring.setSingleShot(true);
    m_measuring.setInterval(50ms);
    connect(&m_measuring, &QTimer::timeout, this, &FactView::growByContent);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &FactView::remember);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &FactView::recall);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &heading) {
        if (!heading.isValid())
            spanHeadings();
    });
}

QStringList FactView::selectedKeys() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    QStringList keys;
    keys.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        keys.append(row.data(m_keyRole).toString());
    return keys;
}

QString FactView::currentKey() const
{
    return currentIndex().data(m_keyRole).toString();
}

void FactView::selectKeys(const QStringList &keys, const QString &current)
{
    const QSet<QString> wanted(keys.cbegin(), keys.cend());
    QItemSelection selection;
    QModelIndex currentRow;
    const QAbstractItemModel &source = *m_model.sourceModel();
    for (int row = 0; row < source.rowCount(); ++row) {
        const QModelIndex index = source.index(row, 0);
        const QString key = index.data(m_keyRole).toString();
        const bool isCurrent = key == current;
        if (!isCurrent && !wanted.contains(key))
            continue;
        const QModelIndex shown = m_model.mapFromSource(index);
        if (!shown.isValid())
            continue;
        if (isCurrent)
            currentRow = shown;
        if (wanted.contains(key))
            selection.select(shown, shown.siblingAtColumn(m_model.columnCount() - 1));
    }
    selectionModel()->setCurrentIndex(currentRow, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void FactView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_isResetting)
        Q_EMIT subjectChanged();
}

void FactView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isResetting)
        Q_EMIT subjectChanged();
}

// Arrow keys need a place to start from. A click brings its own: to scroll now would take the row away from under it.
void FactView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && m_model.shownRows() > 0) {
        const QModelIndex first = m_model.index(0, 0);
        selectionModel()->setCurrentIndex(m_model.isHeading(first) ? m_model.index(0, 0, first) : first,
                                          QItemSelectionModel::NoUpdate);
    }
}

// One comes here from the filter with nothing selected: Return means the row that the keyboard is on.
void FactView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !selectionModel()->hasSelection() && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTreeView::keyPressEvent(event);
}

void FactView::remember()
{
    m_isResetting = true;
    m_keptSelection = selectedKeys();
    m_keptCurrent = currentKey();
    m_keptScroll = verticalScrollBar()->value();
}

void FactView::recall()
{
    spanHeadings();
    if (!m_keptSelection.isEmpty() || !m_keptCurrent.isEmpty())
        selectKeys(m_keptSelection, m_keptCurrent);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_keptScroll);
    m_isResetting = false;
    Q_EMIT subjectChanged();
}

void FactView::spanHeadings()
{
    if (!m_model.isGrouped())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
    expandAll();
}

QModelIndexList FactView::rowsToCopy() const
{
    const QStringList keys = selectedKeys();
    const QSet<QString> selected(keys.cbegin(), keys.cend());
    QModelIndexList rows;
    const auto collect = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            if (!m_model.isHeading(index)
                && (selected.size() < 2 || selected.contains(index.data(m_keyRole).toString())))
                rows.append(index);
        }
    };
    collect({});
    for (int group = 0; m_model.isGrouped() && group < m_model.rowCount(); ++group)
        collect(m_model.index(group, 0));
    return rows;
}

QString FactView::rowsAs(RowFormat format) const
{
    QList<int> columns;
    QStringList titles;
    for (int place = 0; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        columns.append(column);
        titles.append(m_model.headerData(column, Qt::Horizontal).toString());
    }
    QList<QStringList> rows;
    for (const QModelIndex &index : rowsToCopy()) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(index.siblingAtColumn(column).data().toString());
        rows.append(cells);
    }
    return rowsText(format, titles, rows);
}

}
