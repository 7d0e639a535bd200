// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/trunktip.h"

#include "app/adapters/git/gitrefs.h"
#include "app/adapters/git/gitremotes.h"
#include "app/adapters/git/trunkchoice.h"

namespace Trunkline {

Result<git_oid> readTrunkTip(const GitPlace &place, git_repository *repository, const QString &wanted,
                             const std::function<bool()> &cancelled)
{
    const Result<GitRefTable> refs
            = place.hasReftable ? readRefsByGit(place, cancelled) : GitRefs(place).read(cancelled);
    if (!refs)
        return Failure(refs.error());
    return chooseTrunk(*refs, readRemotes(repository), wanted).transform([](const TrunkChoice &trunk) {
        return toGitOid(trunk.tip);
    });
}

}
