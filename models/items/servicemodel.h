// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/keyedtablemodel.h"
#include "models/items/servicerow.h"

namespace Trunkline {

/// The services of one swarm with their verdicts.
class ServiceModel final : public KeyedTableModel<ServiceRow>
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StateColumn,
        RunningColumn,
        ReasonColumn,
        ImageColumn,
        CommitColumn,
        TrunkColumn,
        ChangedColumn,
        StackColumn,
        PortsColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    /// The same in every column of a row.
    enum Role {
        KeyRole = Qt::UserRole, ///< QString: the service's name
        VerdictRole, ///< ServiceVerdict::State
        SeverityRole, ///< ServiceVerdict::Severity
    };

    explicit ServiceModel(QDateTime now, QObject *parent = nullptr);

    /// Ages are measured against @p now, by our own clock.
    void setNow(const QDateTime &now);
    const QDateTime &now() const { return m_now; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SortKey sortKey(int row, int column) const override;

private:
    QString text(const ServiceRow &row, Column column) const;
    QString toolTip(const ServiceRow &row, Column column) const;

    QDateTime m_now;
};

}
