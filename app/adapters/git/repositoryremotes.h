// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitremotes.h"
#include "app/adapters/git/gitrepository.h"

namespace Trunkline {

/// Where a clone comes from: enough to find its code host, without reading all refs.
struct RepositoryRemotes
{
    QList<GitRemote> remotes;
    QString trunkRemote; ///< whose trunk is meant; empty where that is not clear
    QString trunk; ///< short name
};

/// @p wantedTrunk is the team's choice; empty: what the remote calls its default, else main, else master. Reads a few
/// files.
RepositoryRemotes readRepositoryRemotes(const GitPlace &place, const QString &wantedTrunk);

}
