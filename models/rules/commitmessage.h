// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/trunkhistory.h"

namespace Trunkline {

/// What a message says about its commit: subject, pull request, reverts, mentions, co-authors. The words are those of
/// `git revert` and of GitHub's merge, squash and revert buttons.
TrunkCommit readCommitMessage(const QString &message);

}
