// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/gitmergetree.h"

#include "app/adapters/git/analysis/mergedtree.h"
#include "app/adapters/git/gitprocess.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QHash>

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

/// From the messages behind the list of paths: a count, that many paths, the kind, the sentence; again and again.
QHash<QByteArray, QString> conflictReasons(const QList<QByteArray> &messages)
{
    QHash<QByteArray, QString> reasons;
    for (qsizetype i = 1; i < messages.size();) {
        const qsizetype count = messages[i].toLongLong();
        if (count < 1 || count > messages.size() - i - 3)
            break;
        const QByteArray &kind = messages[i + count + 1];
        const QByteArray &sentence = messages[i + count + 2];
        const QByteArray &telling = kind.contains("(binary)") ? kind : sentence;
        const qsizetype start = telling.indexOf("CONFLICT (");
        if (start >= 0) {
            const qsizetype from = start + qsizetype(qstrlen("CONFLICT ("));
            const QString reason = QString::fromUtf8(telling.sliced(from, telling.indexOf(')', from) - from));
            for (const QByteArray &path : messages.sliced(i + 1, count)) {
                if (!reasons.contains(path)) // the first says most
                    reasons.insert(path, reason);
            }
        }
        i += count + 3;
    }
    return reasons;
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

std::optional<GitMergeTree::Outcome> GitMergeTree::run(git_repository *repository, const QStringList &options,
                                                       const git_oid &ours, const git_oid &theirs,
                                                       const Cancelled &cancelled)
{
    const char *folder = git_repository_workdir(repository);
    QProcess process;
    GitProcess::prepare(&process,
                        {.folder = QFile::decodeName(folder ? folder : git_repository_path(repository)),
                         .arguments = QStringList{u"merge-tree"_s, u"--write-tree"_s, u"-z"_s, u"--name-only"_s}
                                 + options + QStringList{toHex(ours), toHex(theirs)}});
    redirectObjects(process, repository, objectsFolder());
    process.start();
    if (!waitForEnd(process, cancelled) || process.exitCode() > 1)
        return std::nullopt; // not even the conflicts could be found out
    return Outcome{.isClean = process.exitCode() == 0, .parts = process.readAllStandardOutput().split('\0')};
}

std::optional<std::vector<QByteArray>> GitMergeTree::conflicts(git_repository *repository, const git_oid &ours,
                                                               const git_oid &theirs, const Cancelled &cancelled)
{
    const std::optional<Outcome> outcome = run(repository, {u"--no-messages"_s}, ours, theirs, cancelled);
    if (!outcome)
        return std::nullopt;
    std::vector<QByteArray> paths;
    for (const QByteArray &part : outcome->parts.sliced(1)) { // behind the tree
        if (!part.isEmpty())
            paths.push_back(withoutSide(part));
    }
    if (paths.empty() != outcome->isClean)
        return std::nullopt; // a conflict that has no path
    std::ranges::sort(paths);
    const auto repeated = std::ranges::unique(paths);
    paths.erase(repeated.begin(), repeated.end());
    return paths;
}

std::optional<QList<FileConflict>> GitMergeTree::texts(git_repository *repository, const git_oid &ours,
                                                       const git_oid &theirs, const Names &names,
                                                       const Cancelled &cancelled)
{
    const std::optional<Outcome> outcome = run(repository, {}, ours, theirs, cancelled);
    if (!outcome)
        return std::nullopt;
    if (outcome->isClean)
        return QList<FileConflict>();

    const qsizetype end = std::max<qsizetype>(outcome->parts.indexOf(QByteArray()), 1);
    const QHash<QByteArray, QString> reasons = conflictReasons(outcome->parts.sliced(end));
    const MergedTree merged(repository, outcome->parts.first(), objectsFolder());
    QList<FileConflict> conflicts;
    for (const QByteArray &path : outcome->parts.sliced(1, end - 1)) {
        QString text = merged.markedText(path);
        text.replace(u"<<<<<<< "_s + toHex(ours), u"<<<<<<< "_s + names.ours);
        text.replace(u">>>>>>> "_s + toHex(theirs), u">>>>>>> "_s + names.theirs);
        conflicts.append({.path = QString::fromUtf8(withoutSide(path)), .merged = text, .reason = reasons.value(path)});
    }
    std::ranges::sort(conflicts, {}, &FileConflict::path);
    return conflicts;
}

}
