// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitrepository.h"

#include "app/adapters/git/packbackend.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// libgit2 is set up once, by whoever comes first, and stays for the life of the process.
void ensureLibrary()
{
    static const bool ready = [] {
        git_libgit2_init();
        // Formats that only change how refs or work trees are stored: objects read the same, and refs are not read
        // through libgit2.
        const char *extensions[] = {"relativeworktrees", "partialclone", "refstorage"};
        git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions, std::size(extensions));
        // Packs are mapped piece by piece: whole ones would count as our memory, a gigabyte of it in a large
        // repository.
        constexpr std::size_t megabyte = 1024 * 1024;
        git_libgit2_opts(GIT_OPT_SET_MWINDOW_SIZE, megabyte);
        git_libgit2_opts(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT, 64 * megabyte);
        // Branches share few objects, and what is kept of them lies between the blocks that stay.
        git_libgit2_opts(GIT_OPT_ENABLE_CACHING, 0);
        return true;
    }();
    Q_UNUSED(ready);
}

QString cleanPath(const char *path)
{
    return path ? QDir::cleanPath(QString::fromUtf8(path)) : QString();
}

Error openError(int code, const QString &path)
{
    Error error = gitError(path);
    switch (code) {
    case GIT_ENOTFOUND:
        error.kind = Error::Kind::NotFound;
        error.cause = QFileInfo::exists(path) ? Error::Cause::NotARepository : Error::Cause::RepositoryGone;
        break;
    case GIT_EOWNER:
        error.kind = Error::Kind::Forbidden;
        error.cause = Error::Cause::DubiousOwnership;
        break;
    default:
        error.cause = Error::Cause::UnsupportedRepository;
        break;
    }
    return error;
}

}

Error gitError(const QString &origin, Error::Kind kind)
{
    const git_error *last = git_error_last();
    return {.kind = kind, .origin = origin, .detail = last ? QString::fromUtf8(last->message) : QString()};
}

static bool storesReftables(git_repository *repository)
{
    git_config *raw = nullptr;
    if (git_repository_config_snapshot(&raw, repository) != 0)
        return false;
    const GitConfig config(raw);
    const char *storage = nullptr;
    return git_config_get_string(&storage, raw, "extensions.refstorage") == 0 && QByteArrayView(storage) == "reftable";
}

static Result<GitPlace> placeAt(const QString &path, unsigned flags)
{
    ensureLibrary();
    git_repository *raw = nullptr;
    const int code = git_repository_open_ext(&raw, QFile::encodeName(path).constData(), flags, nullptr);
    const GitRepositoryHandle repository(raw);
    if (code != 0)
        return Failure(openError(code, path));

    GitPlace place{.workTree = cleanPath(git_repository_workdir(raw)),
                   .gitDir = cleanPath(git_repository_path(raw)),
                   .commonDir = cleanPath(git_repository_commondir(raw)),
                   .isBare = git_repository_is_bare(raw) == 1,
                   .isShallow = git_repository_is_shallow(raw) == 1,
                   .hasReftable = storesReftables(raw)};
    place.objectsDir = place.commonDir + "/objects"_L1;
    return place;
}

Result<GitPlace> findRepository(const QString &path)
{
    return placeAt(path, GIT_REPOSITORY_OPEN_CROSS_FS);
}

Result<GitPlace> findAgain(const GitPlace &place)
{
    Result<GitPlace> found = placeAt(place.gitDir, GIT_REPOSITORY_OPEN_NO_SEARCH);
    if (!found && found.error().cause == Error::Cause::NotARepository)
        found.error().cause = Error::Cause::RepositoryGone; // half deleted, or not yet whole again
    return found;
}

Result<GitRepositoryHandle> openRepository(const GitPlace &place)
{
    ensureLibrary();
    git_repository *raw = nullptr;
    const int code = git_repository_open(&raw, QFile::encodeName(place.gitDir).constData());
    if (code != 0)
        return Failure(openError(code, place.gitDir));
    preferOwnPackReader(raw, place.objectsDir);
    return GitRepositoryHandle(raw);
}

QString repositoryCache(const QString &cacheFolder, const GitPlace &place)
{
    const QByteArray key = QCryptographicHash::hash(place.commonDir.toUtf8(), QCryptographicHash::Sha256);
    return cacheFolder + "/repositories/"_L1 + QString::fromLatin1(key.toHex().first(16));
}

git_oid toGitOid(const ObjectId &id)
{
    git_oid oid{};
    std::ranges::copy(id.raw().first(std::min<std::size_t>(id.raw().size(), sizeof oid.id)), oid.id);
    return oid;
}

ObjectId fromGitOid(const git_oid &id)
{
    return ObjectId::fromRaw(id.id);
}

}
