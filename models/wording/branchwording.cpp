// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/branchwording.h"

#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct BranchWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::BranchWording)
};

QString noBranchValue()
{
    return u"—"_s;
}

QString commitsText(qint32 count)
{
    return count == 1 ? BranchWording::tr("1 commit") : BranchWording::tr("%n commits", nullptr, count);
}

QString filesText(qsizetype count)
{
    return count == 1 ? BranchWording::tr("1 file") : BranchWording::tr("%n files", nullptr, int(count));
}

QString numberText(const std::optional<qint32> &number)
{
    return number ? QLocale().toString(*number) : noBranchValue();
}

bool isOpen(BranchState state)
{
    return state == BranchState::Fresh || state == BranchState::Due || state == BranchState::Overdue;
}

QString beginning(const Branch &branch, BranchState state, const QString &trunk, const QDateTime &now)
{
    switch (state) {
    case BranchState::Empty:
        return BranchWording::tr("nothing committed yet");
    case BranchState::Merged:
        if (branch.merged == Merged::Squash)
            return BranchWording::tr("everything is on %1, as one squashed commit").arg(trunk);
        if (branch.merged == Merged::Rebase)
            return BranchWording::tr("everything is on %1, rebased").arg(trunk);
        return BranchWording::tr("everything is on %1").arg(trunk);
    case BranchState::Unknown:
        return BranchWording::tr("its age is unknown: its own commits cannot be read");
    case BranchState::Fresh:
    case BranchState::Due:
    case BranchState::Overdue:
        return BranchWording::tr("left %1 %2").arg(trunk, agoText(branchAge(branch, now)));
    }
    std::unreachable();
}

}

QString stateText(BranchState state)
{
    switch (state) {
    case BranchState::Empty:
        return BranchWording::tr("empty");
    case BranchState::Fresh:
        return BranchWording::tr("fresh");
    case BranchState::Due:
        return BranchWording::tr("due");
    case BranchState::Overdue:
        return BranchWording::tr("overdue");
    case BranchState::Merged:
        return BranchWording::tr("merged");
    case BranchState::Unknown:
        return unknownText();
    }
    std::unreachable();
}

QString mergedText(std::optional<Merged> merged)
{
    if (!merged)
        return unknownText();
    switch (*merged) {
    case Merged::No:
        return BranchWording::tr("not merged");
    case Merged::Merge:
        return BranchWording::tr("merged");
    case Merged::Squash:
        return BranchWording::tr("squash-merged");
    case Merged::Rebase:
        return BranchWording::tr("rebase-merged");
    }
    std::unreachable();
}

QString branchAgeText(const Branch &branch, const QDateTime &now, const Policy::Branches &limits)
{
    if (branch.startedAt.isValid())
        return ageText(branchAge(branch, now));
    return branchState(branch, now, limits) == BranchState::Unknown ? unknownText() : noBranchValue();
}

QString deadlineText(const Branch &branch, const QDateTime &now, const Policy::Branches &limits)
{
    const BranchState state = branchState(branch, now, limits);
    if (!isOpen(state))
        return {};
    const QDateTime dueAt = branchDueAt(branch, limits);
    const QString moment = momentText(dueAt, now);
    if (state == BranchState::Overdue)
        return BranchWording::tr("overdue since %1").arg(moment);
    const bool isToday = dueAt.toLocalTime().date() == now.toLocalTime().date();
    return (isToday ? BranchWording::tr("overdue at %1") : BranchWording::tr("overdue %1")).arg(moment);
}

QString longDeadlineText(const QDateTime &now)
{
    return BranchWording::tr("overdue since %1").arg(momentText(now.addDays(-2), now));
}

QString aheadBehindText(const Branch &branch)
{
    return QString(numberText(branch.ahead) % u" / "_s % numberText(branch.behind));
}

QString conflictsText(const std::optional<QStringList> &conflicts)
{
    if (!conflicts)
        return noBranchValue();
    return conflicts->isEmpty() ? BranchWording::tr("none") : filesText(conflicts->size());
}

QString branchSentence(const Branch &branch, const QString &trunk, const QDateTime &now, const Policy::Branches &limits)
{
    const BranchState state = branchState(branch, now, limits);
    QStringList parts{beginning(branch, state, trunk, now)};
    if (const QString deadline = deadlineText(branch, now, limits); !deadline.isEmpty())
        parts.append(deadline);
    if (isOpen(state) && branch.ahead)
        parts.append(commitsText(*branch.ahead));
    if (isOpen(state) && branch.conflictsWithTrunk && !branch.conflictsWithTrunk->isEmpty())
        parts.append(
                BranchWording::tr("conflicts with %1 in %2").arg(trunk, filesText(branch.conflictsWithTrunk->size())));
    return listText(parts);
}

}
