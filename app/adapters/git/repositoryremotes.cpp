// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/repositoryremotes.h"

#include "app/adapters/git/looserefs.h"
#include "app/adapters/git/trunkchoice.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Trunkline {

/// What a clone noted down as the remote's own default; symbolic refs are files of their own.
static QString remoteDefault(const GitPlace &place, const QString &remote)
{
    const QString prefix = "refs/remotes/"_L1 + remote + u'/';
    QFile head(place.commonDir + u'/' + prefix + "HEAD"_L1);
    if (remote.isEmpty() || !head.open(QIODevice::ReadOnly))
        return {};
    const QString target = refText(parseLooseRef({}, head.readAll()).alias);
    return target.startsWith(prefix) ? target.sliced(prefix.size()) : QString();
}

static bool hasBranch(git_repository *repository, const QString &remote, const QString &name)
{
    git_oid id;
    return git_reference_name_to_id(&id, repository, ("refs/heads/"_L1 + name).toUtf8().constData()) == 0
            || git_reference_name_to_id(&id, repository,
                                        ("refs/remotes/"_L1 + remote + u'/' + name).toUtf8().constData())
            == 0;
}

RepositoryRemotes readRepositoryRemotes(const GitPlace &place, const QString &wantedTrunk)
{
    RepositoryRemotes result{.trunk = wantedTrunk};
    const Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return result;
    const GitRemotes remotes = readRemotes(repository->get());
    result.remotes = remotes.remotes;
    result.trunkRemote = trunkRemote({}, remotes, wantedTrunk.isEmpty() ? u"main"_s : wantedTrunk);
    if (result.trunk.isEmpty())
        result.trunk = remoteDefault(place, result.trunkRemote);
    if (result.trunk.isEmpty()) {
        const bool isMaster = !hasBranch(repository->get(), result.trunkRemote, u"main"_s)
                && hasBranch(repository->get(), result.trunkRemote, u"master"_s);
        result.trunk = isMaster ? u"master"_s : u"main"_s;
    }
    return result;
}

}
