// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/branchanalysis.h"
#include "app/adapters/git/analysis/treediff.h"

#include <QHash>

namespace Trunkline {

/// What is remembered of one branch tip: the answer, and what it hangs on, so that most moves of trunk leave it valid.
struct AnalysisRecord
{
    ObjectId trunkTip; ///< what the answer was last found true for
    ObjectId mergeBase;
    quint32 ownCommits = 0;
    AnalysisResult result;
    bool hangsOnPathsAlone = false; ///< the conflicts stay the same until trunk changes a path that meets these
    PathSet paths;
    std::vector<quint64> awaitedKeys; ///< a No stays a No until trunk gets a commit with one of these keys
    quint32 usedAt = 0; ///< day

    bool isComplete() const { return result.merged && result.conflicts; }
};

/// Everything BranchAnalysis keeps between two starts, as one file.
struct AnalysisMemory
{
    QHash<ObjectId, AnalysisRecord> records; ///< by tip
    QHash<ObjectId, quint64> trunkKeys;

    /// Empty when there is no file, or it is of another version, cut short or damaged.
    static AnalysisMemory load(const QString &path);
    /// Written beside its final name and renamed. Incomplete records are left out, and the longest unused ones beyond
    /// a bound. False when it could not be written.
    bool save(const QString &path) const;
};

}
