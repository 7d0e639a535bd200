// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportedfinding.h"
#include "models/domain/swarmpolicy.h"
#include "models/items/servicerow.h"

#include <QSet>

namespace Trunkline {

/// SWARM-1 to SWARM-10 over a whole swarm. @p previews are the identifiers of services that show pull requests; @p now
/// by the engine's clock.
PaneFindings servicePaneFindings(const QList<ServiceRow> &rows, const QSet<QString> &previews, const QDateTime &now,
                                 const ServicePolicy &policy);

}
