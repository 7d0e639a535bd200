// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/ports/stacksource.h"

#include <QStringList>
#include <QThreadPool>

namespace Trunkline {

/// Reads stack files out of git, whatever is checked out, in a worker thread.
class GitStackSource final : public StackSource
{
public:
    /// @p patterns as ServicePolicy::stackFiles.
    GitStackSource(GitPlace place, QString trunk, QStringList patterns);
    ~GitStackSource() override;

    QFuture<Result<QList<StackFile>>> stackFiles() override;
    QFuture<Result<QList<StackFile>>> filesAt(const ObjectId &commit) override;
    QFuture<Result<QList<BranchStackFile>>> changedFiles(const QList<StackBranch> &branches) override;

private:
    const GitPlace m_place;
    const QString m_trunk;
    const QStringList m_patterns;
    QThreadPool m_pool;
    QFuture<Result<QList<StackFile>>> m_trunksFiles;
    QFuture<Result<QList<BranchStackFile>>> m_branchesFiles;
    QFuture<Result<QList<StackFile>>> m_commitsFiles;
};

}
