// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/branchreading.h"
#include "app/cli/envelope.h"
#include "app/cli/panereading.h"
#include "models/domain/rolloutrecord.h"
#include "models/items/servicerow.h"

#include <QHash>
#include <QSet>

namespace Trunkline {

/// What came of asking the swarm.
struct ServiceReading
{
    ServiceSnapshot snapshot;
    QList<ServiceRow> rows; ///< by name
    QHash<QString, RolloutRecord> remembered; ///< by service
    QSet<QString> previews; ///< the services that show pull requests
    QDateTime now; ///< by the engine's clock
    SourceReport source;

    bool isRead() const { return source.state == Feed::State::Live; }
};

/// Reads services, what the local history remembers of them, and where their commits stand; what it sees of rollouts
/// is written to the history. Says on standard error what went wrong.
const ServiceReading &readServices(const VerbContext &context, RepositoryReading &repository);

PaneReading readServicePane(const VerbContext &context, RepositoryReading &repository);

}
