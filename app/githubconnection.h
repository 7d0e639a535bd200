// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitpullrequestdiffsource.h"
#include "app/adapters/git/gitrepository.h"
#include "app/adapters/git/localdiffsfirst.h"
#include "app/adapters/github/githubpullrequestdiffsource.h"
#include "app/adapters/github/githubpullrequestsource.h"
#include "app/adapters/github/githubsignin.h"
#include "app/adapters/github/githubtokens.h"
#include "models/ports/secretstore.h"

#include <QNetworkAccessManager>

namespace Trunkline {

struct LocatedRepository;
struct Options;

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
        std::optional<std::chrono::seconds> rhythm; ///< how often it is asked; nullopt: as is polite
    };

    GithubConnection(const Subject &subject, std::unique_ptr<SecretStore> secrets, const Clock &clock);

    PullRequestSource &pullRequests() { return m_source; }
    PullRequestDiffSource &diffs() { return m_diffs; }
    HostSignIn &signIn() { return m_signIn; }

private:
    QNetworkAccessManager m_network;
    const std::unique_ptr<SecretStore> m_secrets;
    const GithubEndpoint m_endpoint;
    const GithubTokens m_tokens;
    GithubClient m_client;
    GithubPullRequestSource m_source;
    GithubPullRequestDiffSource m_fetched;
    GitPullRequestDiffSource m_local;
    LocalDiffsFirst m_diffs;
    GithubSignIn m_signIn;
};

/// Whose pull requests are meant; @p named is "OWNER/NAME", or empty: what the remotes say.
Result<HostedRepository> hostedRepository(const LocatedRepository &located, const QString &named);
GithubConnection::Subject githubSubject(const LocatedRepository &located, const HostedRepository &repository,
                                        const Options &options);

}
