// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/pullrequestreading.h"

#include "app/cli/await.h"
#include "models/findings/pullrequestfindings.h"
#include "models/ports/clock.h"
#include "models/wording/errorwording.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

SourceReport PullRequestReading::report() const
{
    return {.name = "github"_L1, .state = state, .asOf = snapshot ? snapshot->asOf : QDateTime(), .error = error};
}

ExitCode PullRequestReading::exitCode() const
{
    return error ? ExitCode::SourceFailed : ExitCode::Fine;
}

static PullRequestReading askForPullRequests(const VerbContext &context, RepositoryReading &repository)
{
    PullRequestReading reading{.policy = repository.opened.policy.pullRequests};
    if (!repository.opened.pullRequests) {
        reading.error = repository.opened.noPullRequests;
        return reading;
    }
    Result<PullRequestSnapshot> snapshot = await(repository.opened.pullRequests->pullRequests(),
                                                 QDeadlineTimer(context.options.timeout), u"GitHub"_s);
    reading.state = snapshot ? Feed::State::Live : Feed::State::Failed;
    if (snapshot)
        reading.snapshot = std::move(*snapshot);
    else
        reading.error = snapshot.error();
    return reading;
}

const PullRequestReading &readPullRequests(const VerbContext &context, RepositoryReading &repository)
{
    if (!repository.pullRequests)
        repository.pullRequests = std::make_shared<PullRequestReading>(askForPullRequests(context, repository));
    return *repository.pullRequests;
}

/// Those that the clone saw itself are reported with the branches.
static PullRequestSnapshot withoutKnownPushes(PullRequestSnapshot snapshot, const RepositoryReading &repository)
{
    if (!snapshot.forcePushes || !repository.git.snapshot)
        return snapshot;
    snapshot.forcePushes->removeIf([&](const TrunkForcePush &push) {
        return std::ranges::any_of(repository.git.snapshot->trunk.forcePushes,
                                   [&](const ForcePush &known) { return known.to.toHex() == push.to; });
    });
    return snapshot;
}

PaneReading readPullRequestPane(const VerbContext &context, RepositoryReading &repository)
{
    const PullRequestReading &reading = readPullRequests(context, repository);
    PaneReading pane{.source = reading.report(), .findings = {.pane = u"prs"_s}};
    if (reading.snapshot) {
        const QDateTime now = context.clock.now();
        pane.findings = pullRequestPaneFindings(withoutKnownPushes(*reading.snapshot, repository), now, reading.policy);
        addDirectCommits(pane.findings, *reading.snapshot, trunkHistory(context, repository), now);
        return pane;
    }
    const bool isUnused
            = reading.state == Feed::State::NotConfigured || reading.error->cause == Error::Cause::SignedOut;
    if (isUnused) {
        pane.source = {.name = "github"_L1};
    } else if (context.options.verbosity != Options::Verbosity::Quiet) {
        const ErrorText text = describe(*reading.error);
        context.err.write("trunkline: "_ba + QString(text.message + u' ' + text.hint).toUtf8() + '\n');
    }
    return pane;
}

}
