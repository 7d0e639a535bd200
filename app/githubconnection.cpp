// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/githubconnection.h"

#include "app/repositorysources.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

static constexpr std::chrono::seconds SandboxRhythm{3}; // things happen quickly there

Result<HostedRepository> hostedRepository(const LocatedRepository &located, const QString &named)
{
    QList<RemoteAddress> remotes;
    for (const GitRemote &remote : located.remotes.remotes)
        remotes.append({.name = remote.name, .url = remote.url});
    return githubRepository(remotes, located.remotes.trunkRemote, named);
}

GithubConnection::Subject githubSubject(const LocatedRepository &located, const HostedRepository &repository,
                                        const Options &options)
{
    return {.repository = repository,
            .trunk = located.remotes.trunk,
            .clone = located.place,
            .remote = located.remotes.trunkRemote,
            .cacheFolder = cacheFolder(),
            .rhythm = options.sandbox && options.sandbox->isPlaying ? std::optional(SandboxRhythm) : std::nullopt};
}

static QString pageSizeFile(const GithubConnection::Subject &subject)
{
    const HostedRepository &repository = subject.repository;
    const QString name = QStringList{repository.host, repository.owner, repository.name}.join(u'-');
    return subject.cacheFolder + "/github/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(name)) + ".json"_L1;
}

static GithubPullRequestSource::Options sourceOptions(const GithubConnection::Subject &subject)
{
    GithubPullRequestSource::Options options{
            .repository = subject.repository, .trunk = subject.trunk, .pageSizeFile = pageSizeFile(subject)};
    if (subject.rhythm)
        options.interval = options.unwatchedInterval = *subject.rhythm;
    return options;
}

GithubConnection::GithubConnection(const Subject &subject, std::unique_ptr<SecretStore> secrets, const Clock &clock)
    : m_secrets(std::move(secrets))
    , m_endpoint(githubEndpoint(subject.repository.host, qEnvironmentVariable("TRUNKLINE_GITHUB_URL")))
    , m_tokens({.environment = QProcessEnvironment::systemEnvironment(),
                .gh = qEnvironmentVariable("GH_PATH", u"gh"_s),
                .keychain = m_secrets.get()})
    , m_client(m_network, m_endpoint, clock, {})
    , m_source(
              m_client, [this] { return m_tokens.find(m_endpoint.host); }, clock, sourceOptions(subject))
    , m_fetched(m_client, subject.repository)
    , m_local(subject.clone, subject.remote)
    , m_diffs(m_local, m_fetched)
    , m_signIn(m_network, m_endpoint, *m_secrets, [this] { m_source.forgetToken(); }, {})
{
}

}
