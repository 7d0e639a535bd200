// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubclient.h"
#include "models/feeds/promisedcall.h"

namespace Trunkline {

/// A request with its future, from the queue to its end.
class GithubCall final : public PromisedCall<GithubAnswer>
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

    void run(QNetworkAccessManager &network, const QNetworkRequest &request, const GithubExchange::Limits &limits);
    void end(Result<GithubAnswer> result);

private:
    void giveUp() override;

    GithubClient &m_client;
    const GithubRequest m_request;
    const QUrl m_url;
};

}
