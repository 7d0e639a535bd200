// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/factview.h"

#include "models/items/arrangedmodel.h"
#include "ui/delegates/celldelegate.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>
#include <QTimer>

#include <utility>

namespace Trunkline {

static constexpr int FewWords = 170; // pixels
static constexpr int RowsMeasured = 30;

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
    connect(header(), &QWidget::customContextMenuRequested, this, &FactView::showHeaderMenu);
    connect(header(), &QHeaderView::sectionMoved, this, &FactView::layoutStateChanged);
    connect(header(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { takeWidth(column, width); });
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &FactView::layoutStateChanged);

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

void FactView::setColumnWidths(const QList<ColumnWidth> &widths)
{
    m_widths = widths;
    for (int column = 0; column < int(m_widths.size()); ++column) // headings are longer in some languages
        m_widths[column].wanted = std::max(m_widths[column].wanted, header()->sectionSizeHint(column));
    fitColumns(Room::AsItIs);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FactView::growByContent, Qt::UniqueConnection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FactView::growByContent, Qt::UniqueConnection);
}

/// Once, when the first rows are there: columns of few words become as wide as these are in this language.
void FactView::growByContent()
{
    if (m_isMeasured || m_model.rowCount() == 0)
        return;
    m_isMeasured = true;
    QTimer::singleShot(0, this, [this] { // in a turn of its own
        for (int column = 0; column < int(m_widths.size()); ++column) {
            int &wanted = m_widths[column].wanted;
            if (wanted < FewWords && !isColumnHidden(column))
                wanted = std::clamp(firstWordsIn(column), wanted, FewWords);
        }
        fitColumns(Room::AsItIs);
    });
}

/// Not all: sizeHintForColumn() looks at a thousand rows.
int FactView::firstWordsIn(int column) const
{
    int width = 0;
    QModelIndex row = m_model.index(0, 0);
    for (int seen = 0; seen < RowsMeasured && row.isValid(); ++seen, row = indexBelow(row))
        width = std::max(width, sizeHintForIndex(row.siblingAtColumn(column)).width());
    return width;
}

/// The user's own choice; neither ours nor that of the last column, which takes what is left.
void FactView::takeWidth(int column, int width)
{
    if (m_isFitting || width == 0 || header()->visualIndex(column) == header()->count() - 1)
        return;
    if (column < m_widths.size())
        m_widths[column].wanted = width;
    Q_EMIT layoutStateChanged();
}

void FactView::setSpareColumns(const QList<int> &columns)
{
    m_spare = columns;
    fitColumns(Room::AsItIs);
}

void FactView::leaveOutSpare(int width) const
{
    int comfortable = 0;
    const auto half = [this](int column) {
        const ColumnWidth &one = m_widths.at(column);
        return (std::min(one.least, one.wanted) + one.wanted) / 2;
    };
    for (int column = 0; column < int(m_widths.size()); ++column)
        comfortable += isColumnHidden(column) ? 0 : half(column);
    for (const int column : m_spare) {
        if (comfortable <= width)
            return;
        if (isColumnHidden(column))
            continue;
        comfortable -= half(column);
        m_leftOut.insert(column);
        header()->setSectionHidden(column, true);
    }
}

void FactView::fitColumns(Room room) const
{
    const QScopedValueRollback guard(m_isFitting, true);
    for (const int column : std::exchange(m_leftOut, {}))
        header()->setSectionHidden(column, false);
    const bool isEnough = room == Room::Enough || !isVisible();
    const int width = viewport()->width();
    if (!isEnough)
        leaveOutSpare(width);
    QList<int> shown;
    QList<ColumnWidth> widths;
    for (int column = 0; column < int(m_widths.size()); ++column) {
        if (isColumnHidden(column))
            continue;
        shown.append(column);
        widths.append(m_widths.at(column));
    }
    const QList<int> shared = sharedWidths(widths, isEnough ? QWIDGETSIZE_MAX : width);
    for (qsizetype i = 0; i < shown.size(); ++i)
        header()->resizeSection(shown[i], shared[i]);
}

void FactView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns(Room::AsItIs);
}

void FactView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    fitColumns(Room::AsItIs);
}

QByteArray FactView::layoutState() const
{
    fitColumns(Room::Enough);
    const QByteArray state = header()->saveState();
    fitColumns(Room::AsItIs);
    return state;
}

void FactView::restoreLayoutState(const QByteArray &state)
{
    const QScopedValueRollback guard(m_isFitting, true);
    if (state.isEmpty() || !header()->restoreState(state))
        return;
    m_isMeasured = true; // by the user
    header()->setStretchLastSection(true);
    for (int column = 0; column < int(m_widths.size()); ++column) {
        if (!isColumnHidden(column) && header()->visualIndex(column) != header()->count() - 1)
            m_widths[column].wanted = header()->sectionSize(column);
    }
    fitColumns(Room::AsItIs);
    m_model.sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
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

void FactView::showHeaderMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(*menu);
    menu->popup(header()->mapToGlobal(at));
}

void FactView::addColumnActions(QMenu &menu)
{
    for (int column = 1; column < m_model.columnCount(); ++column) { // the first names the row
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            const QScopedValueRollback guard(m_isFitting, true);
            m_spare.removeOne(column); // the user knows better
            m_leftOut.remove(column);
            setColumnHidden(column, !isShown);
            fitColumns(Room::AsItIs);
            Q_EMIT layoutStateChanged();
        });
    }
}

}
