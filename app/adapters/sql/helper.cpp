// SPDX-License-Identifier: GPL-3.0-or-later

// trunkline-sqlhelper: parses SQL for Trunkline, one file after the other, in a process that may die of it.
// Standard input and output carry frames: four bytes of length (little endian), then that many bytes.

#include "app/adapters/sql/scriptparser.h"
#include "app/adapters/sql/scriptstream.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr std::size_t stackSize = std::size_t(1)
        << 30U; // only what is used is ever allocated: 80 bytes per byte of SQL
constexpr rlim_t mostMemory = rlim_t(6) << 30U;
constexpr unsigned longestParse = 60; // seconds: for when nobody is left to end it

bool readAll(char *to, qsizetype size)
{
    while (size > 0) {
        const ssize_t count = ::read(STDIN_FILENO, to, std::size_t(size));
        if (count <= 0)
            return false;
        to += count;
        size -= count;
    }
    return true;
}

bool writeAll(const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(STDOUT_FILENO, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

QByteArray answer(const QByteArray &text)
{
    QByteArray frame(4, '\0');
    QDataStream stream(&frame, QIODevice::WriteOnly);
    stream.device()->seek(4);
    stream << Trunkline::parseScript(text);
    qToLittleEndian<quint32>(quint32(frame.size() - 4), frame.data());
    return frame;
}

void *serve(void * /*nothing*/)
{
    char head[4];
    while (readAll(head, 4)) {
        const auto size = qFromLittleEndian<quint32>(head);
        if (size > quint32(Trunkline::LargestScript))
            break;
        QByteArray text(qsizetype(size), Qt::Uninitialized);
        if (!readAll(text.data(), text.size()))
            break;
        ::alarm(longestParse);
        if (!writeAll(answer(text)))
            break;
        ::alarm(0);
    }
    return nullptr;
}

}

int main()
{
    const rlimit memory{.rlim_cur = mostMemory, .rlim_max = mostMemory};
    const rlimit noCore{.rlim_cur = 0, .rlim_max = 0};
#ifndef __SANITIZE_ADDRESS__ // which wants terabytes of address space for itself
    ::setrlimit(RLIMIT_AS, &memory);
#endif
    Q_UNUSED(memory);
    ::setrlimit(RLIMIT_CORE, &noCore);
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, stackSize);
    pthread_t thread{};
    if (pthread_create(&thread, &attributes, serve, nullptr) != 0)
        return 1;
    pthread_join(thread, nullptr);
    return 0;
}
