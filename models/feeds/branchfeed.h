// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/feeds/inflight.h"
#include "models/feeds/pacedupdate.h"
#include "models/items/branchmodel.h"
#include "models/ports/branchsource.h"
#include "models/ports/clock.h"

#include <QHash>
#include <QTimer>

namespace Trunkline {

/// Keeps a BranchModel in step with a BranchSource, asks the remote now and then, and lets the ages grow. Failure
/// never takes facts away. Large changes are spread over turns of the event loop.
class BranchFeed final : public Feed
{
    Q_OBJECT

public:
    struct Settings
    {
        std::chrono::seconds fetchEvery = std::chrono::minutes(5); ///< zero: only on refresh()
        Policy::Branches limits;
    };

    struct Counts
    {
        int all = 0;
        int overdue = 0;
        int due = 0;
        int fresh = 0;
        int merged = 0;
        int conflicting = 0;
        int attention = 0; ///< not overdue, but due, merged and still there, or conflicting
        std::optional<std::chrono::seconds> oldest; ///< among the open ones whose age is known

        bool operator==(const Counts &) const = default;
    };

    BranchFeed(BranchSource &source, const Clock &clock, Settings settings, QObject *parent = nullptr);

    BranchModel &model() { return m_model; }
    const BranchModel &model() const { return m_model; }
    const Repository &repository() const { return m_repository; }
    const Trunk &trunk() const { return m_trunk; }
    const Counts &counts() const { return m_counts; }
    /// What is shown, for those who judge it elsewhere.
    BranchSnapshot facts() const;
    /// When the remote was last asked; invalid when never.
    const QDateTime &fetchedAt() const { return m_fetchedAt; }
    /// False until the first snapshot is in the model.
    bool hasFacts() const { return m_hasFacts; }
    /// False while merged and conflicts are still being computed.
    bool isComplete() const { return m_isComplete; }
    bool isFetching() const { return m_isFetching; }

    /// The open pull request of each branch that has one, as the code host tells them.
    void setPullRequests(const QHash<QString, qint32> &numbers);

    /// Asks the remote; without one, reads the repository again.
    void refresh() override;
    void cancelRefresh();

Q_SIGNALS:
    /// Any of the getters above may answer differently now.
    void factsChanged();
    /// Trunk points to another commit.
    void trunkMoved();

private:
    void receive(const Result<BranchSnapshot> &snapshot);
    void apply(const BranchSnapshot &snapshot);
    void applyNumbers();
    QList<Branch> withPullRequests(QList<Branch> branches) const;
    void finishApplying();
    void fetch();
    void reread();
    void finishRefresh(const std::optional<Error> &error);
    void scheduleFetch();
    void tick();
    void countAgain();
    void updateState();
    bool isStale() const;

    BranchSource &m_source;
    const Clock &m_clock;
    const Settings m_settings;
    BranchModel m_model;
    PacedUpdate<BranchModel> m_update;
    Repository m_repository;
    Trunk m_trunk;
    Counts m_counts;
    std::optional<QHash<QString, qint32>> m_pullRequests; ///< nullopt: nobody has told
    QDateTime m_readAt;
    QDateTime m_fetchedAt;
    bool m_areNumbersNew = false; ///< to be applied after the update that is under way
    bool m_hasFacts = false;
    bool m_isComplete = false;
    bool m_isFetching = false;
    std::optional<Error> m_readError;
    std::optional<Error> m_fetchError;
    QTimer m_fetchTimer;
    QTimer m_tickTimer;
    InFlight<Result<void>> m_fetch;
    InFlight<Result<BranchSnapshot>> m_read;
    std::unique_ptr<Subscription> m_subscription; // last: its listener uses all of the above
};

}
