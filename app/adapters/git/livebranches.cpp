// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/livebranches.h"

#include "app/adapters/git/branchoutline.h"
#include "app/adapters/git/refwatcher.h"

#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace Trunkline {

static constexpr auto firstFindings = 50ms;
static constexpr auto laterFindings = 200ms;
static constexpr std::size_t fewPairs = 64; ///< are analysed at once

LiveBranches::LiveBranches(const Policy &policy, BranchReader &reader, BranchAnalysis &analysis,
                           QThreadPool &analysisPool, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_place(reader.place())
    , m_reader(reader)
    , m_analysis(analysis)
    , m_analysisPool(analysisPool)
    , m_clock(clock)
    , m_runner(reader, analysis, analysisPool)
{
    m_readPool.setMaxThreadCount(1);
    m_outlineTimer.setInterval(150ms);
    m_outlineTimer.setSingleShot(true);
    m_retryTimer.setInterval(2s);
    m_retryTimer.setSingleShot(true);
    m_saveTimer.setInterval(5s);
    m_saveTimer.setSingleShot(true);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &LiveBranches::takeReading);
    connect(&m_outlineTimer, &QTimer::timeout, this, &LiveBranches::readOutline);
    connect(&m_outline, &QFutureWatcherBase::finished, this, [this] {
        if (m_latest || m_isStopped || m_outline.isCanceled())
            return;
        Result<BranchSnapshot> outline = m_outline.future().takeResult();
        if (!outline)
            return; // the reading will say why
        outline->asOf = m_readingSince;
        publish(std::move(outline));
    });
    m_analysisTimer.setInterval(200ms);
    m_analysisTimer.setSingleShot(true);
    connect(&m_analysisTimer, &QTimer::timeout, this, &LiveBranches::analyseOpen);
    connect(&m_findingsTimer, &QTimer::timeout, this, &LiveBranches::takeFindings);
    connect(&m_retryTimer, &QTimer::timeout, this, &LiveBranches::read);
    connect(&m_saveTimer, &QTimer::timeout, this, &LiveBranches::save);
    startWatching();
    read();
    m_outlineTimer.start();
}

LiveBranches::~LiveBranches()
{
    stop();
    m_outline.waitForFinished();
    m_reading.waitForFinished();
    if (m_isUnsaved)
        save();
    m_readPool.waitForDone();
    m_watchThread.wait();
}

void LiveBranches::stop()
{
    m_isStopped = true;
    m_reading.cancel();
    m_outline.cancel();
    m_runner.stop();
    m_outlineTimer.stop();
    m_analysisTimer.stop();
    m_findingsTimer.stop();
    m_retryTimer.stop();
    m_saveTimer.stop();
    m_watchThread.quit();
}

void LiveBranches::startWatching()
{
    auto *watcher = new RefWatcher(m_reader.place());
    watcher->moveToThread(&m_watchThread);
    connect(&m_watchThread, &QThread::started, watcher, &RefWatcher::start);
    connect(&m_watchThread, &QThread::finished, watcher, &QObject::deleteLater);
    connect(watcher, &RefWatcher::changed, this, &LiveBranches::read);
    m_watchThread.setObjectName(QStringLiteral("trunkline-refs"));
    m_watchThread.start();
}

