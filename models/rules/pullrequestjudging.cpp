// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/pullrequestjudging.h"

#include "models/rules/gates.h"

#include <algorithm>

namespace Trunkline {

QString pullRequestId(qint32 number)
{
    return QString::number(number).rightJustified(10, QLatin1Char('0'));
}

static JudgedPullRequest judgedBy(const GateRules &rules, const PullRequest &facts, const Policy::PullRequests &policy)
{
    return {.facts = facts,
            .standing = rules.standing(facts),
            .notPassedAtMerge = rules.gatesNotPassedAtMerge(facts),
            .migrations = touchedMigrations(facts, policy.migrationFolders),
            .id = pullRequestId(facts.number)};
}

QList<JudgedPullRequest> judged(const PullRequestSnapshot &snapshot, const Policy::PullRequests &policy)
{
    const GateRules rules(policy, snapshot);
    QList<JudgedPullRequest> list;
    const QList<PullRequest> merged = snapshot.merged.value_or(QList<PullRequest>());
    list.reserve(snapshot.open.size() + merged.size());
    for (const PullRequest &facts : snapshot.open)
        list.append(judgedBy(rules, facts, policy));
    for (const PullRequest &facts : merged)
        list.append(judgedBy(rules, facts, policy));
    std::ranges::sort(list, {}, &JudgedPullRequest::id);
    return list;
}

std::chrono::seconds pullRequestAge(const PullRequest &pullRequest, const QDateTime &now)
{
    const QDateTime &end = pullRequest.merge ? pullRequest.merge->at : now;
    return std::chrono::seconds(std::max<qint64>(0, pullRequest.createdAt.secsTo(end)));
}

std::optional<std::chrono::seconds> leadTime(const PullRequest &pullRequest)
{
    if (!pullRequest.merge || !pullRequest.merge->firstCommitAt.isValid() || !pullRequest.merge->at.isValid())
        return std::nullopt;
    const qint64 span = pullRequest.merge->firstCommitAt.secsTo(pullRequest.merge->at);
    return std::chrono::seconds(std::max<qint64>(0, span)); // author clocks run ahead
}

bool isDecided(const PullRequestStanding &standing)
{
    return std::ranges::none_of(standing.gates, [](const Gate &gate) {
        const bool isPerson = gate.kind == Gate::Kind::HumanReview; // a person may take days
        const bool isUnderWay = gate.state == Gate::State::Running || gate.state == Gate::State::Unknown
                || gate.state == Gate::State::Outdated || gate.state == Gate::State::Missing;
        return gate.isRequired && !isPerson && isUnderWay;
    });
}

int groupRank(const JudgedPullRequest &pullRequest)
{
    using Group = PullRequestStanding::Group;
    if (pullRequest.isMerged())
        return pullRequest.notPassedAtMerge.isEmpty() ? 6 : 5;
    switch (pullRequest.standing.group) {
    case Group::ReadyToMerge:
        return 0;
    case Group::NeedsMyReview:
        return 1;
    case Group::Blocked:
        return 2;
    case Group::WaitingForOthers:
        return 3;
    case Group::Draft:
        break;
    }
    return 4;
}

qint64 urgency(const JudgedPullRequest &pullRequest)
{
    constexpr qint64 span = qint64(1) << 50; // milliseconds: longer than any pull request
    return groupRank(pullRequest) * span + pullRequest.facts.createdAt.toMSecsSinceEpoch();
}

qint64 openGates(const PullRequestStanding &standing)
{
    qint64 sum = 0;
    for (const Gate &gate : standing.gates) {
        const bool isFine = gate.state == Gate::State::Passed || gate.state == Gate::State::NotNeeded;
        if (gate.isRequired && !isFine)
            sum -= gate.state == Gate::State::Failed ? 10 : 1;
    }
    return sum;
}

std::vector<const JudgedPullRequest *> byUrgency(const QList<JudgedPullRequest> &pullRequests)
{
    std::vector<const JudgedPullRequest *> sorted;
    sorted.reserve(std::size_t(pullRequests.size()));
    for (const JudgedPullRequest &pullRequest : pullRequests)
        sorted.push_back(&pullRequest);
    std::ranges::stable_sort(sorted, {}, [](const JudgedPullRequest *one) { return urgency(*one); });
    return sorted;
}

}
