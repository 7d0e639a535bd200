// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/panereading.h"
#include "models/domain/pullrequestsnapshot.h"

namespace Trunkline {

/// What came of asking the code host for pull requests.
struct PullRequestReading
{
    Policy::PullRequests policy;
    std::optional<PullRequestSnapshot> snapshot;
    std::optional<Error> error;
    Feed::State state = Feed::State::NotConfigured;

    SourceReport report() const;
    ExitCode exitCode() const;
};

/// At the first call. Says nothing: what went wrong is in the reading.
const PullRequestReading &readPullRequests(const VerbContext &context, RepositoryReading &repository);

/// As one pane among several: who is not signed in, or has no repository on GitHub, did not ask for pull requests.
PaneReading readPullRequestPane(const VerbContext &context, RepositoryReading &repository);

}
