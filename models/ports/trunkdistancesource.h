// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/trunkdistance.h"

#include <QFuture>
#include <QHash>

namespace Trunkline {

/// Tells where commits stand against trunk.
class TrunkDistanceSource
{
    Q_DISABLE_COPY_MOVE(TrunkDistanceSource)

public:
    TrunkDistanceSource() = default;
    virtual ~TrunkDistanceSource() = default;

    /// For each of @p commits (whole or shortened hashes) an answer; measured against the commit @p against, or
    /// against trunk where it is empty. Returns at once.
    [[nodiscard]] virtual QFuture<Result<QHash<QString, TrunkDistance>>> distances(const QStringList &commits,
                                                                                   const QString &against)
            = 0;
    [[nodiscard]] QFuture<Result<QHash<QString, TrunkDistance>>> distances(const QStringList &commits)
    {
        return distances(commits, {});
    }
};

}
