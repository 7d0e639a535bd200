// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/codeplace.h"
#include "models/domain/featureflag.h"
#include "models/domain/flagpolicy.h"

namespace Trunkline {

/// A key with all that is known of it: its row in the table, its places in the code. At least one of them has it.
struct FlagFacts
{
    QString name;
    std::optional<FeatureFlag> flag; ///< nullopt: not in the table
    std::optional<QList<CodePlace>> places; ///< nullopt: trunk's tree was not read (yet)
    bool isRepeated = false; ///< the table holds the key more than once
    QString component; ///< on the web side, named as the flag is and not asking for it; empty: none

    const QString &key() const { return name; }
    bool operator==(const FlagFacts &) const = default;
};

/// Where a flag is in its life.
enum class FlagLifecycle {
    New, ///< on for nobody
    RollingOut,
    Released, ///< on for everybody; the clock of its removal runs
    RemoveDue, ///< soon over the limit
    RemoveOverdue,
    Unused, ///< no code asks for it
    NotInTable, ///< code asks for it, and there is no such flag
    Permanent, ///< by its type: also a kill switch
};

/// Each known key once, in order: the table's and the code's put together.
QList<FlagFacts> joinFlags(const FlagSnapshot &table, const std::optional<CodePlaces> &code);

/// For how many of a hundred it is on; nullopt when that is not known or makes no sense.
std::optional<qint32> effectivePercent(const FeatureFlag &flag);
bool isPercentOutOfRange(const FeatureFlag &flag);
/// The clock of removal applies to it.
bool isTemporary(const FeatureFlag &flag);

FlagLifecycle flagLifecycle(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy);
/// When it has to be gone; invalid while it is not on for everybody, and for those that may stay.
QDateTime removeBy(const FlagFacts &facts, const FlagPolicy &policy);

/// Where it is evaluated: web, API, other, each once and in this order.
QList<CodeSide> evaluatedIn(const QList<CodePlace> &places);

/// Where a flag stands in "most urgent first": the smallest comes first. Equal ones go by name.
qint64 flagUrgency(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy);

}
