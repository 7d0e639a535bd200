// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/parsepullrequest.h"
#include "models/domain/pullrequestsnapshot.h"

namespace Trunkline {

/// Points, as GraphQL itself tells them.
struct GraphqlCost
{
    qint32 cost = 0;
    std::optional<qint32> limit;
    std::optional<qint32> remaining;
    std::optional<qint32> used;
    QDateTime resetAt;
};

struct HeartbeatPage
{
    QList<Pulse> pulses;
    QString more; ///< cursor of the next page; empty at the end
};

struct Heartbeat
{
    QString fullName; ///< a renamed repository tells its new name
    QString trunkSha;
    qint64 mergedCount = -1;
    QList<HeartbeatPage> pages; ///< as many as were asked for
};

struct MergedPage
{
    QList<ParsedPullRequest> pullRequests;
    QString more;
};

struct DeploymentList
{
    QList<Environment> environments;
    QList<Deployment> deployments; ///< newest first
};

/// One page of the rules that apply to trunk, from REST: anybody who may read the repository may read them.
struct BranchRules
{
    bool forbidsForcePush = false;
    bool forbidsDeletion = false;
    bool hasMergeQueue = false;
    QList<RequiredCheck> requiredChecks;
    qint32 requiredApprovals = 0;
    bool dismissesStaleReviews = false;
};

std::optional<GraphqlCost> parseCost(const GraphqlAnswer &answer);
Result<Heartbeat> parseHeartbeat(const GraphqlAnswer &answer, const QString &origin);
/// In the order of the ids asked for; one that is gone is left out.
Result<QList<ParsedPullRequest>> parseDetailsList(const GraphqlAnswer &answer, const QString &origin);
Result<MergedPage> parseMergedPage(const GraphqlAnswer &answer, const QString &origin);
Result<DeploymentList> parseDeployments(const GraphqlAnswer &answer, const QString &origin);
Result<QString> parseViewer(const GraphqlAnswer &answer, const QString &origin);
/// Without the rulesets' rules, which parseBranchRules reads: only who may pass them by.
Result<TrunkProtection> parseProtection(const GraphqlAnswer &answer, const QString &origin);

Result<BranchRules> parseBranchRules(const QByteArray &body, const QString &origin);
/// What both tell together: the stricter one counts.
TrunkProtection combined(TrunkProtection protection, const BranchRules &rules);
Result<QList<TrunkForcePush>> parseActivity(const QByteArray &body, const QString &origin);

}
