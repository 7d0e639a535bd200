// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitremotes.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// The path's parts without ".git" and what is empty.
QStringList pathParts(const QString &path)
{
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && parts.last().endsWith(".git"_L1))
        parts.last().chop(4);
    if (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast(); // .../platform/.git
    return parts;
}

/// Only the end of a path on a disk means something to people.
QString localName(const QString &path)
{
    const QStringList parts = pathParts(path);
    return parts.last(std::min<qsizetype>(2, parts.size())).join(u'/');
}

/// Hosts that answer ssh under another name, for networks that only let https ports through.
QString webHost(const QString &host)
{
    if (host == "ssh.github.com"_L1)
        return u"github.com"_s;
    if (host == "altssh.gitlab.com"_L1)
        return u"gitlab.com"_s;
    if (host == "altssh.bitbucket.org"_L1)
        return u"bitbucket.org"_s;
    return host;
}

/// Of a host that is reached by ssh, a guess: a name that others can resolve, and owner/repository as its path.
RemoteUrl hosted(const QString &host, const QString &path)
{
    const QStringList parts = pathParts(path);
    const bool looksLikeWeb = host.contains(u'.') && parts.size() >= 2 && !path.startsWith(u"/~"_s);
    RemoteUrl result{.name = parts.join(u'/'), .webUrl = {}};
    if (looksLikeWeb)
        result.webUrl = "https://"_L1 + webHost(host) + u'/' + result.name;
    return result;
}

RemoteUrl overHttp(const QUrl &url)
{
    QUrl web;
    web.setScheme(url.scheme());
    web.setHost(url.host());
    web.setPort(url.port());
    const QString name = pathParts(url.path()).join(u'/');
    web.setPath(u'/' + name);
    return {.name = name, .webUrl = web.toString(QUrl::FullyEncoded)};
}

}

RemoteUrl parseRemoteUrl(const QString &text)
{
    if (text.contains("://"_L1)) {
        const QUrl url(text);
        if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
            return url.host().isEmpty() ? RemoteUrl() : overHttp(url);
        if (url.scheme() == "file"_L1 || url.host().isEmpty())
            return {.name = localName(url.path()), .webUrl = {}};
        return hosted(url.host(), url.path());
    }
    // As git decides: a colon before the first slash makes it a host.
    static const QRegularExpression shortForm(uR"(^(?:[^@/:]*@)?(\[[^\]]+\]|[^/:]+):(.*)$)"_s);
    const QRegularExpressionMatch match = shortForm.match(text);
    if (!match.hasMatch())
        return {.name = localName(text), .webUrl = {}};
    const QString path = match.captured(2);
    if (path.startsWith(u'/') || path.startsWith(u'~'))
        return {.name = localName(path), .webUrl = {}}; // a folder on a server
    return hosted(match.captured(1).toLower(), path);
}

bool GitRemotes::contains(QStringView name) const
{
    return std::ranges::any_of(remotes, [name](const GitRemote &remote) { return remote.name == name; });
}

QString GitRemotes::url(QStringView name) const
{
    const auto found = std::ranges::find(remotes, name, &GitRemote::name);
    return found == remotes.end() ? QString() : found->url;
}

static void readTracked(git_config *config, GitRemotes *result)
{
    const auto add = [](const git_config_entry *entry, void *data) {
        // branch.<name>.remote, where the name may hold dots
        const QString key = QString::fromUtf8(entry->name);
        const QString branch = key.sliced(7).chopped(7);
        static_cast<GitRemotes *>(data)->tracked.insert(branch, QString::fromUtf8(entry->value));
        return 0;
    };
    git_config_foreach_match(config, "^branch\\..+\\.remote$", add, result);
}

GitRemotes readRemotes(git_repository *repository)
{
    GitRemotes result;
    git_strarray names{};
    if (git_remote_list(&names, repository) == 0) {
        for (std::size_t i = 0; i < names.count; ++i) {
            git_remote *raw = nullptr;
            if (git_remote_lookup(&raw, repository, names.strings[i]) != 0)
                continue;
            const GitRemoteHandle remote(raw);
            const char *url = git_remote_url(raw); // with insteadOf applied
            result.remotes.append(
                    {.name = QString::fromUtf8(names.strings[i]), .url = QString::fromUtf8(url ? url : "")});
        }
        git_strarray_dispose(&names);
    }
    git_config *raw = nullptr;
    if (git_repository_config_snapshot(&raw, repository) == 0) {
        const GitConfig config(raw);
        readTracked(raw, &result);
        const char *command = nullptr;
        result.hasOwnSshCommand = git_config_get_string(&command, raw, "core.sshcommand") == 0;
    }
    return result;
}

}
