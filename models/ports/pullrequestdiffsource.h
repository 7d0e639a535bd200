// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branchdetail.h"
#include "models/domain/pullrequest.h"

#include <QFuture>

namespace Trunkline {

/// What a pull request changes, line by line. The same promises as PullRequestSource.
class PullRequestDiffSource
{
    Q_DISABLE_COPY_MOVE(PullRequestDiffSource)

public:
    PullRequestDiffSource() = default;
    virtual ~PullRequestDiffSource() = default;

    /// From where @p pullRequest left its base to its head. Kind::NotFound when the commits are not there.
    [[nodiscard]] virtual QFuture<Result<QList<FileChange>>> changes(const PullRequest &pullRequest) = 0;
};

}
