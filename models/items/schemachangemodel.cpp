// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/schemachangemodel.h"

#include "models/wording/agewording.h"
#include "models/wording/migrationwording.h"
#include "models/wording/phrasing.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

void SchemaChangeModel::show(const QList<SchemaChange> &changes, const QDateTime &now)
{
    m_now = now;
    QList<SchemaChangeRow> rows;
    for (const SchemaChange &change : changes) {
        if (change.phase != SchemaChange::Phase::Done)
            rows.append({.id = change.key(), .change = change});
    }
    setRows(rows);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ReadsColumn), index(rowCount() - 1, ContractColumn)); // they tell of time
}

int SchemaChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SchemaChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SchemaChangeRow &entry = row(index.row());
    const SchemaChange &change = entry.change;
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(change, column);
    case Qt::ToolTipRole:
        return toolTip(change, column);
    case KeyRole:
        return entry.id;
    case PhaseRole:
        return int(change.phase);
    case PercentRole:
        if (!change.backfill || !change.backfill->done || change.backfill->total.value_or(0) <= 0)
            return {};
        return int(*change.backfill->done * 100 / *change.backfill->total);
    case IsAllowedRole:
        return change.isContractAllowed();
    default:
        return {};
    }
}

QString SchemaChangeModel::text(const SchemaChange &change, Column column) const
{
    switch (column) {
    case ChangeColumn:
        return changeText(change);
    case PhaseColumn:
        return phaseText(change.phase);
    case BackfillColumn:
        return backfillText(change);
    case ReadsColumn:
        return readsText(change, m_now);
    case ContractColumn:
        if (change.isContractAllowed())
            return tr("allowed");
        if (change.contractAllowedAt.isValid())
            return tr("in %1").arg(ageText(std::chrono::seconds(m_now.secsTo(change.contractAllowedAt))));
        return tr("not yet");
    case ColumnCount:
        break;
    }
    return {};
}

QString SchemaChangeModel::toolTip(const SchemaChange &change, Column column) const
{
    if (column == ChangeColumn) {
        switch (change.link) {
        case SchemaChange::Link::Header:
            return tr("A migration says so in its head.");
        case SchemaChange::Link::Data:
            return tr("The new one is computed from the old one.");
        case SchemaChange::Link::Rename:
            return tr("It is renamed in place.");
        case SchemaChange::Link::Name:
            return tr("A guess by names. Say it in the head of the migration: -- trunkline: replaces %1")
                    .arg(change.object);
        case SchemaChange::Link::None:
            return {};
        }
    }
    QStringList lines;
    for (const ContractBlocker &blocker : change.blockers)
        lines.append(blockerText(blocker, change, m_now));
    if (const QString dualWrite = dualWriteText(change); !dualWrite.isEmpty())
        lines.append(labelledText(tr("Dual write"), dualWrite));
    return lines.join(u'\n');
}

QVariant SchemaChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[] = {QT_TR_NOOP("Change"), QT_TR_NOOP("Phase"), QT_TR_NOOP("Backfill"),
                                         QT_TR_NOOP("Last read of the old one"), QT_TR_NOOP("Contract")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

SortKey SchemaChangeModel::sortKey(int row, int column) const
{
    const SchemaChange &change = this->row(row).change;
    if (column == PhaseColumn)
        return {.number = qint64(change.phase)};
    if (column == ReadsColumn)
        return {.number = change.reads.lastReadAt.toMSecsSinceEpoch(),
                .isUnknown = change.reads.state == ReadEvidence::State::Unknown};
    if (column == BackfillColumn)
        return {.number = change.backfill ? change.backfill->done.value_or(0) : 0, .isUnknown = !change.backfill};
    return {.text = text(change, Column(column)).toCaseFolded()};
}

}
