// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/rulecatalogue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::RuleCatalogue)
};

std::vector<Rule> trunkRules()
{
    using enum Finding::Severity;
    return {
            {"TRUNK-1"_L1, "branches"_L1, Error, Titles::tr("Trunk is never force-pushed.")},
            {"TRUNK-2"_L1, "prs"_L1, Error, Titles::tr("Nobody may force-push or delete trunk.")},
            {"TRUNK-3"_L1, "prs"_L1, Warning, Titles::tr("Commits come to trunk by merged pull requests.")},
            {"TRUNK-4"_L1, "branches"_L1, Info, Titles::tr("A revert on trunk is followed by a fix: roll forward.")},
            {"BRANCH-1"_L1, "branches"_L1, Warning, Titles::tr("Branch names start with an agreed prefix.")},
            {"BRANCH-2"_L1, "branches"_L1, Error, Titles::tr("Branches are merged before they grow old.")},
            {"BRANCH-3"_L1, "branches"_L1, Warning, Titles::tr("Merged branches are deleted.")},
            {"BRANCH-4"_L1, "branches"_L1, Warning, Titles::tr("Branches merge into trunk without conflicts.")},
            {"PR-1"_L1, "prs"_L1, Error, Titles::tr("Unit tests pass.")},
            {"PR-2"_L1, "prs"_L1, Error, Titles::tr("The AI review passes.")},
            {"PR-3"_L1, "prs"_L1, Warning, Titles::tr("A person approves.")},
            {"PR-4"_L1, "prs"_L1, Warning, Titles::tr("A healthy preview environment is up.")},
            {"PR-5"_L1, "prs"_L1, Warning, Titles::tr("Pull requests are merged before they grow old.")},
            {"PR-6"_L1, "prs"_L1, Error,
             Titles::tr(
                     "Expand and contract, and the code that still uses an object, do not come in one pull request.")},
    };
}

std::vector<Rule> releaseRules()
{
    using enum Finding::Severity;
    return {
            {"FLAG-1"_L1, "flags"_L1, Error, Titles::tr("Flags are removed soon after full rollout.")},
            {"FLAG-2"_L1, "flags"_L1, Error, Titles::tr("Every flag that code evaluates is in the table.")},
            {"FLAG-3"_L1, "flags"_L1, Warning, Titles::tr("Every flag in the table is evaluated by code.")},
            {"FLAG-4"_L1, "flags"_L1, Info, Titles::tr("Flags have an owner and a description.")},
            {"FLAG-5"_L1, "flags"_L1, Error, Titles::tr("Flags are evaluated on the web side and in the API.")},
            {"FLAG-6"_L1, "flags"_L1, Warning, Titles::tr("Flags are audited regularly.")},
            {"FLAG-7"_L1, "flags"_L1, Info, Titles::tr("Flags that stay off are removed.")},
            {"MIG-1"_L1, "migrations"_L1, Error, Titles::tr("Every migration has a down migration.")},
            {"MIG-2"_L1, "migrations"_L1, Error, Titles::tr("Down migrations restore what was there.")},
            {"MIG-3"_L1, "migrations"_L1, Error, Titles::tr("Nothing is destroyed without an earlier expand.")},
            {"MIG-4"_L1, "migrations"_L1, Error,
             Titles::tr("Contract only after the backfill is done and the old object is no longer read.")},
            {"MIG-5"_L1, "migrations"_L1, Warning, Titles::tr("Down migrations were exercised since they changed.")},
            {"MIG-6"_L1, "migrations"_L1, Warning, Titles::tr("Migrations take no long blocking locks.")},
            {"MIG-7"_L1, "migrations"_L1, Error, Titles::tr("The database and trunk hold the same migrations.")},
            {"MIG-8"_L1, "migrations"_L1, Warning, Titles::tr("Migrations can be judged.")},
    };
}

std::vector<Rule> runRules()
{
    using enum Finding::Severity;
    return {
            {"SWARM-1"_L1, "services"_L1, Error, Titles::tr("Services run as many tasks as they should.")},
            {"SWARM-2"_L1, "services"_L1, Error, Titles::tr("No update or rollback is paused.")},
            {"SWARM-3"_L1, "services"_L1, Error, Titles::tr("No service rolled back by itself.")},
            {"SWARM-4"_L1, "services"_L1, Warning, Titles::tr("Services have a health check.")},
            {"SWARM-5"_L1, "services"_L1, Warning, Titles::tr("Updates and rollbacks start new tasks first.")},
            {"SWARM-6"_L1, "services"_L1, Warning, Titles::tr("Failed updates roll back.")},
            {"SWARM-7"_L1, "services"_L1, Error, Titles::tr("Services run what trunk holds.")},
            {"SWARM-8"_L1, "services"_L1, Error, Titles::tr("Secrets are Swarm secrets, not environment variables.")},
            {"SWARM-9"_L1, "services"_L1, Error, Titles::tr("Tasks do not crash again and again.")},
            {"SWARM-10"_L1, "services"_L1, Warning, Titles::tr("Updates end in time.")},
            {"PREVIEW-1"_L1, "previews"_L1, Warning, Titles::tr("Previews end with their pull request.")},
            {"PREVIEW-2"_L1, "previews"_L1, Warning, Titles::tr("Previews answer.")},
            {"PREVIEW-3"_L1, "previews"_L1, Info, Titles::tr("Previews run the head of their pull request.")},
            {"AI-1"_L1, "rules"_L1, Warning, Titles::tr("Trunk holds the rules of the AI review.")},
    };
}

std::vector<Rule> allRules()
{
    using enum Finding::Severity;
    std::vector<Rule> rules = trunkRules();
    for (const std::vector<Rule> &more : {releaseRules(), runRules()})
        rules.insert(rules.end(), more.begin(), more.end());
    return rules;
}

}

std::span<const Rule> ruleCatalogue()
{
    static const std::vector<Rule> rules = allRules();
    return rules;
}

const Rule *findRule(QAnyStringView id)
{
    const auto found
            = std::ranges::find_if(ruleCatalogue(), [id](const Rule &rule) { return QAnyStringView(rule.id) == id; });
    return found == ruleCatalogue().end() ? nullptr : &*found;
}

}
