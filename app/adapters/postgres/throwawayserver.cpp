// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/throwawayserver.h"

#include "app/adapters/postgres/connection.h"
#include "app/adapters/postgres/freshcluster.h"
#include "app/adapters/postgres/serverprograms.h"

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

Result<std::unique_ptr<ThrowAwayServer>> ThrowAwayServer::start(const Cancelled &cancelled, const Setup &setup)
{
    const QString programs = setup.programs.isEmpty() ? ServerPrograms::folder() : setup.programs;
    if (programs.isEmpty() || !QFile::exists(programs + "/postgres"_L1))
        return Failure(Error{.kind = Error::Kind::NotFound, .cause = Error::Cause::NoPostgres, .origin = programs});
    std::unique_ptr<ThrowAwayServer> server(new ThrowAwayServer(programs));
    if (!server->m_place.isValid())
        return Failure(ServerPrograms::failure(server->m_place.path(), server->m_place.problem()));
    const FreshCluster fresh(programs, setup.shelf);
    Result<void> done = fresh.make(server->m_place.data(), cancelled);
    if (done)
        done = server->run(cancelled, setup.settings);
    if (!done) {
        if (done.error().cause == Error::Cause::PostgresFailed)
            fresh.forget(); // it may be what was kept that is broken
        return Failure(done.error());
    }
    server->watch(cancelled);
    return server;
}

ThrowAwayServer::ThrowAwayServer(QString programs)
    : m_programs(std::move(programs))
{
}

ThrowAwayServer::~ThrowAwayServer()
{
    m_watch.request_stop();
    if (m_watch.joinable())
        m_watch.join();
    stop();
}

Result<void> ThrowAwayServer::run(const Cancelled &cancelled, const QStringList &settings)
{
    QStringList command{m_programs + "/postgres"_L1, u"-D"_s, m_place.data(), u"-k"_s, m_place.path()};
    for (const QString &setting :
         QStringList{u"listen_addresses="_s, u"fsync=off"_s, u"synchronous_commit=off"_s, u"full_page_writes=off"_s,
                     u"wal_level=minimal"_s, u"max_wal_senders=0"_s, u"autovacuum=off"_s, u"shared_buffers=64MB"_s,
                     u"jit=off"_s, u"max_connections=20"_s, u"unix_socket_permissions=0700"_s,
                     u"log_min_messages=fatal"_s, u"timezone=UTC"_s, u"client_connection_check_interval=500ms"_s}
                 // a statement ends with us, even if we are killed
                 + settings)
        command += {u"-c"_s, setting};
    const QStringList &cutter = networkCutter();
    m_hasNetwork = cutter.isEmpty();
    command = cutter + ServerPrograms::asOtherUser(command);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(u"/"_s);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGQUIT); });
    m_process.start(command.first(), command.mid(1));
    QElapsedTimer timer;
    timer.start();
    while (!answers()) {
        m_process.waitForFinished(15);
        if (m_process.state() == QProcess::NotRunning)
            return Failure(ServerPrograms::failure(m_programs, QString::fromLocal8Bit(m_process.readAll())));
        if (cancelled())
            return Failure(Error{.kind = Error::Kind::Cancelled, .origin = m_programs});
        if (timer.durationElapsed() > LongestStart)
            return Failure(Error{.kind = Error::Kind::Timeout, .origin = m_programs});
    }
    return {};
}

bool ThrowAwayServer::answers() const
{
    if (!QFile::exists(host() + "/.s.PGSQL.5432"_L1))
        return false;
    return Connection({.host = host(), .user = superuser(), .database = u"postgres"_s}).isOpen();
}

/// A statement may run for long: who cancels, and a disk that fills, end the server under it.
void ThrowAwayServer::watch(const Cancelled &cancelled)
{
    const auto server = pid_t(processId()); // not what it is wrapped in: its children are to end with it
    m_watch = std::jthread([this, cancelled, server](const std::stop_token &token) {
        for (int turn = 0; !token.stop_requested(); ++turn) {
            if (cancelled())
                m_end = End::Cancelled;
            else if (turn % 20 == 19 && sizeOf(m_place.path()) > DiskLimit)
                m_end = End::DiskFull;
            if (m_end != End::None) {
                ::kill(server, SIGQUIT);
                return;
            }
            std::this_thread::sleep_for(25ms);
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
    const qint64 server = processId();
    ::kill(pid_t(server > 0 ? server : m_process.processId()), SIGQUIT);
    if (!m_process.waitForFinished(10'000)) { // it ends its children itself after five seconds
        m_process.kill();
        m_process.waitForFinished(2000);
    }
}

}
