// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/feeds/inflight.h"
#include "models/ports/clock.h"
#include "models/rules/teamfigures.h"

#include <QThreadPool>
#include <QTimer>

namespace Trunkline {

class BranchFeed;
class ChangeFeed;

/// Counts the team's figures again whenever the changes are others, beside the GUI thread.
class FigureFeed final : public Feed
{
    Q_OBJECT

public:
    /// All must outlive the feed.
    FigureFeed(ChangeFeed &changes, BranchFeed &branches, const Clock &clock, QObject *parent = nullptr);
    ~FigureFeed() override;

    /// Empty until there are facts.
    const QList<TeamFigure> &figures() const { return m_figures; }

    /// The team's week in Markdown, as far as it is known now.
    QString report() const;

    void refresh() override;

Q_SIGNALS:
    void factsChanged();

private:
    void count();
    void mirrorState();

    ChangeFeed &m_changes;
    BranchFeed &m_branches;
    const Clock &m_clock;
    QList<TeamFigure> m_figures;
    QTimer m_timer;
    QThreadPool m_pool;
    InFlight<QList<TeamFigure>> m_counting;
};

}
