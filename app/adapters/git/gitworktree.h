// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/ports/worktreesource.h"

#include <QThreadPool>

namespace Trunkline {

/// Reads HEAD of the work tree that was opened, in a worker thread.
class GitWorkTree final : public WorkTreeSource
{
public:
    explicit GitWorkTree(GitPlace place);
    ~GitWorkTree() override;

    QFuture<Result<WorkTree>> workTree() override;

private:
    const GitPlace m_place;
    QThreadPool m_pool;
    QFuture<Result<WorkTree>> m_running;
};

}
