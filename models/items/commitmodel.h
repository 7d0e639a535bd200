// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branchdetail.h"
#include "models/items/sequencetablemodel.h"

#include <QDateTime>

namespace Trunkline {

/// Commits of one subject, as they were given.
class CommitModel final : public SequenceTableModel<Commit>
{
    Q_OBJECT

public:
    enum Column { SubjectColumn, AuthorColumn, TimeColumn, IdColumn, ColumnCount };
    Q_ENUM(Column)

    using SequenceTableModel::SequenceTableModel;

    /// Ages are measured against @p now.
    void show(const QList<Commit> &commits, const QDateTime &now);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QDateTime m_now;
};

}
