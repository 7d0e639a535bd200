// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/service.h"
#include "models/items/keyedtablemodel.h"

namespace Trunkline {

/// A task in its place: by slot, the newest first.
struct TaskRow
{
    Task task;
    QString slot; ///< "1", or the node's name in global mode
    QString node;
    bool isCurrent = false; ///< of the service's present spec
    QString sortedKey;

    const QString &key() const { return sortedKey; }
    bool operator==(const TaskRow &) const = default;
};

/// The tasks of one service by slot, with the history that the engine keeps.
class TaskModel final : public KeyedTableModel<TaskRow>
{
    Q_OBJECT

public:
    enum Column { SlotColumn, StateColumn, SinceColumn, NodeColumn, ImageColumn, ErrorColumn, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        KeyRole = Qt::UserRole, ///< QString: the task's identifier
        StateRole, ///< Task::State
        IsFailureRole, ///< bool
    };

    using KeyedTableModel::KeyedTableModel;

    void show(const Service &service, const QHash<QString, QString> &nodeNames, const QDateTime &now);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SortKey sortKey(int row, int column) const override;

private:
    QString text(const TaskRow &row, Column column) const;

    QDateTime m_now;
};

}
