// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitreftable.h"
#include "app/adapters/git/gitremotes.h"
#include "models/domain/result.h"

namespace Trunkline {

/// Which ref is trunk.
struct TrunkChoice
{
    QString name; ///< short: "main"
    QByteArray ref; ///< full, without aliases on the way
    QString remote; ///< whose branch is looked at; empty without one
    ObjectId tip;

    bool operator==(const TrunkChoice &) const = default;
};

/// The name is @p wanted where that is not empty, else what the remote's HEAD names, else main, else master; the
/// remote's branch of that name goes before the local one. Fails with NoCommits or NoTrunk.
Result<TrunkChoice> chooseTrunk(const GitRefTable &refs, const GitRemotes &remotes, const QString &wanted);

/// origin, or the only one; else the one the local branch tracks. Empty when none of these.
QString trunkRemote(const GitRefTable &refs, const GitRemotes &remotes, const QString &branch);

}
