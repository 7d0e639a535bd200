// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/swarmpolicy.h"
#include "models/items/servicerow.h"

#include <vector>

namespace Trunkline {

/// A preview runs its pull request's commit, not trunk's.
enum class ServiceRole { Production, Preview };

/// SWARM-1 to SWARM-10 for one service, in this order; a rule that is kept is not in the list. @p now by the engine's
/// clock.
QList<Finding> serviceFindings(const ServiceRow &row, ServiceRole role, const QDateTime &now,
                               const ServicePolicy &policy);

/// What SWARM-4, SWARM-5, SWARM-6 and SWARM-8 say about a configuration, be it of a service or of a stack file.
QList<Finding> configurationFindings(const ServiceConfiguration &configuration);

/// Since when fewer run than wanted, as far as the tasks tell it; invalid when they do not.
QDateTime shortSince(const Service &service, const ServiceVerdict &verdict);

/// In the order of serviceUrgency(), then by name. Points into @p rows.
std::vector<const ServiceRow *> byUrgency(const QList<ServiceRow> &rows);

}
