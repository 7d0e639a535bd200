// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/serverprograms.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr unsigned nobody = 65534;

/// Children of the command too: it leads a group of its own.
void endGroup(QProcess &process)
{
    ::kill(-pid_t(process.processId()), SIGKILL);
    process.waitForFinished(5000);
}

}

QString ServerPrograms::folder()
{
    QString told = qEnvironmentVariable("TRUNKLINE_POSTGRES_BIN");
    if (!told.isEmpty())
        return told;
    QStringList versions = QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(versions, std::ranges::greater(), [](const QString &version) { return version.toInt(); });
    for (const QString &version : std::as_const(versions)) {
        const QString folder = "/usr/lib/postgresql/"_L1 + version + "/bin"_L1;
        if (QFile::exists(folder + "/initdb"_L1))
            return folder;
    }
    const QString onPath = QStandardPaths::findExecutable(u"initdb"_s);
    return onPath.isEmpty() ? QString() : QFileInfo(QFileInfo(onPath).canonicalFilePath()).path();
}

std::optional<unsigned> ServerPrograms::otherUser()
{
    return ::geteuid() == 0 ? std::optional(nobody) : std::nullopt;
}

QStringList ServerPrograms::asOtherUser(const QStringList &command)
{
    const std::optional<unsigned> user = otherUser();
    if (!user)
        return command;
    const QString id = QString::number(*user);
    return QStringList{u"setpriv"_s,        "--reuid="_L1 + id,    "--regid="_L1 + id,
                       u"--clear-groups"_s, u"--pdeathsig=KILL"_s, u"--"_s}
    + command;
}

Result<void> ServerPrograms::runToEnd(const QStringList &command, const std::function<bool()> &cancelled,
                                      std::chrono::milliseconds limit)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/"_s);
    process.setChildProcessModifier([] {
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    process.start(command.first(), command.mid(1));
    QElapsedTimer timer;
    timer.start();
    while (!process.waitForFinished(20) && process.state() != QProcess::NotRunning) {
        const bool isCancelled = cancelled();
        if (!isCancelled && timer.durationElapsed() < limit)
            continue;
        endGroup(process);
        return Failure(
                Error{.kind = isCancelled ? Error::Kind::Cancelled : Error::Kind::Timeout, .origin = command.first()});
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Failure(failure(command.first(), QString::fromLocal8Bit(process.readAll())));
    return {};
}

/// A page of chatter and statements surrounds the lines that say what is wrong.
static QString complaintIn(const QString &output)
{
    static const QRegularExpression complaint(u"\\b(FATAL|PANIC|ERROR|error):|could not|No space left|denied"_s);
    const QStringList complaints = output.split(u'\n').filter(complaint);
    return complaints.isEmpty() ? output.trimmed().right(600) : complaints.join(u' ').simplified().left(600);
}

Error ServerPrograms::failure(const QString &origin, const QString &output)
{
    return {.kind = Error::Kind::Invalid,
            .cause = Error::Cause::PostgresFailed,
            .origin = origin,
            .detail = complaintIn(output)};
}

}
