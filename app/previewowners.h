// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/ports/branchsource.h"
#include "models/ports/ownersource.h"
#include "models/ports/pullrequestsource.h"

#include <QObject>
#include <QPromise>

namespace Trunkline {

/// Asks the host where one is connected, else the remote, whose previews are whose.
class PreviewOwners final : public QObject, public OwnerSource
{
    Q_OBJECT

public:
    /// @p host may be nullptr. Both must outlive this.
    explicit PreviewOwners(BranchSource &branches, PullRequestSource *host = nullptr);
    ~PreviewOwners() override;

    QFuture<Result<OwnerFacts>> owners() override;

private:
    void askHost();
    void fetch();
    void readBranches();
    void end(const Result<OwnerFacts> &facts);

    BranchSource &m_branches;
    PullRequestSource *const m_host;
    QPromise<Result<OwnerFacts>> m_promise; ///< of the last call; another one ends it
    InFlight<Result<PullRequestSnapshot>> m_asking;
    InFlight<Result<void>> m_fetching;
    InFlight<Result<BranchSnapshot>> m_reading;
};

}
