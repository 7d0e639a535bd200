// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/previewverdict.h"

#include "models/rules/serviceurgency.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using PreviewState = PreviewVerdict::State;
using OwnerState = PreviewOwner::State;

PreviewOwner byPullRequest(qint32 number, const PullRequestSnapshot &facts)
{
    const auto open = std::ranges::find(facts.open, number, &PullRequest::number);
    if (open != facts.open.end())
        return {.state = OwnerState::Open,
                .title = open->title,
                .url = open->url,
                .branch = open->branch,
                .head = open->headSha,
                .endedAt = {}};
    if (!facts.merged)
        return {.state = OwnerState::Closed};
    const auto merged = std::ranges::find(*facts.merged, number, &PullRequest::number);
    if (merged == facts.merged->end())
        return {.state = OwnerState::Closed};
    return {.state = OwnerState::Merged,
            .title = merged->title,
            .url = merged->url,
            .branch = merged->branch,
            .head = merged->headSha,
            .endedAt = merged->merge ? merged->merge->at : QDateTime()};
}

PreviewOwner byBranch(const Branch &branch)
{
    const bool isMerged = branch.merged.value_or(Merged::No) != Merged::No;
    return {.state = isMerged ? OwnerState::Merged : OwnerState::Open,
            .title = {},
            .url = {},
            .branch = branch.name,
            .head = branch.tip.toHex(),
            .endedAt = {}};
}

bool isWell(const ServiceVerdict &verdict)
{
    using enum ServiceVerdict::State;
    return verdict.state == Healthy || verdict.state == Stopped || verdict.state == Completed
            || verdict.state == RolledBack;
}

bool isMoving(const ServiceVerdict &verdict)
{
    using enum ServiceVerdict::State;
    return (verdict.state == RollingOut || verdict.state == RollingBack)
            && verdict.severity < ServiceVerdict::Severity::Alert;
}

}

PreviewOwner previewOwner(const Preview &preview, const OwnerFacts &facts, const TrunkDistance &toTrunk)
{
    if (facts.pullRequests)
        return byPullRequest(preview.pullRequest, *facts.pullRequests);
    const QList<Branch> &branches = facts.branches;
    if (!preview.branch.isEmpty()) {
        const auto named = std::ranges::find(branches, preview.branch, &Branch::name);
        if (named != branches.end())
            return byBranch(*named);
        if (!branches.isEmpty())
            return {.state = OwnerState::Closed, .branch = preview.branch};
    }
    const auto numbered = std::ranges::find(branches, std::optional(preview.pullRequest), &Branch::pullRequest);
    if (numbered != branches.end())
        return byBranch(*numbered);
    if (preview.commit.size() >= 7) {
        const auto tipped = std::ranges::find_if(
                branches, [&](const Branch &branch) { return branch.tip.toHex().startsWith(preview.commit); });
        if (tipped != branches.end())
            return byBranch(*tipped);
    }
    return {.state = toTrunk.place == TrunkDistance::Place::OnTrunk ? OwnerState::Merged : OwnerState::Unknown};
}

bool isAnswered(const ProbeResult &probe)
{
    return probe.status && *probe.status < 500;
}

PreviewVerdict previewVerdict(const Preview &preview, const PreviewOwner &owner, const QList<PreviewService> &services,
                              const QList<ProbeResult> &probes)
{
    PreviewVerdict verdict{.services = qint32(services.size())};
    const PreviewService *worst = nullptr;
    for (const PreviewService &service : services) {
        verdict.up += isWell(service.verdict);
        if (!isWell(service.verdict) && (!worst || serviceUrgency(service.verdict) < serviceUrgency(worst->verdict)))
            worst = &service;
    }
    if (worst)
        verdict.worstService = worst->name;
    const auto failed = std::ranges::find_if_not(probes, isAnswered);
    if (failed != probes.end())
        verdict.failedProbe = *failed;
    verdict.isUnprobed = !preview.urls.isEmpty() && probes.isEmpty();

    if (owner.isOver()) {
        verdict.state = PreviewState::Orphan;
        verdict.orphanSince = owner.endedAt;
    } else if (worst && worst->verdict.state == ServiceVerdict::State::Unknown) {
        verdict.state = PreviewState::Unknown;
    } else if (worst && !isMoving(worst->verdict)) {
        verdict.state = PreviewState::Unhealthy;
    } else if (worst) {
        verdict.state = PreviewState::Starting;
    } else {
        verdict.state = verdict.failedProbe ? PreviewState::Unreachable : PreviewState::Ready;
    }
    return verdict;
}

QList<Finding> previewFindings(const Preview &preview, const PreviewOwner &owner, const PreviewVerdict &verdict,
                               const TrunkDistance &toHead, const QDateTime &now, const PreviewPolicy &policy)
{
    QList<Finding> findings;
    if (owner.state == PreviewOwner::State::Unknown) {
        findings.append({.rule = "PREVIEW-1"_L1, .verdict = Finding::Verdict::Unknown});
    } else if (owner.isOver()) {
        // Without knowing when its owner ended, its own age decides.
        const QDateTime since = verdict.orphanSince.isValid() ? verdict.orphanSince : preview.createdAt;
        if (!since.isValid() || since.addDuration(policy.orphanAfter) <= now)
            findings.append({.rule = "PREVIEW-1"_L1, .since = verdict.orphanSince});
        return findings; // what an orphan answers or runs matters to nobody
    }
    if (verdict.state == PreviewState::Unhealthy || verdict.state == PreviewState::Unreachable)
        findings.append({.rule = "PREVIEW-2"_L1});
    else if (verdict.isUnprobed || verdict.state == PreviewState::Unknown)
        findings.append({.rule = "PREVIEW-2"_L1, .verdict = Finding::Verdict::Unknown});
    const bool isBehind = toHead.place == TrunkDistance::Place::Elsewhere || toHead.behind.value_or(0) > 0;
    if (toHead.place == TrunkDistance::Place::Unknown)
        findings.append({.rule = "PREVIEW-3"_L1, .verdict = Finding::Verdict::Unknown});
    else if (isBehind && (!toHead.behindSince.isValid() || toHead.behindSince.addDuration(policy.outdatedAfter) <= now))
        findings.append({.rule = "PREVIEW-3"_L1, .severity = Finding::Severity::Info, .since = toHead.behindSince});
    return findings;
}

qint64 previewUrgency(const PreviewVerdict &verdict)
{
    switch (verdict.state) {
    case PreviewState::Unhealthy:
        return 0;
    case PreviewState::Unreachable:
        return 1;
    case PreviewState::Orphan:
        return 2;
    case PreviewState::Starting:
        return 3;
    case PreviewState::Unknown:
        return 4;
    case PreviewState::Ready:
        return 5;
    }
    std::unreachable();
}

}
