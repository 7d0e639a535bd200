// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitquery.h"

#include "app/adapters/git/gitprocess.h"

#include <QProcess>

#include <csignal>

namespace Trunkline {

Result<QByteArray> queryGit(const GitPlace &place, const QStringList &arguments, const std::function<bool()> &cancelled)
{
    const QString folder = place.workTree.isEmpty() ? place.gitDir : place.workTree;
    QProcess process;
    GitProcess::prepare(&process, {.folder = folder, .arguments = arguments});
    process.start();
    while (!process.waitForFinished(20) && process.state() != QProcess::NotRunning) {
        if (!cancelled())
            continue;
        ::kill(pid_t(-process.processId()), SIGKILL); // it only reads: there is nothing to put in order
        process.waitForFinished(1000);
        return Failure(Error{.kind = Error::Kind::Cancelled, .origin = folder});
    }
    if (process.error() == QProcess::FailedToStart)
        return Failure(Error{.kind = Error::Kind::NotFound,
                             .cause = Error::Cause::GitMissing,
                             .origin = folder,
                             .detail = process.errorString()});
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Failure(GitProcess::classify(process.readAllStandardError(), folder));
    return process.readAllStandardOutput();
}

}
