// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/checkverdict.h"
#include "models/rules/gates.h"
#include "models/rules/migrationfiles.h"

#include <QMap>

#include <algorithm>

namespace Trunkline {

using Need = Policy::PullRequests::Need;

/// The last yes or no of each reviewer. A dismissed one leaves nothing; a comment takes nothing back.
static QList<Review> lastVerdicts(const QList<Review> &reviews)
{
    QMap<QString, Review> last;
    for (const Review &review : reviews) {
        switch (review.state) {
        case Review::State::Approved:
        case Review::State::ChangesRequested:
            last.insert(review.author.login, review);
            break;
        case Review::State::Dismissed:
            last.remove(review.author.login);
            break;
        case Review::State::Commented:
        case Review::State::Unknown:
            break;
        }
    }
    return last.values();
}

static Gate::State verdictOf(const Review &review, const QString &head)
{
    if (review.sha != head)
        return Gate::State::Outdated;
    return review.state == Review::State::Approved ? Gate::State::Passed : Gate::State::Failed;
}

static Gate fromReview(const Review &review, const QString &head, Gate gate)
{
    gate.state = verdictOf(review, head);
    gate.reason = Gate::Reason::None;
    gate.sha = review.sha;
    gate.label = review.author.login;
    gate.url = review.url;
    return gate;
}

Gate GateRules::aiReview(const PullRequest &pullRequest) const
{
    Gate gate = fromChecks(pullRequest, side(Gate::Kind::AiReview));
    if (!pullRequest.reviews)
        return gate;
    for (const Review &review : lastVerdicts(*pullRequest.reviews)) {
        if (!review.author.isBot || !m_aiReviewers.match(review.author.login))
            continue;
        const Gate reviewed = fromReview(review, pullRequest.headSha, gate);
        // A bot's review stands in for a check that nobody posted, and never covers up one that was.
        if (gate.state == Gate::State::Missing || gate.state == Gate::State::Unknown
            || decisiveness(reviewed.state) < decisiveness(gate.state))
            gate = reviewed;
    }
    return gate;
}

Gate GateRules::humanReview(const PullRequest &pullRequest) const
{
    Gate gate{.kind = Gate::Kind::HumanReview, .isRequired = m_approvals > 0};
    if (!pullRequest.reviews) {
        gate.reason = Gate::Reason::Unreadable;
        return gate;
    }
    QList<Review> verdicts = lastVerdicts(*pullRequest.reviews);
    verdicts.removeIf([&](const Review &review) {
        return review.author.isBot || review.author.login.isEmpty() || !review.mayCount
                || review.author.login == pullRequest.author.login;
    });
    gate.state = m_approvals > 0 ? Gate::State::Missing : Gate::State::NotNeeded;
    if (verdicts.isEmpty())
        return gate;

    const auto rank = [&](const Review &review) { return decisiveness(verdictOf(review, pullRequest.headSha)); };
    std::ranges::stable_sort(verdicts, {}, rank);
    const auto approvals = std::ranges::count_if(verdicts, [&](const Review &review) {
        return verdictOf(review, pullRequest.headSha) == Gate::State::Passed;
    });
    const bool isRefused = verdictOf(verdicts.first(), pullRequest.headSha) == Gate::State::Failed;
    if (isRefused)
        return fromReview(verdicts.first(), pullRequest.headSha, gate);
    if (approvals >= m_approvals)
        return fromReview(verdicts.last(), pullRequest.headSha, gate);
    gate = fromReview(verdicts.first(), pullRequest.headSha, gate);
    if (gate.state == Gate::State::Passed) { // some, not enough
        gate.state = Gate::State::Missing;
        gate.reason = Gate::Reason::NotEnoughApprovals;
    }
    return gate;
}

static Gate::State verdictOf(const Deployment &deployment, const QString &head)
{
    if (deployment.state == Deployment::State::Inactive)
        return Gate::State::Missing;
    if (deployment.sha != head)
        return Gate::State::Outdated;
    switch (deployment.state) {
    case Deployment::State::Succeeded:
        return Gate::State::Passed;
    case Deployment::State::Failed:
        return Gate::State::Failed;
    case Deployment::State::Waiting:
    case Deployment::State::Running:
        return Gate::State::Running;
    default:
        return Gate::State::Missing;
    }
}

Gate GateRules::preview(const PullRequest &pullRequest) const
{
    const Side &side = this->side(Gate::Kind::Preview);
    Gate gate = fromChecks(pullRequest, side);
    QMap<QString, Deployment> newest; // by environment
    const QList<Deployment> posted = pullRequest.deployments.value_or(QList<Deployment>());
    for (const Deployment &deployment : posted) {
        if (!m_previewEnvironments.match(deployment.environment))
            continue;
        Deployment &known = newest[deployment.environment];
        if (!known.createdAt.isValid() || known.createdAt < deployment.createdAt)
            known = deployment;
    }
    if (!newest.isEmpty()) {
        const auto rank = [&](const Deployment &deployment) {
            return decisiveness(verdictOf(deployment, pullRequest.headSha));
        };
        const QList<Deployment> deployments = newest.values();
        const Deployment &deciding = *std::ranges::min_element(deployments, {}, rank);
        gate.state = verdictOf(deciding, pullRequest.headSha);
        gate.reason = deciding.state == Deployment::State::Inactive ? Gate::Reason::Destroyed : Gate::Reason::None;
        gate.sha = deciding.sha;
        gate.label = deciding.environment;
        gate.url = deciding.url;
    } else if (!pullRequest.deployments && gate.state == Gate::State::Missing) {
        gate.state = Gate::State::Unknown;
        gate.reason = Gate::Reason::Unreadable;
    }
    if (side.need == Need::WhereUsed) {
        gate.isRequired = m_hasPreviews || !newest.isEmpty() || gate.state == Gate::State::Failed;
        if (!gate.isRequired && gate.state == Gate::State::Missing)
            gate.state = Gate::State::NotNeeded;
    }
    return gate;
}

Gate GateRules::migration(const PullRequest &pullRequest) const
{
    const Side &side = this->side(Gate::Kind::Migration);
    Gate gate{.kind = Gate::Kind::Migration, .isRequired = side.need == Need::Required};
    if (!pullRequest.files) {
        gate.reason = Gate::Reason::Unreadable;
        return gate;
    }
    const QList<MigrationChange> changes = migrationChanges(*pullRequest.files, m_migrationFolders);
    if (changes.isEmpty()) {
        gate.state = Gate::State::NotNeeded;
        gate.isRequired = false;
        return gate;
    }
    const auto lacking = std::ranges::find_if(changes, lacksDown);
    if (lacking != changes.end()) {
        gate.state = Gate::State::Failed;
        gate.reason = Gate::Reason::NoDown;
        gate.sha = pullRequest.headSha;
        gate.label = lacking->path;
        return gate;
    }
    Gate checked = fromChecks(pullRequest, side); // a team that checks its migrations; none is no fault
    const bool isPosted = !checked.label.isEmpty() || checked.state != Gate::State::Missing;
    if (isPosted && checked.state != Gate::State::Unknown && checked.state != Gate::State::NotNeeded)
        return checked;
    gate.state = Gate::State::Passed;
    gate.sha = pullRequest.headSha;
    gate.label = changes.first().path;
    return gate;
}

std::optional<QStringList> touchedMigrations(const PullRequest &pullRequest, const QStringList &migrationFolders)
{
    if (!pullRequest.files)
        return std::nullopt;
    QStringList versions;
    const QList<MigrationChange> changes = migrationChanges(*pullRequest.files, migrationFolders);
    for (const MigrationChange &change : changes)
        versions.append(change.version);
    versions.removeDuplicates();
    return versions;
}

}
