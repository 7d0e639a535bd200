// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitremotes.h"
#include "app/adapters/git/gitrepository.h"
#include "models/feeds/promisedcall.h"

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

/// One fetch from trunk's remote by the user's own git (git fetch --prune). Its end ends git and all it started.
class GitFetcher final : public PromisedCall<void>
{
    Q_OBJECT

public:
    /// Returns at once. @p trunk is the short name from the policy, or empty. The configuration is read on @p pool.
    [[nodiscard]] static QFuture<Result<void>> run(const GitPlace &place, const QString &trunk, QThreadPool *pool,
                                                   QObject *owner,
                                                   std::chrono::milliseconds deadline = std::chrono::minutes(5));

    /// ssh is told not to ask, unless the user has said how to call it or has a program that asks in a window.
    static QStringList arguments(const FetchTarget &target);

private:
    GitFetcher(GitPlace place, std::chrono::milliseconds deadline, QObject *owner);

    void giveUp() override;
    void start();

    GitPlace m_place;
    std::chrono::milliseconds m_deadline;
    FetchTarget m_target;
    QFutureWatcher<Result<FetchTarget>> m_lookup;
    QFutureWatcher<Result<QByteArray>> m_git;
};

/// Blocks: for worker threads. Fails with NoRemote where there is nothing to fetch from.
Result<FetchTarget> findFetchTarget(const GitPlace &place, const QString &trunk);

}
