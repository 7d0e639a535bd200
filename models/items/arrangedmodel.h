// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/arrangement.h"

#include <QAbstractProxyModel>

#include <functional>

namespace Trunkline {

/// Filters, sorts and groups a flat table. Grouped, the top level are group headings and the table's rows their
/// children; else it is a flat list.
///
/// Changed rows, and rows that a filter hides or shows, arrive as inserts, removes and moves, a new order as
/// layoutChanged, so selection survives. Another grouping, or hundreds of rows coming or going at once, is a reset: one
/// picture instead of thousands of signals. Whoever shows the model keeps the selection over a reset by key.
class ArrangedModel final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    using Heading = Arrangement::Heading;
    using Filter = std::function<bool(int sourceRow)>;
    using Grouping = std::function<Heading(int sourceRow)>;

    explicit ArrangedModel(SortableTableModel &source, QObject *parent = nullptr);
    ~ArrangedModel() override;

    /// An empty function shows every row.
    void setFilter(Filter filter);
    /// An empty function is a flat list.
    void setGrouping(Grouping grouping);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    bool isGrouped() const { return bool(m_grouping); }
    bool isHeading(const QModelIndex &index) const
    {
        return isGrouped() && index.isValid() && !index.internalPointer();
    }
    /// Rows of the table that are shown, headings not counted.
    int shownRows() const;

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return rowCount(parent) > 0; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    using Group = Arrangement::Group;
    using Entry = Arrangement::Entry;
    /// Neighbours in one group, by their places in it.
    struct Run
    {
        const Group *group;
        int first;
        int last;
    };

    Arrangement arrange() const; ///< anew, sorted
    void enter(Arrangement &arrangement, int first, int last) const;
    bool isAsArranged(int first, int last) const;
    void toggle(const std::vector<int> &rows);
    void rearrange();
    void reorder(Arrangement &next);

    void onInserted(int first, int last);
    void onAboutToRemove(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    std::vector<Run> allRuns() const;
    std::vector<Run> runsOf(int first, int last) const;
    void update(int sourceRow);

    bool isShown(int sourceRow) const { return !m_filter || m_filter(sourceRow); }
    void insert(int sourceRow);
    void remove(int sourceRow);
    void move(int sourceRow, Group *to, SortKey key);
    Group *groupFor(const Heading &heading);
    void dropIfEmpty(Group *group);
    void headingChanged(const Group *group);
    QModelIndex indexOf(const Group *group) const;
    const Group *groupAt(const QModelIndex &heading) const;

    SortableTableModel &m_source;
    Filter m_filter;
    Grouping m_grouping;
    int m_column = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    Arrangement m_now;
};

}
