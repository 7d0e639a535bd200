// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/faircolumns.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Trunkline {

static constexpr int WorthReading = 120; // pixels

QList<int> fairWidths(const QList<int> &wanted, int room)
{
    QList<int> order = wanted;
    std::ranges::sort(order);
    int left = room;
    int limit = order.isEmpty() ? 0 : order.last();
    for (qsizetype i = 0; i < order.size(); ++i) {
        const int share = left / int(order.size() - i);
        if (order[i] > share) {
            limit = share;
            break;
        }
        left -= order[i];
    }
    QList<int> widths;
    int spent = 0;
    for (const int width : wanted) {
        widths.append(std::min(width, limit));
        spent += widths.last();
    }
    if (!widths.isEmpty() && spent < room)
        widths.first() += room - spent;
    return widths;
}

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

FairColumns::FairColumns(QTreeView &view, const QList<int> &spare)
    : QObject(&view)
    , m_view(view)
    , m_spare(spare)
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
    const QAbstractItemView &cells = m_view; // the tree hides what every view tells
    const int room = m_view.viewport()->width();
    for (qsizetype hidden = 0;; ++hidden) {
        const QList<int> columns = shownColumns();
        QList<int> wanted;
        for (const int column : columns)
            wanted.append(std::max(cells.sizeHintForColumn(column), m_view.header()->sectionSizeHint(column)));
        const QList<int> widths = fairWidths(wanted, room);
        bool isCut = false;
        for (qsizetype i = 0; i < widths.size(); ++i)
            isCut = isCut || widths[i] < std::min(wanted[i], WorthReading);
        if (isCut && hidden < m_spare.size()) {
            m_view.setColumnHidden(m_spare[hidden], true);
            continue;
        }
        for (qsizetype i = 0; i < columns.size(); ++i)
            m_view.header()->resizeSection(columns[i], widths[i]);
        return;
    }
}

}
