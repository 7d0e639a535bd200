// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/schemachange.h"
#include "models/items/keyedtablemodel.h"

namespace Trunkline {

/// A schema change as a row, with its key as text.
struct SchemaChangeRow
{
    QString id;
    SchemaChange change;

    const QString &key() const { return id; }
    bool operator==(const SchemaChangeRow &) const = default;
};

/// The schema changes that are under way.
class SchemaChangeModel final : public KeyedTableModel<SchemaChangeRow>
{
    Q_OBJECT

public:
    enum Column { ChangeColumn, PhaseColumn, BackfillColumn, ReadsColumn, ContractColumn, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        KeyRole = Qt::UserRole,
        PhaseRole, ///< int(SchemaChange::Phase)
        PercentRole, ///< int; invalid when not known
        IsAllowedRole, ///< bool
    };

    using KeyedTableModel::KeyedTableModel;

    /// Without those that are done.
    void show(const QList<SchemaChange> &changes, const QDateTime &now);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SortKey sortKey(int row, int column) const override;

private:
    QString text(const SchemaChange &change, Column column) const;
    QString toolTip(const SchemaChange &change, Column column) const;

    QDateTime m_now;
};

}
