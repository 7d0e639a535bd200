// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/gates.h"

#include "models/rules/checkverdict.h"
#include "models/rules/migrationfiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

/// Posts whatever a workflow of the repository, or of the pull request itself, tells it to.
static constexpr auto anyWorkflow = "github-actions"_L1;

struct GateRules::Posted
{
    QList<Check> counting;
    QList<Check> byOthers; ///< the name fits, the poster does not
};

GateRules::GateRules(const Policy::PullRequests &policy, const PullRequestSnapshot &snapshot)
    : m_aiReviewers(policy.aiReviewers)
    , m_previewEnvironments(policy.previewEnvironments)
    , m_migrationFolders(policy.migrationFolders)
    , m_approvals(policy.approvals)
    , m_viewer(snapshot.account.login)
{
    const auto add = [this](Gate::Kind kind, const Policy::PullRequests::Gate &gate) {
        m_sides.append({kind, NamePatterns(gate.checks), NamePatterns(gate.apps), gate.need});
    };
    add(Gate::Kind::AiReview, policy.aiReview);
    add(Gate::Kind::Preview, policy.preview);
    add(Gate::Kind::Migration, policy.migration);
    add(Gate::Kind::UnitTests, policy.unitTests);

    if (snapshot.protection) {
        m_requiredChecks = snapshot.protection->requiredChecks.value_or(QList<RequiredCheck>());
        m_approvals = std::max(m_approvals, snapshot.protection->requiredApprovals.value_or(0));
    }
    const QList<Environment> environments = snapshot.environments.value_or(QList<Environment>());
    m_hasPreviews = std::ranges::any_of(environments, [this](const Environment &environment) {
        return m_previewEnvironments.match(environment.name);
    });
}

const GateRules::Side *GateRules::sideOf(const Check &check) const
{
    if (check.kind == Check::Kind::Suite)
        return sideOfSuite(check);
    const auto known = m_sideByName.constFind(check.name); // the same names come with every pull request
    if (known != m_sideByName.cend())
        return *known;
    const auto found = std::ranges::find_if(m_sides, [&](const Side &side) { return side.checks.match(check.name); });
    const Side *side = found == m_sides.end() ? nullptr : &*found;
    m_sideByName.insert(check.name, side);
    return side;
}

/// A suite has no name of its own: who posts it, or for which workflow, is all there is.
const GateRules::Side *GateRules::sideOfSuite(const Check &suite) const
{
    const auto fits = [&](const Side &side) {
        const auto isAwaited = [&](const RequiredCheck &required) {
            return required.appId != 0 && required.appId == suite.appId && suite.app != anyWorkflow
                    && side.checks.match(required.name);
        };
        return side.checks.match(suite.workflow) || side.checks.match(suite.app) || side.apps.match(suite.app)
                || std::ranges::any_of(m_requiredChecks, isAwaited);
    };
    const auto found = std::ranges::find_if(m_sides, fits);
    return found == m_sides.end() ? nullptr : &*found;
}

const GateRules::Side &GateRules::side(Gate::Kind kind) const
{
    return *std::ranges::find(m_sides, kind, &Side::kind);
}

const RequiredCheck *GateRules::requiredCheck(const QString &name) const
{
    const auto found = std::ranges::find(m_requiredChecks, name, &RequiredCheck::name);
    return found == m_requiredChecks.end() ? nullptr : &*found;
}

bool GateRules::mayPost(const Check &check, const Side &side) const
{
    if (!side.apps.isEmpty())
        return side.apps.match(check.app);
    if (const RequiredCheck *required = requiredCheck(check.name); required && required->appId != 0)
        return check.appId == required->appId;
    if (side.kind == Gate::Kind::AiReview)
        return check.isPostedByBot && !check.app.isEmpty() && check.app != anyWorkflow;
    return true;
}

GateRules::Posted GateRules::posted(const PullRequest &pullRequest, const Side &side) const
{
    Posted posted;
    const QList<Check> checks = newestOfEach(pullRequest.checks.value_or(QList<Check>()));
    for (const Check &check : checks) {
        if (sideOf(check) == &side)
            (mayPost(check, side) ? posted.counting : posted.byOthers).append(check);
    }
    const auto isOfRun = [&](const Check &check) { // once a run is there, its suite says nothing more
        return check.kind == Check::Kind::Suite && std::ranges::any_of(posted.counting, [&](const Check &other) {
                   return other.kind != Check::Kind::Suite && other.app == check.app
                           && (check.workflow.isEmpty() || other.workflow == check.workflow);
               });
    };
    posted.counting.removeIf(isOfRun);
    const auto isRequired = [this](const Check &check) { return requiredCheck(check.name) != nullptr; };
    if (std::ranges::any_of(posted.counting, isRequired))
        posted.counting.removeIf([&](const Check &check) { return !isRequired(check); });
    return posted;
}

const RequiredCheck *GateRules::notPosted(const Posted &posted, const Side &side) const
{
    const auto found = std::ranges::find_if(m_requiredChecks, [&](const RequiredCheck &required) {
        return sideOf({.name = required.name}) == &side
                && !std::ranges::contains(posted.counting, required.name, &Check::name);
    });
    return found == m_requiredChecks.end() ? nullptr : &*found;
}

