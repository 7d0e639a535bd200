// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sqloperation.h"

#include <QByteArray>

namespace Trunkline {

constexpr qsizetype LargestScript = 8 << 20; ///< bytes; above it nothing is parsed

/// Reads a whole SQL file with PostgreSQL's own grammar. The library beneath has no limit of depth and may abort: call
/// this only in a process that may die (SqlParser runs one).
SqlScript parseScript(const QByteArray &text);

}
