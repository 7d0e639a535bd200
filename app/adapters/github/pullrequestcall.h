// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubpullrequestsource.h"

#include <QFutureWatcher>
#include <QPromise>

namespace Trunkline {

/// Somebody who waits for one complete snapshot. Cancelling the future deletes it; deleting it cancels.
class PullRequestCall final : public QObject
{
    Q_OBJECT

public:
    explicit PullRequestCall(GithubPullRequestSource &source)
        : QObject(&source)
        , m_source(source)
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
            m_source.leave(this);
            deleteLater();
        });
        m_watcher.setFuture(m_promise.future());
    }

    QFuture<Result<PullRequestSnapshot>> future() const { return m_promise.future(); }

    void end(Result<PullRequestSnapshot> result)
    {
        QPromise<Result<PullRequestSnapshot>> promise = std::move(m_promise);
        m_watcher.disconnect(this);
        deleteLater();
        promise.addResult(std::move(result));
        promise.finish();
    }

private:
    GithubPullRequestSource &m_source;
    QPromise<Result<PullRequestSnapshot>> m_promise;
    QFutureWatcher<Result<PullRequestSnapshot>> m_watcher;
};

}
