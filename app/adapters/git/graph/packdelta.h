// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <vector>

namespace Trunkline {

/// What @p delta of a git pack makes of @p base; nullopt when it does not fit it or would be longer than @p limit.
std::optional<std::vector<char>> applyDelta(std::span<const char> base, std::span<const char> delta, std::size_t limit);

}
