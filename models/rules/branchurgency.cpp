// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/branchurgency.h"

#include <utility>

namespace Trunkline {

namespace {

qint64 rank(BranchState state)
{
    switch (state) {
    case BranchState::Overdue:
        return 0;
    case BranchState::Due:
        return 1;
    case BranchState::Merged: // it can go at once
        return 2;
    case BranchState::Unknown: // may be overdue: nothing unknown is shown as fine
        return 3;
    case BranchState::Fresh:
        return 4;
    case BranchState::Empty:
        return 5;
    }
    std::unreachable();
}

}

qint64 branchUrgency(const Branch &branch, const QDateTime &now, const Policy::Branches &limits)
{
    constexpr qint64 span = qint64(1) << 48; // seconds: longer than any age
    // The start, not the age: within a state the order does not depend on the clock.
    const qint64 start = branch.startedAt.isValid() ? branch.startedAt.toSecsSinceEpoch() : 0;
    return rank(branchState(branch, now, limits)) * span + start;
}

}
