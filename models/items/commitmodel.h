// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branchdetail.h"

#include <QAbstractTableModel>

namespace Trunkline {

/// Commits of one subject, as they were given. Another subject is a reset.
class CommitModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SubjectColumn, AuthorColumn, TimeColumn, IdColumn, ColumnCount };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    /// Ages are measured against @p now.
    void show(const QList<Commit> &commits, const QDateTime &now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Commit> m_commits;
    QDateTime m_now;
};

}
