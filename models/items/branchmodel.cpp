// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/branchmodel.h"

#include "models/rules/branchurgency.h"
#include "models/wording/agewording.h"
#include "models/wording/branchwording.h"
#include "models/wording/phrasing.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

SortKey keyOf(const QDateTime &time)
{
    return time.isValid() ? SortKey{.number = time.toMSecsSinceEpoch()} : SortKey{.isUnknown = true};
}

template <typename Number>
SortKey keyOf(const std::optional<Number> &number)
{
    return number ? SortKey{.number = *number} : SortKey{.isUnknown = true};
}

std::chrono::seconds since(const QDateTime &time, const QDateTime &now)
{
    return std::chrono::seconds(time.secsTo(now));
}

}

BranchModel::BranchModel(QDateTime now, QObject *parent)
    : KeyedTableModel(parent)
    , m_now(std::move(now))
{
}

void BranchModel::setNow(const QDateTime &now)
{
    m_now = now;
    timeChanged();
}

void BranchModel::setLimits(const Policy::Branches &limits)
{
    if (m_limits == limits)
        return;
    m_limits = limits;
    timeChanged();
}

void BranchModel::timeChanged()
{
    if (rowCount() == 0)
        return;
    static_assert(AgeColumn == StateColumn + 1);
    Q_EMIT dataChanged(index(0, StateColumn), index(rowCount() - 1, AgeColumn));
    Q_EMIT dataChanged(index(0, LastCommitColumn), index(rowCount() - 1, LastCommitColumn));
}

int BranchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BranchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Branch &branch = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(branch, column);
    case Qt::ToolTipRole:
        return toolTip(branch, column);
    case Qt::AccessibleTextRole:
        return accessibleText(branch, column);
    default:
        return fact(branch, role);
    }
}

QString BranchModel::text(const Branch &branch, Column column) const
{
    switch (column) {
    case NameColumn:
        return branch.name;
    case StateColumn:
        return stateText(branchState(branch, m_now, m_limits));
    case AgeColumn:
        return branchAgeText(branch, m_now, m_limits);
    case AheadBehindColumn:
        return aheadBehindText(branch);
    case AuthorColumn:
        return branch.author.name;
    case LastCommitColumn:
        return branch.lastCommitAt.isValid() ? agoText(since(branch.lastCommitAt, m_now)) : u"—"_s;
    case ConflictsColumn:
        return conflictsText(branch.conflictsWithTrunk);
    case PullRequestColumn:
        return branch.pullRequest ? u"#"_s + QString::number(*branch.pullRequest) : u"—"_s;
    case ColumnCount:
        break;
    }
    return {};
}

QString BranchModel::toolTip(const Branch &branch, Column column) const
{
    switch (column) {
    case NameColumn: {
        QStringList lines = branch.refs;
        if (branch.isCheckedOut)
            lines.append(tr("checked out"));
        if (branch.localAhead || branch.localBehind)
            lines.append(tr("local branch: %1 ahead of and %2 behind its remote")
                                 .arg(branch.localAhead.value_or(0))
                                 .arg(branch.localBehind.value_or(0)));
        return lines.join(u'\n');
    }
    case StateColumn:
        return mergedText(branch.merged);
    case AgeColumn: {
        if (!branch.startedAt.isValid())
            return branchState(branch, m_now, m_limits) == BranchState::Unknown
                    ? tr("Its own commits cannot be read (shallow or partial clone?)")
                    : tr("No commits of its own");
        const QString deadline = deadlineText(branch, m_now, m_limits);
        const QString started = tr("first own commit: %1").arg(exactText(branch.startedAt));
        return deadline.isEmpty() ? started : QString(started % u'\n' % deadline);
    }
    case AheadBehindColumn:
        return tr("%1 own commits, %2 commits of trunk are missing")
                .arg(branch.ahead ? QString::number(*branch.ahead) : unknownText(),
                     branch.behind ? QString::number(*branch.behind) : unknownText());
    case AuthorColumn:
        return branch.author.email.isEmpty() ? branch.author.name
                                             : QString(branch.author.name % u" <"_s % branch.author.email % u'>');
    case LastCommitColumn:
        return exactText(branch.lastCommitAt);
    case ConflictsColumn:
        if (!branch.conflictsWithTrunk)
            return tr("Not computed yet");
        return branch.conflictsWithTrunk->isEmpty() ? tr("Merges cleanly") : branch.conflictsWithTrunk->join(u'\n');
    case PullRequestColumn:
    case ColumnCount:
        break;
    }
    return {};
}

// A screen reader has neither the bar nor the pill, and reads a dash as nothing.
QString BranchModel::accessibleText(const Branch &branch, Column column) const
{
    const QString shown = text(branch, column);
    if (column == NameColumn && branch.isCheckedOut)
        return tr("%1, checked out").arg(shown);
    if (column == AgeColumn)
        return listText({shown, deadlineText(branch, m_now, m_limits)});
    return shown == u"—" ? unknownText() : shown;
}

QVariant BranchModel::fact(const Branch &branch, int role) const
{
    switch (role) {
    case NameRole:
        return branch.name;
    case VerdictRole:
        return QVariant::fromValue(branchState(branch, m_now, m_limits));
    case AgeRole:
        return branch.startedAt.isValid() ? QVariant::fromValue(branchAge(branch, m_now)) : QVariant();
    case LimitRole:
        return QVariant::fromValue(m_limits.overdueAfter);
    case DeadlineRole:
        return deadlineText(branch, m_now, m_limits);
    case MergedRole:
        return branch.merged ? QVariant::fromValue(*branch.merged) : QVariant();
    case ConflictCountRole:
        return branch.conflictsWithTrunk ? QVariant(int(branch.conflictsWithTrunk->size())) : QVariant();
    case IsCheckedOutRole:
        return branch.isCheckedOut;
    default:
        return {};
    }
}

QVariant BranchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[]
            = {QT_TR_NOOP("Branch"), QT_TR_NOOP("State"),       QT_TR_NOOP("Age"),       QT_TR_NOOP("Ahead / behind"),
               QT_TR_NOOP("Author"), QT_TR_NOOP("Last commit"), QT_TR_NOOP("Conflicts"), QT_TR_NOOP("Pull request")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

SortKey BranchModel::sortKey(int row, int column) const
{
    const Branch &branch = this->row(row);
    switch (Column(column)) {
    case NameColumn:
        return {.text = branch.name.toCaseFolded()};
    case StateColumn:
        return {.number = branchUrgency(branch, m_now, m_limits)};
    case AgeColumn: // ages grow as start times fall
        return branch.startedAt.isValid() ? SortKey{.number = -branch.startedAt.toMSecsSinceEpoch()}
                                          : SortKey{.isUnknown = true};
    case AheadBehindColumn:
        return branch.ahead ? SortKey{.number = (qint64(*branch.ahead) << 32) + branch.behind.value_or(0)}
                            : SortKey{.isUnknown = true};
    case AuthorColumn:
        return {.text = branch.author.name.toCaseFolded(), .isUnknown = branch.author.name.isEmpty()};
    case LastCommitColumn:
        return keyOf(branch.lastCommitAt);
    case ConflictsColumn:
        return branch.conflictsWithTrunk ? SortKey{.number = branch.conflictsWithTrunk->size()}
                                         : SortKey{.isUnknown = true};
    case PullRequestColumn:
        return keyOf(branch.pullRequest);
    case ColumnCount:
        break;
    }
    return {};
}

}
