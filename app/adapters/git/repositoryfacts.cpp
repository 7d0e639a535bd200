// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/repositoryfacts.h"

#include "app/adapters/git/filestamp.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Trunkline {

QDateTime fromSeconds(const std::optional<qint64> &seconds)
{
    return seconds ? QDateTime::fromSecsSinceEpoch(*seconds, QTimeZone::UTC) : QDateTime();
}

/// FETCH_HEAD belongs to a work tree, and any of them may have asked the remote last. A fetch that failed leaves it
/// empty, and new.
QDateTime lastFetch(const GitPlace &place)
{
    QByteArrayList folders{QFile::encodeName(place.commonDir)};
    for (const QString &tree : QDir(place.commonDir + "/worktrees"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders += folders.first() + "/worktrees/" + QFile::encodeName(tree);
    qint64 latest = 0;
    for (const QByteArray &folder : std::as_const(folders)) {
        if (const FileStamp fetched = fileStamp(folder + "/FETCH_HEAD"); fetched.size > 0)
            latest = std::max(latest, fetched.modified);
    }
    return latest > 0 ? QDateTime::fromMSecsSinceEpoch(latest / 1'000'000, QTimeZone::UTC) : QDateTime();
}

Repository describeRepository(const GitPlace &place, const GitRemotes &remotes, const QString &remote)
{
    const QString path = place.workTree.isEmpty() ? place.gitDir : place.workTree;
    const RemoteUrl url = parseRemoteUrl(remotes.url(remote));
    QString folder = QDir(path).dirName();
    if (folder.endsWith(".git"_L1) && folder.size() > 4)
        folder.chop(4);
    return {.path = path,
            .name = url.name.isEmpty() ? folder : url.name,
            .webUrl = url.webUrl,
            .remote = remotes.contains(remote) ? remote : QString(),
            .isBare = place.isBare,
            .isShallow = place.isShallow};
}

}
