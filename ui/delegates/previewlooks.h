// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/previewverdict.h"
#include "ui/theme/theme.h"

namespace Trunkline {

/// The colour of a preview's verdict, the same wherever it appears.
Tone toneOf(PreviewVerdict::State state);

}
