// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/gate.h"
#include "models/domain/listedfact.h"
#include "ui/theme/theme.h"

#include <QIcon>

class QModelIndex;

namespace Trunkline {

Tone toneOf(Gate::State state);
Tone toneOf(ListedFact::Mark mark);

/// A shape of its own for every state, so that no colour is needed to tell them apart.
const QIcon &iconOf(Gate::State state);
const QIcon &iconOf(ListedFact::Mark mark);

/// Of a row of a PullRequestModel.
Tone standingTone(const QModelIndex &index);
Tone ageTone(const QModelIndex &index);

}
