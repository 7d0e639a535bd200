// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// The newest one installed: Debian keeps its programs out of PATH.
QString programFolder()
{
    QStringList versions = QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(versions, {}, [](const QString &version) { return version.toInt(); });
    return versions.isEmpty() ? QString() : u"/usr/lib/postgresql/"_s + versions.last() + u"/bin/"_s;
}

/// PostgreSQL refuses to run as root.
const passwd *otherUser()
{
    return geteuid() == 0 ? getpwnam("nobody") : nullptr;
}

}

PostgresCluster::PostgresCluster()
    : PostgresCluster(Data::Own)
{
}

PostgresCluster::PostgresCluster(Data data)
    : m_dir(QDir::tempPath() + u"/trunkline-pg-XXXXXX"_s)
{
    if (programFolder().isEmpty()) {
        m_problem = u"PostgreSQL is not installed"_s;
        return;
    }
    if (const passwd *user = otherUser()) {
        QFile::setPermissions(folder(), QFile::Permissions(0x7755));
        if (chown(QFile::encodeName(folder()).constData(), user->pw_uid, user->pw_gid) != 0)
            m_problem = u"chown failed"_s;
    }
    if (data == Data::Copied)
        return;
    const QString made = finish(u"initdb"_s,
                                {u"-D"_s, folder() + u"/data"_s, u"-U"_s, u"postgres"_s, u"-A"_s, u"trust"_s, u"-E"_s,
                                 u"UTF8"_s, u"--no-sync"_s, u"--no-instructions"_s, u"--locale=C.UTF-8"_s});
    if (m_problem.isEmpty())
        start();
}

PostgresCluster::PostgresCluster(QString externalUrl)
    : m_externalUrl(std::move(externalUrl))
{
}

std::unique_ptr<PostgresCluster> PostgresCluster::standbyOf(const PostgresCluster &primary, const QString &role)
{
    std::unique_ptr<PostgresCluster> standby(new PostgresCluster(Data::Copied));
    if (!standby->m_problem.isEmpty())
        return standby;
    standby->finish(u"pg_basebackup"_s,
                    {u"-h"_s, primary.folder(), u"-U"_s, role, u"-D"_s, standby->folder() + u"/data"_s, u"-R"_s,
                     u"--checkpoint=fast"_s});
    standby->start();
    return standby;
}

PostgresCluster::~PostgresCluster()
{
    stop();
}

QString PostgresCluster::folder() const
{
    return m_dir.path();
}

QString PostgresCluster::url(const QString &database, const QString &user) const
{
    if (!m_externalUrl.isEmpty())
        return m_externalUrl;
    return u"postgresql:///%1?host=%2&user=%3"_s.arg(database, folder(), user);
}

void PostgresCluster::prepare(QProcess &process) const
{
    process.setWorkingDirectory(folder());
    if (const passwd *user = otherUser()) {
        process.setChildProcessModifier([uid = user->pw_uid, gid = user->pw_gid] {
            if (setgid(gid) != 0 || setuid(uid) != 0)
                _exit(1);
        });
    }
}

QString PostgresCluster::finish(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    prepare(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(programFolder() + program, arguments);
    process.waitForFinished(120'000);
    const QString output = QString::fromUtf8(process.readAll());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), qPrintable(output));
    return output;
}

void PostgresCluster::start()
{
    prepare(m_server);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(folder() + u"/log"_s);
    m_server.start(programFolder() + u"postgres"_s,
                   {u"-D"_s, folder() + u"/data"_s, u"-k"_s, folder(), u"-c"_s, u"listen_addresses="_s, u"-c"_s,
                    u"fsync=off"_s, u"-c"_s, u"max_connections=60"_s, u"-c"_s, u"shared_buffers=16MB"_s});
    QDeadlineTimer deadline(60'000);
    while (!deadline.hasExpired()) {
        QProcess ready;
        ready.start(programFolder() + u"pg_isready"_s, {u"-q"_s, u"-h"_s, folder()});
        if (ready.waitForFinished() && ready.exitCode() == 0)
            return;
    }
    m_problem = u"PostgreSQL did not start"_s;
}

void PostgresCluster::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGINT); // ends every session at once
    if (!m_server.waitForFinished(30'000))
        m_server.kill();
}

QString PostgresCluster::run(const QString &sql, const QString &database) const
{
    QStringList arguments{u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s};
    if (m_externalUrl.isEmpty())
        arguments << database << u"-h"_s << folder() << u"-U"_s << u"postgres"_s;
    else
        arguments << m_externalUrl;
    return finish(u"psql"_s, arguments << u"-c"_s << sql).trimmed();
}

}
