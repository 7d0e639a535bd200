// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/feeds/inflight.h"
#include "models/ports/clock.h"
#include "models/ports/trunksource.h"

namespace Trunkline {

class BranchFeed;

/// What came to trunk in the last 30 days; read again whenever the branch feed sees trunk move.
class TrunkFeed final : public Feed
{
    Q_OBJECT

public:
    TrunkFeed(BranchFeed &branches, TrunkSource &source, const Clock &clock, QObject *parent = nullptr);

    bool hasFacts() const { return asOf().isValid(); }
    const TrunkHistory &history() const { return m_history; }
    const Repository &repository() const;

    void refresh() override;

Q_SIGNALS:
    void factsChanged();

private:
    void readIfMoved();
    void receive(const Result<TrunkHistory> &history);

    BranchFeed &m_branches;
    TrunkSource &m_source;
    const Clock &m_clock;
    ObjectId m_tip; ///< what was read, or is being read
    TrunkHistory m_history;
    InFlight<Result<TrunkHistory>> m_reading;
};

}
