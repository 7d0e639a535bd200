// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportedfinding.h"
#include "models/rules/flaglifecycle.h"

namespace Trunkline {

/// What is known of the team's flags, for the rules.
struct FlagPicture
{
    QList<FlagFacts> flags;
    FlagRights rights;
    std::optional<FlagAudit> audit;
};

/// FLAG-1 to FLAG-7 over all flags.
PaneFindings flagPaneFindings(const FlagPicture &picture, const QDateTime &now, const FlagPolicy &policy);

}
