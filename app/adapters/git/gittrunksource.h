// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/ports/trunksource.h"

#include <QThreadPool>

namespace Trunkline {

/// Reads trunk's first-parent line in a worker thread.
class GitTrunkSource final : public TrunkSource
{
public:
    explicit GitTrunkSource(GitPlace place);
    ~GitTrunkSource() override;

    [[nodiscard]] QFuture<Result<TrunkHistory>> history(const Trunk &trunk, const QDateTime &since) override;

private:
    const GitPlace m_place;
    QThreadPool m_pool;
    QList<QFuture<Result<TrunkHistory>>> m_running;
};

}
