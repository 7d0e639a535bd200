// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/trunkfeed.h"

#include "models/feeds/branchfeed.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr std::chrono::days Memory{30}; // the longest of any rule about trunk

}

TrunkFeed::TrunkFeed(BranchFeed &branches, TrunkSource &source, const Clock &clock, QObject *parent)
    : Feed(u"git"_s, parent)
    , m_branches(branches)
    , m_source(source)
    , m_clock(clock)
{
    markRefreshing();
    connect(&branches, &BranchFeed::factsChanged, this, &TrunkFeed::readIfMoved);
    readIfMoved();
}

const Repository &TrunkFeed::repository() const
{
    return m_branches.repository();
}

void TrunkFeed::readIfMoved()
{
    if (m_branches.hasFacts() && m_branches.trunk().tip != m_tip)
        refresh();
}

void TrunkFeed::refresh()
{
    if (!m_branches.hasFacts())
        return;
    m_tip = m_branches.trunk().tip;
    markRefreshing();
    m_reading.start(m_source.history(m_branches.trunk(), m_clock.now().addDuration(-Memory)), this,
                    [this](const Result<TrunkHistory> &history) { receive(history); });
}

void TrunkFeed::receive(const Result<TrunkHistory> &history)
{
    if (!history) {
        m_tip = {};
        markFailed(history.error());
        return;
    }
    m_history = *history;
    markLive(m_clock.now());
    Q_EMIT factsChanged();
}

}
