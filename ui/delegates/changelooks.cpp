// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/changelooks.h"

#include "models/items/changemodel.h"

namespace Trunkline {

Tone toneOf(StageState state)
{
    switch (state) {
    case StageState::Passed:
        return Tone::Good;
    case StageState::Here:
        return Tone::Accent;
    case StageState::Failed:
        return Tone::Danger;
    case StageState::Ahead:
    case StageState::Unknown:
        break;
    }
    return Tone::Neutral;
}

Tone toneOfStage(const QModelIndex &index)
{
    const QVariant state = index.data(ChangeModel::StageStateRole);
    return state.isValid() ? toneOf(state.value<StageState>()) : Tone::Neutral;
}

Tone toneOfStanding(const QModelIndex &index)
{
    using Station = Change::Station;
    if (index.data(ChangeModel::IsBackRole).toBool())
        return Tone::Danger;
    switch (index.data(ChangeModel::StationRole).value<Station>()) {
    case Station::Reverted:
        return Tone::Danger;
    case Station::Merged:
    case Station::Built:
        return index.data(ChangeModel::IsOverRole).toBool() ? Tone::Warning : Tone::Accent;
    case Station::Deployed:
        return Tone::Accent;
    case Station::Released:
    case Station::Done:
        return Tone::Good;
    case Station::Branch:
    case Station::Review:
        break;
    }
    return Tone::Neutral;
}

Tone toneOfNext(const QModelIndex &index)
{
    return index.data(ChangeModel::IsOverRole).toBool() ? Tone::Warning : Tone::Neutral;
}

}