Gate GateRules::fromChecks(const PullRequest &pullRequest, const Side &side) const
{
    Gate gate{.kind = side.kind, .isRequired = side.need == Policy::PullRequests::Need::Required};
    if (!pullRequest.checks) {
        gate.reason = Gate::Reason::Unreadable;
        return gate;
    }
    const Posted posted = this->posted(pullRequest, side);
    gate.state = Gate::State::Missing;
    const RequiredCheck *awaited = notPosted(posted, side);
    if (posted.counting.isEmpty()) {
        if (!posted.byOthers.isEmpty()) {
            gate.reason = Gate::Reason::WrongApp;
            gate.label = posted.byOthers.first().app;
            gate.url = posted.byOthers.first().url;
        } else if (awaited) {
            gate.label = awaited->name;
        }
        return gate;
    }
    const auto rank
            = [&](const Check &check) { return decisiveness(verdictOf(check, pullRequest.headSha, side.kind)); };
    const Check &deciding = *std::ranges::min_element(posted.counting, {}, rank);
    gate.state = verdictOf(deciding, pullRequest.headSha, side.kind);
    gate.reason = reasonOf(deciding, side.kind);
    gate.sha = deciding.sha;
    gate.label = deciding.name;
    gate.url = deciding.url;
    const bool isFine = gate.state == Gate::State::Passed || gate.state == Gate::State::NotNeeded;
    if (isFine && awaited)
        return {.kind = side.kind,
                .state = Gate::State::Missing,
                .isRequired = gate.isRequired,
                .label = awaited->name};
    return gate;
}

QStringList GateRules::requiredChecksNotPassed(const PullRequest &pullRequest) const
{
    QStringList names;
    const QList<Check> checks = newestOfEach(pullRequest.checks.value_or(QList<Check>()));
    for (const RequiredCheck &required : m_requiredChecks) {
        if (sideOf({.name = required.name}))
            continue; // its gate tells
        const auto passes = [&](const Check &check) {
            const Gate::State state = verdictOf(check, pullRequest.headSha, Gate::Kind::UnitTests);
            return check.name == required.name && (required.appId == 0 || required.appId == check.appId)
                    && (state == Gate::State::Passed || state == Gate::State::NotNeeded);
        };
        if (std::ranges::none_of(checks, passes))
            names.append(required.name);
    }
    return names;
}

QList<Gate> GateRules::gates(const PullRequest &pullRequest) const
{
    return {fromChecks(pullRequest, side(Gate::Kind::UnitTests)), aiReview(pullRequest), humanReview(pullRequest),
            preview(pullRequest), migration(pullRequest)};
}

static bool isOpen(const Gate &gate)
{
    return gate.isRequired && gate.state != Gate::State::Passed && gate.state != Gate::State::NotNeeded;
}

/// True when somebody has to act on it; else it only has to be waited for.
static bool isStuck(const Gate &gate)
{
    const bool isHuman = gate.kind == Gate::Kind::HumanReview;
    return gate.state == Gate::State::Failed
            || (!isHuman && (gate.state == Gate::State::Missing || gate.state == Gate::State::Outdated));
}

PullRequestStanding GateRules::standing(const PullRequest &pullRequest) const
{
    using Blocker = PullRequestStanding::Blocker;
    using Group = PullRequestStanding::Group;
    PullRequestStanding standing{.gates = gates(pullRequest)};

    if (pullRequest.mergeable == PullRequest::Mergeable::Conflict)
        standing.blockers.append({.kind = Blocker::Kind::Conflict});
    QList<Gate> open;
    std::ranges::copy_if(standing.gates, std::back_inserter(open), isOpen);
    std::ranges::stable_sort(open, {}, [](const Gate &gate) { return decisiveness(gate.state); });
    bool isBlocked = !standing.blockers.isEmpty() || std::ranges::any_of(open, isStuck);
    for (const Gate &gate : std::as_const(open))
        standing.blockers.append({.kind = Blocker::Kind::Gate, .gate = gate.kind});
    const QStringList checks = requiredChecksNotPassed(pullRequest);
    for (const QString &name : checks)
        standing.blockers.append({.kind = Blocker::Kind::RequiredCheck, .name = name});
    if (pullRequest.mergeable == PullRequest::Mergeable::Unknown)
        standing.blockers.append({.kind = Blocker::Kind::MergeStateUnknown});

    const bool asksMe = !m_viewer.isEmpty()
            && pullRequest.reviewRequests.value_or(QStringList()).contains(m_viewer, Qt::CaseInsensitive)
            && pullRequest.author.login != m_viewer;
    isBlocked = isBlocked || !checks.isEmpty();
    standing.isReady = standing.blockers.isEmpty() && !pullRequest.isDraft;
    standing.group = pullRequest.isDraft ? Group::Draft
            : standing.isReady           ? Group::ReadyToMerge
            : asksMe                     ? Group::NeedsMyReview
            : isBlocked                  ? Group::Blocked
                                         : Group::WaitingForOthers;
    return standing;
}

QList<Gate> GateRules::gatesNotPassedAtMerge(const PullRequest &merged) const
{
    if (!merged.merge)
        return {};
    PullRequest then = merged;
    const QDateTime at = merged.merge->at;
    if (then.checks) {
        for (Check &check : *then.checks) {
            if (check.completedAt.isValid() && check.completedAt > at)
                check.state = Check::State::Running;
        }
        then.checks->removeIf([&](const Check &check) { return check.startedAt.isValid() && check.startedAt > at; });
    }
    if (then.reviews)
        then.reviews->removeIf([&](const Review &review) { return review.at > at; });
    QList<Gate> open = gates(then);
    open.removeIf([](const Gate &gate) { return !isOpen(gate) || gate.kind == Gate::Kind::Preview; });
    return open;
}

}
