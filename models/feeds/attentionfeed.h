// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/feeds/inflight.h"
#include "models/feeds/pacedupdate.h"
#include "models/findings/ruleapplication.h"
#include "models/items/attentionmodel.h"
#include "models/ports/clock.h"

#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Trunkline {

/// Judges the facts of every feed by the team's rules, beside the GUI thread, and keeps one list of what needs
/// attention. Only the panes whose facts changed are judged again, and all of them once a minute, because time itself
/// breaks rules.
class AttentionFeed final : public QObject
{
    Q_OBJECT

public:
    /// Judges facts that it holds by value; called in a worker thread.
    using Evaluation = std::function<PaneFindings(const QDateTime &now)>;
    /// Takes the facts as they are now; an empty function while there are none.
    using Capture = std::function<Evaluation()>;

    struct Counts
    {
        int errors = 0;
        int warnings = 0;

        bool operator==(const Counts &) const = default;
    };

    AttentionFeed(Policy::Rules rules, const Clock &clock, QObject *parent = nullptr);
    ~AttentionFeed() override;

    /// One pane to be judged whenever @p feed says factsChanged(). The feed must outlive this.
    template <typename ConcreteFeed>
    void watch(ConcreteFeed &feed, const QString &pane, Capture capture)
    {
        const std::size_t place = add(feed, pane, std::move(capture));
        connect(&feed, &ConcreteFeed::factsChanged, this, [this, place] { judgeSoon(place); });
        connect(&feed, &Feed::stateChanged, this, [this, place] { judgeSoon(place); });
    }

    AttentionModel &model() { return m_model; }
    Counts counts() const; ///< without what is snoozed
    Counts counts(const QString &pane) const;
    /// Why rules have no verdict, over all panes.
    QList<UndecidedRule> undecided() const;
    QList<ExemptFinding> exempt() const;
    /// What one of the watched feeds is found to break; only of those that have facts.
    struct Judged
    {
        QString scope; ///< the same from one start to the next
        QList<AttentionItem> items; ///< snoozed or not, by key
        QStringList undecided; ///< rules without a verdict, wholly or for some subjects
    };
    QList<Judged> judged() const;
    /// Everything that is broken now, snoozed or not.
    QList<AttentionItem> items() const;

    /// What is snoozed leaves the list until its time has come. Ended ones are forgotten.
    void setSnoozes(const QList<Snooze> &snoozes);
    const QList<Snooze> &snoozes() const { return m_snoozes; }

Q_SIGNALS:
    void findingsChanged();
    void snoozesChanged();

private:
    /// As the worker thread hands it over.
    struct Judgement
    {
        AppliedFindings findings;
        QList<AttentionItem> items;
    };
    struct Watched
    {
        Feed *feed = nullptr;
        QString pane;
        Capture capture;
        bool isDirty = true;
        AppliedFindings findings;
        QList<AttentionItem> items; ///< of the findings, by key
        InFlight<Judgement> judging;
    };

    template <typename Predicate>
    Counts countIf(Predicate predicate) const;
    std::size_t add(Feed &feed, const QString &pane, Capture capture);
    void judgeSoon(std::size_t place);
    void judgeDirty();
    void judge(Watched &watched);
    void judgeAll();
    void show();
    PaneFindings withoutFacts(const Watched &watched) const;

    const Policy::Rules m_rules;
    const Clock &m_clock;
    AttentionModel m_model;
    PacedUpdate<AttentionModel> m_update;
    QList<Snooze> m_snoozes;
    QTimer m_judgeTimer;
    QTimer m_tickTimer;
    QThreadPool m_pool;
    InFlight<QList<AttentionItem>> m_merging;
    std::vector<std::unique_ptr<Watched>> m_watched;
};

}
