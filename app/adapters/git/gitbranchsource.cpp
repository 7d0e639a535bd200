// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitbranchsource.h"

#include "app/adapters/git/analysisrunner.h"
#include "app/adapters/git/gitfetcher.h"
#include "app/adapters/git/livebranches.h"

#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

/// Its end ends the reports, also when that happens within one.
class GitBranchSource::Watch : public Subscription
{
public:
    Watch(GitBranchSource *source, const Listener &listener)
        : m_source(source)
    {
        connect(source->m_live, &LiveBranches::changed, &m_context, listener);
        if (!source->m_live->latest())
            return;
        const auto report = [live = source->m_live, listener] { listener(*live->latest()); };
        // As long as this watch is there, so are the live branches.
        QMetaObject::invokeMethod(&m_context, report, Qt::QueuedConnection);
    }

    ~Watch() override
    {
        if (m_source)
            m_source->release();
    }

private:
    QPointer<GitBranchSource> m_source;
    QObject m_context;
};

GitBranchSource::GitBranchSource(GitPlace place, Policy policy, const QString &cacheFolder, const Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_policy(std::move(policy))
    , m_clock(clock)
    , m_reader(m_place, m_policy, repositoryCache(cacheFolder, m_place))
    , m_analysis(repositoryCache(cacheFolder, m_place))
{
    m_callPool.setMaxThreadCount(2);
    m_analysisPool.setMaxThreadCount(2);
}

GitBranchSource::~GitBranchSource()
{
    for (QFuture<Result<BranchSnapshot>> &call : m_calls)
        call.cancel();
    // While everything they use is still there.
    qDeleteAll(findChildren<GitFetcher *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<LiveBranches *>(Qt::FindDirectChildrenOnly));
    m_callPool.waitForDone();
}

QFuture<Result<BranchSnapshot>> GitBranchSource::branches(Depth depth)
{
    m_calls.removeIf([](const QFuture<Result<BranchSnapshot>> &call) { return call.isFinished(); });
    const auto work = [this, depth, asOf = m_clock.now()](QPromise<Result<BranchSnapshot>> &promise) {
        readOnce(promise, depth, asOf);
    };
    QFuture<Result<BranchSnapshot>> call = QtConcurrent::run(&m_callPool, work);
    m_calls.append(call);
    return call;
}

void GitBranchSource::readOnce(QPromise<Result<BranchSnapshot>> &promise, Depth depth, const QDateTime &asOf)
{
    const auto known = [this](const AnalysisPair &pair) { return m_analysis.known(pair.tip, pair.trunkTip); };
    Result<GitBranchReading> reading = m_reader.read(known, [&promise] { return promise.isCanceled(); });
    if (!reading) {
        promise.addResult(Failure(reading.error()));
        return;
    }
    BranchSnapshot &snapshot = reading->snapshot;
    snapshot.asOf = asOf;
    if (depth == Depth::Complete && !reading->open.empty()) {
        AnalysisRunner runner(m_reader, m_analysis, m_analysisPool);
        runner.setWanted(reading->open);
        while (!runner.waitForIdle(20ms)) {
            if (promise.isCanceled())
                return;
        }
        QHash<ObjectId, AnalysisResult> results;
        for (const AnalysisRunner::Finding &finding : runner.takeFindings())
            results.insert(finding.pair.tip, finding.result);
        for (Branch &branch : snapshot.branches) {
            if (const auto result = results.constFind(branch.tip); result != results.cend())
                applyAnalysis(&branch, *result);
        }
        snapshot.isComplete = true;
    }
    promise.addResult(std::move(snapshot));
    m_callPool.start([this] {
        m_reader.save();
        m_analysis.save();
    });
}

std::unique_ptr<Subscription> GitBranchSource::watch(Listener listener)
{
    if (!m_live)
        m_live = new LiveBranches(m_policy, m_reader, m_analysis, m_analysisPool, m_clock, this);
    ++m_watches;
    return std::make_unique<Watch>(this, listener);
}

void GitBranchSource::release()
{
    if (--m_watches > 0)
        return;
    m_live->stop();
    std::exchange(m_live, nullptr)->deleteLater(); // we may be in one of its reports
}

QFuture<Result<void>> GitBranchSource::fetch()
{
    return GitFetcher::run(m_place, m_policy.trunk, &m_callPool, this);
}

}
