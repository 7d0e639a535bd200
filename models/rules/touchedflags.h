// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branchdetail.h"

namespace Trunkline {

/// Which of the flags @p keys are named in a line that comes or goes: as a whole word, for keys are often the
/// beginning of others. In the order of @p keys.
QStringList touchedFlags(const QList<FileChange> &changes, const QStringList &keys);

}
