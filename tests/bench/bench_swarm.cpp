// SPDX-License-Identifier: GPL-3.0-or-later

// bench_swarm SOCKET SERVICE [SECONDS]: how long it takes to know all services, and one that changed, in milliseconds,
// and what that many idle seconds cost. tests/bench/swarm.py calls it on real engines.

#include "app/adapters/docker/dockerservicesource.h"
#include "app/adapters/docker/dockerservicestore.h"
#include "app/adapters/docker/http/dockerclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Trunkline;
using namespace std::chrono_literals;

namespace {

template <typename Condition>
void runUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void runFor(std::chrono::milliseconds time)
{
    bool isOver = false;
    QTimer::singleShot(time, [&isOver] { isOver = true; });
    runUntil([&isOver] { return isOver; });
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 3 || argc > 4)
        return 2;
    DockerServiceSource source(parseDockerHost(QString::fromLocal8Bit(argv[1])).value());
    const QString name = QString::fromLocal8Bit(argv[2]);

    QElapsedTimer timer;
    timer.start();
    std::optional<Result<ServiceSnapshot>> last;
    const auto watch = source.watch([&last](const Result<ServiceSnapshot> &snapshot) { last = snapshot; });
    runUntil([&last] { return last.has_value(); });
    if (!*last)
        return 1;
    std::printf("all %lld\n", static_cast<long long>(timer.elapsed()));
    std::printf("bytes %lld\n", static_cast<long long>(source.client().received()));

    const auto service = [&] { return *std::ranges::find((*last)->services, name, &Service::name); };
    DockerServiceStore store(source.client());
    const Service before = service();
    QFuture<Result<void>> change = store.scale(before, *before.replicas == 0 ? 1 : 0);
    runUntil([&change] { return change.isFinished(); });
    timer.start();
    runUntil([&] { return *last && service().version != before.version; });
    std::printf("changed %lld\n", static_cast<long long>(timer.elapsed()));

    const std::chrono::seconds idle(argc == 4 ? QByteArray(argv[3]).toInt() : 0);
    if (idle == 0s)
        return 0;
    runFor(5s);
    const qint64 received = source.client().received();
    runFor(idle);
    std::printf("idle %lld\n", static_cast<long long>((source.client().received() - received) / idle.count()));
    return 0;
}
