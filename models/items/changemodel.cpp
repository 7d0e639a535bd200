// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/changemodel.h"

#include "models/wording/agewording.h"
#include "models/wording/changewording.h"
#include "models/wording/phrasing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

std::optional<Stage> stageOf(ChangeModel::Column column)
{
    switch (column) {
    case ChangeModel::BranchColumn:
        return Stage::Branch;
    case ChangeModel::ReviewColumn:
        return Stage::Review;
    case ChangeModel::MergeColumn:
        return Stage::Merge;
    case ChangeModel::ImageColumn:
        return Stage::Image;
    case ChangeModel::ProductionColumn:
        return Stage::Production;
    case ChangeModel::ReleaseColumn:
        return Stage::Release;
    default:
        return std::nullopt;
    }
}

bool isHeldBack(const Change &change)
{
    return change.station != Change::Station::Reverted
            && std::ranges::contains(change.production, Change::Production::State::RolledBack,
                                     &Change::Production::state);
}

}

ChangeModel::ChangeModel(Policy::Branches limits, QDateTime now, QObject *parent)
    : KeyedTableModel(parent)
    , m_limits(std::move(limits))
    , m_now(std::move(now))
{
}

void ChangeModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, StandingColumn), index(rowCount() - 1, NextColumn));
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Change &change = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(change, column);
    case Qt::ToolTipRole:
        return toolTip(change, column);
    case Qt::AccessibleTextRole: {
        const QString shown = text(change, column);
        return shown == u"—" ? tr("none") : shown;
    }
    default:
        return fact(change, column, role);
    }
}

QString ChangeModel::text(const Change &change, Column column) const
{
    switch (column) {
    case TitleColumn:
        return change.title == change.branch ? change.title : changeName(change) + u' ' + change.title;
    case StandingColumn:
        return standingText(change, m_now);
    case NextColumn:
        return orDash(nextText(change.next, m_now));
    case AuthorColumn:
        return orDash(change.author);
    default:
        return stageText(change, stageOf(column).value_or(Stage::CleanUp), m_now);
    }
}

QString ChangeModel::toolTip(const Change &change, Column column) const
{
    switch (column) {
    case TitleColumn:
        return change.branch.isEmpty() ? change.title : QString(change.title % u'\n' % change.branch);
    case StandingColumn:
        return tr("%1 since %2").arg(stationText(change.station), exactText(change.stationSince));
    case NextColumn:
        return nextExplanation(change.next);
    case AuthorColumn:
        return {};
    default:
        return stageExplanation(change, stageOf(column).value_or(Stage::CleanUp), m_now);
    }
}

QVariant ChangeModel::fact(const Change &change, Column column, int role) const
{
    switch (role) {
    case KeyRole:
        return change.key();
    case NameRole:
        return changeName(change);
    case StageStateRole:
        if (const std::optional<Stage> stage = stageOf(column))
            return QVariant::fromValue(stageState(change, *stage, m_limits));
        return {};
    case StationRole:
        return QVariant::fromValue(change.station);
    case IsOverRole:
        return change.next && change.next->at <= m_now && change.next->rule != "MIG-4"_L1;
    case IsBackRole:
        return isHeldBack(change);
    default:
        return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[]
            = {QT_TR_NOOP("Change"), QT_TR_NOOP("Stands"), QT_TR_NOOP("Branch"),     QT_TR_NOOP("Review"),
               QT_TR_NOOP("Merged"), QT_TR_NOOP("Image"),  QT_TR_NOOP("Production"), QT_TR_NOOP("Released"),
               QT_TR_NOOP("Next"),   QT_TR_NOOP("Author")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

SortKey ChangeModel::sortKey(int row, int column) const
{
    const Change &change = this->row(row);
    const auto latestFirst = [](const QDateTime &at) {
        return at.isValid() ? SortKey{.number = -at.toSecsSinceEpoch()} : SortKey{.isUnknown = true};
    };
    switch (Column(column)) {
    case TitleColumn:
        return {.number = change.pullRequest ? -*change.pullRequest : 0, .text = change.title.toCaseFolded()};
    case StandingColumn:
        return {.number = changeUrgency(change)};
    case BranchColumn: {
        const auto span = branchSpan(change, m_now);
        return span ? SortKey{.number = span->count()} : SortKey{.isUnknown = true};
    }
    case MergeColumn:
        return latestFirst(change.mergedAt);
    case NextColumn:
        return change.next ? SortKey{.number = change.next->at.toSecsSinceEpoch()} : SortKey{.isUnknown = true};
    case ReviewColumn:
    case ImageColumn:
    case ProductionColumn:
    case ReleaseColumn:
        return {.number = int(fact(change, Column(column), StageStateRole).value<StageState>()),
                .text = text(change, Column(column))};
    case AuthorColumn:
    case ColumnCount:
        break;
    }
    return {.text = text(change, Column(column)).toCaseFolded()};
}

}
