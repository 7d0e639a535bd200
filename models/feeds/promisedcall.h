// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QFutureWatcher>
#include <QPromise>

#include <utility>

namespace Trunkline {

/// What somebody waits for, however many questions to others it takes. It deletes itself when it ends; cancelling its
/// future deletes it, and deleting it cancels its future. What it asks may answer at once: it can have ended before its
/// constructor has.
template <typename T>
class PromisedCall : public QObject
{
    Q_DISABLE_COPY_MOVE(PromisedCall)

public:
    /// Also when it has ended already.
    QFuture<Result<T>> future() const { return m_future; }

protected:
    explicit PromisedCall(QObject *owner)
        : QObject(owner)
    {
        m_promise.start();
        m_future = m_promise.future();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { giveUp(); });
        m_watcher.setFuture(m_future);
    }

    /// Nobody waits any more.
    virtual void giveUp() { deleteLater(); }

    /// The first one counts: what else was under way may still answer until this is deleted.
    void end(Result<T> result)
    {
        if (std::exchange(m_hasEnded, true))
            return;
        QPromise<Result<T>> promise = std::move(m_promise); // outlives this: whoever hears the result may destroy us
        m_watcher.disconnect(this);
        deleteLater();
        promise.addResult(std::move(result));
        promise.finish();
    }

    bool hasEnded() const { return m_hasEnded; }

private:
    QPromise<Result<T>> m_promise;
    QFuture<Result<T>> m_future;
    QFutureWatcher<Result<T>> m_watcher;
    bool m_hasEnded = false;
};

}
