// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/throwawayserver.h"

#include "app/adapters/postgres/connection.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto LongestStart = 20s;
constexpr uid_t Nobody = 65534;

bool isRoot()
{
    return ::geteuid() == 0;
}

bool runs(const QStringList &command)
{
    QProcess process;
    process.start(command.first(), command.mid(1));
    return process.waitForFinished(3000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// Without a network, where that can be had. Found out once.
const QStringList &networkCutter()
{
    static const QStringList cutter = [] {
        const QStringList command{u"bwrap"_s,         u"--dev-bind"_s,        u"/"_s, u"/"_s,
                                  u"--unshare-net"_s, u"--die-with-parent"_s, u"--"_s};
        const bool isThere = !QStandardPaths::findExecutable(u"bwrap"_s).isEmpty();
        return isThere && runs(command + QStringList{u"true"_s}) ? command : QStringList();
    }();
    return cutter;
}

qint64 sizeOf(const QString &folder)
{
    qint64 size = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        size += files.nextFileInfo().size();
    return size;
}

}

QString ThrowAwayServer::programFolder()
{
    const QString told = qEnvironmentVariable("TRUNKLINE_POSTGRES_BIN");
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

Result<std::unique_ptr<ThrowAwayServer>> ThrowAwayServer::start(const Cancelled &cancelled, const QString &folder,
                                                                const QStringList &settings)
{
    const QString programs = folder.isEmpty() ? programFolder() : folder;
    if (programs.isEmpty() || !QFile::exists(programs + "/postgres"_L1))
        return Failure(Error{.kind = Error::Kind::NotFound, .cause = Error::Cause::NoPostgres, .origin = programs});
    std::unique_ptr<ThrowAwayServer> server(new ThrowAwayServer(programs));
    if (!server->m_folder.isValid())
        return Failure(server->failure(server->m_folder.errorString()));
    Result<void> done = server->initialise(cancelled);
    if (done)
        done = server->run(cancelled, settings);
    if (!done)
        return Failure(done.error());
    server->watch(cancelled);
    return server;
}

ThrowAwayServer::ThrowAwayServer(const QString &programs)
    : m_programs(programs)
    , m_folder(QDir::tempPath() + "/trunkline-pg-XXXXXX"_L1) // short: a socket's path may have 107 bytes
{
    m_socket = m_folder.path();
    if (isRoot() && ::chown(QFile::encodeName(m_folder.path()).constData(), Nobody, Nobody) != 0)
        m_folder.remove();
}

ThrowAwayServer::~ThrowAwayServer()
{
    m_watch.request_stop();
    if (m_watch.joinable())
        m_watch.join();
    stop();
}

Error ThrowAwayServer::failure(const QString &detail) const
{
    return {.kind = Error::Kind::Invalid,
            .cause = Error::Cause::PostgresFailed,
            .origin = m_programs,
            .detail = detail.trimmed()};
}

/// PostgreSQL refuses to run as root.
QStringList ThrowAwayServer::wrapped(const QStringList &command) const
{
    if (!isRoot())
        return command;
    return QStringList{u"setpriv"_s,        u"--reuid=65534"_s,    u"--regid=65534"_s,
                       u"--clear-groups"_s, u"--pdeathsig=KILL"_s, u"--"_s}
    + command;
}

Result<void> ThrowAwayServer::initialise(const Cancelled &cancelled)
{
    const QStringList command = wrapped({m_programs + "/initdb"_L1, u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s,
                                         superuser(), u"-A"_s, u"trust"_s, u"--no-sync"_s, u"-E"_s, u"UTF8"_s,
                                         u"--locale=C"_s, u"--wal-segsize=1"_s, u"--no-instructions"_s});
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/"_s);
    process.start(command.first(), command.mid(1));
    QElapsedTimer timer;
    timer.start();
    while (!process.waitForFinished(20) && process.state() != QProcess::NotRunning) {
        if (!cancelled() && timer.durationElapsed() < LongestStart)
            continue;
        process.kill();
        process.waitForFinished(2000);
        return Failure(cancelled() ? Error{.kind = Error::Kind::Cancelled, .origin = m_programs}
                                   : Error{.kind = Error::Kind::Timeout, .origin = m_programs});
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Failure(failure(QString::fromLocal8Bit(process.readAll()).right(600)));
    return {};
}

Result<void> ThrowAwayServer::run(const Cancelled &cancelled, const QStringList &settings)
{
    QStringList command{m_programs + "/postgres"_L1, u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_socket};
    for (const QString &setting :
         QStringList{u"listen_addresses="_s, u"fsync=off"_s, u"synchronous_commit=off"_s, u"full_page_writes=off"_s,
                     u"wal_level=minimal"_s, u"max_wal_senders=0"_s, u"autovacuum=off"_s, u"shared_buffers=64MB"_s,
                     u"jit=off"_s, u"max_connections=20"_s, u"unix_socket_permissions=0700"_s,
                     u"log_min_messages=fatal"_s, u"timezone=UTC"_s}
                 + settings)
        command += {u"-c"_s, setting};
    command = wrapped(command);
    const QStringList &cutter = networkCutter();
    m_hasNetwork = cutter.isEmpty();
    command = cutter + command;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(u"/"_s);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGQUIT); });
    m_process.start(command.first(), command.mid(1));
    QElapsedTimer timer;
    timer.start();
    while (!answers()) {
        m_process.waitForFinished(15);
        if (m_process.state() == QProcess::NotRunning)
            return Failure(failure(QString::fromLocal8Bit(m_process.readAll()).right(600)));
        if (cancelled())
            return Failure(Error{.kind = Error::Kind::Cancelled, .origin = m_programs});
        if (timer.durationElapsed() > LongestStart)
            return Failure(Error{.kind = Error::Kind::Timeout, .origin = m_programs});
    }
    return {};
}

bool ThrowAwayServer::answers() const
{
    if (!QFile::exists(m_socket + "/.s.PGSQL.5432"_L1))
        return false;
    return Connection({.host = m_socket, .user = superuser(), .database = u"postgres"_s}).isOpen();
}

/// A statement may run for long: who cancels, and a disk that fills, end the server under it.
void ThrowAwayServer::watch(const Cancelled &cancelled)
{
    const auto process = pid_t(m_process.processId());
    m_watch = std::jthread([this, cancelled, process](const std::stop_token &token) {
        for (int turn = 0; !token.stop_requested(); ++turn) {
            if (cancelled())
                m_end = End::Cancelled;
            else if (turn % 10 == 9 && sizeOf(m_folder.path()) > DiskLimit)
                m_end = End::DiskFull;
            if (m_end != End::None) {
                ::kill(process, SIGQUIT);
                return;
            }
            std::this_thread::sleep_for(50ms);
        }
    });
}

QString ThrowAwayServer::endedBecause() const
{
    switch (m_end.load()) {
    case End::None:
        return {};
    case End::Cancelled:
        return u"cancelled"_s;
    case End::DiskFull:
        return u"more than 2 GB on the disk"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void ThrowAwayServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_process.processId()), SIGQUIT);
    if (!m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(2000);
    }
}

}
