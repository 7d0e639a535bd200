// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Trunkline {

class Connection;

/// How nasty generated rows are.
enum class RowTemper {
    Adversarial, ///< NULLs, mixed case, umlauts, duplicates, extremes, empty texts
    Tame, ///< no NULLs, every value once, nothing extreme
};

/// Gives every table without rows some, with respect to types, keys, enums and the values that checks name. Rows that
/// the schema refuses are left out.
void generateRows(Connection &connection, RowTemper temper);

}
