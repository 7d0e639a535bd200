// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/ports/trunkdistancesource.h"

#include <QThreadPool>

namespace Trunkline {

/// Measures commits against trunk by the commit graph, in a worker thread.
class GitTrunkDistances final : public TrunkDistanceSource
{
public:
    /// @p trunk as the team's rules name it; empty: as everywhere.
    GitTrunkDistances(GitPlace place, QString trunk);
    ~GitTrunkDistances() override;

    QFuture<Result<QHash<QString, TrunkDistance>>> distances(const QStringList &commits,
                                                             const QString &against) override;
    using TrunkDistanceSource::distances;

private:
    const GitPlace m_place;
    const QString m_trunk;
    QThreadPool m_pool;
    QList<QFuture<Result<QHash<QString, TrunkDistance>>>> m_running;
};

}
