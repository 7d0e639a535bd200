// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/mappedpages.h"

#include <cstddef>
#include <cstdint>
#include <sys/mman.h>
#include <unistd.h>

namespace Trunkline {

void forgetPages(std::span<const quint8> bytes)
{
    static const auto page = std::size_t(::sysconf(_SC_PAGESIZE));
    const std::size_t intoPage = reinterpret_cast<std::uintptr_t>(bytes.data()) % page;
    const std::size_t shared = intoPage == 0 ? 0 : page - intoPage;
    if (bytes.size() < shared + page)
        return;
    const std::size_t whole = (bytes.size() - shared) / page * page;
    ::madvise(const_cast<quint8 *>(bytes.data()) + shared, whole, MADV_DONTNEED);
}

}
