// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/jsonvalues.h"
#include "app/adapters/github/parserepository.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

using Permission = TrunkProtection::Permission;

static QString actorName(const QJsonValue &actor)
{
    for (const QLatin1StringView field : {"login"_L1, "combinedSlug"_L1, "slug"_L1}) {
        if (actor[field].isString())
            return actor[field].toString();
    }
    return {};
}

/// Those that a ruleset lets through.
static QStringList bypassActors(const QJsonValue &ruleset)
{
    QStringList names;
    const QJsonArray actors = nodesOf(ruleset["bypassActors"_L1]);
    for (const auto &node : actors) {
        QString name = actorName(node["actor"_L1]);
        if (name.isEmpty())
            name = node["repositoryRoleName"_L1].toString();
        if (name.isEmpty() && node["organizationAdmin"_L1].toBool())
            name = u"organization admins"_s;
        if (!name.isEmpty() && node["bypassMode"_L1] != "PULL_REQUEST"_L1)
            names.append(name);
    }
    return names;
}

/// The older protection: one rule with everything.
static void readProtectionRule(const QJsonValue &rule, TrunkProtection &protection)
{
    const QJsonArray allowances = nodesOf(rule["bypassForcePushAllowances"_L1]);
    for (const auto &node : allowances) {
        if (const QString name = actorName(node["actor"_L1]); !name.isEmpty())
            protection.mayForcePush.append(name);
    }
    if (!rule["isAdminEnforced"_L1].toBool(true))
        protection.mayForcePush.append(u"administrators"_s);
    const bool everybody = rule["allowsForcePushes"_L1].toBool();
    protection.forcePush = everybody            ? Permission::Everybody
            : protection.mayForcePush.isEmpty() ? Permission::Nobody
                                                : Permission::Some;
    protection.deletion = rule["allowsDeletions"_L1].toBool() ? Permission::Everybody : Permission::Nobody;
    protection.dismissesStaleReviews = rule["dismissesStaleReviews"_L1].toBool();
    protection.requiredApprovals = rule["requiresApprovingReviews"_L1].toBool()
            ? qint32(rule["requiredApprovingReviewCount"_L1].toInteger())
            : 0;
    protection.requiredChecks.emplace();
    const QJsonArray checks = rule["requiredStatusChecks"_L1].toArray();
    for (const auto &check : checks) {
        protection.requiredChecks->append({.name = check["context"_L1].toString(),
                                           .appId = idValue(check["app"_L1]["databaseId"_L1]),
                                           .app = check["app"_L1]["slug"_L1].toString()});
    }
}

static void readRulesetRule(const QJsonValue &rule, TrunkProtection &protection)
{
    const QJsonValue ruleset = rule["repositoryRuleset"_L1];
    const QString enforcement = ruleset["enforcement"_L1].toString();
    if (!enforcement.isEmpty() && enforcement != "ACTIVE"_L1)
        return;
    const QStringList bypass = bypassActors(ruleset);
    const Permission permission = bypass.isEmpty() ? Permission::Nobody : Permission::Some;
    const QString type = rule["type"_L1].toString();
    if (type == "NON_FAST_FORWARD"_L1) {
        protection.forcePush = permission;
        protection.mayForcePush = bypass;
    } else if (type == "DELETION"_L1) {
        protection.deletion = permission;
        protection.mayDelete = bypass;
    }
}

Result<TrunkProtection> parseProtection(const GraphqlAnswer &answer, const QString &origin)
{
    const QJsonValue repository = answer.data["repository"_L1];
    const QJsonValue ref = repository["ref"_L1];
    if (!ref.isObject()) {
        return Failure(answer.problems.isEmpty()
                               ? Error{.kind = Error::Kind::NotFound, .origin = origin, .detail = u"trunk"_s}
                               : answer.problems.first().error(origin));
    }
    TrunkProtection protection;
    // null is "there is none" or "you may not see it": nothing is known then, and the rules may still tell
    if (const QJsonValue rule = ref["branchProtectionRule"_L1]; rule.isObject())
        readProtectionRule(rule, protection);
    const QJsonArray rules = nodesOf(ref["rules"_L1]);
    for (const auto &rule : rules)
        readRulesetRule(rule, protection);
    if (repository["mergeQueue"_L1].isObject())
        protection.hasMergeQueue = true;
    return protection;
}

