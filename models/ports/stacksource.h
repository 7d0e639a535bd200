// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/stackfile.h"

#include <QFuture>

namespace Trunkline {

/// The stack files of trunk and of open branches.
class StackSource
{
    Q_DISABLE_COPY_MOVE(StackSource)

public:
    StackSource() = default;
    virtual ~StackSource() = default;

    /// As trunk holds them now, by path. Returns at once.
    [[nodiscard]] virtual QFuture<Result<QList<StackFile>>> stackFiles() = 0;

    /// As they are in @p commit, by path. Returns at once.
    [[nodiscard]] virtual QFuture<Result<QList<StackFile>>> filesAt(const ObjectId &commit) = 0;

    /// Those that @p branches add or change since they left trunk, by branch, then by path. Returns at once.
    [[nodiscard]] virtual QFuture<Result<QList<BranchStackFile>>> changedFiles(const QList<StackBranch> &branches) = 0;
};

}
