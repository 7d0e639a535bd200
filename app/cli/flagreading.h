// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/branchreading.h"
#include "app/cli/envelope.h"
#include "models/findings/flagfindings.h"

namespace Trunkline {

/// What came of asking for the flags. The picture holds what could be read, also beside an error.
struct FlagReading
{
    QLatin1StringView source = QLatin1StringView("hasura");
    bool isConfigured = false;
    std::optional<FlagSnapshot> snapshot;
    FlagPicture picture; ///< with the keys that only code knows
    std::optional<Error> error; ///< of the table
    std::optional<Error> codeError;

    SourceReport report() const;
    ExitCode exitCode() const;
};

/// Reads the table and searches trunk's code.
FlagReading readFlags(const VerbContext &context, RepositoryReading &repository);

}
