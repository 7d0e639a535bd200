// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migration.h"
#include "models/items/keyedtablemodel.h"
#include "models/items/searchtexts.h"

namespace Trunkline {

/// The migrations of one repository. How a fact looks is decided by delegates, from the roles.
class MigrationModel final : public KeyedTableModel<Migration>
{
    Q_OBJECT

public:
    enum Column {
        VersionColumn,
        NameColumn,
        KindColumn,
        DownColumn,
        VerifiedColumn,
        LocksColumn,
        StateColumn,
        DatabaseColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    /// What a cell says beyond its words.
    enum class Verdict { Plain, Good, Note, Warning, Bad, Faint };
    Q_ENUM(Verdict)

    enum Role {
        KeyRole = Qt::UserRole,
        VerdictRole, ///< Verdict, of the cell
    };

    using KeyedTableModel::KeyedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SortKey sortKey(int row, int column) const override;
    /// Its cells and branches: see SearchTexts.
    const QString &searchText(int row) const { return m_searchTexts.of(row); }

private:
    QString text(const Migration &migration, Column column) const;
    QString toolTip(const Migration &migration, Column column) const;
    Verdict verdict(const Migration &migration, Column column) const;

    mutable SearchTexts m_searchTexts{*this, [this](int row) { return this->row(row).branches.join(u' '); }};
};

}
