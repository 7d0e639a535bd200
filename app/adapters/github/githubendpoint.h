// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/pullrequestsnapshot.h"

#include <QUrl>

namespace Trunkline {

/// Where a GitHub answers: github.com, a *.ghe.com tenant, an Enterprise Server, or what TRUNKLINE_GITHUB_URL names.
struct GithubEndpoint
{
    QString host; ///< "github.com": whose tokens are asked for
    QUrl rest; ///< without a slash at the end
    QUrl graphql;
    QUrl web; ///< where people and the device flow go

    bool operator==(const GithubEndpoint &) const = default;
};

/// @p overridden is the value of TRUNKLINE_GITHUB_URL: the root of the REST API, GraphQL at <root>/graphql.
GithubEndpoint githubEndpoint(const QString &host, const QString &overridden = {});

/// A remote of the clone, as git lists it: which GitHub is meant is decided from these.
struct RemoteAddress
{
    QString name;
    QString url;
};

/// host/owner/name of https, ssh, git and scp-like addresses; nullopt when it is none of these.
std::optional<HostedRepository> hostedRepository(const QString &remoteUrl);

/// The repository whose pull requests are meant: @p named ("OWNER/NAME", from --github-repo) or else the remote
/// @p preferred (trunk's), or else the only one on a GitHub. Causes: NoRemote, SeveralRemotes, NotOnGithub.
Result<HostedRepository> githubRepository(const QList<RemoteAddress> &remotes, const QString &preferred,
                                          const QString &named = {});

}
