// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/branchanalysis.h"
#include "app/adapters/git/branchreader.h"
#include "models/domain/policy.h"
#include "models/ports/branchsource.h"
#include "models/ports/clock.h"

#include <QObject>
#include <QThreadPool>

namespace Trunkline {

class LiveBranches;

/// Branches of a local git repository. All reading happens on threads of its own.
class GitBranchSource : public QObject, public BranchSource
{
    Q_OBJECT

public:
    /// @p cacheFolder is the program's; this repository gets a folder in it (repositoryCache()).
    GitBranchSource(GitPlace place, Policy policy, const QString &cacheFolder, const Clock &clock,
                    QObject *parent = nullptr);
    ~GitBranchSource() override;

    [[nodiscard]] QFuture<Result<BranchSnapshot>> branches(Depth depth) override;
    [[nodiscard]] std::unique_ptr<Subscription> watch(Listener listener) override;
    [[nodiscard]] QFuture<Result<void>> fetch() override;

private:
    class Watch;

    void readOnce(QPromise<Result<BranchSnapshot>> &promise, Depth depth, const QDateTime &asOf);
    void release();

    const GitPlace m_place;
    const Policy m_policy;
    const Clock &m_clock;
    BranchReader m_reader;
    BranchAnalysis m_analysis;
    QThreadPool m_callPool;
    QThreadPool m_analysisPool;
    QList<QFuture<Result<BranchSnapshot>>> m_calls;
    LiveBranches *m_live = nullptr; ///< while somebody watches
    int m_watches = 0;
};

}
