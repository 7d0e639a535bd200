// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysisrunner.h"

#include "app/adapters/git/analysis/branchanalysis.h"

#include <QLoggingCategory>

#include <algorithm>
#include <exception>

namespace Trunkline {

static Q_LOGGING_CATEGORY(lcAnalysis, "trunkline.git.analysis")

        AnalysisRunner::AnalysisRunner(BranchReader &reader, BranchAnalysis &analysis, QThreadPool &pool)
    : m_reader(reader)
    , m_analysis(analysis)
    , m_pool(pool)
{
}

AnalysisRunner::~AnalysisRunner()
{
    stop();
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_workers == 0; });
}

void AnalysisRunner::setWanted(const std::vector<AnalysisPair> &pairs)
{
    std::vector<AnalysisPair> sorted = pairs;
    std::ranges::sort(sorted);
    const std::scoped_lock lock(m_mutex);
    m_wanted = std::move(sorted);
    m_queue.assign(pairs.begin(), pairs.end());
    std::erase_if(m_queue, [this](const AnalysisPair &pair) { return m_running.contains(pair); });
    ++m_epoch;
    for (; m_workers < m_pool.maxThreadCount() && m_workers < int(m_queue.size()); ++m_workers)
        m_pool.start([this] { work(); });
}

std::vector<AnalysisRunner::Finding> AnalysisRunner::takeFindings()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_findings, {});
}

bool AnalysisRunner::isIdle() const
{
    const std::scoped_lock lock(m_mutex);
    return m_workers == 0;
}

bool AnalysisRunner::waitForIdle(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    return m_idle.wait_for(lock, patience, [this] { return m_workers == 0; });
}

bool AnalysisRunner::takeNext(AnalysisPair *pair)
{
    const std::scoped_lock lock(m_mutex);
    if (m_queue.empty()) {
        --m_workers;
        m_idle.notify_all(); // under the lock: nobody may destroy us before it is released
        return false;
    }
    *pair = m_queue.front();
    m_queue.pop_front();
    m_running.insert(*pair);
    return true;
}

bool AnalysisRunner::isWanted(const AnalysisPair &pair) const
{
    const std::scoped_lock lock(m_mutex);
    return std::ranges::binary_search(m_wanted, pair);
}

void AnalysisRunner::work()
{
    Result<GitRepositoryHandle> repository = openRepository(m_reader.place());
    for (AnalysisPair pair; takeNext(&pair);) {
        quint64 epoch = m_epoch;
        bool wasStopped = false;
        const auto cancelled = [&] {
            if (const quint64 now = m_epoch; now != epoch) {
                epoch = now;
                wasStopped = wasStopped || !isWanted(pair);
            }
            return wasStopped;
        };
        std::optional<AnalysisResult> result;
        try {
            const std::optional<AnalysisTask> task = repository ? m_reader.task(pair) : std::nullopt;
            if (task)
                result = m_analysis.analyse(repository->get(), *task, cancelled);
        } catch (const std::exception &exception) {
            qCWarning(lcAnalysis, "%s: %s", qPrintable(pair.tip.toHex()), exception.what());
        }
        const std::scoped_lock lock(m_mutex);
        m_running.erase(pair);
        if (!std::ranges::binary_search(m_wanted, pair))
            continue;
        if (result)
            m_findings.push_back({.pair = pair, .result = *result});
        else if (wasStopped)
            m_queue.push_back(pair); // wanted again before it had ended
    }
}

}
