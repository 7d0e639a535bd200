// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/pullrequestfindingwording.h"

#include "models/rules/pullrequestjudging.h"
#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"
#include "models/wording/pullrequestwording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct PullRequestFindingWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::PullRequestFindingWording)
};

/// The gate that the rule is about; nullptr for another kind of rule.
const Gate *gateOf(const Finding &finding, const JudgedPullRequest &pullRequest)
{
    const QList<Gate> &gates = pullRequest.standing.gates;
    if (finding.rule == "PR-1"_L1)
        return &gates.at(int(Gate::Kind::UnitTests));
    if (finding.rule == "PR-2"_L1)
        return &gates.at(int(Gate::Kind::AiReview));
    if (finding.rule == "PR-3"_L1)
        return &gates.at(int(Gate::Kind::HumanReview));
    if (finding.rule == "PR-4"_L1)
        return &gates.at(int(Gate::Kind::Preview));
    return nullptr;
}

QString nextForGate(const Gate &gate)
{
    const bool isFailed = gate.state == Gate::State::Failed;
    switch (gate.kind) {
    case Gate::Kind::UnitTests:
        return isFailed ? PullRequestFindingWording::tr("Read the log of the failed check, mend it and push.")
                        : PullRequestFindingWording::tr("Wait for the tests of the newest commit, or start them.");
    case Gate::Kind::AiReview:
        return isFailed
                ? PullRequestFindingWording::tr("Answer what the AI review found, and push.")
                : PullRequestFindingWording::tr("Wait for the AI review of the newest commit, or ask for it again.");
    case Gate::Kind::HumanReview:
        return isFailed
                ? PullRequestFindingWording::tr("Make the changes that were asked for, then ask for another look.")
                : PullRequestFindingWording::tr("Ask somebody to review it.");
    case Gate::Kind::Preview:
    case Gate::Kind::Migration:
        break;
    }
    return isFailed ? PullRequestFindingWording::tr("Look at the log of the deployment.")
                    : PullRequestFindingWording::tr("Deploy its preview, or see why nothing deploys it.");
}

}

QString findingText(const Finding &finding, const JudgedPullRequest &pullRequest, const QDateTime &now,
                    const Policy::PullRequests &policy)
{
    if (const Gate *gate = gateOf(finding, pullRequest))
        return sentenceText(gateSentence(*gate));
    return PullRequestFindingWording::tr("It has been open for %1; the limit is %2.")
            .arg(ageText(pullRequestAge(pullRequest.facts, now)), ageText(policy.overdueAfter));
}

QString nextStepText(const Finding &finding, const JudgedPullRequest &pullRequest)
{
    if (const Gate *gate = gateOf(finding, pullRequest))
        return nextForGate(*gate);
    return PullRequestFindingWording::tr("Merge it, or split off what is ready and hide the rest behind a flag.");
}

QString undecidedPullRequestsText(int count)
{
    return count == 1
            ? PullRequestFindingWording::tr("What it needs could not be read of 1 pull request.")
            : PullRequestFindingWording::tr("What it needs could not be read of %n pull requests.", nullptr, count);
}

QString directCommitText(const DirectCommit &direct, const QString &trunk)
{
    return PullRequestFindingWording::tr("\"%1\" by %2 came to %3 without a merged pull request.",
                                         "subject, author, trunk")
            .arg(direct.commit.subject, direct.commit.author.name, trunk);
}

QString directCommitNextText(const QString &trunk)
{
    return PullRequestFindingWording::tr(
                   "Have it looked at now, and let a ruleset ask for a pull request before anything comes to %1.")
            .arg(trunk);
}

QString directCommitsUnknownText()
{
    return PullRequestFindingWording::tr("Trunk's history or the merged pull requests could not be read.");
}

QString forcePushNextText(const QString &trunk)
{
    return PullRequestFindingWording::tr(
                   "Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.")
            .arg(trunk);
}

QString protectionNextText(const QString &trunk)
{
    return PullRequestFindingWording::tr(
                   "Add a ruleset for %1 that blocks force pushes and deletions, without exceptions.")
            .arg(trunk);
}

}
