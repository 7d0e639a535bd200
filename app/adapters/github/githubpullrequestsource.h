// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubclient.h"
#include "app/adapters/github/githubrefresh.h"
#include "app/adapters/github/githubstate.h"
#include "app/adapters/github/pagesizes.h"
#include "models/ports/pullrequestsource.h"

#include <QThreadPool>
#include <QTimer>

namespace Trunkline {

class PullRequestCall;

/// Pull requests of one repository on GitHub, kept fresh by a heartbeat.
class GithubPullRequestSource final : public QObject, public PullRequestSource
{
    Q_OBJECT

public:
    struct Options
    {
        HostedRepository repository;
        QString trunk;
        std::chrono::milliseconds interval{std::chrono::seconds(60)};
        std::chrono::milliseconds unwatchedInterval{std::chrono::minutes(5)};
        std::chrono::milliseconds retryDelay{std::chrono::seconds(1)};
        std::chrono::milliseconds mergeDelay{std::chrono::seconds(3)};
        QString pageSizeFile; ///< where it is kept how much the host can be asked for; empty: nowhere
    };
    /// Finds the token to use; asked at the start and once after each refusal of one.
    using FindToken = std::function<QFuture<Result<GithubToken>>()>;

    GithubPullRequestSource(GithubClient &client, FindToken findToken, const Clock &clock, const Options &options,
                            QObject *parent = nullptr);
    ~GithubPullRequestSource() override;

    QFuture<Result<PullRequestSnapshot>> pullRequests() override;
    std::unique_ptr<Subscription> watch(Listener listener) override;
    void refresh() override;
    void setAttention(Attention attention) override;

    /// There is another token to be found now: the one in use is dropped, and the next refresh looks for it.
    void forgetToken();

private:
    friend class PullRequestCall;
    class Watch;

    bool isWanted() const { return !m_calls.isEmpty() || !m_listeners.isEmpty(); }
    void begin();
    void begin(const Result<GithubToken> &token);
    void refreshEnded(const std::optional<Error> &error);
    void finish(const Result<PullRequestSnapshot> &result);
    void publish(const Result<PullRequestSnapshot> &result);
    void schedule(const std::optional<Error> &error);
    void leave(PullRequestCall *call);
    void leave(const Watch *watch);
    void stopUnlessWanted();

    GithubClient &m_client;
    const FindToken m_findToken;
    const Clock &m_clock;
    const Options m_options;
    GithubState m_state;
    PageSizes m_savedSizes;
    QThreadPool m_pool;
    QTimer m_timer;
    Attention m_attention = Attention::Watched;
    QList<PullRequestCall *> m_calls;
    QHash<const Watch *, Listener> m_listeners;
    std::unique_ptr<GithubRefresh> m_refresh;
    QFuture<Result<GithubToken>> m_tokenSearch;
    bool m_isBusy = false;
    bool m_hasNewToken = false; ///< found since the last answer: the next refusal is final
};

}
