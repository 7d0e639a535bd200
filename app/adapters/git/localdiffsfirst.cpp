// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/localdiffsfirst.h"

#include <QFutureWatcher>
#include <QPromise>

namespace Trunkline {

using Changes = Result<QList<FileChange>>;

/// First here, then there. Cancelling the future deletes it; deleting it cancels.
class LocalDiffsFirst::Call final : public QObject
{
public:
    Call(LocalDiffsFirst &owner, const PullRequest &pullRequest)
        : QObject(&owner)
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
        m_watcher.setFuture(m_promise.future());
        m_inFlight = owner.m_clone.changes(pullRequest);
        m_inFlight.then(this, [this, &owner, pullRequest](const Changes &changes) {
            if (changes)
                return end(changes);
            m_inFlight = owner.m_host.changes(pullRequest);
            m_inFlight.then(this, [this](const Changes &fetched) { end(fetched); });
        });
    }
    ~Call() override { m_inFlight.cancel(); }

    QFuture<Changes> future() const { return m_promise.future(); }

private:
    void end(const Changes &changes)
    {
        QPromise<Changes> promise = std::move(m_promise);
        m_watcher.disconnect(this);
        deleteLater();
        promise.addResult(changes);
        promise.finish();
    }

    QFuture<Changes> m_inFlight;
    QPromise<Changes> m_promise;
    QFutureWatcher<Changes> m_watcher;
};

LocalDiffsFirst::LocalDiffsFirst(PullRequestDiffSource &clone, PullRequestDiffSource &host, QObject *parent)
    : QObject(parent)
    , m_clone(clone)
    , m_host(host)
{
}

LocalDiffsFirst::~LocalDiffsFirst()
{
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

QFuture<Changes> LocalDiffsFirst::changes(const PullRequest &pullRequest)
{
    return (new Call(*this, pullRequest))->future();
}

}
