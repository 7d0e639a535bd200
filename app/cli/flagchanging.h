// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/branchreading.h"

namespace Trunkline {

/// `flags set KEY`: says what it would do, and does it with --yes.
ExitCode setFlag(const VerbContext &context, RepositoryReading &repository, const QString &key);

}
