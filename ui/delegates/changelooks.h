// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/rules/changestages.h"
#include "ui/theme/theme.h"

class QModelIndex;

namespace Trunkline {

Tone toneOf(StageState state);
/// Of a cell of a ChangeModel.
Tone toneOfStage(const QModelIndex &index);
Tone toneOfStanding(const QModelIndex &index);
Tone toneOfNext(const QModelIndex &index);

}
