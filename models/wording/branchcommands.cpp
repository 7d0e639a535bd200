// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/branchcommands.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

// Names of branches may hold quotes, semicolons and dollar signs, and other people choose them.
QString quoted(const QString &name)
{
    static const QRegularExpression harmless(u"^[\\w./+-]+$"_s);
    if (harmless.match(name).hasMatch())
        return name;
    return u'\'' + QString(name).replace(u'\'', u"'\\''"_s) + u'\'';
}

bool hasRef(const Branch &branch, const QString &prefix)
{
    return std::ranges::any_of(branch.refs, [&](const QString &ref) { return ref.startsWith(prefix); });
}

}

QString checkoutCommand(const Branch &branch)
{
    const QString remoteRef = u"refs/remotes/"_s + branch.name;
    if (branch.refs.contains(remoteRef)) // of another remote: git does not guess which one is meant
        return u"git switch --track "_s + quoted(branch.name);
    return u"git switch "_s + quoted(branch.name);
}

QUrl branchUrl(const Branch &branch, const Repository &repository)
{
    if (repository.webUrl.isEmpty() || repository.remote.isEmpty())
        return {};
    if (branch.pullRequest)
        return QUrl(repository.webUrl % u"/pull/"_s % QString::number(*branch.pullRequest));
    if (!hasRef(branch, u"refs/remotes/"_s + repository.remote + u'/'))
        return {};
    QUrl url(repository.webUrl);
    url.setPath(url.path() % u"/tree/"_s % branch.name, QUrl::DecodedMode);
    return url;
}

}
