// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitremotes.h"
#include "app/adapters/git/gitrepository.h"

#include <QFutureWatcher>
#include <QPromise>

#include <chrono>

class QThreadPool;

namespace Trunkline {

/// Where to fetch from.
struct FetchTarget
{
    QString remote;
    QString url; ///< without credentials
    bool hasOwnSshCommand = false;
};

/// One fetch from trunk's remote by the user's own git (git fetch --prune). Deletes itself when it ends; cancelling
/// its future ends git and all it started, and so does destroying its owner.
class GitFetcher : public QObject
{
    Q_OBJECT

public:
    /// Returns at once. @p trunk is the short name from the policy, or empty. The configuration is read on @p pool.
    [[nodiscard]] static QFuture<Result<void>> run(const GitPlace &place, const QString &trunk, QThreadPool *pool,
                                                   QObject *owner,
                                                   std::chrono::milliseconds deadline = std::chrono::minutes(5));
    ~GitFetcher() override;

    /// ssh is told not to ask, unless the user has said how to call it or has a program that asks in a window.
    static QStringList arguments(const FetchTarget &target);

private:
    GitFetcher(GitPlace place, std::chrono::milliseconds deadline, QObject *owner);

    void start();
    void finish(Result<void> result);

    GitPlace m_place;
    std::chrono::milliseconds m_deadline;
    FetchTarget m_target;
    bool m_hasEnded = false;
    QPromise<Result<void>> m_promise;
    QFutureWatcher<Result<void>> m_cancel;
    QFutureWatcher<Result<FetchTarget>> m_lookup;
    QFutureWatcher<Result<QByteArray>> m_git;
};

/// Blocks: for worker threads. Fails with NoRemote where there is nothing to fetch from.
Result<FetchTarget> findFetchTarget(const GitPlace &place, const QString &trunk);

}
