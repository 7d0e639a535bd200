// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubpullrequestdiffsource.h"
#include "app/adapters/github/githubpullrequestsource.h"
#include "app/sandbox/github/githubstandin.h"
#include "tests/support/testrepository.h"
#include "tests/support/waiting.h"

#include <QNetworkAccessManager>

namespace Trunkline::Test {

/// A source, its client and the GitHub it talks to. Time stands still until it is moved.
class GithubBench
{
public:
    explicit GithubBench(std::chrono::milliseconds overall = 20s, const QString &pageSizeFile = {})
        : standIn(clock)
    {
        GithubClient::Options options;
        options.limits.overall = overall;
        client = std::make_unique<GithubClient>(network, githubEndpoint(u"github.com"_s, standIn.url()), clock,
                                                options);
        makeSource(pageSizeFile);
    }

    /// As after a restart.
    void makeSource(const QString &pageSizeFile = {})
    {
        const auto findToken = [this] {
            ++tokenSearches;
            return QtFuture::makeReadyValueFuture(token);
        };
        source = std::make_unique<GithubPullRequestSource>(
                *client, findToken, clock,
                GithubPullRequestSource::Options{.repository = {u"github.com"_s, u"acme"_s, u"platform"_s},
                                                 .trunk = u"main"_s,
                                                 .retryDelay = 1ms,
                                                 .mergeDelay = 1ms,
                                                 .pageSizeFile = pageSizeFile});
    }

    Result<PullRequestSnapshot> read() { return awaited(source->pullRequests()); }

    ManualClock clock{noon()};
    QNetworkAccessManager network;
    GithubStandIn standIn;
    Result<GithubToken> token = GithubToken{Secret("ghp_one"), u"GH_TOKEN"_s};
    int tokenSearches = 0;
    std::unique_ptr<GithubClient> client;
    std::unique_ptr<GithubPullRequestSource> source;
};

}
