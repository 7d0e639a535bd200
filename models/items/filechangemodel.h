// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branchdetail.h"
#include "models/items/sequencetablemodel.h"

namespace Trunkline {

/// The files one subject changes, as they were given.
class FileChangeModel final : public SequenceTableModel<FileChange>
{
    Q_OBJECT

public:
    enum Column { PathColumn, KindColumn, LinesColumn, ColumnCount };
    Q_ENUM(Column)

    using SequenceTableModel::SequenceTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

}
