// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/changestages.h"

#include <algorithm>

namespace Trunkline {

namespace {

using Station = Change::Station;
using Production = Change::Production;

bool isReverted(const Change &change)
{
    return change.station == Station::Reverted;
}

bool hasProduction(const Change &change, Production::State state)
{
    return std::ranges::contains(change.production, state, &Production::state);
}

StageState branchStage(const Change &change, const Policy::Branches &limits)
{
    const QDateTime end = change.isMerged() ? change.mergedAt : QDateTime();
    const auto span = branchSpan(change, end);
    if (change.isMerged() && !span)
        return StageState::Unknown;
    if (span && *span >= limits.overdueAfter)
        return StageState::Failed;
    return change.station == Station::Branch ? StageState::Here : StageState::Passed;
}

StageState reviewStage(const Change &change)
{
    if (change.isMerged() && !change.isReviewKnown)
        return StageState::Unknown;
    if (change.isMerged())
        return change.gates.isEmpty() ? StageState::Passed : StageState::Failed; // those that it went around
    if (change.station == Station::Branch)
        return StageState::Ahead;
    if (change.isReady)
        return StageState::Passed;
    const auto failed = [](const Gate &gate) { return gate.isRequired && gate.state == Gate::State::Failed; };
    return std::ranges::any_of(change.gates, failed) ? StageState::Failed : StageState::Here;
}

StageState mergeStage(const Change &change)
{
    if (isReverted(change))
        return StageState::Failed;
    if (change.isMerged())
        return StageState::Passed;
    return change.isReady ? StageState::Here : StageState::Ahead;
}

StageState imageStage(const Change &change)
{
    if (!change.images.isEmpty())
        return StageState::Passed;
    if (!change.isMerged() || isReverted(change))
        return StageState::Ahead;
    if (change.touchesNoService)
        return StageState::Passed;
    return change.isProductionKnown && !change.production.isEmpty() ? StageState::Here : StageState::Unknown;
}

StageState productionStage(const Change &change)
{
    if (!change.isMerged())
        return StageState::Ahead;
    if (change.touchesNoService)
        return StageState::Passed;
    if (!change.isProductionKnown || change.production.isEmpty())
        return StageState::Unknown;
    if (hasProduction(change, Production::State::RolledBack))
        return StageState::Failed;
    const bool isEverywhere = std::ranges::all_of(
            change.production, [](const Production &one) { return one.state == Production::State::Running; });
    if (isEverywhere)
        return StageState::Passed;
    return isReverted(change) ? StageState::Ahead : StageState::Here;
}

StageState releaseStage(const Change &change)
{
    if (change.station < Station::Deployed || isReverted(change))
        return StageState::Ahead;
    if (!change.flags)
        return StageState::Unknown;
    return change.station == Station::Deployed ? StageState::Here : StageState::Passed;
}

StageState cleanUpStage(const Change &change)
{
    if (change.station == Station::Done)
        return StageState::Passed;
    return change.station == Station::Released ? StageState::Here : StageState::Ahead;
}

/// Of those that are not there yet the first, else none.
std::optional<Change::Deadline> earliest(const QList<Change::Deadline> &deadlines)
{
    const auto first = std::ranges::min_element(deadlines, {}, &Change::Deadline::at);
    return first == deadlines.cend() ? std::nullopt : std::optional(*first);
}

void addLimitsInWork(const Change &change, const Policy &policy, QList<Change::Deadline> &deadlines)
{
    if (change.startedAt.isValid())
        deadlines.append({.rule = QLatin1StringView("BRANCH-2"),
                          .subject = change.branch,
                          .at = change.startedAt.addDuration(policy.branches.overdueAfter)});
    if (change.openedAt.isValid())
        deadlines.append({.rule = QLatin1StringView("PR-5"),
                          .subject = change.branch,
                          .at = change.openedAt.addDuration(policy.pullRequests.overdueAfter)});
}

void addCleanUp(const Change &change, QList<Change::Deadline> &deadlines)
{
    const QList<Change::Flag> flags = change.flags.value_or(QList<Change::Flag>());
    for (const Change::Flag &flag : flags) {
        if (flag.removeBy.isValid() && !flag.isRemoved)
            deadlines.append({.rule = QLatin1StringView("FLAG-1"), .subject = flag.key, .at = flag.removeBy});
    }
    for (const Change::Schema &schema : change.schemaChanges) {
        if (schema.phase == SchemaChange::Phase::Quiet && schema.contractAllowedAt.isValid())
            deadlines.append(
                    {.rule = QLatin1StringView("MIG-4"), .subject = schema.object, .at = schema.contractAllowedAt});
    }
    if (change.isBranchDeleted == false)
        deadlines.append({.rule = QLatin1StringView("BRANCH-3"), .subject = change.branch, .at = change.mergedAt});
}

}

std::optional<std::chrono::seconds> branchSpan(const Change &change, const QDateTime &now)
{
    const QDateTime end = change.isMerged() ? change.mergedAt : now;
    if (!change.startedAt.isValid() || !end.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(change.startedAt.secsTo(end), 0));
}

StageState stageState(const Change &change, Stage stage, const Policy::Branches &limits)
{
    switch (stage) {
    case Stage::Branch:
        return branchStage(change, limits);
    case Stage::Review:
        return reviewStage(change);
    case Stage::Merge:
        return mergeStage(change);
    case Stage::Image:
        return imageStage(change);
    case Stage::Production:
        return productionStage(change);
    case Stage::Release:
        return releaseStage(change);
    case Stage::CleanUp:
        return cleanUpStage(change);
    }
    Q_UNREACHABLE_RETURN(StageState::Unknown);
}

std::optional<Change::Deadline> nextDeadline(const Change &change, const Policy &policy)
{
    QList<Change::Deadline> deadlines;
    if (change.station == Station::Reverted)
        return std::nullopt;
    if (!change.isMerged()) {
        addLimitsInWork(change, policy, deadlines);
        return earliest(deadlines);
    }
    if (change.station < Station::Deployed && !change.production.isEmpty())
        deadlines.append({.rule = QLatin1StringView("SWARM-7"),
                          .subject = change.mergeCommit.toShortHex(),
                          .at = change.mergedAt.addDuration(policy.services.behindAfter)});
    addCleanUp(change, deadlines);
    return earliest(deadlines);
}

qint64 changeUrgency(const Change &change)
{
    // What is on its way to production comes first, then what is in work, then what waits for its release.
    static constexpr int order[] = {3, 2, 1, 1, 4, 5, 6, 6}; // indexed by Station
    const bool isBack = hasProduction(change, Production::State::RolledBack) && !isReverted(change);
    const qint64 band = isBack ? 0 : order[int(change.station)];
    const QDateTime &since = change.stationSince.isValid() ? change.stationSince : change.mergedAt;
    return (band << 48) - (since.isValid() ? since.toSecsSinceEpoch() : 0);
}

}
