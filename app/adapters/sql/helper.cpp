// SPDX-License-Identifier: GPL-3.0-or-later

// trunkline-sqlhelper: parses SQL for Trunkline, one file after the other, in a process that may die of it.
// Standard input and output carry frames: four bytes of length (little endian), then that many bytes.

#include "app/adapters/sql/readfinder.h"
#include "app/adapters/sql/scriptparser.h"
#include "app/adapters/sql/scriptstream.h"
#include "app/adapters/sql/sqlhelper.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <memory>
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

class Service
{
public:
    QByteArray answer(const QByteArray &request)
    {
        QByteArray frame(4, '\0');
        QDataStream stream(&frame, QIODevice::WriteOnly);
        stream.device()->seek(4);
        const QByteArray content = request.sliced(1);
        switch (request.front()) {
        case Trunkline::SqlHelper::AskScript:
            stream << Trunkline::parseScript(content);
            break;
        case Trunkline::SqlHelper::TellCatalogue:
            learn(content);
            break;
        case Trunkline::SqlHelper::AskReads:
            stream << (m_finder && !content.contains('\0') ? m_finder->find(content)
                                                           : Trunkline::SqlReads{.isUnderstood = false});
            break;
        default:
            break;
        }
        qToLittleEndian<quint32>(quint32(frame.size() - 4), frame.data());
        return frame;
    }

private:
    void learn(const QByteArray &content)
    {
        Trunkline::SqlCatalogue catalogue;
        QDataStream stream(content);
        stream >> catalogue;
        m_finder = std::make_unique<Trunkline::ReadFinder>(catalogue);
    }

    std::unique_ptr<Trunkline::ReadFinder> m_finder;
};

void *serve(void * /*nothing*/)
{
    Service service;
    char head[4];
    while (readAll(head, 4)) {
        const auto size = qFromLittleEndian<quint32>(head);
        if (size == 0 || size > quint32(Trunkline::LargestScript) + 1)
            break;
        QByteArray request(qsizetype(size), Qt::Uninitialized);
        if (!readAll(request.data(), request.size()))
            break;
        ::alarm(longestParse);
        if (!writeAll(service.answer(request)))
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
