// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Trunkline {

/// From now on a block of 128 kB or more goes back to the system when it is freed. Left alone, glibc raises that bound
/// to the largest block it ever saw, and what served for a second stays for the day. For the whole process.
inline void giveBackLargeBlocks()
{
#ifdef __GLIBC__
    constexpr int bytes = 128 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, bytes); // NOLINT(concurrency-mt-unsafe): there is one thread yet
#endif
}

}
