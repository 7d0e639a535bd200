// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>

namespace Trunkline {

/// A table of rows in an order that they were given, which means something: newest first, say. Another list keeps what
/// both begin and end with, and exchanges what lies between; it is never a reset.
template <typename Row>
class SequenceTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }

    const Row &row(int row) const { return m_rows.at(row); }

    void setRows(const QList<Row> &next)
    {
        const auto [mine, theirs] = std::ranges::mismatch(std::as_const(m_rows), next);
        const qsizetype first = mine - m_rows.cbegin();
        const qsizetype most = std::min(m_rows.size(), next.size()) - first;
        qsizetype kept = 0; // at the end
        while (kept < most && m_rows.at(m_rows.size() - 1 - kept) == next.at(next.size() - 1 - kept))
            ++kept;
        remove(first, m_rows.size() - kept - first);
        insert(first, next.sliced(first, next.size() - kept - first));
    }

private:
    void remove(qsizetype first, qsizetype count)
    {
        if (count == 0)
            return;
        beginRemoveRows({}, int(first), int(first + count - 1));
        m_rows.remove(first, count);
        endRemoveRows();
    }

    void insert(qsizetype first, const QList<Row> &added)
    {
        if (added.isEmpty())
            return;
        beginInsertRows({}, int(first), int(first + added.size() - 1));
        m_rows = m_rows.first(first) + added + m_rows.sliced(first);
        endInsertRows();
    }

    QList<Row> m_rows;
};

}
