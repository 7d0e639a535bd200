// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitprocess.h"
#include "models/feeds/inflight.h"

#include <functional>
#include <utility>

namespace Trunkline {

/// One request that takes several gits, one after the other. Deletes itself when it ends. Cancelling its future, or
/// destroying its owner, ends the git under way and the request with it.
template <typename T>
class GitCall : public QObject
{
public:
    QFuture<Result<T>> future() const { return m_promise.future(); }

protected:
    using Then = std::function<void(const QByteArray &output)>;
    using Otherwise = std::function<void(const Error &error)>;

    explicit GitCall(QObject *owner)
        : QObject(owner)
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
        m_watcher.setFuture(m_promise.future());
    }

    /// Runs git and goes on with its output; a failure ends the request, unless @p otherwise takes care of it.
    void ask(const GitCommand &command, Then then, Otherwise otherwise = {})
    {
        // the owner's, not ours: it shall have time to end in order when we are cancelled
        m_step.start(
                GitProcess::run(command, parent()), this,
                [this, then = std::move(then), otherwise = std::move(otherwise)](const Result<QByteArray> &output) {
                    if (output)
                        then(*output);
                    else if (otherwise)
                        otherwise(output.error());
                    else
                        end(Failure(output.error()));
                });
    }

    void end(Result<T> result)
    {
        auto promise = std::move(m_promise); // who hears the result may destroy us
        deleteLater();
        promise.addResult(std::move(result));
        promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    QFutureWatcher<Result<T>> m_watcher;
    InFlight<Result<QByteArray>> m_step;
};

}
