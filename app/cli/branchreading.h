// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"
#include "models/domain/branch.h"

namespace Trunkline {

struct PullRequestReading;
struct ServiceReading;

/// What came of asking the repository for its branches. Both are set when the facts are there and only the analysis
/// did not end.
struct BranchReading
{
    Policy policy;
    std::optional<BranchSnapshot> snapshot;
    std::optional<Error> error;

    ExitCode exitCode() const;
};

/// How deep branches are read.
enum class Reach {
    AsOptionsSay,
    Graph, ///< refs and history only: for verbs about something else
};

/// What every verb begins with: the opened repository and its branches; then what several panes need, which is asked
/// for once.
struct RepositoryReading
{
    BranchReading git;
    OpenedRepository opened; ///< empty when the repository could not be opened; its sources may be asked further
    std::optional<TrunkHistory> trunkHistory; ///< once trunkHistory() was called
    std::shared_ptr<const PullRequestReading> pullRequests; ///< once readPullRequests() was called
    std::shared_ptr<const ServiceReading> services; ///< once readServices() was called
};

/// Says on standard error what went wrong or was left out.
RepositoryReading readRepository(const VerbContext &context, Reach reach);

/// What came to trunk within the longest memory of any rule, read at the first call; nullopt when that failed.
const std::optional<TrunkHistory> &trunkHistory(const VerbContext &context, RepositoryReading &repository);

/// The branches alone, as deep as the options say.
BranchReading readBranches(const VerbContext &context);

}
