// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/pullrequestfeed.h"

#include "models/rules/pullrequestjudging.h"
#include "models/wording/errorwording.h"
#include "models/wording/hostwording.h"

#include <QPromise>
#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto LongestSilence = 10min; // twice the slowest rhythm of a source that nobody looks at

QFuture<QList<JudgedPullRequest>> judgeLater(const PullRequestSnapshot &snapshot, const Policy::PullRequests &policy)
{
    const auto promise = std::make_shared<QPromise<QList<JudgedPullRequest>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, snapshot, policy] {
        if (!promise->isCanceled())
            promise->addResult(judged(snapshot, policy));
        promise->finish();
    });
    return promise->future();
}

}

PullRequestFeed::PullRequestFeed(const Origin &origin, const Clock &clock, const Policy::PullRequests &policy,
                                 QObject *parent)
    : Feed(u"github"_s, parent)
    , m_source(origin.source)
    , m_whyNone(origin.whyNone)
    , m_clock(clock)
    , m_policy(policy)
    , m_model(clock.now())
    , m_update(m_model, [this] { finishUpdate(); })
{
    m_model.setLimit(policy.overdueAfter);
    if (m_source == nullptr)
        return;
    connect(&m_tickTimer, &QTimer::timeout, this, &PullRequestFeed::tick);
    m_tickTimer.start(1min);
    markRefreshing();
    m_subscription = m_source->watch([this](const Result<PullRequestSnapshot> &snapshot) { receive(snapshot); });
}

void PullRequestFeed::receive(const Result<PullRequestSnapshot> &snapshot)
{
    m_readError = snapshot ? std::nullopt : std::optional(snapshot.error());
    m_isAsked = false;
    if (!snapshot)
        return updateState();
    m_snapshot = *snapshot;
    m_judging.start(judgeLater(m_snapshot, m_policy), this,
                    [this](const QList<JudgedPullRequest> &rows) { showJudged(rows); });
}

void PullRequestFeed::showJudged(const QList<JudgedPullRequest> &rows)
{
    m_model.setNow(m_clock.now());
    m_update.start(rows);
}

void PullRequestFeed::finishUpdate()
{
    m_hasFacts = true;
    countAgain();
    updateState();
    lookAtWatched();
    Q_EMIT factsChanged();
}

void PullRequestFeed::refresh()
{
    if (m_source == nullptr)
        return;
    m_isAsked = true;
    updateState();
    m_source->refresh();
}

void PullRequestFeed::setAttention(PullRequestSource::Attention attention)
{
    if (m_source != nullptr)
        m_source->setAttention(attention);
}

void PullRequestFeed::watch(qint32 number)
{
    m_watched.insert(number);
    m_model.setWatched(m_watched);
    lookAtWatched();
    Q_EMIT factsChanged();
}

void PullRequestFeed::unwatch(qint32 number)
{
    m_watched.remove(number);
    m_model.setWatched(m_watched);
    Q_EMIT factsChanged();
}

void PullRequestFeed::lookAtWatched()
{
    if (!m_hasFacts || !m_snapshot.isComplete)
        return;
    const QSet<qint32> watched = m_watched; // which gets shorter
    for (const qint32 number : watched) {
        const int row = m_model.find(pullRequestId(number));
        if (row >= 0 && !m_model.row(row).isMerged() && !isDecided(m_model.row(row).standing))
            continue;
        m_watched.remove(number);
        m_model.setWatched(m_watched);
        if (row < 0)
            Q_EMIT vanished(number);
        else
            Q_EMIT decided(m_model.row(row));
    }
}

QHash<QString, qint32> PullRequestFeed::numbersByBranch() const
{
    QHash<QString, qint32> numbers;
    for (const PullRequest &pullRequest : m_snapshot.open) {
        if (!pullRequest.isFromFork)
            numbers.insert(pullRequest.branch, pullRequest.number);
    }
    return numbers;
}

QStringList PullRequestFeed::details(const QDateTime &now) const
{
    if (m_whyNone)
        return {describe(*m_whyNone).message, describe(*m_whyNone).hint};
    if (!m_hasFacts)
        return {};
    QStringList lines{accountText(m_snapshot.account), budgetText(m_snapshot.budget, now)};
    for (const HostAccount::MissingRight &missing : m_snapshot.account.missing)
        lines.append(missingRightText(missing));
    return lines;
}

void PullRequestFeed::tick()
{
    m_model.setNow(m_clock.now());
    countAgain();
    updateState();
    Q_EMIT factsChanged();
}

void PullRequestFeed::countAgain()
{
    using Group = PullRequestStanding::Group;
    Counts counts;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const JudgedPullRequest &pullRequest = m_model.row(row);
        if (pullRequest.isMerged()) {
            ++counts.merged;
            counts.mergedAroundGate += !pullRequest.notPassedAtMerge.isEmpty();
            continue;
        }
        const Group group = pullRequest.standing.group;
        ++counts.open;
        counts.ready += group == Group::ReadyToMerge;
        counts.needsMyReview += group == Group::NeedsMyReview;
        counts.blocked += group == Group::Blocked;
        counts.waiting += group == Group::WaitingForOthers;
        counts.drafts += group == Group::Draft;
        counts.overdue += pullRequestAge(pullRequest.facts, m_model.now()) >= m_policy.overdueAfter;
    }
    m_counts = counts;
}

void PullRequestFeed::updateState()
{
    if (m_source == nullptr)
        return;
    if (m_isAsked || (!m_hasFacts && !m_readError)) {
        markRefreshing();
    } else if (m_readError) {
        markFailed(*m_readError);
    } else {
        markLive(m_snapshot.asOf);
        if (!m_snapshot.isComplete)
            markRefreshing();
        else if (m_snapshot.asOf.isValid() && m_clock.now() - m_snapshot.asOf > LongestSilence)
            markStale();
    }
}

}
