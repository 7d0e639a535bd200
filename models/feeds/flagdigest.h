// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/codeplace.h"
#include "models/domain/flagpolicy.h"
#include "models/rules/flaglifecycle.h"

#include <QFuture>

namespace Trunkline {

struct FlagCounts
{
    int all = 0; ///< in the table
    int overdue = 0;
    int due = 0;
    int toRemove = 0; ///< overdue, due and unused
    int unknown = 0; ///< in code, not in the table
    int errors = 0; ///< flags with a finding of this severity
    int warnings = 0;

    bool operator==(const FlagCounts &) const = default;
};

/// What a FlagFeed shows of one snapshot.
struct FlagDigest
{
    QList<FlagFacts> flags;
    FlagCounts counts;
    QStringList owners; ///< each once, in their order; an empty one where a flag has none
};

FlagCounts countFlags(const QList<FlagFacts> &flags, const QDateTime &now, const FlagPolicy &policy);
FlagDigest digestFlags(const FlagSnapshot &table, const std::optional<CodePlaces> &code, const QDateTime &now,
                       const FlagPolicy &policy);

/// The same in another thread. Cancelling it leaves its result out.
QFuture<FlagCounts> countFlagsLater(const QList<FlagFacts> &flags, const QDateTime &now, const FlagPolicy &policy);
QFuture<FlagDigest> digestFlagsLater(const FlagSnapshot &table, const std::optional<CodePlaces> &code,
                                     const QDateTime &now, const FlagPolicy &policy);

}