void LiveBranches::read()
{
    if (m_isStopped)
        return;
    if (m_reading.isRunning()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_readingSince = m_clock.now();
    m_toldBefore = m_told;
    const auto work = [this, since = m_readingSince, told = m_latest](QPromise<Result<Reading>> &promise) {
        const auto known = [this](const AnalysisPair &pair) { return m_analysis.known(pair.tip, pair.trunkTip); };
        Result<GitBranchReading> facts = m_reader.read(known, [&promise] { return promise.isCanceled(); });
        if (!facts) {
            promise.addResult(Failure(std::move(facts).error()));
            return;
        }
        facts->snapshot.asOf = since;
        promise.addResult(prepared(*std::move(facts), told));
    };
    m_reading.setFuture(QtConcurrent::run(&m_readPool, work));
}

LiveBranches::Reading LiveBranches::prepared(GitBranchReading facts, std::optional<Result<BranchSnapshot>> told)
{
    Reading reading{.facts = std::move(facts)};
    const QList<Branch> &branches = reading.facts.snapshot.branches;
    reading.rows.reserve(branches.size());
    for (qsizetype row = 0; row < branches.size(); ++row)
        reading.rows.insert(branches[row].tip, row);
    if (told && *told) {
        (*told)->asOf = reading.facts.snapshot.asOf; // having looked again is no news
        reading.isNews = **told != reading.facts.snapshot;
    }
    return reading;
}

void LiveBranches::readOutline()
{
    if (m_latest)
        return;
    const auto work = [this](QPromise<Result<BranchSnapshot>> &promise) {
        Result<BranchSnapshot> outline
                = Trunkline::readOutline(m_place, m_policy, [&promise] { return promise.isCanceled(); });
        promise.addResult(std::move(outline));
    };
    m_outline.setFuture(QtConcurrent::run(&m_analysisPool, work));
}

void LiveBranches::takeReading()
{
    if (m_isStopped || m_reading.isCanceled())
        return;
    Result<Reading> reading = m_reading.future().takeResult();
    if (reading) {
        m_retryTimer.stop();
        takeSnapshot(std::move(*reading));
    } else {
        m_runner.stop();
        m_analysisTimer.stop();
        m_findingsTimer.stop();
        m_retryTimer.start();
        if (!m_latest || *m_latest || m_latest->error() != reading.error())
            publish(Failure(reading.error()));
    }
    if (m_isStale)
        read();
}

void LiveBranches::takeSnapshot(Reading reading)
{
    m_rows = std::move(reading.rows);
    m_open = std::move(reading.facts.open);
    m_findingsTimer.stop();
    if (m_open.size() > fewPairs) {
        m_runner.stop();
        m_analysisTimer.start(); // the picture first: two workers would take the window's processor
    } else {
        analyseOpen();
    }
    m_isUnsaved = true;
    m_saveTimer.start();
    if (reading.isNews || m_told != m_toldBefore)
        publish(std::move(reading.facts.snapshot));
    else
        (*m_latest)->asOf = reading.facts.snapshot.asOf;
}

void LiveBranches::analyseOpen()
{
    m_analysisTimer.stop();
    m_runner.setWanted(m_open);
    if (!m_open.empty())
        m_findingsTimer.start(firstFindings);
    m_open.clear();
}

void LiveBranches::takeFindings()
{
    if (!m_latest || !*m_latest)
        return;
    const bool isDone = m_runner.isIdle(); // asked first: what is found after it is not the last
    const std::vector<AnalysisRunner::Finding> findings = m_runner.takeFindings();
    m_findingsTimer.setInterval(laterFindings);
    if (isDone) {
        m_findingsTimer.stop();
        m_isUnsaved = true;
        m_saveTimer.start();
    }
    if (findings.empty() && !isDone)
        return;
    BranchSnapshot snapshot = **std::move(m_latest);
    for (const auto &[pair, result] : findings) {
        if (pair.trunkTip != snapshot.trunk.tip)
            continue;
        for (auto row = m_rows.constFind(pair.tip); row != m_rows.cend() && row.key() == pair.tip; ++row)
            applyAnalysis(&snapshot.branches[*row], result);
    }
    snapshot.isComplete = isDone;
    publish(std::move(snapshot));
}

void LiveBranches::publish(Result<BranchSnapshot> next)
{
    m_latest = std::move(next);
    ++m_told;
    const Result<BranchSnapshot> snapshot = *m_latest; // a listener may lead to the next one
    Q_EMIT changed(snapshot);
}

void LiveBranches::save()
{
    m_isUnsaved = false;
    m_readPool.start([this] {
        m_reader.save();
        m_analysis.save();
        if (m_runner.isIdle())
            m_analysis.relax();
    });
}

}
