// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/domain/branch.h"

#include <functional>
#include <memory>
#include <vector>

namespace Trunkline {

/// One question: how does this branch relate to trunk in content?
struct AnalysisTask
{
    ObjectId tip;
    ObjectId trunkTip;
    ObjectId mergeBase;
    bool isOnlyMergeBase = false; ///< known to be; else it is found out, which takes longer
    std::vector<ObjectId> ownCommits; ///< newest first
    std::vector<ObjectId> trunkCommits; ///< on trunk and not on the branch, newest first
    bool isCut = false; ///< one of the lists goes on: what was not found in them is unknown, not absent
};

struct AnalysisResult
{
    std::optional<Merged> merged; ///< No, Squash or Rebase; nullopt when objects are missing
    std::optional<QStringList> conflicts; ///< sorted paths; nullopt when objects are missing

    bool operator==(const AnalysisResult &) const = default;
};

/// Squash and rebase detection by patch-id and conflict prediction by an in-memory merge, remembered on disk by commit
/// ids. Thread-safe: several workers may ask at once, each with its own repository handle.
class BranchAnalysis
{
    Q_DISABLE_COPY_MOVE(BranchAnalysis)

public:
    using Cancelled = std::function<bool()>;

    explicit BranchAnalysis(const QString &cacheFolder);
    ~BranchAnalysis();

    /// What is remembered of this pair of commits; nullopt when it has to be computed. Never touches the repository.
    std::optional<AnalysisResult> known(const ObjectId &tip, const ObjectId &trunkTip) const;

    /// Computes and remembers. nullopt when @p cancelled said so in between.
    std::optional<AnalysisResult> analyse(git_repository *repository, const AnalysisTask &task,
                                          const Cancelled &cancelled);

    /// Keeps what was computed for the next start.
    void save() const;

    /// Gives back the memory of what was only kept for the next branch: for the end of a round of work.
    void relax();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}
