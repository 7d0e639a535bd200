// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"
#include "models/domain/branch.h"

namespace Trunkline {

/// What came of asking the repository for its branches. Both are set when the facts are there and only the analysis
/// did not end.
struct BranchReading
{
    Policy policy;
    std::optional<BranchSnapshot> snapshot;
    std::optional<Error> error;

    ExitCode exitCode() const;
};

/// Reads as deep as the options say, and says on standard error what went wrong or was left out.
BranchReading readBranches(const VerbContext &context);

}
