// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/keyedtablemodel.h"
#include "models/items/previewrow.h"

namespace Trunkline {

/// The previews with their verdicts.
class PreviewModel final : public KeyedTableModel<PreviewRow>
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StateColumn,
        OwnerColumn,
        UrlColumn,
        AnswerColumn,
        ServicesColumn,
        CommitColumn,
        HeadColumn,
        AgeColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role {
        KeyRole = Qt::UserRole, ///< QString: the preview's name
        VerdictRole, ///< PreviewVerdict::State
    };

    explicit PreviewModel(QDateTime now, QObject *parent = nullptr);

    /// Ages are measured against @p now.
    void setNow(const QDateTime &now);
    const QDateTime &now() const { return m_now; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SortKey sortKey(int row, int column) const override;

private:
    QString text(const PreviewRow &row, Column column) const;
    QString toolTip(const PreviewRow &row, Column column) const;

    QDateTime m_now;
};

}
