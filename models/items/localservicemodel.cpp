// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/localservicemodel.h"

#include "models/wording/agewording.h"
#include "models/wording/localwording.h"
#include "models/wording/phrasing.h"
#include "models/wording/servicewording.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

static QString sinceText(const LocalServiceRow &row, const QDateTime &now)
{
    return row.verdict.since.isValid() ? ageText(std::chrono::seconds(row.verdict.since.secsTo(now))) : QString();
}

LocalServiceModel::LocalServiceModel(QDateTime now, QObject *parent)
    : KeyedTableModel(parent)
    , m_now(std::move(now))
{
}

void LocalServiceModel::setNow(const QDateTime &now)
{
    const QDateTime before = std::exchange(m_now, now);
    tellChanged(SinceColumn, [&](const LocalServiceRow &row) { return sinceText(row, before) != sinceText(row, now); });
}

int LocalServiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LocalServiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LocalServiceRow &row = this->row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = text(row, column);
        return orDash(shown);
    }
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case KeyRole:
        return row.key();
    case VerdictRole:
        return QVariant::fromValue(row.verdict.state);
    default:
        return {};
    }
}

QString LocalServiceModel::text(const LocalServiceRow &row, Column column) const
{
    switch (column) {
    case ProjectColumn:
        return row.service.project;
    case NameColumn:
        return row.service.name;
    case StateColumn:
        return localStateText(row.verdict);
    case RunningColumn:
        return u"%1/%2"_s.arg(row.verdict.up).arg(row.verdict.all);
    case RestartsColumn:
        return QString::number(row.verdict.restarts);
    case BuildColumn:
        return localBuildText(row.build);
    case ImageColumn:
        return shortImage(row.service.imageName);
    case PortsColumn:
        return localPortsText(row.service);
    case SinceColumn:
        return sinceText(row, m_now);
    case ColumnCount:
        break;
    }
    return {};
}

QString LocalServiceModel::toolTip(const LocalServiceRow &row, Column column) const
{
    switch (column) {
    case BuildColumn:
        return localBuildSentence(row.service, row.build, m_workTree);
    case ProjectColumn:
        return row.service.workingDir;
    case ImageColumn:
        return row.service.imageName;
    case SinceColumn:
        return exactText(row.verdict.since);
    default:
        return {};
    }
}

QVariant LocalServiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[] = {QT_TR_NOOP("Project"), QT_TR_NOOP("Service"),  QT_TR_NOOP("State"),
                                         QT_TR_NOOP("Running"), QT_TR_NOOP("Restarts"), QT_TR_NOOP("Build"),
                                         QT_TR_NOOP("Image"),   QT_TR_NOOP("Ports"),    QT_TR_NOOP("Since")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

SortKey LocalServiceModel::sortKey(int row, int column) const
{
    const LocalServiceRow &entry = this->row(row);
    switch (Column(column)) {
    case StateColumn:
        return {.number = qint64(entry.verdict.state)};
    case RunningColumn:
        return {.number = entry.verdict.up - entry.verdict.all};
    case RestartsColumn:
        return {.number = -entry.verdict.restarts};
    case BuildColumn:
        return {.number = qint64(entry.build.state), .isUnknown = entry.build.state == LocalBuild::State::Unknown};
    case SinceColumn:
        return {.number = -entry.verdict.since.toMSecsSinceEpoch(), .isUnknown = !entry.verdict.since.isValid()};
    default: {
        const QString shown = text(entry, Column(column));
        return {.text = shown, .isUnknown = shown.isEmpty()};
    }
    }
}

}
