// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/ports/pullrequestdiffsource.h"

#include <QThreadPool>

namespace Trunkline {

/// Compares in the clone, in a worker thread. Kind::NotFound when it does not have the pull request's commits.
class GitPullRequestDiffSource final : public PullRequestDiffSource
{
public:
    /// @p remote is where the bases of pull requests are tracked from.
    GitPullRequestDiffSource(GitPlace place, QString remote);
    ~GitPullRequestDiffSource() override;

    [[nodiscard]] QFuture<Result<QList<FileChange>>> changes(const PullRequest &pullRequest) override;

private:
    const GitPlace m_place;
    const QString m_remote;
    QThreadPool m_pool;
    QList<QFuture<Result<QList<FileChange>>>> m_running;
};

}
