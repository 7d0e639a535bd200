// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/flagmodel.h"

#include "models/wording/agewording.h"
#include "models/wording/flagwording.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto noValue = u"—";

SortKey latestChangeFirst(const QDateTime &time)
{
    return time.isValid() ? SortKey{.number = -time.toMSecsSinceEpoch()} : SortKey{.isUnknown = true};
}

QString ago(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() ? agoText(std::chrono::seconds(time.secsTo(now))) : QString(noValue);
}

QString stateToolTip(const FlagFacts &facts)
{
    if (!facts.flag)
        return FlagModel::tr("It is not in the table");
    if (facts.isRepeated)
        return FlagModel::tr("The table holds this key more than once: it cannot be changed from here");
    return stateSentence(*facts.flag);
}

QString changeToolTip(const FeatureFlag &flag)
{
    QStringList lines{exactText(flag.changedAt)};
    if (!flag.changedBy.isEmpty())
        lines += FlagModel::tr("by %1").arg(flag.changedBy);
    if (!flag.changeReason.isEmpty())
        lines += flag.changeReason;
    return lines.join(u'\n');
}

QString placesToolTip(const std::optional<QList<CodePlace>> &places)
{
    constexpr qsizetype most = 12;
    if (!places)
        return FlagModel::tr("The code on trunk was not searched yet");
    QStringList lines;
    for (const CodePlace &place : places->first(std::min(most, places->size())))
        lines += place.path % u':' % QString::number(place.line);
    if (places->size() > most)
        lines += FlagModel::tr("and %1 more").arg(places->size() - most);
    return lines.isEmpty() ? FlagModel::tr("No place on trunk asks for it") : lines.join(u'\n');
}

}

FlagModel::FlagModel(FlagPolicy policy, QDateTime now, QObject *parent)
    : KeyedTableModel(parent)
    , m_policy(std::move(policy))
    , m_now(std::move(now))
{
}

void FlagModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, LifecycleColumn), index(rowCount() - 1, ColumnCount - 1));
}

int FlagModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FlagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FlagFacts &facts = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(facts, column);
    case Qt::ToolTipRole:
        return toolTip(facts, column);
    case Qt::AccessibleTextRole:
        return accessibleText(facts, column);
    default:
        return fact(facts, role);
    }
}

QString FlagModel::text(const FlagFacts &facts, Column column) const
{
    switch (column) {
    case KeyColumn:
        return facts.name;
    case StateColumn:
        return flagStateText(facts);
    case RolloutColumn:
        return facts.flag ? percentText(facts.flag->rolloutPercent) : QString(noValue);
    case LifecycleColumn:
        return lifecycleText(facts, m_now, m_policy);
    case PlacesColumn:
        return facts.places ? QLocale().toString(facts.places->size()) : unknownText();
    case EvaluatedColumn:
        return evaluatedInText(facts.places);
    case OwnerColumn:
        return facts.flag && !facts.flag->owner.isEmpty() ? facts.flag->owner : QString(noValue);
    case ChangedColumn:
        return facts.flag ? ago(facts.flag->changedAt, m_now) : QString(noValue);
    case AgeColumn:
        return facts.flag && facts.flag->createdAt.isValid()
                ? ageText(std::chrono::seconds(facts.flag->createdAt.secsTo(m_now)))
                : QString(noValue);
    case ColumnCount:
        break;
    }
    return {};
}

QString FlagModel::toolTip(const FlagFacts &facts, Column column) const
{
    switch (column) {
    case KeyColumn:
        return facts.flag && !facts.flag->description.isEmpty() ? facts.flag->description : facts.name;
    case StateColumn:
        return stateToolTip(facts);
    case RolloutColumn:
        return facts.flag && isPercentOutOfRange(*facts.flag) ? tr("The table holds a percentage that cannot be")
                                                              : stateToolTip(facts);
    case LifecycleColumn:
        return lifecycleExplanation(facts, m_now, m_policy);
    case PlacesColumn:
        return placesToolTip(facts.places);
    case EvaluatedColumn:
        return fact(facts, IsWebOnlyRole).toBool()
                ? tr("The API does not ask for it: what lies behind it can be called while it is off")
                : QString();
    case ChangedColumn:
        return facts.flag ? changeToolTip(*facts.flag) : QString();
    case AgeColumn:
        return facts.flag ? exactText(facts.flag->createdAt) : QString();
    case OwnerColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString FlagModel::accessibleText(const FlagFacts &facts, Column column) const
{
    const QString shown = text(facts, column);
    if (column == StateColumn && facts.flag)
        return stateSentence(*facts.flag);
    return shown == noValue ? tr("none") : shown;
}

QVariant FlagModel::fact(const FlagFacts &facts, int role) const
{
    switch (role) {
    case KeyRole:
        return facts.name;
    case LifecycleRole:
        return QVariant::fromValue(flagLifecycle(facts, m_now, m_policy));
    case EnabledRole:
        return facts.flag && facts.flag->enabled ? QVariant(*facts.flag->enabled) : QVariant();
    case PercentRole:
        return facts.flag && facts.flag->rolloutPercent ? QVariant(*facts.flag->rolloutPercent) : QVariant();
    case IsWebOnlyRole: {
        const QList<CodeSide> sides = evaluatedIn(facts.places.value_or(QList<CodePlace>()));
        return sides.contains(CodeSide::Web) && !sides.contains(CodeSide::Api);
    }
    case HasFaultRole:
        return facts.isRepeated || (facts.flag && isPercentOutOfRange(*facts.flag));
    default:
        return {};
    }
}

QVariant FlagModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[] = {QT_TR_NOOP("Flag"),      QT_TR_NOOP("State"),       QT_TR_NOOP("Rollout"),
                                         QT_TR_NOOP("Lifecycle"), QT_TR_NOOP("Code places"), QT_TR_NOOP("Evaluated in"),
                                         QT_TR_NOOP("Owner"),     QT_TR_NOOP("Changed"),     QT_TR_NOOP("Age")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

SortKey FlagModel::sortKey(int row, int column) const
{
    const FlagFacts &facts = this->row(row);
    switch (Column(column)) {
    case StateColumn:
    case RolloutColumn: {
        const auto percent = facts.flag ? effectivePercent(*facts.flag) : std::nullopt;
        return percent ? SortKey{.number = *percent} : SortKey{.isUnknown = true};
    }
    case LifecycleColumn:
        return {.number = flagUrgency(facts, m_now, m_policy)};
    case PlacesColumn:
        return facts.places ? SortKey{.number = facts.places->size()} : SortKey{.isUnknown = true};
    case ChangedColumn:
        return facts.flag ? latestChangeFirst(facts.flag->changedAt) : SortKey{.isUnknown = true};
    case AgeColumn:
        return facts.flag ? latestChangeFirst(facts.flag->createdAt) : SortKey{.isUnknown = true};
    case OwnerColumn:
        return facts.flag && !facts.flag->owner.isEmpty() ? SortKey{.text = facts.flag->owner.toCaseFolded()}
                                                          : SortKey{.isUnknown = true};
    case KeyColumn:
    case EvaluatedColumn:
    case ColumnCount:
        break;
    }
    return {.text = text(facts, Column(column)).toCaseFolded()};
}

}
