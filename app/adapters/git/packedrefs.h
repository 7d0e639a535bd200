// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitreftable.h"

namespace Trunkline {

/// The branches in the content of a packed-refs file, by name. Lines that make no sense are left out.
std::vector<GitRef> parsePackedRefs(QByteArrayView content);

}
