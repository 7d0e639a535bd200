// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/domain/flagpolicy.h"
#include "models/ports/changecontentsource.h"

#include <QThreadPool>

namespace Trunkline {

/// Reads what changes do to the tree from git's objects, in a worker thread.
class GitChangeContents final : public ChangeContentSource
{
public:
    GitChangeContents(GitPlace place, FlagPolicy policy);
    ~GitChangeContents() override;

    QFuture<Result<QHash<ObjectId, ChangeContent>>> contents(const QList<ChangeSpan> &spans,
                                                             const QStringList &flagKeys) override;

private:
    const GitPlace m_place;
    const FlagPolicy m_policy;
    QThreadPool m_pool;
    QList<QFuture<Result<QHash<ObjectId, ChangeContent>>>> m_running;
};

}
