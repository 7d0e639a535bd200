// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/branchlooks.h"

#include "models/items/branchmodel.h"

#include <utility>

namespace Trunkline {

Tone toneOf(BranchState state)
{
    switch (state) {
    case BranchState::Overdue:
        return Tone::Danger;
    case BranchState::Due:
        return Tone::Warning;
    case BranchState::Fresh:
        return Tone::Good;
    case BranchState::Merged:
        return Tone::Accent;
    case BranchState::Empty:
    case BranchState::Unknown:
        return Tone::Neutral;
    }
    std::unreachable();
}

Tone toneOfBranch(const QModelIndex &index)
{
    return toneOf(index.data(BranchModel::VerdictRole).value<BranchState>());
}

}
