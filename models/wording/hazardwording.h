// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migration.h"

namespace Trunkline {

/// What may happen: one translated sentence with the object in it.
QString hazardText(const Hazard &hazard);
/// The safer way: one sentence, or SQL. Empty where there is none.
QString saferWayText(const Hazard &hazard);
/// "ACCESS EXCLUSIVE on orders, for a scan of the table"; empty without a lock.
QString lockText(const Hazard &hazard);
/// The most blocking lock of all: "orders: blocks writes"; "none".
QString worstLockText(const QList<Hazard> &hazards);

}
