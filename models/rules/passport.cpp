// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/passport.h"

#include "models/rules/gates.h"
#include "models/rules/trunkline.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Station = Change::Station;
using Production = Change::Production;

QString withoutNumber(const QString &subject)
{
    static const QRegularExpression number(u"\\s*\\(#\\d+\\)$"_s);
    return QString(subject).remove(number);
}

/// The join, one source after the other.
class Joining
{
public:
    explicit Joining(const PassportFacts &facts)
        : m_facts(facts)
        , m_line(facts.trunk)
    {
    }

    QList<Change> all()
    {
        QList<Change> changes;
        if (m_facts.pullRequests)
            addPullRequests(changes);
        addBranches(changes);
        for (const TrunkCommit &commit : m_facts.trunk.commits)
            changes.append(fromTrunk(commit));
        return changes;
    }

private:
    void addPullRequests(QList<Change> &changes)
    {
        const GateRules rules(m_facts.policy, *m_facts.pullRequests);
        for (const PullRequest &pullRequest : m_facts.pullRequests->open) {
            Change change{.pullRequest = pullRequest.number,
                          .tip = ObjectId::fromHex(pullRequest.headSha.toLatin1()),
                          .title = pullRequest.title,
                          .author = pullRequest.author.login,
                          .branch = pullRequest.branch,
                          .url = pullRequest.url,
                          .startedAt = startOf(pullRequest.branch)};
            change.gates = rules.standing(pullRequest).gates;
            change.flags = flagsOf(pullRequest.number);
            change.station = pullRequest.isDraft ? Station::Branch : Station::Review;
            change.stationSince = pullRequest.createdAt;
            changes.append(change);
        }
    }

    void addBranches(QList<Change> &changes) const
    {
        for (const Branch &branch : m_facts.branches.branches) {
            const bool isOwn = branch.ahead.value_or(0) > 0 && branch.merged.value_or(Merged::No) == Merged::No;
            if (!isOwn || std::ranges::find(changes, branch.name, &Change::branch) != changes.end())
                continue;
            changes.append({.tip = branch.tip,
                            .title = branch.name,
                            .author = branch.author.name,
                            .branch = branch.name,
                            .startedAt = branch.startedAt,
                            .stationSince = branch.startedAt});
        }
    }

    QDateTime startOf(const QString &name) const
    {
        const auto &branches = m_facts.branches.branches;
        const auto branch = std::ranges::find(branches, name, &Branch::name);
        return branch == branches.cend() ? QDateTime() : branch->startedAt;
    }

    std::optional<QList<Change::Flag>> flagsOf(qint32 number) const
    {
        return m_facts.flags ? std::optional(m_facts.flags->value(number)) : std::nullopt;
    }

    const PullRequest *mergedAs(const TrunkCommit &commit) const
    {
        if (!m_facts.pullRequests || !m_facts.pullRequests->merged)
            return nullptr;
        const QList<PullRequest> &merged = *m_facts.pullRequests->merged;
        const auto found = std::ranges::find_if(merged, [&](const PullRequest &pullRequest) {
            return commit.pullRequest == pullRequest.number
                    || (pullRequest.merge && pullRequest.merge->sha == commit.id.toHex());
        });
        return found == merged.cend() ? nullptr : &*found;
    }

    Change fromTrunk(const TrunkCommit &commit) const
    {
        Change change{.pullRequest = commit.pullRequest,
                      .tip = commit.id,
                      .title = withoutNumber(commit.subject),
                      .author = commit.author.name,
                      .mergedAt = commit.committedAt,
                      .mergeCommit = commit.id,
                      .station = Station::Merged,
                      .stationSince = commit.committedAt};
        if (const PullRequest *pullRequest = mergedAs(commit))
            addMerged(change, *pullRequest);
        else if (change.pullRequest)
            change.flags = flagsOf(*change.pullRequest);
        change.revertedBy = m_line.revertedBy(commit);
        addProduction(change);
        decideStation(change);
        return change;
    }

    void addMerged(Change &change, const PullRequest &pullRequest) const
    {
        change.pullRequest = pullRequest.number;
        change.title = pullRequest.title;
        change.author = pullRequest.author.login;
        change.branch = pullRequest.branch;
        change.url = pullRequest.url;
        change.flags = flagsOf(pullRequest.number);
        change.gates = GateRules(m_facts.policy, *m_facts.pullRequests).gatesNotPassedAtMerge(pullRequest);
        if (pullRequest.merge) {
            change.startedAt = pullRequest.merge->firstCommitAt;
            change.isBranchDeleted = pullRequest.merge->isBranchDeleted;
        }
    }

