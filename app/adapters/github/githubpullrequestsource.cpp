// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubpullrequestsource.h"

#include "app/adapters/github/pullrequestcall.h"
#include "models/ports/clock.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace Trunkline {

class GithubPullRequestSource::Watch final : public Subscription
{
public:
    explicit Watch(GithubPullRequestSource &source)
        : m_source(&source)
    {
    }
    ~Watch() override
    {
        if (m_source)
            m_source->leave(this);
    }

private:
    const QPointer<GithubPullRequestSource> m_source;
};

GithubPullRequestSource::GithubPullRequestSource(GithubClient &client, FindToken findToken, const Clock &clock,
                                                 const Options &options, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_findToken(std::move(findToken))
    , m_clock(clock)
    , m_options(options)
{
    m_state.repository = options.repository;
    m_state.trunk = options.trunk;
    m_savedSizes = loadPageSizes(options.pageSizeFile);
    m_state.pageSizes = m_savedSizes;
    m_pool.setMaxThreadCount(1); // one answer at a time comes anyway
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &GithubPullRequestSource::refresh);
}

GithubPullRequestSource::~GithubPullRequestSource()
{
    m_tokenSearch.cancel();
    m_refresh.reset();
    qDeleteAll(findChildren<PullRequestCall *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<PullRequestSnapshot>> GithubPullRequestSource::pullRequests()
{
    auto *call = new PullRequestCall(*this);
    m_calls.append(call);
    refresh();
    return call->future();
}

std::unique_ptr<Subscription> GithubPullRequestSource::watch(Listener listener)
{
    auto handle = std::make_unique<Watch>(*this);
    m_listeners.insert(handle.get(), listener);
    refresh();
    return handle;
}

void GithubPullRequestSource::refresh()
{
    // from the event loop: nobody is answered from within their own call
    const auto beginIfWanted = [this] {
        if (isWanted())
            begin();
    };
    QMetaObject::invokeMethod(this, beginIfWanted, Qt::QueuedConnection);
}

void GithubPullRequestSource::setAttention(Attention attention)
{
    const bool comesBack = attention == Attention::Watched && m_attention == Attention::Unwatched;
    m_attention = attention;
    if (comesBack && m_timer.isActive() && m_timer.remainingTimeAsDuration() > m_options.interval)
        m_timer.start(m_options.interval / 60); // soon, not at once: windows come back in crowds
}

void GithubPullRequestSource::forgetToken()
{
    m_client.setToken({});
    refresh();
}

void GithubPullRequestSource::begin()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_timer.stop();
    if (!m_client.token().secret.isEmpty() && !m_client.isTokenDead())
        return begin(m_client.token());
    m_hasNewToken = true;
    m_tokenSearch = m_findToken();
    m_tokenSearch.then(this, [this](const Result<GithubToken> &token) { begin(token); });
}

void GithubPullRequestSource::begin(const Result<GithubToken> &token)
{
    if (!token)
        return refreshEnded(token.error());
    if (*token != m_client.token()) {
        m_client.setToken(*token);
        m_state.account = {};
    }
    const GithubErrand::Context context{m_client, m_state, m_pool, m_clock, m_options.retryDelay, m_options.mergeDelay};
    m_refresh = std::make_unique<GithubRefresh>(
            context, [this](const std::optional<Error> &error) { refreshEnded(error); }, nullptr);
    // queued: whoever hears it may end everything, which must not happen from within the refresh
    connect(
            m_refresh.get(), &GithubRefresh::progressed, this,
            [this] {
                PullRequestSnapshot snapshot = snapshotOf(m_state, m_client.limits().budget());
                snapshot.isComplete = false;
                if (m_refresh && snapshot.asOf.isValid())
                    publish(snapshot);
            },
            Qt::QueuedConnection);
    m_refresh->start();
}

void GithubPullRequestSource::refreshEnded(const std::optional<Error> &error)
{
    if (m_refresh)
        m_refresh.release()->deleteLater(); // we may be called from within it
    m_isBusy = false;
    if (m_state.pageSizes != m_savedSizes) {
        m_savedSizes = m_state.pageSizes;
        savePageSizes(m_options.pageSizeFile, m_savedSizes);
    }
    if (error && error->kind == Error::Kind::Unauthenticated && m_client.isTokenDead() && !m_hasNewToken)
        return begin(); // the one who keeps it may have a newer one
    m_hasNewToken = false;
    if (error)
        return finish(Failure(*error));
    finish(snapshotOf(m_state, m_client.limits().budget()));
}

void GithubPullRequestSource::finish(const Result<PullRequestSnapshot> &result)
{
    schedule(result ? std::nullopt : std::optional(result.error()));
    const QPointer<GithubPullRequestSource> self(this);
    QList<QPointer<PullRequestCall>> calls;
    for (PullRequestCall *call : std::exchange(m_calls, {}))
        calls.append(call);
    for (const QPointer<PullRequestCall> &call : std::as_const(calls)) {
        if (call)
            call->end(result);
    }
    if (self)
        publish(result);
    if (self)
        stopUnlessWanted();
}

void GithubPullRequestSource::publish(const Result<PullRequestSnapshot> &result)
{
    const QPointer<GithubPullRequestSource> self(this);
    const QList<const Watch *> watches = m_listeners.keys();
    for (const Watch *watch : watches) {
        const Listener listener = self ? m_listeners.value(watch) : Listener();
        if (listener)
            listener(result); // may drop handles, and this
    }
}

void GithubPullRequestSource::schedule(const std::optional<Error> &error)
{
    if (m_listeners.isEmpty() || (error && error->kind == Error::Kind::Unauthenticated))
        return;
    std::chrono::milliseconds wait
            = m_attention == Attention::Watched ? m_options.interval : m_options.unwatchedInterval;
    const RequestBudget budget = m_client.limits().budget();
    const QDateTime now = m_clock.now();
    if (budget.limit && budget.remaining && *budget.remaining * 20 < *budget.limit)
        wait = std::max(wait, std::chrono::milliseconds(now.msecsTo(budget.resetAt)));
    else if (budget.limit && budget.remaining && *budget.remaining * 5 < *budget.limit)
        wait *= 4;
    if (error && error->retryAt.isValid())
        wait = std::max(wait, std::chrono::milliseconds(now.msecsTo(error->retryAt) + 1000));
    const auto jitter = std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(wait.count()) / 30 + 1));
    m_timer.start(wait + jitter);
}

void GithubPullRequestSource::leave(PullRequestCall *call)
{
    m_calls.removeOne(call);
    stopUnlessWanted();
}

void GithubPullRequestSource::leave(const Watch *watch)
{
    m_listeners.remove(watch);
    stopUnlessWanted();
}

void GithubPullRequestSource::stopUnlessWanted()
{
    if (isWanted())
        return;
    m_timer.stop();
    m_tokenSearch.cancel();
    if (m_refresh) {
        m_refresh->quit();
        m_refresh.release()->deleteLater();
    }
    m_isBusy = false;
}

}
