// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitbranchdetailsource.h"

#include "app/adapters/git/branchdetailreader.h"

#include <QtConcurrentRun>

namespace Trunkline {

GitBranchDetailSource::GitBranchDetailSource(GitPlace place, const QString &cacheFolder)
    : m_place(std::move(place))
    , m_mergeTree(cacheFolder)
{
    m_pool.setMaxThreadCount(1); // whoever asks for another branch has given up the one before
}

GitBranchDetailSource::~GitBranchDetailSource()
{
    for (QFuture<Result<BranchDetail>> &future : m_running)
        future.cancel();
    m_pool.waitForDone();
}

QFuture<Result<BranchDetail>> GitBranchDetailSource::detail(const Branch &branch, const Trunk &trunk)
{
    m_running.removeIf([](const QFuture<Result<BranchDetail>> &future) { return future.isFinished(); });
    const auto read = [this, branch, trunk](QPromise<Result<BranchDetail>> &promise) {
        BranchDetailReader reader(m_place, m_mergeTree, [&promise] { return promise.isCanceled(); });
        Result<BranchDetail> detail = reader.read(branch, trunk);
        if (!promise.isCanceled())
            promise.addResult(std::move(detail));
    };
    m_running.append(QtConcurrent::run(&m_pool, read));
    return m_running.last();
}

}
