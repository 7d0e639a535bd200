// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/code/codepatterns.h"

namespace Trunkline {

/// Constants of @p text that may hold a flag's key: those that are exported, and those that @p uses name.
/// "const CHECKOUT = 'new_checkout'", "const Flags = { checkout: 'new_checkout' }" and "enum Flags { … }".
std::vector<CodeFacts::Constant> readConstants(QByteArrayView text, const std::vector<CodeFacts::Use> &uses);

}
