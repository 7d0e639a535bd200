// SPDX-License-Identifier: GPL-3.0-or-later

// What views ask for: where a row is, and what its cells say.

#include "models/items/arrangedmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

QModelIndex ArrangedModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index))
        return {};
    return m_source.index(groupAt(index.parent())->rows.at(std::size_t(index.row())), index.column());
}

QModelIndex ArrangedModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_now.entries.size())
        return {};
    Group *group = m_now.entries[std::size_t(index.row())].group;
    if (!group)
        return {};
    const auto found = std::ranges::find(group->rows, index.row()); // not by order: it may be changing just now
    return createIndex(int(found - group->rows.begin()), index.column(), isGrouped() ? group : nullptr);
}

QModelIndex ArrangedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_now.groups[std::size_t(parent.row())].get() : nullptr);
}

QModelIndex ArrangedModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.internalPointer());
    return child.isValid() && group ? createIndex(group->place, 0, nullptr) : QModelIndex();
}

int ArrangedModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return isHeading(parent) && parent.column() == 0 ? int(groupAt(parent)->rows.size()) : 0;
    return isGrouped() ? int(m_now.groups.size()) : int(groupAt({})->rows.size());
}

int ArrangedModel::columnCount(const QModelIndex & /*parent*/) const
{
    return m_source.columnCount();
}

QVariant ArrangedModel::data(const QModelIndex &index, int role) const
{
    if (!isHeading(index))
        return QAbstractProxyModel::data(index, role);
    if (role != Qt::DisplayRole || index.column() != 0)
        return {};
    const Group *group = groupAt(index);
    return QString(group->heading.title % u" · "_s % QString::number(group->rows.size()));
}

QVariant ArrangedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_source.headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags ArrangedModel::flags(const QModelIndex &index) const
{
    return isHeading(index) ? Qt::ItemIsEnabled : QAbstractProxyModel::flags(index);
}

}
