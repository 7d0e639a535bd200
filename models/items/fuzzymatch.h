// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Trunkline {

/// How well @p text answers to what somebody typed, in any case: every word's letters must stand in it in their order.
/// More is better: beginnings of words count more than letters within them, and runs more than scattered letters.
/// nullopt: it does not; an empty query matches everything with 0.
std::optional<int> fuzzyScore(QStringView query, QStringView text);

}
