// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/featureflag.h"

namespace Trunkline {

/// What a table says of a flag's type, in the words that teams use. Unknown words mean a release flag: it must go.
FlagType parseFlagType(const QString &text);
/// As in the table that `trunkline init` writes: "release", "kill_switch", "permanent".
QString flagTypeName(FlagType type);

}
