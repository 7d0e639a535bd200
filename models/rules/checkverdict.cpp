// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/checkverdict.h"

#include <algorithm>
#include <array>

namespace Trunkline {

Gate::State verdictOf(const Check &check, const QString &head, Gate::Kind kind)
{
    if (check.sha != head)
        return Gate::State::Outdated;
    const bool wantsJudgement = kind == Gate::Kind::AiReview;
    switch (check.state) {
    case Check::State::Queued:
    case Check::State::Running:
    case Check::State::AwaitingApproval:
        return Gate::State::Running;
    case Check::State::Passed:
        return Gate::State::Passed;
    case Check::State::Neutral:
        return wantsJudgement ? Gate::State::Missing : Gate::State::Passed;
    case Check::State::Skipped:
        return wantsJudgement ? Gate::State::Missing : Gate::State::NotNeeded;
    case Check::State::Failed:
    case Check::State::Cancelled:
    case Check::State::TimedOut:
    case Check::State::ActionRequired:
        return Gate::State::Failed;
    case Check::State::Stale:
        return Gate::State::Outdated;
    case Check::State::Unknown:
        break;
    }
    return Gate::State::Missing;
}

Gate::Reason reasonOf(const Check &check, Gate::Kind kind)
{
    switch (check.state) {
    case Check::State::AwaitingApproval:
        return Gate::Reason::AwaitingApproval;
    case Check::State::Unknown:
        return Gate::Reason::NoConclusion;
    case Check::State::Neutral:
    case Check::State::Skipped:
        return kind == Gate::Kind::AiReview ? Gate::Reason::NoVerdict : Gate::Reason::None;
    default:
        return Gate::Reason::None;
    }
}

int decisiveness(Gate::State state)
{
    static constexpr std::array order{Gate::State::Failed,   Gate::State::Unknown,  Gate::State::Running,
                                      Gate::State::Missing,  Gate::State::Outdated, Gate::State::Passed,
                                      Gate::State::NotNeeded};
    return int(std::ranges::find(order, state) - order.begin());
}

static bool isNewer(const Check &one, const Check &other)
{
    const QDateTime oneAt = one.startedAt.isValid() ? one.startedAt : one.completedAt;
    const QDateTime otherAt = other.startedAt.isValid() ? other.startedAt : other.completedAt;
    if (oneAt.isValid() != otherAt.isValid())
        return !oneAt.isValid(); // not started yet: it was asked for after the one that ran
    return oneAt != otherAt ? oneAt > otherAt : one.id > other.id;
}

QList<Check> newestOfEach(const QList<Check> &checks)
{
    QList<Check> newest;
    for (const Check &check : checks) {
        const auto same = std::ranges::find_if(newest, [&](const Check &known) {
            return known.name == check.name && known.workflow == check.workflow && known.app == check.app
                    && known.appId == check.appId;
        });
        if (same == newest.end())
            newest.append(check);
        else if (isNewer(check, *same))
            *same = check;
    }
    return newest;
}

}
