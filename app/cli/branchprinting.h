// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/texttable.h"
#include "models/domain/branch.h"
#include "models/domain/policy.h"

namespace Trunkline {

class JsonWriter;

/// One item of the contract's `branches`.
void writeBranch(JsonWriter &json, const Branch &branch, const QDateTime &now, const Policy::Branches &policy);

/// The table for people, and one line that sums it up.
void printBranches(QIODevice &out, const TextStyle &style, const BranchSnapshot &snapshot, const QDateTime &now,
                   const Policy::Branches &policy);

}
