// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/policy.h"
#include "models/domain/schemachange.h"

class QJsonObject;

namespace Trunkline {

/// A row of the table that `trunkline init backfills` writes, or of the team's own query with the same columns.
BackfillProgress backfillOf(const QJsonObject &row, const Policy::Migrations &policy, const QDateTime &now);

}
