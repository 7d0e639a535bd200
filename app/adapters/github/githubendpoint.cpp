// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubendpoint.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

GithubEndpoint githubEndpoint(const QString &host, const QString &overridden)
{
    if (!overridden.isEmpty()) {
        QString root = overridden;
        while (root.endsWith(u'/'))
            root.chop(1);
        QUrl web(root);
        web.setPath({});
        return {.host = host, .rest = QUrl(root), .graphql = QUrl(root + "/graphql"_L1), .web = web};
    }
    const QString web = "https://"_L1 + host;
    if (host == "github.com"_L1 || host.endsWith(".ghe.com"_L1)) {
        const QString rest = "https://api."_L1 + host;
        return {.host = host, .rest = QUrl(rest), .graphql = QUrl(rest + "/graphql"_L1), .web = QUrl(web)};
    }
    return {.host = host, .rest = QUrl(web + "/api/v3"_L1), .graphql = QUrl(web + "/api/graphql"_L1), .web = QUrl(web)};
}

std::optional<HostedRepository> hostedRepository(const QString &remoteUrl)
{
    static const QRegularExpression address(u"^(?:(?:https?|ssh|git|git\\+ssh)://(?:[^@/]+@)?(?<host>[^/:]+)(?::\\d+)?/"
                                            u"+|(?:[^@/]+@)?(?<scpHost>[^/:@]{2,}):/*)"
                                            "(?<owner>[^/]+)/(?<name>[^/]+?)(?:\\.git)?/*$"_s);
    const QRegularExpressionMatch match = address.match(remoteUrl.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString host = match.captured(u"host"_s) + match.captured(u"scpHost"_s);
    host = host.toLower();
    if (host == "ssh.github.com"_L1 || host == "www.github.com"_L1) // ssh over the https port
        host = u"github.com"_s;
    return HostedRepository{host, match.captured(u"owner"_s), match.captured(u"name"_s)};
}

/// Hosts that certainly speak another language. Any other may be an Enterprise Server: only asking tells.
static bool isOtherHost(const QString &host)
{
    static const QStringList others{u"gitlab.com"_s,        u"bitbucket.org"_s, u"codeberg.org"_s, u"dev.azure.com"_s,
                                    u"ssh.dev.azure.com"_s, u"git.sr.ht"_s,     u"gitee.com"_s,    u"localhost"_s};
    return others.contains(host) || host.startsWith("gitlab."_L1) || host.startsWith("bitbucket."_L1);
}

static Error remoteError(Error::Cause cause, const QString &origin, const QString &detail = {})
{
    return {.kind = cause == Error::Cause::NoRemote ? Error::Kind::NotFound : Error::Kind::Invalid,
            .cause = cause,
            .origin = origin,
            .detail = detail};
}

Result<HostedRepository> githubRepository(const QList<RemoteAddress> &remotes, const QString &preferred,
                                          const QString &named)
{
    QList<HostedRepository> known;
    for (const RemoteAddress &remote : remotes) {
        const auto repository = hostedRepository(remote.url);
        if (repository && !isOtherHost(repository->host)) {
            if (remote.name == preferred)
                known.prepend(*repository);
            else
                known.append(*repository);
        }
    }
    if (!named.isEmpty()) {
        const QString host = known.isEmpty() ? u"github.com"_s : known.first().host;
        if (const auto repository = hostedRepository("https://"_L1 + host + u'/' + named))
            return *repository;
        return Failure(remoteError(Error::Cause::NotOnGithub, named, u"--github-repo wants OWNER/NAME"_s));
    }
    if (remotes.isEmpty())
        return Failure(remoteError(Error::Cause::NoRemote, u"GitHub"_s));
    const auto found = std::ranges::find(remotes, preferred, &RemoteAddress::name);
    if (found != remotes.end()) {
        const auto repository = hostedRepository(found->url);
        if (!repository || isOtherHost(repository->host))
            return Failure(remoteError(Error::Cause::NotOnGithub, repository ? repository->host : found->name));
        return *repository;
    }
    if (known.isEmpty())
        return Failure(remoteError(Error::Cause::NotOnGithub, remotes.first().name));
    if (std::ranges::any_of(known, [&](const HostedRepository &other) { return other != known.first(); })) {
        QStringList names;
        for (const HostedRepository &repository : std::as_const(known))
            names.append(repository.fullName());
        return Failure(remoteError(Error::Cause::SeveralRemotes, u"GitHub"_s, names.join(u", "_s)));
    }
    return known.first();
}

}
