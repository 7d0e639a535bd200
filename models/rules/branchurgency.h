// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/branchage.h"

namespace Trunkline {

/// Where a branch stands in "most urgent first": the smallest comes first. Overdue, due, merged but still there,
/// unknown, fresh, empty; within a state the one that has lived longest. Equal ones go by name.
qint64 branchUrgency(const Branch &branch, const QDateTime &now, const Policy::Branches &limits);

}
