// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/figurefeed.h"

#include "models/feeds/branchfeed.h"
#include "models/feeds/changefeed.h"
#include "models/findings/teamreport.h"

#include <QPromise>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

FigureFeed::FigureFeed(ChangeFeed &changes, BranchFeed &branches, const Clock &clock, QObject *parent)
    : Feed(u"git"_s, parent)
    , m_changes(changes)
    , m_branches(branches)
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(300ms);
    connect(&m_timer, &QTimer::timeout, this, &FigureFeed::count);
    connect(&changes, &ChangeFeed::factsChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&changes, &Feed::stateChanged, this, &FigureFeed::mirrorState);
    connect(&changes, &Feed::asOfChanged, this, &FigureFeed::mirrorState);
    mirrorState();
}

FigureFeed::~FigureFeed()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void FigureFeed::refresh()
{
    m_changes.refresh();
}

QString FigureFeed::report() const
{
    return teamReport({.repository = m_branches.repository().name,
                       .figures = m_figures,
                       .changes = m_changes.changes(),
                       .now = m_clock.now()});
}

void FigureFeed::mirrorState()
{
    if (m_changes.error())
        markFailed(*m_changes.error());
    else if (m_figures.isEmpty())
        markRefreshing();
    else
        markLive(m_changes.asOf());
}

void FigureFeed::count()
{
    if (!m_changes.hasFacts())
        return;
    auto promise = std::make_shared<QPromise<QList<TeamFigure>>>();
    promise->start();
    m_counting.start(promise->future(), this, [this](const QList<TeamFigure> &figures) {
        if (figures == m_figures)
            return;
        m_figures = figures;
        mirrorState();
        Q_EMIT factsChanged();
    });
    TeamFacts facts{.changes = m_changes.changes(),
                    .rollouts = m_changes.rollouts(),
                    .branches = m_branches.facts().branches,
                    .isProductionKnown = m_changes.isProductionKnown(),
                    .now = m_clock.now()};
    m_pool.start([promise, facts = std::move(facts)] {
        if (!promise->isCanceled())
            promise->addResult(teamFigures(facts));
        promise->finish();
    });
}

}
