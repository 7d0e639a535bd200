// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/localverdict.h"

namespace Trunkline {

/// "running", "unhealthy", "exited (3)", ...
QString localStateText(const LocalVerdict &verdict);

/// "current", "3 h older", "rebuilt since", ... beside the work tree's commit.
QString localBuildText(const LocalBuild &build);
/// The same as a sentence, with what to do about it.
QString localBuildSentence(const LocalService &service, const LocalBuild &build, const WorkTree &workTree);

/// "8080 → 80/tcp", each once.
QString localPortsText(const LocalService &service);

/// `docker compose ...` to paste into a shell, quoted as it needs it.
QString composeStartCommand(const LocalService &service);
QString composeStopCommand(const LocalService &service);

}
