// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/listedfactmodel.h"

namespace Trunkline {

ListedFactModel::ListedFactModel(QStringList titles, QObject *parent)
    : KeyedTableModel(parent)
    , m_titles(std::move(titles))
{
}

int ListedFactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant ListedFactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListedFact &fact = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return fact.cells.value(index.column());
    case Qt::ToolTipRole:
        return fact.toolTip.isEmpty() ? fact.cells.value(index.column()) : fact.toolTip;
    case MarkRole:
        return index.column() == 0 ? QVariant::fromValue(fact.mark) : QVariant();
    case UrlRole:
        return fact.url;
    default:
        return {};
    }
}

QVariant ListedFactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section >= 0 && section < m_titles.size() ? QVariant(m_titles.at(section)) : QVariant();
}

SortKey ListedFactModel::sortKey(int row, int column) const
{
    return {.text = this->row(row).cells.value(column).toCaseFolded()};
}

}
