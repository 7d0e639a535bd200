// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/policyreader.h"

#include "app/adapters/git/filestamp.h"
#include "app/adapters/git/gitquery.h"
#include "app/adapters/policy/policyfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Trunkline {

static const QString fileName = u".trunkline.yaml"_s;

static Result<Policy> policyInWorkTree(const GitPlace &place)
{
    const QByteArray path = QFile::encodeName(place.workTree + u'/' + fileName);
    const FileStamp stamp = fileStamp(path);
    if (!stamp.exists())
        return Policy();
    constexpr qsizetype limit = 2 * 1024 * 1024; // more than parsePolicy() takes
    const QByteArray content = fileContent(path, limit);
    if (content.isEmpty() && (stamp.size > 0 || stamp.type != FileStamp::Type::File))
        return Failure(Error{.kind = Error::Kind::Forbidden,
                             .cause = Error::Cause::BadPolicy,
                             .origin = QFile::decodeName(path),
                             .detail = fileName + ": cannot be read"_L1});
    return parsePolicy(content, fileName);
}

static Result<Policy> policyInHead(const GitPlace &place)
{
    const Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return Failure(repository.error());
    git_object *raw = nullptr;
    const QByteArray name = "HEAD:" + fileName.toUtf8();
    const int code = git_revparse_single(&raw, repository->get(), name.constData());
    const GitObject object(raw);
    if (code != 0 || git_object_type(raw) != GIT_OBJECT_BLOB)
        return Policy();
    const auto *blob = reinterpret_cast<const git_blob *>(raw); // what its type says
    const QByteArray content(static_cast<const char *>(git_blob_rawcontent(blob)), qsizetype(git_blob_rawsize(blob)));
    return parsePolicy(content, fileName);
}

/// libgit2 cannot follow HEAD there.
static Result<Policy> policyByGit(const GitPlace &place)
{
    const Result<QByteArray> content
            = queryGit(place, {u"cat-file"_s, u"blob"_s, "HEAD:"_L1 + fileName}, [] { return false; });
    if (!content && content.error().cause == Error::Cause::GitMissing)
        return Failure(content.error());
    return content ? parsePolicy(*content, fileName) : Policy();
}

Result<Policy> readPolicy(const GitPlace &place)
{
    if (!place.workTree.isEmpty())
        return policyInWorkTree(place);
    return place.hasReftable ? policyByGit(place) : policyInHead(place);
}

}
