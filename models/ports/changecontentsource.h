// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/changecontent.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QHash>

namespace Trunkline {

/// Reads what changes do to the tree. The same promises as BranchSource.
class ChangeContentSource
{
    Q_DISABLE_COPY_MOVE(ChangeContentSource)

public:
    ChangeContentSource() = default;
    virtual ~ChangeContentSource() = default;

    /// By the newer commit of each span; one that cannot be read is left out. A flag is named where code asks for it
    /// in one of the team's ways, and wherever a source file names one of @p flagKeys.
    [[nodiscard]] virtual QFuture<Result<QHash<ObjectId, ChangeContent>>> contents(const QList<ChangeSpan> &spans,
                                                                                   const QStringList &flagKeys)
            = 0;
};

}
