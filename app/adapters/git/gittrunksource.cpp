// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gittrunksource.h"

#include "app/adapters/git/trunkhistoryreader.h"

#include <QtConcurrentRun>

namespace Trunkline {

GitTrunkSource::GitTrunkSource(GitPlace place)
    : m_place(std::move(place))
{
    m_pool.setMaxThreadCount(1);
}

GitTrunkSource::~GitTrunkSource()
{
    for (QFuture<Result<TrunkHistory>> &future : m_running)
        future.cancel();
    m_pool.waitForDone();
}

QFuture<Result<TrunkHistory>> GitTrunkSource::history(const Trunk &trunk, const QDateTime &since)
{
    m_running.removeIf([](const QFuture<Result<TrunkHistory>> &future) { return future.isFinished(); });
    const auto read = [place = m_place, tip = trunk.tip, since](QPromise<Result<TrunkHistory>> &promise) {
        Result<TrunkHistory> history = readTrunkHistory(place, tip, since, [&promise] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(std::move(history));
    };
    m_running.append(QtConcurrent::run(&m_pool, read));
    return m_running.last();
}

}
