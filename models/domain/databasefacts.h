// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/schemachange.h"

#include <QHash>
#include <QMap>

namespace Trunkline {

/// What a database says about migrations. What it was not asked, or did not tell, is not there.
struct DatabaseFacts
{
    QString origin; ///< without credentials
    /// Per Hasura source: versions that are applied, with whether they broke off.
    QMap<QString, QMap<quint64, bool>> applied;
    std::optional<Error> appliedError; ///< why that is not known, where Hasura was to be asked
    QHash<QString, qint64> rows; ///< of tables, as the planner counts them
    QMap<QString, BackfillProgress> backfills; ///< by id
    QMap<QString, ReadEvidence> reads; ///< by object: "orders.total"
    QDateTime asOf;

    bool operator==(const DatabaseFacts &) const = default;
};

}
