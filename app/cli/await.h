// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

namespace Trunkline {

/// Runs the application until @p future ends or @p deadline passes (then it is cancelled, and the answer is
/// Kind::Timeout). A verb is one task after the other, so this is the application's only event loop.
template <typename T>
Result<T> await(QFuture<Result<T>> future, QDeadlineTimer deadline, const QString &origin)
{
    QFutureWatcher<Result<T>> watcher;
    QTimer timer;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, &QCoreApplication::quit);
    QObject::connect(&timer, &QTimer::timeout, &timer, &QCoreApplication::quit);
    watcher.setFuture(future);
    if (!deadline.isForever())
        timer.start(std::chrono::ceil<std::chrono::milliseconds>(deadline.remainingTimeAsDuration()));
    if (!future.isFinished())
        QCoreApplication::exec();
    if (future.isFinished() && future.resultCount() > 0)
        return future.takeResult();
    const Error::Kind kind = future.isFinished() ? Error::Kind::Cancelled : Error::Kind::Timeout;
    future.cancel();
    return Failure(Error{.kind = kind, .origin = origin});
}

}
