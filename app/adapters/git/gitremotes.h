// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/githandles.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Trunkline {

/// What a remote's URL tells people.
struct RemoteUrl
{
    QString name; ///< "acme/platform"; empty when the URL holds none
    QString webUrl; ///< "https://github.com/acme/platform"; empty when it is not a web host

    bool operator==(const RemoteUrl &) const = default;
};

/// Knows https, ssh, git and file URLs, the short form git@host:acme/platform.git, and paths. Credentials are dropped.
RemoteUrl parseRemoteUrl(const QString &url);

struct GitRemote
{
    QString name;
    QString url;
};

/// The remotes in a repository's configuration.
struct GitRemotes
{
    QList<GitRemote> remotes;
    QHash<QString, QString> tracked; ///< local branch, short name -> remote it is set up to track
    bool hasOwnSshCommand = false; ///< the user has told git how to call ssh

    bool contains(QStringView name) const;
    QString url(QStringView name) const;
};

GitRemotes readRemotes(git_repository *repository);

}
