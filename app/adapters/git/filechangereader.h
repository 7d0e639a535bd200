// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/domain/branchdetail.h"

#include <functional>

namespace Trunkline {

/// The files between two commits with their patches, renames followed.
class FileChangeReader
{
public:
    /// Patches are left out beyond this many files and above this size (of the patch, in bytes).
    static constexpr qsizetype MostFiles = 300;
    static constexpr qsizetype LargestPatch = 512 << 10;

    FileChangeReader(git_repository *repository, QString origin);

    /// @p from null stands for nothing. When cancelled, what has been read so far.
    Result<QList<FileChange>> read(const ObjectId &from, const ObjectId &to, const std::function<bool()> &cancelled);

private:
    Result<GitTree> tree(const ObjectId &commit) const;
    Result<GitDiff> diff(const ObjectId &from, const ObjectId &to) const;

    git_repository *m_repository;
    const QString m_origin;
};

}
