// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminationwatch.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace Trunkline {

namespace {

constexpr int watchedSignals[] = {SIGTERM, SIGINT, SIGHUP};
int ends[2] = {-1, -1}; // a handler may do no more than write a byte

void noteSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}

}

TerminationWatch::TerminationWatch(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [] {
        char bytes[16];
        [[maybe_unused]] const auto count = ::read(ends[1], bytes, sizeof bytes);
        QCoreApplication::quit();
    });
    struct sigaction action{};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : watchedSignals)
        ::sigaction(signal, &action, nullptr);
}

TerminationWatch::~TerminationWatch()
{
    for (const int signal : watchedSignals)
        std::signal(signal, SIG_DFL);
    for (int &end : ends) {
        ::close(end);
        end = -1;
    }
}

}
