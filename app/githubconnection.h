// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitpullrequestdiffsource.h"
#include "app/adapters/git/gitrepository.h"
#include "app/adapters/git/localdiffsfirst.h"
#include "app/adapters/github/githubpullrequestdiffsource.h"
#include "app/adapters/github/githubpullrequestsource.h"
#include "app/adapters/github/githubsignin.h"
#include "app/adapters/github/githubtokens.h"
#include "app/adapters/keychain/keychainstore.h"

#include <QNetworkAccessManager>

namespace Trunkline {

/// Everything that one repository on a GitHub needs: each part uses those above it.
class GithubConnection
{
    Q_DISABLE_COPY_MOVE(GithubConnection)

public:
    struct Subject
    {
        HostedRepository repository;
        QString trunk; ///< short name
        GitPlace clone;
        QString remote; ///< in the clone
        QString cacheFolder;
    };

    GithubConnection(const Subject &subject, const Clock &clock);

    PullRequestSource &pullRequests() { return m_source; }
    PullRequestDiffSource &diffs() { return m_diffs; }
    HostSignIn &signIn() { return m_signIn; }

private:
    QNetworkAccessManager m_network;
    KeychainStore m_keychain;
    const GithubEndpoint m_endpoint;
    const GithubTokens m_tokens;
    GithubClient m_client;
    GithubPullRequestSource m_source;
    GithubPullRequestDiffSource m_fetched;
    GitPullRequestDiffSource m_local;
    LocalDiffsFirst m_diffs;
    GithubSignIn m_signIn;
};

}
