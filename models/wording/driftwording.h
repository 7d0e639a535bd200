// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/servicespec.h"

namespace Trunkline {

/// "as in the file", "2 lines differ", "unknown": for a tab or a cell.
QString driftShortText(const SpecDrift &drift);

/// One or more sentences: what was compared with what, what came of it, or why it is not known.
QString driftText(const SpecDrift &drift);

/// Stack files that cannot be read, in one sentence; empty for none.
QString unreadableText(const QStringList &files);

}
