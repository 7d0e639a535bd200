// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace Trunkline {

class Connection;

/// How nasty generated rows are.
enum class RowTemper {
    Adversarial, ///< NULLs, mixed case, umlauts, duplicates, extremes, empty texts
    Tame, ///< no NULLs, every value once, nothing extreme
};

/// Gives every table without rows some, with respect to types, keys, enums and the values that checks name. Rows that
/// the schema refuses are left out, and so are the tables @p barren ("orders", "sales.orders").
void generateRows(Connection &connection, RowTemper temper, const QSet<QString> &barren = {});

}
