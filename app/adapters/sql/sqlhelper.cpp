// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/sqlhelper.h"

#include "app/adapters/sql/scriptparser.h"

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
#include <thread>
#include <unistd.h>

namespace Trunkline {

namespace {

constexpr qsizetype LargestRequest = LargestScript + 1;
constexpr std::chrono::milliseconds patience{200};

QByteArray framed(const QByteArray &bytes)
{
    QByteArray frame(4, '\0');
    qToLittleEndian<quint32>(quint32(bytes.size()), frame.data());
    return frame + bytes;
}

}

/// Requests that were written ahead and answers that come in the same order.
struct SqlHelper::Batch
{
    const QList<QByteArray> &requests;
    QList<Answer> answers; ///< so far: the next one is for requests[answers.size()]
    qsizetype sent = 0; ///< requests handed over whole
    QByteArray outgoing;
    QByteArray incoming;
    QElapsedTimer waiting; ///< since the last sign of life

    bool isDone() const { return answers.size() == requests.size(); }
    void skip(SqlGap::Why why) { answers.append({.failure = why, .bytes = {}}); }
    void beginAgain()
    {
        sent = answers.size();
        outgoing.clear();
        incoming.clear();
    }
};

SqlHelper::SqlHelper(QString program, std::chrono::milliseconds timeout, QByteArray first)
    : m_program(std::move(program))
    , m_timeout(timeout)
    , m_first(std::move(first))
{
}

SqlHelper::~SqlHelper()
{
    dismiss();
}

bool SqlHelper::start(Batch &batch)
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
    QByteArray program = QFile::encodeName(m_program);
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
    m_owed = m_first.isEmpty() ? 0 : 1;
    if (m_owed > 0)
        batch.outgoing = framed(m_first);
    return true;
}

/// An idle one ends by itself when nobody is left to ask it.
void SqlHelper::dismiss()
{
    if (m_socket < 0)
        return;
    ::close(m_socket);
    m_socket = -1;
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.durationElapsed() < patience) {
        if (::waitpid(m_process, nullptr, WNOHANG) != 0)
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
}

void SqlHelper::stop()
{
    if (m_socket < 0)
        return;
    ::close(m_socket);
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_socket = -1;
    m_process = -1;
}

QList<SqlHelper::Answer> SqlHelper::ask(const QList<QByteArray> &requests, const Cancelled &cancelled)
{
    const QMutexLocker lock(&m_mutex);
    Batch batch{.requests = requests};
    batch.answers.reserve(requests.size());
    while (!batch.isDone() && !(cancelled && cancelled())) {
        if (requests[batch.answers.size()].size() > LargestRequest) {
            batch.skip(SqlGap::Why::TooLarge);
            batch.beginAgain();
            if (m_socket >= 0 && !batch.isDone())
                stop(); // answers to what was written ahead would be for other files
            continue;
        }
        if (!start(batch)) {
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
    return std::move(batch.answers);
}

/// Until the answers are there, or one too large to be asked for comes first. False when the helper is no use any more.
bool SqlHelper::exchange(Batch &batch, const Cancelled &cancelled)
{
    batch.waiting.start();
    while (!batch.isDone() && batch.requests[batch.answers.size()].size() <= LargestRequest) {
        pollfd entry{.fd = m_socket, .events = POLLIN, .revents = 0};
        const bool hasMore = !batch.outgoing.isEmpty()
                || (batch.sent < batch.requests.size() && batch.requests[batch.sent].size() <= LargestRequest);
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

bool SqlHelper::send(Batch &batch) const
{
    if (batch.outgoing.isEmpty()) {
        batch.outgoing = framed(batch.requests[batch.sent++]);
    }
    const ssize_t count
            = ::send(m_socket, batch.outgoing.constData(), std::size_t(batch.outgoing.size()), MSG_NOSIGNAL);
    if (count < 0)
        return errno == EAGAIN || errno == EINTR;
    batch.outgoing.remove(0, count);
    return true;
}

bool SqlHelper::receive(Batch &batch)
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
        if (m_owed > 0)
            --m_owed;
        else
            batch.answers.append({.failure = {}, .bytes = batch.incoming.sliced(at + 4, size)});
        at += 4 + size;
        batch.waiting.restart();
    }
    batch.incoming.remove(0, at);
    return true;
}

}
