// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysisrunner.h"
#include "models/ports/clock.h"

#include <QFutureWatcher>
#include <QMultiHash>
#include <QThread>
#include <QTimer>

namespace Trunkline {

class RefWatcher;

/// Keeps one snapshot of a repository true: reads again when the watcher says so, lets what history cannot answer be
/// analysed in the background, and reports every difference. Its own thread only receives.
class LiveBranches : public QObject
{
    Q_OBJECT

public:
    /// All but @p parent outlive it.
    LiveBranches(const Policy &policy, BranchReader &reader, BranchAnalysis &analysis, QThreadPool &analysisPool,
                 const Clock &clock, QObject *parent);
    ~LiveBranches() override;

    /// nullopt before the first.
    const std::optional<Result<BranchSnapshot>> &latest() const { return m_latest; }

    /// Ends all work without waiting for it; nothing is reported any more.
    void stop();

Q_SIGNALS:
    void changed(const Trunkline::Result<Trunkline::BranchSnapshot> &snapshot);

private:
    /// What a worker makes of a reading, so that ten thousand branches cost the GUI thread nothing.
    struct Reading
    {
        GitBranchReading facts;
        QMultiHash<ObjectId, qsizetype> rows; ///< of its branches, by tip
        bool isNews = true; ///< against what was told when it began
    };

    static Reading prepared(GitBranchReading facts, std::optional<Result<BranchSnapshot>> told);
    void startWatching();
    void read();
    void takeReading();
    void readOutline();
    void takeSnapshot(Reading reading);
    void analyseOpen();
    void takeFindings();
    void publish(Result<BranchSnapshot> next);
    void save();

    const Policy &m_policy;
    const GitPlace m_place; ///< when it began
    BranchReader &m_reader;
    BranchAnalysis &m_analysis;
    QThreadPool &m_analysisPool;
    const Clock &m_clock;
    QThreadPool m_readPool; ///< one thread: reading again must not overtake
    AnalysisRunner m_runner;
    QThread m_watchThread;
    QFutureWatcher<Result<Reading>> m_reading;
    QDateTime m_readingSince;
    QFutureWatcher<Result<BranchSnapshot>> m_outline;
    QTimer m_outlineTimer; ///< a long history is worth a first look without it
    QTimer m_analysisTimer;
    QTimer m_findingsTimer;
    QTimer m_retryTimer; ///< what is wrong may be put right outside of the repository
    QTimer m_saveTimer;
    bool m_isStale = false; ///< something changed while it was being read
    bool m_isStopped = false;
    bool m_isUnsaved = false;
    std::vector<AnalysisPair> m_open; ///< until they are analysed
    QMultiHash<ObjectId, qsizetype> m_rows; ///< of the latest snapshot, by tip
    std::optional<Result<BranchSnapshot>> m_latest;
    quint64 m_told = 0; ///< counts what was told
    quint64 m_toldBefore = 0; ///< the reading under way
};

}
