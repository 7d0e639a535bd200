// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/branchreading.h"
#include "app/cli/envelope.h"
#include "models/findings/flagfindings.h"
#include "models/rules/passport.h"

namespace Trunkline {

/// What came of asking every source for the changes. A source that could not be read leaves its stations unknown.
struct ChangesReading
{
    PassportFacts facts;
    QList<Change> changes; ///< most urgent first
    std::optional<FlagPicture> flags; ///< nullopt: no table could be read
    QList<SourceReport> sources; ///< git first

    /// SourceFailed when a source that is configured could not be read.
    ExitCode exitCode() const;
};

/// Says on standard error what went wrong.
ChangesReading readChanges(const VerbContext &context, RepositoryReading &repository);

}
