// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/findings/flagfindings.h"

namespace Trunkline {

/// The monthly look at all flags: what to remove, what is overdue, unknown or unused, and what changed since the last
/// audit. Markdown.
QString flagAuditReport(const FlagPicture &picture, const QDateTime &now, const FlagPolicy &policy);

}
