// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"

#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

namespace Trunkline {

/// Says when something may have changed that branches depend on: refs, HEADs, work trees, the configuration, the last
/// fetch. Watches folders, since git replaces files; follows new ones; waits for a repository that was deleted.
/// Does file system work in its thread's event loop: not for the GUI thread.
class RefWatcher : public QObject
{
    Q_OBJECT

public:
    /// Until start() nothing is watched: the object may be moved to its thread first.
    explicit RefWatcher(GitPlace place);

    void start();

    /// For tests: as if the system had no watches left.
    void pretendNoWatchesLeft(int pollEvery)
    {
        m_hasWatches = false;
        m_pollEvery = pollEvery;
    }

    static constexpr int debounce = 10; ///< milliseconds from the first event to changed()
    static constexpr int slowPoll = 2000; ///< milliseconds, where watching is not possible

Q_SIGNALS:
    void changed();

private:
    void noteChange(const QString &path);
    void settle();
    void watchAll();
    void watchBelow(const QString &folder);
    void watch(const QStringList &paths);
    void waitForReturn();
    quint64 identity() const;

    GitPlace m_place;
    QStringList m_around; ///< the folders that hold the repository: it can be moved away, which it does not tell itself
    quint64 m_identity = 0; ///< of the repository that is watched; 0 while there is none
    QFileSystemWatcher *m_watcher = nullptr; ///< made in the thread that runs it
    QTimer *m_settling = nullptr;
    QTimer *m_poll = nullptr;
    QSet<QString> m_watched;
    QSet<QString> m_touched; ///< since the last changed()
    bool m_hasWatches = true;
    int m_pollEvery = slowPoll;
};

}
