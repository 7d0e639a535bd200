// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/keyedtablemodel.h"
#include "models/rules/branchage.h"

namespace Trunkline {

/// The branches of one repository with their facts. How a fact looks is decided by delegates, from the roles.
class BranchModel final : public KeyedTableModel<Branch>
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StateColumn,
        AgeColumn,
        AheadBehindColumn,
        AuthorColumn,
        LastCommitColumn,
        ConflictsColumn,
        PullRequestColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    /// The same in every column of a row. A fact that is not known is an invalid QVariant.
    enum Role {
        NameRole = Qt::UserRole,
        VerdictRole, ///< BranchState
        AgeRole, ///< std::chrono::seconds
        LimitRole, ///< std::chrono::seconds: when a branch is overdue
        DeadlineRole, ///< QString: "overdue at 16:40"
        MergedRole, ///< Merged
        ConflictCountRole, ///< int
        IsCheckedOutRole, ///< bool
    };

    explicit BranchModel(QDateTime now, QObject *parent = nullptr);

    /// Ages are measured against @p now; call it again as the clock moves on.
    void setNow(const QDateTime &now);
    const QDateTime &now() const { return m_now; }
    void setLimits(const Policy::Branches &limits);
    const Policy::Branches &limits() const { return m_limits; }
    BranchState state(int row) const { return branchState(this->row(row), m_now, m_limits); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SortKey sortKey(int row, int column) const override;

private:
    QString text(const Branch &branch, Column column) const;
    QString toolTip(const Branch &branch, Column column) const;
    QString accessibleText(const Branch &branch, Column column) const;
    QVariant fact(const Branch &branch, int role) const;
    void timeChanged();

    QDateTime m_now;
    Policy::Branches m_limits;
};

}
