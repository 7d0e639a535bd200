// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubclient.h"
#include "models/domain/branchdetail.h"
#include "models/feeds/inflight.h"
#include "models/feeds/promisedcall.h"

namespace Trunkline {

/// All pages of one pull request's changes.
class GithubDiffCall final : public PromisedCall<QList<FileChange>>
{
    Q_OBJECT

public:
    GithubDiffCall(GithubClient &client, const QString &path, QObject *parent);

private:
    void ask(const GithubRequest &request);
    void receive(const Result<GithubAnswer> &answer);

    GithubClient &m_client;
    QList<FileChange> m_changes;
    InFlight<Result<GithubAnswer>> m_inFlight;
};

}
