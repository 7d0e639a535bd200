// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/rules/flaglifecycle.h"
#include "models/rules/flagpreflight.h"
#include "ui/theme/theme.h"

class QModelIndex;

namespace Trunkline {

/// The colours of flags, the same wherever they appear.
Tone toneOf(FlagLifecycle lifecycle);
/// Of a row of a FlagModel.
Tone toneOfFlag(const QModelIndex &index);
Tone toneOf(const Finding &finding);
Tone toneOf(PreflightCheck::Answer answer);

}
