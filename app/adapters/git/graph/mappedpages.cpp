// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/mappedpages.h"

#include <cstdint>
#include <sys/mman.h>
#include <unistd.h>

namespace Trunkline {

void forgetPages(std::span<const quint8> bytes)
{
    static const auto page = std::uintptr_t(::sysconf(_SC_PAGESIZE));
    const auto begin = (reinterpret_cast<std::uintptr_t>(bytes.data()) + page - 1) & ~(page - 1);
    const auto end = reinterpret_cast<std::uintptr_t>(bytes.data() + bytes.size()) & ~(page - 1);
    if (begin < end)
        ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
}

}
