// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/postgressession.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace Trunkline {

/// A thread with a connection of its own. What is run on it is done in order. Going away, it waits a moment for what
/// is under way and then lets it end by itself: a window never hangs because a server does.
class PostgresThread
{
    Q_DISABLE_COPY_MOVE(PostgresThread)

public:
    explicit PostgresThread(const PostgresPlace &place);
    ~PostgresThread();

    /// Blocking work. A future that is cancelled before its turn is never begun.
    template <typename T>
    QFuture<Result<T>> run(std::function<Result<T>(PostgresSession &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        m_futures.append(QFuture<void>(future));
        post([promise, work = std::move(work)](PostgresSession &session) {
            if (!promise->isCanceled()) {
                Result<T> result = work(session);
                if (!promise->isCanceled())
                    promise->addResult(std::move(result));
            }
            promise->finish();
        });
        m_futures.removeIf([](const QFuture<void> &known) { return known.isFinished(); });
        return future;
    }

    /// The same without an answer. Whatever it makes inside the thread ends with the thread when its parent is
    /// context().
    void post(std::function<void(PostgresSession &)> work);
    QObject *context() const { return m_context; }

private:
    QThread *const m_thread;
    QObject *m_context; ///< lives in the thread
    std::shared_ptr<std::unique_ptr<PostgresSession>> m_session; ///< made, used and destroyed in the thread
    QList<QFuture<void>> m_futures;
};

}
