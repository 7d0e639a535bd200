// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/branchreader.h"

#include <QThreadPool>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>

namespace Trunkline {

class BranchAnalysis;

/// Works through pairs of commits in the background, with as many workers as its pool has threads, each with a
/// repository handle of its own. Thread-safe.
class AnalysisRunner
{
    Q_DISABLE_COPY_MOVE(AnalysisRunner)

public:
    /// All three outlive the runner.
    AnalysisRunner(BranchReader &reader, BranchAnalysis &analysis, QThreadPool &pool);
    /// Stops, and waits until no worker is left.
    ~AnalysisRunner();

    /// What is wanted from now on. A pair that is being worked on goes on when it is still wanted, else it is stopped.
    void setWanted(const std::vector<AnalysisPair> &pairs);
    void stop() { setWanted({}); }

    struct Finding
    {
        AnalysisPair pair;
        AnalysisResult result;
    };
    /// What was found since the last call.
    std::vector<Finding> takeFindings();

    bool isIdle() const;
    /// True when all that was wanted is done.
    bool waitForIdle(std::chrono::milliseconds patience);

private:
    void work();
    bool takeNext(AnalysisPair *pair);
    bool isWanted(const AnalysisPair &pair) const;

    BranchReader &m_reader;
    BranchAnalysis &m_analysis;
    QThreadPool &m_pool;
    mutable std::mutex m_mutex;
    std::condition_variable m_idle;
    std::deque<AnalysisPair> m_queue;
    std::vector<AnalysisPair> m_wanted; ///< the queue, and what is being worked on; sorted
    std::set<AnalysisPair> m_running;
    std::vector<Finding> m_findings;
    int m_workers = 0;
    std::atomic<quint64> m_epoch = 0; ///< counts setWanted(): spares workers the lock while nothing changes
};

}
