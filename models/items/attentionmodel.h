// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attention.h"
#include "models/items/keyedtablemodel.h"

namespace Trunkline {

/// Everything that breaks a rule now or is about to, over all panes.
class AttentionModel final : public KeyedTableModel<AttentionItem>
{
    Q_OBJECT

public:
    enum Column { WordColumn, MessageColumn, PaneColumn, WhenColumn, RuleColumn, ColumnCount };
    Q_ENUM(Column)

    /// The same in every column of a row.
    enum Role {
        KeyRole = Qt::UserRole,
        VerdictRole, ///< Finding::Severity
        SubjectRole, ///< QString: the part of the message column to be stressed
        PaneRole, ///< QString: the page's id
    };

    explicit AttentionModel(QDateTime now, QObject *parent = nullptr);

    /// Countdowns are measured against @p now.
    void setNow(const QDateTime &now);
    const QDateTime &now() const { return m_now; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SortKey sortKey(int row, int column) const override;

private:
    QString text(const AttentionItem &item, Column column) const;
    QString toolTip(const AttentionItem &item, Column column) const;

    QDateTime m_now;
};

/// What a pane is called; its id where it is unknown.
QString paneTitle(const QString &pane);

/// Errors before warnings, production before code, then what falls due first.
qint64 attentionUrgency(const AttentionItem &item);

}
