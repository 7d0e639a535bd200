// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/pullrequestlooks.h"

#include "models/items/pullrequestmodel.h"
#include "ui/theme/themedicon.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

Tone toneOf(Gate::State state)
{
    switch (state) {
    case Gate::State::Passed:
        return Tone::Good;
    case Gate::State::Failed:
        return Tone::Danger;
    case Gate::State::Running:
        return Tone::Accent;
    case Gate::State::Missing:
    case Gate::State::Outdated:
        return Tone::Warning;
    case Gate::State::NotNeeded:
    case Gate::State::Unknown:
        return Tone::Neutral;
    }
    std::unreachable();
}

Tone toneOf(ListedFact::Mark mark)
{
    switch (mark) {
    case ListedFact::Mark::Good:
        return Tone::Good;
    case ListedFact::Mark::Running:
        return Tone::Accent;
    case ListedFact::Mark::Warning:
        return Tone::Warning;
    case ListedFact::Mark::Bad:
        return Tone::Danger;
    case ListedFact::Mark::None:
    case ListedFact::Mark::Faint:
        return Tone::Neutral;
    }
    std::unreachable();
}

const QIcon &iconOf(Gate::State state)
{
    static const std::array icons{themedIcon(u"check"_s, Tone::Good),      themedIcon(u"close"_s, Tone::Danger),
                                  themedIcon(u"clock"_s, Tone::Accent),    themedIcon(u"missing"_s, Tone::Warning),
                                  themedIcon(u"undo"_s, Tone::Warning),    themedIcon(u"notneeded"_s, Tone::Neutral),
                                  themedIcon(u"question"_s, Tone::Neutral)};
    return icons.at(std::size_t(state));
}

const QIcon &iconOf(ListedFact::Mark mark)
{
    static const QIcon none;
    switch (mark) {
    case ListedFact::Mark::None:
        return none;
    case ListedFact::Mark::Good:
        return iconOf(Gate::State::Passed);
    case ListedFact::Mark::Running:
        return iconOf(Gate::State::Running);
    case ListedFact::Mark::Warning:
        return iconOf(Gate::State::Missing);
    case ListedFact::Mark::Bad:
        return iconOf(Gate::State::Failed);
    case ListedFact::Mark::Faint:
        return iconOf(Gate::State::NotNeeded);
    }
    std::unreachable();
}

Tone standingTone(const QModelIndex &index)
{
    using Group = PullRequestStanding::Group;
    const QVariant group = index.data(PullRequestModel::GroupRole);
    if (!group.isValid()) // merged
        return index.data(PullRequestModel::IgnoredGateRole).toBool() ? Tone::Warning : Tone::Accent;
    switch (group.value<Group>()) {
    case Group::ReadyToMerge:
        return Tone::Good;
    case Group::NeedsMyReview:
        return Tone::Accent;
    case Group::Blocked:
        return Tone::Danger;
    case Group::WaitingForOthers:
        return Tone::Warning;
    case Group::Draft:
        return Tone::Neutral;
    }
    std::unreachable();
}

Tone ageTone(const QModelIndex &index)
{
    if (!index.data(PullRequestModel::GroupRole).isValid())
        return Tone::Neutral;
    const auto age = index.data(PullRequestModel::AgeRole).value<std::chrono::seconds>();
    const auto limit = index.data(PullRequestModel::LimitRole).value<std::chrono::seconds>();
    if (age >= limit)
        return Tone::Danger;
    return age >= limit / 2 ? Tone::Warning : Tone::Good;
}

}
