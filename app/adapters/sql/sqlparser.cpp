// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/sqlparser.h"

#include "app/adapters/sql/scriptparser.h"
#include "app/adapters/sql/scriptstream.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QElapsedTimer>
#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

using namespace Qt::StringLiterals;

namespace Trunkline {

/// Requests that were written ahead and answers that come in the same order.
struct SqlParser::Batch
{
    const QList<QByteArray> &texts;
    QList<SqlScript> scripts; ///< the answers so far: the next one is for texts[scripts.size()]
    qsizetype sent = 0; ///< requests handed over whole
    QByteArray outgoing;
    QByteArray incoming;
    QElapsedTimer waiting; ///< since the last sign of life

    bool isDone() const { return scripts.size() == texts.size(); }
    void skip(SqlGap::Why why)
    {
        const qsizetype size = texts[scripts.size()].size();
        scripts.append({.statements = 0,
                        .operations = {},
                        .gaps = {{.why = why, .length = qint32(qMin<qsizetype>(size, INT_MAX))}}});
    }
    void beginAgain()
    {
        sent = scripts.size();
        outgoing.clear();
        incoming.clear();
    }
};

SqlParser::SqlParser(QString helper, std::chrono::milliseconds timeout)
    : m_helper(std::move(helper))
    , m_timeout(timeout)
{
}

SqlParser::~SqlParser()
{
    stop();
}

QString SqlParser::helperBesideTheProgram()
{
    const QString name = u"/trunkline-sqlhelper"_s;
    const QString beside = QCoreApplication::applicationDirPath() + name;
    return QFile::exists(beside) ? beside : QCoreApplication::applicationDirPath() + "/../libexec"_L1 + name;
}

bool SqlParser::start()
{
    if (m_socket >= 0)
        return true;
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    QByteArray program = QFile::encodeName(m_helper);
    char *arguments[] = {program.data(), nullptr};
    pid_t process = -1;
    const int failure = ::posix_spawn(&process, program.constData(), &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (failure != 0) {
        ::close(ends[0]);
        return false;
    }
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    m_socket = ends[0];
    m_process = process;
    ++m_starts;
    return true;
}

void SqlParser::stop()
{
    if (m_socket < 0)
        return;
    ::close(m_socket);
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_socket = -1;
    m_process = -1;
}

QList<SqlScript> SqlParser::parse(const QList<QByteArray> &texts, const Cancelled &cancelled)
{
    const QMutexLocker lock(&m_mutex);
    Batch batch{.texts = texts};
    batch.scripts.reserve(texts.size());
    while (!batch.isDone() && !(cancelled && cancelled())) {
        if (texts[batch.scripts.size()].size() > LargestScript) {
            batch.skip(SqlGap::Why::TooLarge);
            batch.beginAgain();
            if (m_socket >= 0 && !batch.isDone())
                stop(); // answers to what was written ahead would be for other files
            continue;
        }
        if (!start()) {
            batch.skip(SqlGap::Why::ParserDied);
            continue;
        }
        if (exchange(batch, cancelled))
            continue;
        stop();
        if (cancelled && cancelled())
            break;
        batch.skip(SqlGap::Why::ParserDied);
        batch.beginAgain();
    }
    if (m_socket >= 0 && !batch.isDone())
        stop();
    return std::move(batch.scripts);
}

/// Until the answers are there, or one too large to be asked for comes first. False when the helper is no use any more.
bool SqlParser::exchange(Batch &batch, const Cancelled &cancelled)
{
    batch.waiting.start();
    while (!batch.isDone() && batch.texts[batch.scripts.size()].size() <= LargestScript) {
        pollfd entry{.fd = m_socket, .events = POLLIN, .revents = 0};
        const bool hasMore = !batch.outgoing.isEmpty()
                || (batch.sent < batch.texts.size() && batch.texts[batch.sent].size() <= LargestScript);
        if (hasMore)
            entry.events |= POLLOUT;
        const int ready = ::poll(&entry, 1, 50);
        if (ready < 0 && errno != EINTR)
            return false;
        if ((cancelled && cancelled()) || batch.waiting.durationElapsed() > m_timeout)
            return false;
        if ((entry.revents & POLLIN) != 0 && !receive(batch))
            return false;
        if ((entry.revents & POLLOUT) != 0 && !send(batch))
            return false;
        if ((entry.revents & (POLLHUP | POLLERR)) != 0 && (entry.revents & POLLIN) == 0)
            return false;
    }
    return true;
}

bool SqlParser::send(Batch &batch)
{
    if (batch.outgoing.isEmpty()) {
        const QByteArray &text = batch.texts[batch.sent++];
        batch.outgoing.resize(4);
        qToLittleEndian<quint32>(quint32(text.size()), batch.outgoing.data());
        batch.outgoing += text;
    }
    const ssize_t count
            = ::send(m_socket, batch.outgoing.constData(), std::size_t(batch.outgoing.size()), MSG_NOSIGNAL);
    if (count < 0)
        return errno == EAGAIN || errno == EINTR;
    batch.outgoing.remove(0, count);
    return true;
}

bool SqlParser::receive(Batch &batch)
{
    char buffer[65536];
    const ssize_t count = ::recv(m_socket, buffer, sizeof buffer, 0);
    if (count <= 0)
        return count < 0 && (errno == EAGAIN || errno == EINTR);
    batch.incoming.append(buffer, count);
    qsizetype at = 0;
    while (batch.incoming.size() - at >= 4) {
        const auto size = qsizetype(qFromLittleEndian<quint32>(batch.incoming.constData() + at));
        if (batch.incoming.size() - at - 4 < size)
            break;
        QDataStream stream(QByteArray::fromRawData(batch.incoming.constData() + at + 4, size));
        SqlScript script;
        stream >> script;
        batch.scripts.append(std::move(script));
        at += 4 + size;
        batch.waiting.restart();
    }
    batch.incoming.remove(0, at);
    return true;
}

}