Result<BranchRules> parseBranchRules(const QByteArray &body, const QString &origin)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return Failure(Error{.kind = Error::Kind::Protocol, .origin = origin, .detail = u"rules of trunk"_s});
    BranchRules rules;
    const QJsonArray array = document.array();
    for (const auto &rule : array) {
        const QString type = rule["type"_L1].toString();
        const QJsonValue parameters = rule["parameters"_L1];
        rules.forbidsForcePush = rules.forbidsForcePush || type == "non_fast_forward"_L1;
        rules.forbidsDeletion = rules.forbidsDeletion || type == "deletion"_L1;
        rules.hasMergeQueue = rules.hasMergeQueue || type == "merge_queue"_L1;
        if (type == "pull_request"_L1) {
            const qint32 approvals = qint32(parameters["required_approving_review_count"_L1].toInteger());
            rules.requiredApprovals = std::max(rules.requiredApprovals, approvals);
            rules.dismissesStaleReviews
                    = rules.dismissesStaleReviews || parameters["dismiss_stale_reviews_on_push"_L1].toBool();
        }
        const QJsonArray checks = parameters["required_status_checks"_L1].toArray();
        for (const auto &check : checks) {
            rules.requiredChecks.append(
                    {.name = check["context"_L1].toString(), .appId = idValue(check["integration_id"_L1])});
        }
    }
    return rules;
}

TrunkProtection combined(TrunkProtection protection, const BranchRules &rules)
{
    // Who may pass a rule by is only told by GraphQL; without it, "somebody may" cannot be ruled out.
    if (rules.forbidsForcePush && protection.forcePush.value_or(Permission::Everybody) == Permission::Everybody)
        protection.forcePush = Permission::Some;
    if (rules.forbidsDeletion && protection.deletion.value_or(Permission::Everybody) == Permission::Everybody)
        protection.deletion = Permission::Some;
    QList<RequiredCheck> checks = protection.requiredChecks.value_or(QList<RequiredCheck>());
    for (const RequiredCheck &check : rules.requiredChecks) {
        const auto known = std::ranges::find(checks, check.name, &RequiredCheck::name);
        if (known == checks.end())
            checks.append(check);
        else if (known->appId == 0)
            known->appId = check.appId;
    }
    // where the rules say nothing, the older protection stays as known or unknown as it was
    if (!rules.requiredChecks.isEmpty())
        protection.requiredChecks = checks;
    if (rules.requiredApprovals > 0)
        protection.requiredApprovals = std::max(protection.requiredApprovals.value_or(0), rules.requiredApprovals);
    if (rules.dismissesStaleReviews)
        protection.dismissesStaleReviews = true;
    if (rules.hasMergeQueue)
        protection.hasMergeQueue = true;
    return protection;
}

Result<QList<TrunkForcePush>> parseActivity(const QByteArray &body, const QString &origin)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return Failure(Error{.kind = Error::Kind::Protocol, .origin = origin, .detail = u"activity of trunk"_s});
    QList<TrunkForcePush> pushes;
    const QJsonArray array = document.array();
    for (const auto &item : array) {
        if (item["activity_type"_L1].toString() != "force_push"_L1)
            continue;
        pushes.append({.id = idValue(item["id"_L1]),
                       .from = item["before"_L1].toString(),
                       .to = item["after"_L1].toString(),
                       .by = item["actor"_L1]["login"_L1].toString(),
                       .at = timeValue(item["timestamp"_L1])});
    }
    std::ranges::stable_sort(pushes, std::ranges::greater(), &TrunkForcePush::at);
    return pushes;
}

}
