// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/ports/clock.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

namespace Trunkline::Test {

/// A clock that stands still until it is moved.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &now);

    QDateTime now() const override { return m_now; }
    void advance(std::chrono::seconds by) { m_now = m_now.addDuration(by); }

private:
    QDateTime m_now;
};

/// The future's result, with the event loop running meanwhile; an error of its own kind when it does not end. The loop
/// sleeps until something happens: QTest::qWaitFor() would look every 10 ms, at each of many steps.
template <typename T>
Result<T> awaited(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::minutes(1), &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished())
        return Failure(Error{.kind = Error::Kind::Timeout, .origin = QStringLiteral("the test")});
    if (future.resultCount() == 0)
        return Failure(Error{.kind = Error::Kind::Cancelled, .origin = QStringLiteral("the test")});
    return future.result();
}

}
