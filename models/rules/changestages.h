// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/policy.h"

namespace Trunkline {

/// The parts of a change's way that are shown as marks beside each other.
enum class Stage { Branch, Review, Merge, Image, Production, Release, CleanUp };

enum class StageState {
    Ahead, ///< not reached yet
    Here, ///< this is what it waits for
    Passed,
    Failed, ///< it went wrong, or took too long
    Unknown,
};

/// How it stands with one part of the way.
StageState stageState(const Change &change, Stage stage, const Policy::Branches &limits);

/// How long the branch lived, or lives, before it came to trunk; nullopt when its start is not known.
std::optional<std::chrono::seconds> branchSpan(const Change &change, const QDateTime &now);

/// What it falls under next: the overdue branch or pull request, production behind trunk, the flag or the branch that
/// has to go, the contract that becomes allowed. nullopt when nothing more is asked of it.
std::optional<Change::Deadline> nextDeadline(const Change &change, const Policy &policy);

/// Where a change stands in "most urgent first": the smallest comes first.
qint64 changeUrgency(const Change &change);

}
