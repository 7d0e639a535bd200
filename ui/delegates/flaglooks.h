// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/rules/flaglifecycle.h"
#include "models/rules/flagpreflight.h"
#include "ui/theme/theme.h"

namespace Trunkline {

/// The colours of flags, the same wherever they appear.
Tone toneOf(FlagLifecycle lifecycle);
Tone toneOf(const Finding &finding);
Tone toneOf(PreflightCheck::Answer answer);

}
