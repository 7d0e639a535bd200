// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/judgedpullrequest.h"
#include "models/domain/listedfact.h"

namespace Trunkline {

/// The lists of the panel beside the table. Each starts with the line that asks for something.

/// gate | state and why
QList<ListedFact> gateLines(const JudgedPullRequest &pullRequest);
/// check | state | duration; the ones that trunk requires say so
QList<ListedFact> checkLines(const PullRequest &pullRequest, const QStringList &required, const QDateTime &now);
/// who | what they said; the last word of each, then who is asked
QList<ListedFact> reviewerLines(const PullRequest &pullRequest, const QDateTime &now);

ListedFact::Mark markOf(Gate::State state);

}
