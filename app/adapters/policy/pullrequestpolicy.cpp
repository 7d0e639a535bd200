// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/policysections.h"
#include "app/adapters/policy/yamlvalues.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Policy::PullRequests::Need need(const YAML::Node &node)
{
    const QString written = yamlText(node);
    if (written == "required"_L1)
        return Policy::PullRequests::Need::Required;
    if (written == "whereUsed"_L1)
        return Policy::PullRequests::Need::WhereUsed;
    if (written == "optional"_L1)
        return Policy::PullRequests::Need::Optional;
    throw BadPolicy{node.Mark(), u"\"%1\" is none of required, whereUsed, optional"_s.arg(written)};
}

/// @p ownKey is what this gate alone has, and @p own where it goes.
void readGate(const YAML::Node &node, Policy::PullRequests::Gate *gate, QLatin1StringView ownKey = {},
              QStringList *own = nullptr)
{
    forEachKey(node, [&](const QString &key, const YAML::Node &value) {
        if (key == "checks"_L1)
            gate->checks = yamlTexts(value);
        else if (key == "apps"_L1)
            gate->apps = yamlTexts(value);
        else if (key == "need"_L1)
            gate->need = need(value);
        else if (own && key == ownKey)
            *own = yamlTexts(value);
        else
            return false;
        return true;
    });
}

}

void readPullRequestPolicy(const YAML::Node &node, Policy::PullRequests *policy)
{
    forEachKey(node, [policy](const QString &key, const YAML::Node &value) {
        if (key == "overdue"_L1)
            policy->overdueAfter = yamlDuration(value);
        else if (key == "approvals"_L1)
            policy->approvals = yamlNumber(value);
        else if (key == "unitTests"_L1)
            readGate(value, &policy->unitTests);
        else if (key == "aiReview"_L1)
            readGate(value, &policy->aiReview, "reviewers"_L1, &policy->aiReviewers);
        else if (key == "preview"_L1)
            readGate(value, &policy->preview, "environments"_L1, &policy->previewEnvironments);
        else if (key == "migration"_L1)
            readGate(value, &policy->migration, "folders"_L1, &policy->migrationFolders);
        else
            return false;
        return true;
    });
}

}
