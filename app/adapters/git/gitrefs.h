// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/looserefs.h"
#include "models/domain/result.h"

#include <optional>

namespace Trunkline {

struct GitPlace;

/// Reads the branches of a repository; again and again, touching only what changed. Broken refs are left out. Whether
/// a ref points to a commit is not looked at. One thread at a time.
class GitRefs
{
public:
    using Cancelled = std::function<bool()>;

    explicit GitRefs(const GitPlace &place);

    Result<GitRefTable> read(const Cancelled &cancelled);

private:
    GitRefTable readFiles(const Cancelled &cancelled);
    void readPacked();
    void readHeads(GitRefTable *table) const;

    QByteArray m_gitDir;
    QByteArray m_commonDir;
    bool m_hasMainWorkTree;
    LooseRefs m_loose;
    FileStamp m_packedStamp;
    std::vector<GitRef> m_packed;
};

/// The same through the user's own git, for reftables.
Result<GitRefTable> readRefsByGit(const GitPlace &place, const std::function<bool()> &cancelled);

/// The output of `git for-each-ref --format=%(objectname) %(symref) %(refname)` and of `git worktree list --porcelain
/// -z`.
GitRefTable parseForEachRef(QByteArrayView output);
void parseWorktreeList(QByteArrayView output, const QByteArray &thisWorkTree, GitRefTable *table);

}
