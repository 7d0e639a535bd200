// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/taskmodel.h"

#include "models/rules/serviceverdict.h"
#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"
#include "models/wording/servicewording.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// Sorts by slot (numbers as numbers), then from new to old.
QString sortedKey(const TaskRow &row)
{
    const qint64 age = std::numeric_limits<qint64>::max() - row.task.createdAt.toMSecsSinceEpoch();
    return row.slot.rightJustified(20, u' ') % QString::number(age).rightJustified(20, u'0') % row.task.id;
}

}

void TaskModel::show(const Service &service, const QHash<QString, QString> &nodeNames, const QDateTime &now)
{
    m_now = now;
    QList<TaskRow> rows;
    for (const Task &task : service.tasks) {
        const QString node = nodeNames.value(task.nodeId, task.nodeId);
        TaskRow row{.task = task,
                    .slot = task.slot > 0 ? QString::number(task.slot) : node,
                    .node = node,
                    .isCurrent = task.templateHash == service.release.templateHash,
                    .sortedKey = {}};
        row.sortedKey = sortedKey(row);
        rows.append(row);
    }
    setRows(rows);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, SinceColumn), index(rowCount() - 1, SinceColumn));
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TaskRow &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, Column(index.column()));
    case Qt::ToolTipRole: {
        QStringList lines{tr("task %1").arg(row.task.id), exactText(row.task.stateAt)};
        if (!row.task.error.isEmpty())
            lines.append(row.task.error);
        if (row.task.exitCode)
            lines.append(tr("exit code %1").arg(*row.task.exitCode));
        return lines.join(u'\n');
    }
    case KeyRole:
        return row.task.id;
    case StateRole:
        return QVariant::fromValue(row.task.state);
    case IsFailureRole:
        return isFailure(row.task);
    default:
        return {};
    }
}

QString TaskModel::text(const TaskRow &row, Column column) const
{
    switch (column) {
    case SlotColumn:
        return row.slot;
    case StateColumn:
        return taskStateText(row.task.state);
    case SinceColumn:
        return row.task.stateAt.isValid() ? agoText(std::chrono::seconds(row.task.stateAt.secsTo(m_now))) : u"—"_s;
    case NodeColumn:
        return orDash(row.node);
    case ImageColumn:
        return row.isCurrent ? shortImage(row.task.image) : tr("%1 (old)").arg(shortImage(row.task.image));
    case ErrorColumn:
        return isFailure(row.task) || !row.task.error.isEmpty() ? taskErrorText(row.task) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[] = {QT_TR_NOOP("Slot"), QT_TR_NOOP("State"), QT_TR_NOOP("Since"),
                                         QT_TR_NOOP("Node"), QT_TR_NOOP("Image"), QT_TR_NOOP("Error")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

SortKey TaskModel::sortKey(int row, int /*column*/) const
{
    return {.text = this->row(row).sortedKey};
}

}
