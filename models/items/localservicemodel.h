// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/keyedtablemodel.h"
#include "models/items/localservicerow.h"

namespace Trunkline {

/// The compose services of one engine.
class LocalServiceModel final : public KeyedTableModel<LocalServiceRow>
{
    Q_OBJECT

public:
    enum Column {
        ProjectColumn,
        NameColumn,
        StateColumn,
        RunningColumn,
        RestartsColumn,
        BuildColumn,
        ImageColumn,
        PortsColumn,
        SinceColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role {
        KeyRole = Qt::UserRole, ///< QString: "project/service"
        VerdictRole, ///< LocalVerdict::State
    };

    explicit LocalServiceModel(QDateTime now, QObject *parent = nullptr);

    /// Ages are measured against @p now.
    void setNow(const QDateTime &now);
    /// What the images are compared with.
    void setWorkTree(const WorkTree &workTree) { m_workTree = workTree; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SortKey sortKey(int row, int column) const override;

private:
    QString text(const LocalServiceRow &row, Column column) const;
    QString toolTip(const LocalServiceRow &row, Column column) const;

    QDateTime m_now;
    WorkTree m_workTree;
};

}
