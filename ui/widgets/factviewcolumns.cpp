// SPDX-License-Identifier: GPL-3.0-or-later

// How wide the columns of a table are, and which of them are shown.

#include "models/items/arrangedmodel.h"
#include "ui/widgets/factview.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <numeric>
#include <utility>

namespace Trunkline {

static constexpr int FewWords = 230; // pixels
static constexpr int LongPill = 270;
static constexpr int SomeTitle = 110;

void FactView::setColumnWidths(const QList<ColumnWidth> &widths)
{
    m_widths = widths;
    for (int column = 0; column < int(m_widths.size()); ++column) // headings are longer in some languages
        m_widths[column].wanted = std::max(m_widths[column].wanted, header()->sectionSizeHint(column));
    fitColumns(Room::AsItIs);
    const auto soon = [this] {
        if (!m_measuring.isActive())
            m_measuring.start();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, &m_measuring, soon);
    connect(&m_model, &QAbstractItemModel::modelReset, &m_measuring, soon);
    connect(&m_model, &QAbstractItemModel::dataChanged, &m_measuring, soon); // some sources answer later
}

/// Columns of few words become as wide as these are in this language, and never narrower again: nothing jumps about.
void FactView::growByContent()
{
    bool hasGrown = false;
    for (int column = 0; column < int(m_widths.size()); ++column) {
        int &wanted = m_widths[column].wanted;
        if (wanted >= FewWords || (isColumnHidden(column) && !m_leftOut.contains(column)))
            continue;
        const ColumnWidth content = contentWidthOf(*this, column);
        const int most = std::max(FewWords, std::min(content.least, LongPill));
        const int grown = m_isUsers ? wanted : std::max(wanted, std::min(content.wanted, most));
        const int title = std::min(header()->sectionSizeHint(column), SomeTitle);
        const int legible = std::max(m_legible.value(column), std::min(std::max(content.least, title), grown));
        hasGrown = hasGrown || grown > wanted || legible > m_legible.value(column);
        wanted = grown;
        m_legible.insert(column, legible);
    }
    if (hasGrown)
        fitColumns(Room::AsItIs);
}

/// The user's own choice; neither ours nor that of the last column, which takes what is left.
void FactView::takeWidth(int column, int width)
{
    if (m_isFitting || width == 0 || column == lastShownColumn())
        return;
    if (column < m_widths.size())
        m_widths[column].wanted = width;
    // in a turn of its own: to ask for the state now would resize columns while the header does
    QMetaObject::invokeMethod(this, &FactView::layoutStateChanged, Qt::QueuedConnection);
}

int FactView::lastShownColumn() const
{
    for (int place = header()->count() - 1; place >= 0; --place) {
        if (const int column = header()->logicalIndex(place); !header()->isSectionHidden(column))
            return column;
    }
    return -1;
}

void FactView::setSpareColumns(const QList<int> &columns)
{
    m_spare = columns;
    fitColumns(Room::AsItIs);
}

static int leastOf(const QList<ColumnWidth> &columns)
{
    return std::accumulate(columns.cbegin(), columns.cend(), 0,
                           [](int sum, const ColumnWidth &column) { return sum + column.least; });
}

int FactView::comfortableWidth(int column) const
{
    const ColumnWidth &one = m_widths.at(column);
    return std::max((std::min(one.least, one.wanted) + one.wanted) / 2, m_legible.value(column));
}

void FactView::leaveOutSpare(int width) const
{
    int comfortable = 0;
    for (int column = 0; column < int(m_widths.size()); ++column)
        comfortable += isColumnHidden(column) ? 0 : comfortableWidth(column);
    for (const int column : m_spare) {
        if (comfortable <= width)
            return;
        if (isColumnHidden(column))
            continue;
        comfortable -= comfortableWidth(column);
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
    QList<ColumnWidth> legible;
    QList<ColumnWidth> comfortable;
    for (int column = 0; column < int(m_widths.size()); ++column) {
        if (isColumnHidden(column))
            continue;
        const ColumnWidth &one = m_widths.at(column);
        shown.append(column);
        widths.append(one);
        legible.append({.wanted = one.wanted, .least = m_legible.value(column, std::min(one.least, one.wanted))});
        comfortable.append({.wanted = one.wanted, .least = comfortableWidth(column)});
    }
    if (isEnough || leastOf(comfortable) <= width) {
        widths = comfortable;
    } else if (leastOf(legible) <= width) {
        widths = legible;
    } else { // the longest pill is cut, not all of them
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = {.wanted = std::max(legible[i].least, widths[i].least), .least = widths[i].least};
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
    m_isUsers = true;
    header()->setStretchLastSection(true);
    for (int column = 0; column < int(m_widths.size()); ++column) {
        if (!isColumnHidden(column) && header()->visualIndex(column) != header()->count() - 1)
            m_widths[column].wanted = header()->sectionSize(column);
    }
    fitColumns(Room::AsItIs);
    m_model.sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
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
