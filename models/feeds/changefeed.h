// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/feeds/inflight.h"
#include "models/feeds/pacedupdate.h"
#include "models/items/changemodel.h"
#include "models/ports/changecontentsource.h"
#include "models/ports/clock.h"
#include "models/ports/rolloutlog.h"
#include "models/ports/trunkdistancesource.h"
#include "models/rules/passport.h"

#include <QThreadPool>

namespace Trunkline {

class BranchFeed;
class FlagFeed;
class MigrationFeed;
class PreviewFeed;
class PullRequestFeed;
class ServiceFeed;
class TrunkFeed;

/// Joins what the other feeds know into one row per change, beside the GUI thread, whenever one of them learns
/// something. Its state is git's: without git there are no changes, and what another source lacks is unknown.
class ChangeFeed final : public Feed
{
    Q_OBJECT

public:
    /// What the feed lives on. All must outlive it.
    struct Parts
    {
        BranchFeed &branches;
        TrunkFeed &trunk;
        PullRequestFeed &pullRequests;
        ServiceFeed &services;
        PreviewFeed &previews;
        FlagFeed &flags;
        MigrationFeed *migrations = nullptr;
        RolloutLog &rollouts;
        TrunkDistanceSource &distances;
        ChangeContentSource &contents;
        const Clock &clock;
    };

    struct Counts
    {
        int all = 0;
        int inFlight = 0; ///< branches and open pull requests
        int notLive = 0; ///< merged, and not in every service
        int back = 0; ///< kept out of production by a rollback
        int notReleased = 0; ///< deployed behind a flag
        int reverted = 0;
        int done = 0;
        int over = 0; ///< on trunk and past the next deadline
        std::optional<std::chrono::seconds> longestNotLive;

        bool operator==(const Counts &) const = default;
    };

    ChangeFeed(const Parts &parts, Policy policy, QObject *parent = nullptr);
    ~ChangeFeed() override;

    ChangeModel &model() { return m_model; }
    const ChangeModel &model() const { return m_model; }
    const Counts &counts() const { return m_counts; }
    const Policy &policy() const { return m_policy; }
    const QList<RolloutRecord> &rollouts() const { return m_rollouts; }
    bool hasFacts() const { return m_hasFacts; }
    /// Some service is built from this repository.
    bool isProductionKnown() const { return m_isProductionKnown; }
    /// Of trunk's tip; nullopt while that is not among the rows.
    std::optional<Change> newestOnTrunk() const;
    /// The rows as they are now, for those who count on in a worker thread.
    QList<Change> changes() const;

    void refresh() override;

Q_SIGNALS:
    /// Any of the getters above may answer differently now.
    void factsChanged();

private:
    template <typename ConcreteFeed>
    void follow(ConcreteFeed &feed);
    void joinSoon();
    void join();
    void askRollouts();
    void askPlaces();
    void askContents();
    void evaluate();
    PassportFacts facts() const;
    void receive(const QList<Change> &changes);
    void finishUpdate();
    void updateState();
    void countAgain();
    void tick();

    const Parts m_parts;
    const Policy m_policy;
    ChangeModel m_model;
    Counts m_counts;
    QList<RolloutRecord> m_rollouts;
    QHash<QString, TrunkDistance> m_places;
    ObjectId m_placedTip; ///< the tip that the places were measured against
    QHash<ObjectId, ChangeContent> m_contents;
    QSet<ObjectId> m_askedContents; ///< an answer is there, or there is none
    QStringList m_flagKeys; ///< that the contents were searched for
    bool m_hasFacts = false;
    bool m_isProductionKnown = false;
    bool m_isAgain = false; ///< something changed while it was being evaluated
    QTimer m_joinTimer;
    QTimer m_tickTimer;
    QThreadPool m_pool;
    InFlight<Result<QList<RolloutRecord>>> m_rolloutCall;
    InFlight<Result<QHash<QString, TrunkDistance>>> m_placeCall;
    InFlight<Result<QHash<ObjectId, ChangeContent>>> m_contentCall;
    InFlight<QList<Change>> m_evaluation;
    PacedUpdate<ChangeModel> m_update;
};

}
