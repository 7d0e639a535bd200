// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Trunkline {

/// Runs @p work in another thread. Cancelling the future leaves its result out.
template <typename T, typename Work>
QFuture<T> workLater(Work work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        if (!promise->isCanceled())
            promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

/// Frees in another thread what takes long to free.
template <typename T>
void freeLater(T value)
{
    QThreadPool::globalInstance()->start([kept = std::make_shared<T>(std::move(value))] { });
}

}
