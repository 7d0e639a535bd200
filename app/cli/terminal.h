// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "app/cli/texttable.h"

namespace Trunkline {

/// As wide as the terminal behind @p out and in colour where it shows any; a file or a pipe gets plain text in full
/// width, unless COLUMNS or --color say otherwise.
TextStyle styleFor(const QIODevice &out, Options::Colour colour);

}
