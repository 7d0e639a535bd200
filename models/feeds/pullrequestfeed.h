// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/feeds/inflight.h"
#include "models/feeds/pacedupdate.h"
#include "models/items/pullrequestmodel.h"
#include "models/ports/clock.h"
#include "models/ports/pullrequestsource.h"

#include <QSet>

namespace Trunkline {

/// Keeps a PullRequestModel in step with a PullRequestSource and lets the ages grow. Gates are decided in a worker
/// thread. Failure never takes facts away.
class PullRequestFeed final : public Feed
{
    Q_OBJECT

public:
    struct Counts
    {
        int open = 0;
        int ready = 0;
        int needsMyReview = 0;
        int blocked = 0;
        int waiting = 0;
        int drafts = 0;
        int overdue = 0; ///< drafts included
        int merged = 0;
        int mergedAroundGate = 0;

        bool operator==(const Counts &) const = default;
    };

    /// What the feed lives on: a source, or the reason why there is none.
    struct Origin
    {
        PullRequestSource *source = nullptr;
        std::optional<Error> whyNone;
    };

    PullRequestFeed(const Origin &origin, const Clock &clock, const Policy::PullRequests &policy,
                    QObject *parent = nullptr);

    PullRequestModel &model() { return m_model; }
    const PullRequestModel &model() const { return m_model; }
    const Policy::PullRequests &policy() const { return m_policy; }
    /// The last facts, as they came: repository, trunk's protection, account, budget.
    const PullRequestSnapshot &snapshot() const { return m_snapshot; }
    const Counts &counts() const { return m_counts; }
    /// False until the first snapshot is in the model.
    bool hasFacts() const { return m_hasFacts; }
    /// Why the source is not configured; nullopt where it is.
    const std::optional<Error> &whyNone() const { return m_whyNone; }

    /// Open pull requests by their branch; those of forks have no branch here.
    QHash<QString, qint32> numbersByBranch() const;

    QStringList details(const QDateTime &now) const override;
    void refresh() override;
    void setAttention(PullRequestSource::Attention attention);

    /// decided() tells once, as soon as nothing of it is running any more; at once when nothing is.
    void watch(qint32 number);
    void unwatch(qint32 number);
    const QSet<qint32> &watched() const { return m_watched; }

Q_SIGNALS:
    /// Any of the getters above may answer differently now.
    void factsChanged();
    /// A watched one: its gates are decided, and it is not watched any longer.
    void decided(const Trunkline::JudgedPullRequest &pullRequest);
    /// A watched one is neither open nor lately merged any more.
    void vanished(qint32 number);

private:
    void receive(const Result<PullRequestSnapshot> &snapshot);
    void showJudged(const QList<JudgedPullRequest> &rows);
    void finishUpdate();
    void countAgain();
    void lookAtWatched();
    void tick();
    void updateState();

    PullRequestSource *const m_source;
    const std::optional<Error> m_whyNone;
    const Clock &m_clock;
    const Policy::PullRequests m_policy;
    PullRequestModel m_model;
    PullRequestSnapshot m_snapshot;
    Counts m_counts;
    QSet<qint32> m_watched;
    bool m_hasFacts = false;
    bool m_isAsked = false; ///< refresh() waits for what it brings
    std::optional<Error> m_readError;
    PacedUpdate<PullRequestModel> m_update;
    QTimer m_tickTimer;
    InFlight<QList<JudgedPullRequest>> m_judging;
    std::unique_ptr<Subscription> m_subscription; // last: its listener uses all of the above
};

}
