// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rolloutrecord.h"

#include <QList>

namespace Trunkline {

/// What is known about a service before it is looked at again.
struct RolloutMemory
{
    std::optional<Service> seen; ///< the last sight of it; nullopt after a start of the program
    std::optional<RolloutRecord> last; ///< its last record that is not a mere change of scale
};

/// The records that a new look at a service makes or changes, oldest first; empty when it shows nothing new. A record
/// is made once and then completed, as the rollout goes on: its key stays.
QList<RolloutRecord> recordsOf(const Service &service, const RolloutMemory &memory, const ServiceSnapshot &snapshot);

}
