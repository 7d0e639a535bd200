// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attention.h"
#include "models/domain/policy.h"
#include "models/items/keyedtablemodel.h"

namespace Trunkline {

/// One exemption with how often its end was put off.
struct RuleExemption
{
    Policy::Exemption exemption;
    std::optional<int> extensions; ///< nullopt: not known

    bool operator==(const RuleExemption &) const = default;
};

/// A rule with what it finds.
struct RuleRow
{
    qint32 place = 0; ///< in the catalogue
    QString id;
    QString pane;
    QString title;
    QString threshold;
    QString origin;
    QString setting; ///< "error", "off"
    bool isOff = false;
    QList<AttentionItem> findings; ///< now
    qint32 exempt = 0; ///< findings that do not count
    std::optional<qint32> lately; ///< how many began in 30 days; nullopt: not known
    QStringList undecided; ///< why it has no verdict, wholly or in part
    QList<RuleExemption> exemptions;

    QString key() const { return QString::number(place).rightJustified(4, u'0'); }
    bool operator==(const RuleRow &) const = default;
};

/// Every rule of the catalogue.
class RuleModel final : public KeyedTableModel<RuleRow>
{
    Q_OBJECT

public:
    enum Column {
        RuleColumn,
        TitleColumn,
        ThresholdColumn,
        OriginColumn,
        SeverityColumn,
        NowColumn,
        LatelyColumn,
        ExemptColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role {
        KeyRole = Qt::UserRole,
        IdRole, ///< QString
        IsBrokenRole, ///< bool
        IsDecidedRole, ///< bool: every fact it needs is known
        IsOffRole, ///< bool
    };

    using KeyedTableModel::KeyedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SortKey sortKey(int row, int column) const override;

private:
    QString text(const RuleRow &rule, Column column) const;
    QString toolTip(const RuleRow &rule, Column column) const;
};

}