    void addProduction(Change &change) const
    {
        if (!m_facts.services)
            return;
        for (const Service &service : m_facts.services->services) {
            if (!m_line.holds(service.release.commit))
                continue; // not built from this repository
            change.production.append(productionOf(change, service));
            if (m_line.contains(service.release.commit, change.mergeCommit)
                && !change.images.contains(service.release.image))
                change.images.append(service.release.image);
        }
    }

    Production productionOf(const Change &change, const Service &service) const
    {
        Production production{.service = service.name};
        if (m_line.contains(service.release.commit, change.mergeCommit)) {
            const bool isMoving = service.rollout.state == Rollout::State::Updating;
            production.state = isMoving ? Production::State::RollingOut : Production::State::Running;
            production.at = isMoving ? service.rollout.startedAt : arrivalOf(change, service);
            return production;
        }
        const RolloutRecord *failed = rollbackOf(change, service);
        production.state = failed ? Production::State::RolledBack : Production::State::Waiting;
        production.at = failed ? failed->endedAt : change.mergedAt;
        return production;
    }

    /// The first rollout that brought it and ended well.
    QDateTime arrivalOf(const Change &change, const Service &service) const
    {
        QDateTime first;
        for (const RolloutRecord &record : m_facts.rollouts) {
            if (record.serviceId == service.id && record.outcome == RolloutRecord::Outcome::Completed
                && m_line.contains(record.attempted.commit, change.mergeCommit)
                && (!first.isValid() || record.endedAt < first))
                first = record.endedAt;
        }
        if (!first.isValid() && service.rollout.state == Rollout::State::None)
            return service.createdAt; // never updated: it has run this since it was made
        return first;
    }

    /// The last rollout that tried to bring it and went back.
    const RolloutRecord *rollbackOf(const Change &change, const Service &service) const
    {
        const RolloutRecord *last = nullptr;
        for (const RolloutRecord &record : m_facts.rollouts) {
            const bool wentBack = record.outcome == RolloutRecord::Outcome::RolledBack
                    || record.outcome == RolloutRecord::Outcome::RolledBackByHand;
            if (record.serviceId == service.id && wentBack
                && m_line.contains(record.attempted.commit, change.mergeCommit)
                && (!last || last->startedAt < record.startedAt))
                last = &record;
        }
        return last;
    }

    void decideStation(Change &change) const
    {
        const auto runs = [](const Production &production) { return production.state == Production::State::Running; };
        const auto tried = [](const Production &production) { return production.state != Production::State::Waiting; };
        if (std::ranges::any_of(change.production, tried))
            reach(change, Station::Built, change.mergedAt);
        if (!change.production.isEmpty() && std::ranges::all_of(change.production, runs)) {
            change.deployedAt = lastOf(change.production);
            reach(change, Station::Deployed, change.deployedAt);
            if (change.deployedAt.isValid() && change.startedAt.isValid())
                change.leadTime = std::chrono::seconds(change.startedAt.secsTo(change.deployedAt));
            decideRelease(change);
        }
        if (!change.revertedBy.isEmpty())
            reach(change, Station::Reverted, m_line.timeOf(change.revertedBy));
    }

    static void decideRelease(Change &change)
    {
        if (!change.flags)
            return;
        QDateTime at = change.deployedAt;
        for (const Change::Flag &flag : *change.flags) {
            if (!flag.isRemoved && flag.rolloutPercent != 100)
                return;
            at = std::max(at, flag.fullyRolledOutAt);
        }
        change.releasedAt = at;
        reach(change, Station::Released, at);
        if (std::ranges::all_of(*change.flags, &Change::Flag::isRemoved) && change.isBranchDeleted.value_or(false))
            reach(change, Station::Done, at);
    }

    static void reach(Change &change, Station station, const QDateTime &at)
    {
        change.station = station;
        change.stationSince = at;
    }

    /// Invalid when one of them is not known.
    static QDateTime lastOf(const QList<Production> &production)
    {
        QDateTime last = production.first().at;
        for (const Production &one : production) {
            if (!one.at.isValid())
                return {};
            last = std::max(last, one.at);
        }
        return last;
    }

    const PassportFacts &m_facts;
    const TrunkLine m_line;
};

}

QList<Change> passports(const PassportFacts &facts)
{
    return Joining(facts).all();
}

}
