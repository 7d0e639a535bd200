// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/branchanalysis.h"
#include "app/adapters/git/gitrepository.h"
#include "models/domain/branch.h"
#include "models/domain/policy.h"

#include <functional>
#include <memory>

namespace Trunkline {

/// Two commits whose content is to be compared.
struct AnalysisPair
{
    ObjectId tip;
    ObjectId trunkTip;

    auto operator<=>(const AnalysisPair &) const = default;
};

/// What one look at the repository gave.
struct GitBranchReading
{
    BranchSnapshot snapshot; ///< merged and conflicts as far as they are known
    std::vector<AnalysisPair> open; ///< what is still to be analysed, each once
};

/// Reads refs, history and configuration into a snapshot; again and again, doing only what changed. Survives the
/// repository: it may vanish, come back, and be another one then. Thread-safe: callers take turns.
class BranchReader
{
    Q_DISABLE_COPY_MOVE(BranchReader)

public:
    using Cancelled = std::function<bool()>;
    using Known = std::function<std::optional<AnalysisResult>(const AnalysisPair &)>;

    /// @p cacheFolder is this repository's own.
    BranchReader(GitPlace place, Policy policy, QString cacheFolder);
    ~BranchReader();

    /// The snapshot's asOf is left to the caller.
    Result<GitBranchReading> read(const Known &known, const Cancelled &cancelled);

    /// nullopt when the repository has moved on since the reading that asked for it.
    std::optional<AnalysisTask> task(const AnalysisPair &pair);

    /// Where the repository was when it was last read.
    GitPlace place() const;

    /// Keeps what was read for the next start.
    void save();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Puts a result where it belongs.
void applyAnalysis(Branch *branch, const AnalysisResult &result);

/// True when a branch's relation to trunk is a matter of content, and not settled by history alone.
bool needsAnalysis(const Branch &branch);

}
