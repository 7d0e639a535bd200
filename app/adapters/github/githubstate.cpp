// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubstate.h"

#include <algorithm>

namespace Trunkline {

/// Deployments change without a trace in their pull request: the repository's list is newer than the details.
static void addDeployments(PullRequest &pullRequest, const QList<Deployment> &known)
{
    for (const Deployment &deployment : known) {
        const bool isOurs = deployment.sha == pullRequest.headSha
                || (!pullRequest.isFromFork && !deployment.ref.isEmpty() && deployment.ref == pullRequest.branch);
        if (!isOurs)
            continue;
        if (!pullRequest.deployments)
            pullRequest.deployments.emplace();
        const auto same = std::ranges::find(*pullRequest.deployments, deployment.id, &Deployment::id);
        if (same == pullRequest.deployments->end())
            pullRequest.deployments->append(deployment);
        else
            *same = deployment;
    }
    if (pullRequest.deployments)
        std::ranges::stable_sort(*pullRequest.deployments, std::ranges::greater(), &Deployment::createdAt);
}

PullRequestSnapshot snapshotOf(const GithubState &state, const RequestBudget &budget)
{
    PullRequestSnapshot snapshot{.repository = state.repository,
                                 .trunk = state.trunk,
                                 .merged = state.merged,
                                 .protection = state.protection,
                                 .forcePushes = state.forcePushes,
                                 .unreadable = state.unreadable,
                                 .account = state.account,
                                 .budget = budget,
                                 .asOf = state.listAt};
    snapshot.open.reserve(state.open.size());
    for (const GithubState::Entry &entry : state.open) {
        snapshot.open.append(entry.pullRequest);
        if (state.deployments)
            addDeployments(snapshot.open.last(), state.deployments->deployments);
        snapshot.isComplete = snapshot.isComplete && entry.digest == entry.readDigest;
    }
    if (state.deployments)
        snapshot.environments = state.deployments->environments;
    return snapshot;
}

void markMissing(HostAccount &account, HostAccount::Right right, const QString &accepted)
{
    if (!std::ranges::contains(account.missing, right, &HostAccount::MissingRight::right))
        account.missing.append({right, accepted});
}

}
