// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/githandles.h"
#include "models/domain/objectid.h"
#include "models/domain/result.h"

namespace Trunkline {

/// Where a repository keeps what. Plain paths: may be passed between threads.
struct GitPlace
{
    QString workTree; ///< empty for a bare repository
    QString gitDir; ///< of this work tree: holds HEAD
    QString commonDir; ///< shared by all work trees: holds refs, packed-refs, logs, config
    QString objectsDir; ///< commonDir/objects
    bool isBare = false;
    bool isShallow = false;
    bool hasReftable = false; ///< refs are not files: only git itself can read them

    bool operator==(const GitPlace &) const = default;
};

/// Finds the repository that @p path lies in and says why it cannot be read where it cannot (not a repository, owned
/// by somebody else, a format that libgit2 does not know).
Result<GitPlace> findRepository(const QString &path);

/// Looks at the same repository again: its format and depth may have changed, it may be gone (Cause::RepositoryGone),
/// and what is in its place now is never taken for a repository further up.
Result<GitPlace> findAgain(const GitPlace &place);

/// A handle for the calling thread alone: libgit2's repositories and objects are one thread's at a time. Costs less
/// than a millisecond. Read objects through it, never refs: those are read by GitRefs, which also knows reftables.
Result<GitRepositoryHandle> openRepository(const GitPlace &place);

/// The folder for what is remembered of this repository: one for all its work trees, in the program's cache folder.
QString repositoryCache(const QString &cacheFolder, const GitPlace &place);

/// The last error of libgit2 on this thread.
Error gitError(const QString &origin, Error::Kind kind = Error::Kind::Invalid);

git_oid toGitOid(const ObjectId &id);
ObjectId fromGitOid(const git_oid &id);

}
