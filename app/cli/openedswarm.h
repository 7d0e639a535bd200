// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/localstacksource.h"
#include "models/ports/previewprobe.h"
#include "models/ports/previewstore.h"
#include "models/ports/rolloutlog.h"
#include "models/ports/routersource.h"
#include "models/ports/servicesource.h"
#include "models/ports/servicestore.h"

namespace Trunkline {

/// The swarm that the window and the verbs look at. Always there; where none is configured, or its address cannot be
/// made sense of, every question is answered with the reason.
struct OpenedSwarm
{
    std::shared_ptr<ServiceSource> services; ///< all share a connection
    std::shared_ptr<ServiceStore> store;
    std::shared_ptr<RolloutLog> rollouts;
    std::shared_ptr<PreviewStore> previews;
    std::unique_ptr<LocalStackSource> local; ///< compose projects of this machine; nullptr: it has no engine
    std::unique_ptr<PreviewProbe> probe;
    std::unique_ptr<RouterSource> routers; ///< nullptr: Traefik's API is not configured
    bool isConfigured = false;
};

}
