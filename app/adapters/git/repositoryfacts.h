// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitremotes.h"
#include "app/adapters/git/gitrepository.h"
#include "models/domain/branch.h"

namespace Trunkline {

/// What the repository itself tells people, with trunk's remote (or an empty one).
Repository describeRepository(const GitPlace &place, const GitRemotes &remotes, const QString &remote);

/// When a remote was last asked, from any work tree; invalid when never.
QDateTime lastFetch(const GitPlace &place);

/// Invalid for nullopt.
QDateTime fromSeconds(const std::optional<qint64> &seconds);

}
