// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/temporaryplace.h"

#include "app/adapters/postgres/serverprograms.h"

#include <QDateTime>
#include <QDir>
#include <QThread>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto longestWithoutOwner = 10min; ///< a process that was killed between two steps

QString ownerFile(const QString &folder)
{
    return folder + "/owner.lock"_L1;
}

/// Files may come while they are removed, as long as a server is ending.
void removeThoroughly(const QString &folder)
{
    for (int turn = 0; turn < 50 && QFile::exists(folder) && !QDir(folder).removeRecursively(); ++turn)
        QThread::sleep(20ms);
}

}

TemporaryPlace::TemporaryPlace()
    : m_folder(QDir::tempPath() + u'/' + prefix() + "XXXXXX"_L1) // short: a socket's path may have 107 bytes
{
    removeAbandoned();
    if (!m_folder.isValid())
        return;
    m_folder.setAutoRemove(false);
    if (const std::optional<unsigned> user = ServerPrograms::otherUser();
        user && ::chown(QFile::encodeName(path()).constData(), *user, *user) != 0)
        return;
    auto owner = std::make_unique<QLockFile>(ownerFile(path()));
    owner->setStaleLockTime(0ms); // a lock is old when its process is gone, and not before
    if (owner->tryLock())
        m_owner = std::move(owner);
}

TemporaryPlace::~TemporaryPlace()
{
    m_owner.reset();
    if (m_folder.isValid())
        removeThoroughly(path());
}

qint64 TemporaryPlace::serverIn(const QString &data)
{
    QFile file(data + "/postmaster.pid"_L1);
    const qint64 process = file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
    const QFileInfo place(u"/proc/%1/cwd"_s.arg(process)); // a number may belong to another process by now
    return process > 0 && place.canonicalFilePath() == QFileInfo(data).canonicalFilePath() ? process : 0;
}

void TemporaryPlace::removeAbandoned()
{
    const QFileInfoList folders = QDir::temp().entryInfoList({prefix() + u'*'}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        const QString path = folder.filePath();
        if (!QFile::exists(ownerFile(path))
            && folder.lastModified().addDuration(longestWithoutOwner) > QDateTime::currentDateTime())
            continue;
        QLockFile owner(ownerFile(path));
        owner.setStaleLockTime(0ms);
        if (!owner.tryLock(0))
            continue;
        if (const qint64 server = serverIn(path + "/data"_L1); server > 0)
            ::kill(pid_t(server), SIGQUIT);
        owner.unlock();
        removeThoroughly(path);
    }
}

}
