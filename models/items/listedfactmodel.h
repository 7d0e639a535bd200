// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/listedfact.h"
#include "models/items/keyedtablemodel.h"

namespace Trunkline {

/// The lines of one list in a panel. Another subject changes it row by row, so that scroll and selection survive a
/// refresh of the same one.
class ListedFactModel final : public KeyedTableModel<ListedFact>
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole, ///< ListedFact::Mark, in the first column
        UrlRole,
    };

    /// @p titles of the columns, translated.
    explicit ListedFactModel(QStringList titles, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SortKey sortKey(int row, int column) const override;

private:
    const QStringList m_titles;
};

}
