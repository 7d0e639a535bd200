// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branchdetail.h"

#include <QAbstractTableModel>

namespace Trunkline {

/// The files one subject changes, as they were given. Another subject is a reset.
class FileChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PathColumn, KindColumn, LinesColumn, ColumnCount };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<FileChange> &files);
    const FileChange &file(int row) const { return m_files.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<FileChange> m_files;
};

}
