// SPDX-License-Identifier: GPL-3.0-or-later

// The first byte says how long the base is that comes next; the rest is the delta.

#include "app/adapters/git/graph/packdelta.h"

#include <algorithm>
#include <cstddef>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    constexpr std::size_t limit = 1 << 16;
    if (size == 0)
        return 0;
    const std::span<const char> bytes(reinterpret_cast<const char *>(data + 1), size - 1);
    const std::size_t baseSize = std::min<std::size_t>(data[0], bytes.size());
    const auto made = Trunkline::applyDelta(bytes.first(baseSize), bytes.subspan(baseSize), limit);
    return made && made->size() > limit ? throw "longer than allowed" : 0;
}
