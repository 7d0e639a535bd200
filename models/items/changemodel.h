// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/items/keyedtablemodel.h"
#include "models/rules/changestages.h"

namespace Trunkline {

/// Every change in flight and of the last weeks with its way to release. How a fact looks is decided by delegates,
/// from the roles.
class ChangeModel final : public KeyedTableModel<Change>
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        StandingColumn,
        BranchColumn,
        ReviewColumn,
        MergeColumn,
        ImageColumn,
        ProductionColumn,
        ReleaseColumn,
        NextColumn,
        AuthorColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role {
        KeyRole = Qt::UserRole,
        NameRole, ///< QString: "#481"
        StageStateRole, ///< StageState of the cell's column; invalid where the column is no station
        StationRole, ///< Change::Station
        IsOverRole, ///< bool: its next deadline has passed
        IsBackRole, ///< bool: a rollback keeps it from production
    };

    ChangeModel(Policy::Branches limits, QDateTime now, QObject *parent = nullptr);

    /// Spans are measured against @p now; call it again as the clock moves on.
    void setNow(const QDateTime &now);
    const QDateTime &now() const { return m_now; }
    const Policy::Branches &limits() const { return m_limits; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SortKey sortKey(int row, int column) const override;

private:
    QString text(const Change &change, Column column) const;
    QString toolTip(const Change &change, Column column) const;
    QVariant fact(const Change &change, Column column, int role) const;

    const Policy::Branches m_limits;
    QDateTime m_now;
};

}
