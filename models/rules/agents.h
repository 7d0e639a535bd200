// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"

namespace Trunkline {

/// Those of a change's co-authors that are programs, without their addresses.
QStringList agentsOf(const Change &change);

}
