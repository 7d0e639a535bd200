// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/refwatcher.h"

#include "app/adapters/git/filestamp.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Trunkline {

static Q_LOGGING_CATEGORY(lcWatch, "trunkline.git.watch")

        RefWatcher::RefWatcher(GitPlace place)
    : m_place(std::move(place))
{
    const QString parent = QFileInfo(m_place.commonDir).path();
    m_around = {parent, QFileInfo(parent).path()};
}

/// The folder's inode: another repository may come to stand in its place.
quint64 RefWatcher::identity() const
{
    const bool isThere = QFileInfo::exists(m_place.gitDir + "/HEAD"_L1);
    return isThere ? fileStamp(QFile::encodeName(m_place.commonDir)).inode : 0;
}

void RefWatcher::start()
{
    m_watcher = new QFileSystemWatcher(this);
    m_settling = new QTimer(this);
    m_settling->setSingleShot(true);
    m_settling->setInterval(debounce);
    m_poll = new QTimer(this);
    m_poll->setInterval(m_pollEvery);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &RefWatcher::noteChange);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, &RefWatcher::noteChange);
    connect(m_settling, &QTimer::timeout, this, &RefWatcher::settle);
    connect(m_poll, &QTimer::timeout, this, &RefWatcher::settle);
    watchAll();
    Q_EMIT changed(); // whatever happened before the watches were there
}

void RefWatcher::noteChange(const QString &path)
{
    if (m_identity != 0 && m_around.contains(path) && identity() == m_identity)
        return; // something else in the same folder
    m_touched.insert(path);
    // Started once and not anew with every event: a busy repository must not hide its changes.
    if (!m_settling->isActive())
        m_settling->start();
}

void RefWatcher::settle()
{
    // New watches first: what happens after them is another event, what happened before is read now.
    const QSet<QString> touched = std::exchange(m_touched, {});
    if (identity() != m_identity) {
        // What is still watched under the old names may have moved away.
        m_watcher->removePaths(m_watcher->directories() + m_watcher->files());
    }
    const QStringList folders = m_watcher->directories(); // without those that were deleted, even if they are back
    const QStringList files = m_watcher->files();
    m_watched = QSet<QString>(folders.begin(), folders.end()) + QSet<QString>(files.begin(), files.end());
    watchAll();
    for (const QString &path : touched) {
        if (path.startsWith(m_place.commonDir + "/refs/"_L1) && QFileInfo::exists(path))
            watchBelow(path);
    }
    Q_EMIT changed();
}

void RefWatcher::watchAll()
{
    m_identity = identity();
    if (m_identity == 0) {
        waitForReturn();
        m_identity = identity(); // it may have come back just then
        if (m_identity == 0)
            return;
    }
    const QString &common = m_place.commonDir;
    QStringList paths{m_place.gitDir,
                      common,
                      common + "/refs"_L1,
                      common + "/reftable"_L1,
                      common + "/worktrees"_L1,
                      m_place.gitDir + "/FETCH_HEAD"_L1,
                      m_place.gitDir + "/reftable"_L1};
    paths += m_around;
    for (const QString &tree : QDir(common + "/worktrees"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        paths += common + "/worktrees/"_L1 + tree;
    watch(paths);
    for (const QString &folder : {QString(common + "/refs/heads"_L1), QString(common + "/refs/remotes"_L1)}) {
        if (!m_watched.contains(folder))
            watchBelow(folder);
    }
}

void RefWatcher::watchBelow(const QString &folder)
{
    QStringList paths{folder};
    QDirIterator folders(folder, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
    while (folders.hasNext())
        paths += folders.next();
    watch(paths);
}

void RefWatcher::watch(const QStringList &paths)
{
    QStringList fresh;
    for (const QString &path : paths) {
        if (m_watched.contains(path) || !QFileInfo::exists(path))
            continue;
        m_watched.insert(path);
        fresh += path;
    }
    if (fresh.isEmpty())
        return;
    const QStringList failed = m_hasWatches ? m_watcher->addPaths(fresh) : fresh;
    const bool isLimited = std::ranges::any_of(failed, [](const QString &path) { return QFileInfo::exists(path); });
    if (isLimited && !m_poll->isActive()) { // and not only gone meanwhile
        qCWarning(lcWatch, "Cannot watch all of %s (fs.inotify.max_user_watches?): looking every %d ms instead",
                  qUtf8Printable(m_place.commonDir), m_pollEvery);
        m_poll->start();
    }
}

void RefWatcher::waitForReturn()
{
    QString path = m_place.gitDir;
    while (!QFileInfo::exists(path) && path != "/"_L1)
        path = QFileInfo(path).path();
    watch({path});
}

}
