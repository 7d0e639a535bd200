// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"

namespace Trunkline {

/// A change that was written with programs.
struct AgentChange
{
    Change change;
    QStringList agents; ///< their names

    bool operator==(const AgentChange &) const = default;
};

/// Those of @p changes with a co-author whom one of the wildcards in @p agents names.
QList<AgentChange> agentChanges(const QList<Change> &changes, const QStringList &agents);

}
