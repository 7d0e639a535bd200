// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/migrationmodel.h"
#include "ui/theme/theme.h"

namespace Trunkline {

Tone toneOf(MigrationModel::Verdict verdict);

}
