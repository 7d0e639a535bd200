// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/branchfeed.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto FirstFetchDelay = 2s; // the first picture has the machine for itself

}

BranchFeed::BranchFeed(BranchSource &source, const Clock &clock, Settings settings, QObject *parent)
    : Feed(u"git"_s, parent)
    , m_source(source)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_model(clock.now())
    , m_update(m_model, [this] { finishApplying(); })
{
    m_model.setLimits(m_settings.limits);
    m_fetchTimer.setSingleShot(true);
    connect(&m_fetchTimer, &QTimer::timeout, this, &BranchFeed::fetch);
    connect(&m_tickTimer, &QTimer::timeout, this, &BranchFeed::tick);
    m_tickTimer.start(1min);
    markRefreshing();
    m_subscription = m_source.watch([this](const Result<BranchSnapshot> &snapshot) { receive(snapshot); });
}

BranchSnapshot BranchFeed::facts() const
{
    BranchSnapshot facts{.repository = m_repository,
                         .trunk = m_trunk,
                         .branches = {},
                         .asOf = m_readAt,
                         .fetchedAt = m_fetchedAt,
                         .isComplete = m_isComplete};
    facts.branches.reserve(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row)
        facts.branches.append(m_model.row(row));
    return facts;
}

void BranchFeed::receive(const Result<BranchSnapshot> &snapshot)
{
    m_readError = snapshot ? std::nullopt : std::optional(snapshot.error());
    if (snapshot)
        apply(*snapshot);
    else
        updateState();
}

void BranchFeed::apply(const BranchSnapshot &snapshot)
{
    const bool isFirst = !m_hasFacts && !m_update.isRunning();
    m_repository = snapshot.repository;
    const bool hasTrunkMoved = m_trunk.tip != snapshot.trunk.tip;
    m_trunk = snapshot.trunk;
    if (hasTrunkMoved)
        Q_EMIT trunkMoved();
    m_isComplete = snapshot.isComplete;
    m_readAt = snapshot.asOf;
    m_fetchedAt = snapshot.fetchedAt;
    m_update.start(withPullRequests(snapshot.branches));
    if (isFirst)
        scheduleFetch();
}

QList<Branch> BranchFeed::withPullRequests(QList<Branch> branches) const
{
    if (!m_pullRequests)
        return branches;
    for (Branch &branch : branches) {
        const auto number = m_pullRequests->constFind(branch.name);
        branch.pullRequest = number == m_pullRequests->cend() ? std::nullopt : std::optional(*number);
    }
    return branches;
}

void BranchFeed::setPullRequests(const QHash<QString, qint32> &numbers)
{
    if (numbers == m_pullRequests)
        return;
    m_pullRequests = numbers;
    if (m_update.isRunning())
        m_areNumbersNew = true;
    else if (m_hasFacts)
        applyNumbers();
}

void BranchFeed::applyNumbers()
{
    m_areNumbersNew = false;
    QList<Branch> branches;
    branches.reserve(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row)
        branches.append(m_model.row(row));
    m_update.start(withPullRequests(std::move(branches)));
}

void BranchFeed::finishApplying()
{
    m_hasFacts = true;
    countAgain();
    updateState();
    Q_EMIT factsChanged();
    if (m_areNumbersNew)
        applyNumbers();
}

void BranchFeed::refresh()
{
    if (m_repository.remote.isEmpty())
        reread();
    else
        fetch();
}

void BranchFeed::cancelRefresh()
{
    if (!m_isFetching)
        return;
    m_fetch.cancel();
    m_read.cancel();
    m_isFetching = false;
    scheduleFetch();
    updateState();
    Q_EMIT factsChanged();
}

void BranchFeed::fetch()
{
    if (m_isFetching)
        return;
    m_isFetching = true;
    updateState();
    Q_EMIT factsChanged();
    m_fetch.start(m_source.fetch(), this, [this](const Result<void> &done) {
        finishRefresh(done ? std::nullopt : std::optional(done.error()));
    });
}

void BranchFeed::reread()
{
    m_isFetching = true;
    updateState();
    Q_EMIT factsChanged();
    m_read.start(m_source.branches(BranchSource::Depth::Complete), this,
                 [this](const Result<BranchSnapshot> &snapshot) {
                     finishRefresh(std::nullopt);
                     receive(snapshot);
                 });
}

void BranchFeed::finishRefresh(const std::optional<Error> &error)
{
    m_isFetching = false;
    m_fetchError = error;
    if (!error && !m_repository.remote.isEmpty())
        m_fetchedAt = m_clock.now(); // a fetch that brings nothing changes no ref: no snapshot follows
    scheduleFetch();
    updateState();
    Q_EMIT factsChanged();
}

void BranchFeed::scheduleFetch()
{
    if (m_settings.fetchEvery == 0s || m_repository.remote.isEmpty())
        return;
    const bool isAskedBefore = m_fetchedAt.isValid() && !m_fetchError;
    std::chrono::milliseconds wait = m_settings.fetchEvery;
    if (isAskedBefore)
        wait -= std::min(m_clock.now() - m_fetchedAt, wait);
    else if (!m_fetchError)
        wait = 0ms;
    m_fetchTimer.start(std::max<std::chrono::milliseconds>(wait, FirstFetchDelay));
}

void BranchFeed::tick()
{
    m_model.setNow(m_clock.now());
    countAgain();
    updateState();
    Q_EMIT factsChanged();
}

void BranchFeed::countAgain()
{
    Counts counts{.all = m_model.rowCount()};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Branch &branch = m_model.row(row);
        const BranchState state = m_model.state(row);
        const bool isConflicting
                = branch.conflictsWithTrunk && !branch.conflictsWithTrunk->isEmpty() && state != BranchState::Merged;
        counts.overdue += state == BranchState::Overdue;
        counts.due += state == BranchState::Due;
        counts.fresh += state == BranchState::Fresh;
        counts.merged += state == BranchState::Merged;
        counts.conflicting += isConflicting;
        counts.attention += state != BranchState::Overdue
                && (state == BranchState::Due || state == BranchState::Merged || isConflicting);
        if (branch.startedAt.isValid() && state != BranchState::Merged)
            counts.oldest = std::max(counts.oldest.value_or(0s), branchAge(branch, m_model.now()));
    }
    m_counts = counts;
}

bool BranchFeed::isStale() const
{
    return m_settings.fetchEvery > 0s && !m_repository.remote.isEmpty() && m_fetchedAt.isValid()
            && m_clock.now() - m_fetchedAt > 2 * m_settings.fetchEvery;
}

void BranchFeed::updateState()
{
    if (m_readError)
        markFailed(*m_readError);
    else if (m_isFetching || !m_hasFacts)
        markRefreshing();
    else if (m_fetchError)
        markFailed(*m_fetchError);
    else {
        markLive(m_readAt);
        if (isStale())
            markStale();
    }
}

}
