// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/gitmergetree.h"

#include "app/adapters/git/gitprocess.h"

#include <QDeadlineTimer>
#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

QString toHex(const git_oid &id)
{
    std::array<char, GIT_OID_SHA1_HEXSIZE> hex{};
    git_oid_fmt(hex.data(), &id);
    return QString::fromLatin1(hex.data(), hex.size());
}

/// One entry of GIT_ALTERNATE_OBJECT_DIRECTORIES, quoted as git unquotes it.
QString quoted(QString path)
{
    return u'"' % path.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) % u'"';
}

/// Reads the repository's objects, writes to @p objects.
void redirectObjects(QProcess &process, git_repository *repository, const QString &objects)
{
    const QString real = QFile::decodeName(git_repository_commondir(repository)) + u"/objects"_s;
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"GIT_OBJECT_DIRECTORY"_s, objects);
    environment.insert(u"GIT_ALTERNATE_OBJECT_DIRECTORIES"_s, quoted(real));
    process.setProcessEnvironment(environment);
}

bool waitForEnd(QProcess &process, const std::function<bool()> &cancelled)
{
    const QDeadlineTimer deadline(60s);
    while (!process.waitForFinished(50)) {
        if (process.state() == QProcess::NotRunning)
            return false;
        if (deadline.hasExpired() || cancelled()) {
            process.kill();
            process.waitForFinished(1000);
            return false;
        }
    }
    return process.exitStatus() == QProcess::NormalExit;
}

/// Where a file stands in the way of a folder, git appends "~" and the side's name to the path: here a commit id, which
/// says nothing to anyone.
QByteArray withoutSide(const QByteArray &path)
{
    const qsizetype tilde = path.lastIndexOf('~');
    const bool isSide = tilde > 0 && path.size() - tilde - 1 == GIT_OID_SHA1_HEXSIZE;
    return isSide ? path.first(tilde) : path;
}

}

GitMergeTree::GitMergeTree(QString cacheFolder)
    : m_cacheFolder(std::move(cacheFolder))
{
}

QString GitMergeTree::objectsFolder()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_objects) {
        QDir().mkpath(m_cacheFolder);
        m_objects = std::make_unique<QTemporaryDir>(m_cacheFolder + u"/merge-XXXXXX"_s);
    }
    return m_objects->path();
}

std::optional<std::vector<QByteArray>> GitMergeTree::conflicts(git_repository *repository, const git_oid &ours,
                                                               const git_oid &theirs,
                                                               const std::function<bool()> &cancelled)
{
    const char *folder = git_repository_workdir(repository);
    QProcess process;
    GitProcess::prepare(&process,
                        {.folder = QFile::decodeName(folder ? folder : git_repository_path(repository)),
                         .arguments = {u"merge-tree"_s, u"--write-tree"_s, u"-z"_s, u"--name-only"_s,
                                       u"--no-messages"_s, toHex(ours), toHex(theirs)}});
    redirectObjects(process, repository, objectsFolder());
    process.start();
    if (!waitForEnd(process, cancelled))
        return std::nullopt;

    QList<QByteArray> parts = process.readAllStandardOutput().split('\0');
    if (process.exitCode() == 0)
        return std::vector<QByteArray>();
    if (process.exitCode() != 1 || parts.size() < 3)
        return std::nullopt; // not even the conflicts could be found out, or none of them has a path
    parts.removeFirst(); // the tree
    parts.removeAll(QByteArray());
    std::vector<QByteArray> paths;
    std::ranges::transform(parts, std::back_inserter(paths), withoutSide);
    std::ranges::sort(paths);
    const auto repeated = std::ranges::unique(paths);
    paths.erase(repeated.begin(), repeated.end());
    return paths;
}

}
