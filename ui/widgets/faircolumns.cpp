// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/faircolumns.h"

#include "ui/delegates/celldelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>
#include <chrono>
#include <numeric>

using namespace std::chrono_literals;

namespace Trunkline {

static constexpr int SomeWords = 120; // pixels
static constexpr int RowsMeasured = 30; ///< sizeHintForColumn() would look at a thousand

QList<int> sharedWidths(const QList<ColumnWidth> &columns, int room)
{
    QList<int> widths;
    QList<qsizetype> order; ///< those that lack least first
    const auto lack = [&columns](qsizetype i) { return std::max(0, columns[i].wanted - columns[i].least); };
    for (qsizetype i = 0; i < columns.size(); ++i) {
        widths.append(std::min(columns[i].least, columns[i].wanted));
        room -= widths.last();
        order.append(i);
    }
    std::ranges::stable_sort(order, {}, lack);
    for (qsizetype done = 0; done < order.size() && room > 0; ++done) {
        const int more = std::min(lack(order[done]), room / int(order.size() - done));
        widths[order[done]] += more;
        room -= more;
    }
    return widths;
}

ColumnWidth contentWidthOf(const QTreeView &view, int column)
{
    const QAbstractItemView &cells = view; // the tree hides what every view tells
    const auto *delegate = qobject_cast<const CellDelegate *>(cells.itemDelegateForColumn(column));
    if (!delegate)
        delegate = qobject_cast<const CellDelegate *>(cells.itemDelegate());
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.font = view.font();
    ColumnWidth width;
    QModelIndex row = view.model()->index(0, 0);
    for (int seen = 0; seen < RowsMeasured && row.isValid(); ++seen, row = view.indexBelow(row)) {
        if (view.isFirstColumnSpanned(row.row(), row.parent()))
            continue; // a heading
        const QModelIndex cell = row.siblingAtColumn(column);
        const int wanted = cells.sizeHintForIndex(cell).width();
        width.wanted = std::max(width.wanted, wanted);
        width.least
                = std::max(width.least, delegate ? delegate->leastWidth(option, cell) : std::min(wanted, SomeWords));
    }
    return width;
}

FairColumns::FairColumns(QTreeView &view, QList<int> spare)
    : QObject(&view)
    , m_view(view)
    , m_spare(std::move(spare))
{
    view.viewport()->installEventFilter(this);
    view.header()->setSectionResizeMode(QHeaderView::Fixed);
    m_timer.setSingleShot(true);
    m_timer.setInterval(50ms);
    connect(&m_timer, &QTimer::timeout, this, &FairColumns::arrange);
    const auto soon = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, soon);
    connect(view.model(), &QAbstractItemModel::rowsRemoved, this, soon);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, soon);
    connect(view.model(), &QAbstractItemModel::modelReset, this, soon);
}

bool FairColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::FontChange)
        arrange();
    return QObject::eventFilter(watched, event);
}

QList<int> FairColumns::shownColumns() const
{
    QList<int> columns;
    const QHeaderView &header = *m_view.header();
    for (int place = 0; place < header.count(); ++place) {
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void FairColumns::arrange()
{
    for (const int column : m_spare)
        m_view.setColumnHidden(column, false);
    const int room = m_view.viewport()->width();
    for (qsizetype hidden = 0;; ++hidden) {
        const QList<int> columns = shownColumns();
        QList<ColumnWidth> wanted;
        int least = 0;
        for (const int column : columns) {
            ColumnWidth width = contentWidthOf(m_view, column);
            const int title = m_view.header()->sectionSizeHint(column);
            width.wanted = std::max(width.wanted, title);
            width.least = std::max(width.least, std::min(title, SomeWords));
            least += width.least;
            wanted.append(width);
        }
        if (least > room && hidden < m_spare.size()) {
            m_view.setColumnHidden(m_spare[hidden], true);
            continue;
        }
        if (least > room) {
            for (ColumnWidth &width : wanted)
                width.least = width.least * room / least; // all give way alike: there is no scroll bar
        }
        QList<int> widths = sharedWidths(wanted, room);
        if (!widths.isEmpty())
            widths.first() += room - std::accumulate(widths.cbegin(), widths.cend(), 0);
        for (qsizetype i = 0; i < columns.size(); ++i)
            m_view.header()->resizeSection(columns[i], widths[i]);
        return;
    }
}

}
