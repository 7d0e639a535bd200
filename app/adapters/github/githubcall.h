// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubclient.h"

#include <QFutureWatcher>
#include <QPromise>

namespace Trunkline {

/// A request with its future, from the queue to its end. Cancelling the future deletes it; deleting it cancels.
class GithubCall final : public QObject
{
    Q_OBJECT

public:
    GithubCall(GithubRequest request, QUrl url, GithubClient &client);
    ~GithubCall() override;

    const GithubRequest &request() const { return m_request; }
    const QUrl &url() const { return m_url; }
    bool isGraphql() const { return !m_request.graphql.isEmpty(); }
    GithubLimits::Resource resource() const
    {
        return isGraphql() ? GithubLimits::Resource::Graphql : GithubLimits::Resource::Rest;
    }
    QFuture<Result<GithubAnswer>> future() const { return m_promise.future(); }

    void run(QNetworkAccessManager &network, const QNetworkRequest &request, const GithubExchange::Limits &limits);
    void end(Result<GithubAnswer> result);

private:
    GithubClient &m_client;
    const GithubRequest m_request;
    const QUrl m_url;
    QPromise<Result<GithubAnswer>> m_promise;
    QFutureWatcher<Result<GithubAnswer>> m_watcher;
};

}
