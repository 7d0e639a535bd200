// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubpullrequestsource.h"
#include "models/feeds/promisedcall.h"

namespace Trunkline {

/// Somebody who waits for one complete snapshot.
class PullRequestCall final : public PromisedCall<PullRequestSnapshot>
{
    Q_OBJECT

public:
    explicit PullRequestCall(GithubPullRequestSource &source)
        : PromisedCall(&source)
        , m_source(source)
    {
    }

    using PromisedCall::end;

private:
    void giveUp() override
    {
        m_source.leave(this);
        deleteLater();
    }

    GithubPullRequestSource &m_source;
};

}
