// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/sortabletablemodel.h"

#include <QList>

#include <algorithm>
#include <limits>
#include <memory>
#include <ranges>
#include <vector>

namespace Trunkline {

/// A table whose rows have a key() and stand in its order. A new snapshot is merged in: what is gone is removed, what
/// differs is changed, what is new is inserted, neighbours in one signal, and never a reset. So selection, scroll
/// position and open editors survive every refresh.
template <typename Row>
class KeyedTableModel : public SortableTableModel
{
public:
    using SortableTableModel::SortableTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }

    const Row &row(int row) const { return *m_rows.at(std::size_t(row)); }

    /// The row with this key; -1 when there is none.
    int find(const QString &key) const
    {
        const auto found = std::ranges::lower_bound(m_rows, key, {}, [](const auto &row) { return row->key(); });
        return found != m_rows.end() && (*found)->key() == key ? int(found - m_rows.begin()) : -1;
    }

    /// Becomes @p next at once. If it repeats a key, the last row with that key wins.
    void setRows(const QList<Row> &next)
    {
        setTarget(next);
        step(std::numeric_limits<int>::max());
    }

    /// What step() works towards; replaces a target that was not reached yet.
    void setTarget(const QList<Row> &next)
    {
        m_target = next;
        m_done = 0;
        const auto key = [](const Row &row) { return row.key(); };
        const auto isOutOfOrder = [](const Row &a, const Row &b) { return !(a.key() < b.key()); };
        if (std::ranges::adjacent_find(std::as_const(m_target), isOutOfOrder) == m_target.cend())
            return;
        std::ranges::reverse(m_target); // so that the last of equal keys comes first and survives
        std::ranges::stable_sort(m_target, {}, key);
        const auto repeated = std::ranges::unique(m_target, {}, key);
        m_target.erase(repeated.begin(), repeated.end());
    }

    /// Applies about @p maxChanges rows' worth of differences; true when more may remain: it does not look much further
    /// either. Between two steps the table holds a mix of old and new rows, in order.
    bool step(int maxChanges)
    {
        constexpr qint64 looksPerChange = 16;
        qint64 looks = maxChanges * looksPerChange;
        while (maxChanges > 0 && looks > 0) {
            const int from = m_done;
            m_done = skipEqual(from, looks);
            looks -= m_done - from;
            if (looks <= 0)
                return true;
            const int changed = changeAt(m_done, maxChanges);
            if (changed == 0) {
                m_target.clear();
                return false;
            }
            maxChanges -= changed;
        }
        return true;
    }

protected:
    /// Tells of a column's cells whose rows @p isOther finds, neighbours in one signal: as time goes on, most of them
    /// read as before, and whoever shows them need not look.
    template <typename IsOther>
    void tellChanged(int column, const IsOther &isOther)
    {
        for (int first = 0; first < rowCount(); ++first) {
            int end = first;
            while (end < rowCount() && isOther(row(end)))
                ++end;
            if (end == first)
                continue;
            Q_EMIT dataChanged(index(first, column), index(end - 1, column));
            first = end;
        }
    }

private:
    bool isRow(int row) const { return row < int(m_rows.size()); }
    bool isWanted(int row) const { return row < int(m_target.size()); }

    int skipEqual(int row, qint64 most) const
    {
        for (; most > 0 && isRow(row) && isWanted(row) && this->row(row) == m_target.at(row); --most)
            ++row;
        return row;
    }

    /// Rows before @p first agree with the target; makes the next ones agree and says how many it touched.
    int changeAt(int first, int limit)
    {
        if (!isRow(first) && !isWanted(first))
            return 0;
        if (!isRow(first))
            return insertAt(first, limit);
        if (!isWanted(first) || row(first).key() < m_target.at(first).key())
            return removeAt(first, limit);
        return row(first).key() == m_target.at(first).key() ? replaceAt(first, limit) : insertAt(first, limit);
    }

    int removeAt(int first, int limit)
    {
        int end = first + 1;
        while (isRow(end) && end - first < limit && (!isWanted(first) || row(end).key() < m_target.at(first).key()))
            ++end;
        beginRemoveRows({}, first, end - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + end);
        endRemoveRows();
        return end - first;
    }

    int insertAt(int first, int limit)
    {
        int end = first + 1;
        while (isWanted(end) && end - first < limit && (!isRow(first) || m_target.at(end).key() < row(first).key()))
            ++end;
        std::vector<std::unique_ptr<Row>> added;
        added.reserve(std::size_t(end - first));
        for (int i = first; i < end; ++i)
            added.push_back(std::make_unique<Row>(m_target.at(i)));
        beginInsertRows({}, first, end - 1);
        m_rows.insert(m_rows.begin() + first, std::make_move_iterator(added.begin()),
                      std::make_move_iterator(added.end()));
        m_done = end;
        endInsertRows();
        return end - first;
    }

    int replaceAt(int first, int limit)
    {
        int end = first;
        while (end - first < limit && isRow(end) && isWanted(end) && row(end).key() == m_target.at(end).key()
               && row(end) != m_target.at(end)) {
            *m_rows[std::size_t(end)] = m_target.at(end);
            ++end;
        }
        m_done = end;
        Q_EMIT dataChanged(index(first, 0), index(end - 1, columnCount() - 1));
        return end - first;
    }

    std::vector<std::unique_ptr<Row>> m_rows; // pointers: an insert in the middle moves 8 bytes per row
    QList<Row> m_target;
    int m_done = 0;
};

}
