// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/policyreader.h"

#include "app/adapters/git/filestamp.h"
#include "app/adapters/git/gitquery.h"
#include "app/adapters/git/repositoryremotes.h"
#include "app/adapters/policy/policyfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Trunkline {

using MaybePolicy = std::optional<Result<Policy>>; ///< nullopt: there is no such file

static const QString fileName = u".trunkline.yaml"_s;

static MaybePolicy policyInWorkTree(const GitPlace &place)
{
    const QByteArray path = QFile::encodeName(place.workTree + u'/' + fileName);
    const FileStamp stamp = fileStamp(path);
    if (!stamp.exists())
        return {};
    constexpr qsizetype limit = 2 * 1024 * 1024; // more than parsePolicy() takes
    const QByteArray content = fileContent(path, limit);
    if (content.isEmpty() && (stamp.size > 0 || stamp.type != FileStamp::Type::File))
        return Failure(Error{.kind = Error::Kind::Forbidden,
                             .cause = Error::Cause::BadPolicy,
                             .origin = QFile::decodeName(path),
                             .detail = fileName + ": cannot be read"_L1});
    return parsePolicy(content, fileName);
}

/// libgit2 cannot follow refs there.
static MaybePolicy policyByGit(const GitPlace &place, const QString &revision, const QDeadlineTimer &deadline)
{
    const Result<QByteArray> content = queryGit(place, {u"cat-file"_s, u"blob"_s, revision + u':' + fileName},
                                                [deadline] { return deadline.hasExpired(); });
    if (content)
        return parsePolicy(*content, fileName);
    if (content.error().kind == Error::Kind::Cancelled)
        return Failure(Error{.kind = Error::Kind::Timeout, .origin = content.error().origin});
    return content.error().cause == Error::Cause::GitMissing ? MaybePolicy(Failure(content.error())) : MaybePolicy();
}

static MaybePolicy policyAt(const GitPlace &place, const QString &revision, const QDeadlineTimer &deadline)
{
    if (place.hasReftable)
        return policyByGit(place, revision, deadline);
    const Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return Failure(repository.error());
    git_object *raw = nullptr;
    const QByteArray name = (revision + u':' + fileName).toUtf8();
    const int code = git_revparse_single(&raw, repository->get(), name.constData());
    const GitObject object(raw);
    if (code != 0 || git_object_type(raw) != GIT_OBJECT_BLOB)
        return {};
    const auto *blob = reinterpret_cast<const git_blob *>(raw); // what its type says
    const QByteArray content(static_cast<const char *>(git_blob_rawcontent(blob)), qsizetype(git_blob_rawsize(blob)));
    return parsePolicy(content, fileName);
}

static MaybePolicy policyOn(const GitPlace &place, const QString &remote, const QString &trunk,
                            const QDeadlineTimer &deadline)
{
    if (!remote.isEmpty()) {
        if (const MaybePolicy policy = policyAt(place, "refs/remotes/"_L1 + remote + u'/' + trunk, deadline))
            return policy;
    }
    return policyAt(place, "refs/heads/"_L1 + trunk, deadline);
}

/// Where a file names another branch than git does, that branch is trunk, and its own file counts.
static MaybePolicy policyOnTrunk(const GitPlace &place, const MaybePolicy &own, const QDeadlineTimer &deadline)
{
    const RepositoryRemotes remotes = readRepositoryRemotes(place, {});
    MaybePolicy policy = policyOn(place, remotes.trunkRemote, remotes.trunk, deadline);
    const MaybePolicy &naming = policy ? policy : own;
    if (!naming || !*naming || (*naming)->trunk.isEmpty() || (*naming)->trunk == remotes.trunk)
        return policy;
    const MaybePolicy named = policyOn(place, remotes.trunkRemote, (*naming)->trunk, deadline);
    return named ? named : policy;
}

PolicyReading readPolicy(const GitPlace &place, QDeadlineTimer deadline)
{
    const MaybePolicy own = place.workTree.isEmpty() ? policyAt(place, u"HEAD"_s, deadline) : policyInWorkTree(place);
    const MaybePolicy reviewed = policyOnTrunk(place, own, deadline);
    const MaybePolicy &inForce = reviewed ? reviewed : own;
    PolicyReading reading;
    if (inForce && *inForce)
        reading.policy = **inForce;
    else if (inForce)
        reading.error = inForce->error();
    if (!reading.error && own && !*own)
        reading.error = own->error();
    return reading;
}

}
