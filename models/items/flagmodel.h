// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/keyedtablemodel.h"
#include "models/rules/flaglifecycle.h"

namespace Trunkline {

/// The flags of one environment with their facts, and the keys that only code knows.
class FlagModel final : public KeyedTableModel<FlagFacts>
{
    Q_OBJECT

public:
    enum Column {
        KeyColumn,
        StateColumn,
        RolloutColumn,
        LifecycleColumn,
        PlacesColumn,
        EvaluatedColumn,
        OwnerColumn,
        ChangedColumn,
        AgeColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    /// The same in every column of a row. A fact that is not known is an invalid QVariant.
    enum Role {
        KeyRole = Qt::UserRole,
        LifecycleRole, ///< FlagLifecycle
        EnabledRole, ///< bool; invalid when unknown or not in the table
        PercentRole, ///< int
        IsWebOnlyRole, ///< bool
        HasFaultRole, ///< bool: the row holds something that cannot be
    };

    FlagModel(FlagPolicy policy, QDateTime now, QObject *parent = nullptr);

    void setNow(const QDateTime &now);
    const QDateTime &now() const { return m_now; }
    const FlagPolicy &policy() const { return m_policy; }
    FlagLifecycle lifecycle(int row) const { return flagLifecycle(this->row(row), m_now, m_policy); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SortKey sortKey(int row, int column) const override;

private:
    QString text(const FlagFacts &facts, Column column) const;
    QString toolTip(const FlagFacts &facts, Column column) const;
    QString accessibleText(const FlagFacts &facts, Column column) const;
    QVariant fact(const FlagFacts &facts, int role) const;

    const FlagPolicy m_policy;
    QDateTime m_now;
};

}
