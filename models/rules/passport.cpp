// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/passport.h"

#include "models/rules/changestages.h"
#include "models/rules/gates.h"
#include "models/rules/migrationfiles.h"
#include "models/rules/productionline.h"
#include "models/rules/servicepaths.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

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

bool isInFlight(const Branch &branch)
{
    return branch.ahead.value_or(0) > 0 && branch.merged.value_or(Merged::No) == Merged::No;
}

/// The join, one source after the other.
class Joining
{
public:
    explicit Joining(const PassportFacts &facts)
        : m_facts(facts)
        , m_servicePaths(facts.policy.services.paths)
        , m_line(facts.trunk, facts.places)
    {
        if (facts.services)
            m_production.emplace(m_line, *facts.services, facts.previews, facts.rollouts);
        if (facts.pullRequests)
            m_gates.emplace(facts.policy.pullRequests, *facts.pullRequests);
        for (const Branch &branch : facts.branches.branches)
            m_branches.insert(branch.name, &branch);
        const QList<FlagFacts> flags = facts.flags.value_or(QList<FlagFacts>());
        for (const FlagFacts &flag : flags)
            m_flags.insert(flag.name, flag);
        indexMerged();
    }

    QList<Change> all()
    {
        QList<Change> changes;
        if (m_facts.pullRequests)
            addPullRequests(changes);
        addBranches(changes);
        for (qsizetype place = 0; place < m_facts.trunk.commits.size(); ++place)
            changes.append(fromTrunk(place));
        for (Change &change : changes)
            change.next = nextDeadline(change, m_facts.policy);
        nameSetbacks(changes);
        return changes;
    }

private:
    void indexMerged()
    {
        if (!m_facts.pullRequests || !m_facts.pullRequests->merged)
            return;
        for (const PullRequest &pullRequest : *m_facts.pullRequests->merged) {
            m_mergedByNumber.insert(pullRequest.number, &pullRequest);
            if (pullRequest.merge && !pullRequest.merge->sha.isEmpty())
                m_mergedBySha.insert(pullRequest.merge->sha, &pullRequest);
        }
    }

    void addPullRequests(QList<Change> &changes)
    {
        for (const PullRequest &pullRequest : m_facts.pullRequests->open) {
            Change change{.pullRequest = pullRequest.number,
                          .tip = ObjectId::fromHex(pullRequest.headSha.toLatin1()),
                          .title = pullRequest.title,
                          .author = pullRequest.author.login,
                          .branch = pullRequest.branch,
                          .url = pullRequest.url,
                          .openedAt = pullRequest.createdAt,
                          .isDraft = pullRequest.isDraft};
            if (const Branch *branch = pullRequest.isFromFork ? nullptr : m_branches.value(pullRequest.branch))
                change.startedAt = branch->startedAt;
            const PullRequestStanding standing = m_gates->standing(pullRequest);
            change.gates = standing.gates;
            change.isReady = standing.isReady;
            change.station = pullRequest.isDraft ? Station::Branch : Station::Review;
            change.stationSince = pullRequest.createdAt;
            addContent(change);
            m_taken.insert(pullRequest.branch);
            changes.append(change);
        }
    }

    void addBranches(QList<Change> &changes)
    {
        for (const Branch &branch : m_facts.branches.branches) {
            if (!isInFlight(branch) || m_taken.contains(branch.name))
                continue;
            Change change{.tip = branch.tip,
                          .title = branch.name,
                          .author = branch.author.name,
                          .branch = branch.name,
                          .startedAt = branch.startedAt,
                          .stationSince = branch.startedAt};
            addContent(change);
            changes.append(change);
        }
    }

    /// Flags and schema changes that it touches.
    void addContent(Change &change) const
    {
        const auto content = m_facts.contents.constFind(change.tip);
        if (content == m_facts.contents.cend())
            return;
        if (m_facts.flags)
            change.flags = flagsNamed(content->flags);
        QList<ChangedFile> files;
        for (const QString &path : content->paths)
            files.append({.path = path});
        QStringList versions;
        for (const MigrationChange &one : migrationChanges(files, m_facts.policy.pullRequests.migrationFolders))
            versions.append(one.version);
        versions.removeDuplicates();
        change.migrations = versions;
        change.isAboutAiRules = std::ranges::any_of(
                content->paths, [](const QString &path) { return path.startsWith(".ai/rules/"_L1); });
        if (m_facts.migrations)
            change.schemaChanges = schemaChangesOf(versions);
    }

    QList<Change::Flag> flagsNamed(const QStringList &keys) const
    {
        QList<Change::Flag> flags;
        for (const QString &key : keys) {
            const FlagFacts facts = m_flags.value(key);
            Change::Flag flag{.key = key};
            flag.isRemoved = !facts.flag && (!facts.places || facts.places->isEmpty());
            if (facts.flag) {
                flag.rolloutPercent = effectivePercent(*facts.flag);
                flag.fullyRolledOutAt = facts.flag->fullyRolledOutAt;
                flag.removeBy = removeBy(facts, m_facts.policy.flags);
            }
            flags.append(flag);
        }
        return flags;
    }

    QList<Change::Schema> schemaChangesOf(const QStringList &versions) const
    {
        QStringList keys;
        for (const Migration &migration : m_facts.migrations->migrations) {
            if (versions.contains(QString::number(migration.version)))
                keys.append(migration.key());
        }
        const auto isStep = [&keys](const QStringList &steps) {
            return std::ranges::any_of(steps, [&](const QString &step) { return keys.contains(step); });
        };
        QList<Change::Schema> schemas;
        for (const SchemaChange &schema : m_facts.migrations->changes) {
            if (!keys.isEmpty()
                && (isStep(schema.expandedBy) || isStep(schema.backfilledBy) || isStep(schema.contractedBy)))
                schemas.append({.object = schema.object,
                                .key = schema.key(),
                                .phase = schema.phase,
                                .contractAllowedAt = schema.contractAllowedAt});
        }
        return schemas;
    }

    const PullRequest *mergedAs(const TrunkCommit &commit) const
    {
        if (const PullRequest *byCommit = m_mergedBySha.value(commit.id.toHex()))
            return byCommit;
        return commit.pullRequest ? m_mergedByNumber.value(*commit.pullRequest) : nullptr;
    }

    Change fromTrunk(qsizetype place)
    {
        const TrunkCommit &commit = m_facts.trunk.commits[place];
        Change change{.pullRequest = commit.pullRequest,
                      .tip = commit.id,
                      .title = withoutNumber(commit.subject),
                      .author = commit.author.name,
                      .mergedAt = commit.committedAt,
                      .mergeCommit = commit.id,
                      .isMergeCommit = !commit.merged.isEmpty(),
                      .station = Station::Merged,
                      .stationSince = commit.committedAt};
        for (const Person &person : commit.coAuthors)
            change.coAuthors.append(person.email.isEmpty() ? person.name
                                                           : QString(person.name % u" <" % person.email % u'>'));
        if (const PullRequest *pullRequest = mergedAs(commit))
            addMerged(change, *pullRequest);
        else
            change.isReviewKnown = !change.pullRequest && m_facts.pullRequests && m_facts.pullRequests->merged;
        if (change.pullRequest && m_numbers.contains(*change.pullRequest))
            change.pullRequest.reset(); // another commit of the same pull request: it has a row of its own
        else if (change.pullRequest)
            m_numbers.insert(*change.pullRequest);
        addContent(change);
        change.revertedBy = m_line.revertedBy(commit);
        addProduction(change, place);
        decideStation(change);
        return change;
    }

    void addMerged(Change &change, const PullRequest &pullRequest) const
    {
        change.isReviewKnown = true;
        change.pullRequest = pullRequest.number;
        change.title = pullRequest.title;
        change.author = pullRequest.author.login;
        change.branch = pullRequest.branch;
        change.url = pullRequest.url;
        change.openedAt = pullRequest.createdAt;
        change.gates = m_gates->gatesNotPassedAtMerge(pullRequest);
        if (!pullRequest.merge)
            return;
        change.mergedBy = pullRequest.merge->by;
        change.startedAt = pullRequest.merge->firstCommitAt;
        const Branch *branch = pullRequest.isFromFork ? nullptr : m_branches.value(pullRequest.branch);
        if (!change.startedAt.isValid() && branch)
            change.startedAt = branch->startedAt; // it is still there and can tell
        change.isBranchDeleted = pullRequest.merge->isBranchDeleted;
        if (!change.isBranchDeleted && !pullRequest.isFromFork)
            change.isBranchDeleted = !m_branches.contains(pullRequest.branch);
    }

    void addProduction(Change &change, qsizetype place) const
    {
        change.isProductionKnown = m_production.has_value();
        if (!m_production)
            return;
        change.production = m_production->productionOf(place, change.mergedAt);
        if (const auto content = m_facts.contents.constFind(change.tip); content != m_facts.contents.cend()) {
            const qsizetype untouched = change.production.removeIf([&](const Production &production) {
                return !m_servicePaths.isTouched(production.service, *content);
            });
            change.touchesNoService = untouched > 0 && change.production.isEmpty();
        }
        change.images = m_production->imagesWith(place);
    }

    void decideStation(Change &change) const
    {
        const auto runs = [](const Production &production) { return production.state == Production::State::Running; };
        if (!change.images.isEmpty())
            reach(change, Station::Built, change.mergedAt);
        if (!change.production.isEmpty() && std::ranges::all_of(change.production, runs)) {
            change.deployedAt = lastOf(change.production);
            reach(change, Station::Deployed, change.deployedAt);
            if (change.deployedAt.isValid() && change.startedAt.isValid())
                change.leadTime = std::chrono::seconds(change.startedAt.secsTo(change.deployedAt));
            decideRelease(change, change.deployedAt);
        } else if (change.touchesNoService) {
            reach(change, Station::Deployed, change.mergedAt);
            decideRelease(change, change.mergedAt);
        }
        if (!change.revertedBy.isEmpty())
            reach(change, Station::Reverted, m_line.timeOf(change.revertedBy));
    }

    static void decideRelease(Change &change, QDateTime at)
    {
        if (!change.flags)
            return;
        for (const Change::Flag &flag : std::as_const(*change.flags)) {
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

    static Change::Companion companion(const Change &change)
    {
        Change::Companion companion{.key = change.key(), .title = change.title, .author = change.author, .flags = {}};
        const QList<Change::Flag> flags = change.flags.value_or(QList<Change::Flag>());
        for (const Change::Flag &flag : flags)
            companion.flags.append(flag.key);
        return companion;
    }

    /// A rollback takes back all that came with it: each of them names them all.
    void nameSetbacks(QList<Change> &changes) const
    {
        if (!m_production)
            return;
        const qsizetype count = m_facts.trunk.commits.size();
        const qsizetype first = changes.size() - count;
        QHash<std::pair<qsizetype, qsizetype>, QList<Change::Companion>> names;
        for (qsizetype place = 0; place < count; ++place) {
            const auto setback = m_production->setbackOf(place);
            if (!setback)
                continue;
            QList<Change::Companion> &all = names[{setback->first, setback->end}];
            if (all.isEmpty()) {
                for (qsizetype other = setback->first; other < std::min(setback->end, count); ++other)
                    all.append(companion(changes[first + other]));
            }
            changes[first + place].wentBackWith = all;
        }
    }

    const PassportFacts &m_facts;
    const ServicePaths m_servicePaths;
    const TrunkLine m_line;
    std::optional<ProductionLine> m_production;
    std::optional<GateRules> m_gates;
    QHash<QString, const Branch *> m_branches;
    QHash<QString, FlagFacts> m_flags;
    QHash<qint32, const PullRequest *> m_mergedByNumber;
    QHash<QString, const PullRequest *> m_mergedBySha;
    QSet<QString> m_taken; ///< branches that a pull request stands for
    QSet<qint32> m_numbers; ///< pull requests that have their row on trunk
};

}

QList<Change> passports(const PassportFacts &facts)
{
    return Joining(facts).all();
}

QList<ChangeSpan> spansOf(const BranchSnapshot &branches, const TrunkHistory &trunk)
{
    QList<ChangeSpan> spans;
    for (const Branch &branch : branches.branches) {
        if (isInFlight(branch) && !branch.mergeBase.isNull())
            spans.append({.from = branch.mergeBase, .to = branch.tip});
    }
    for (const TrunkCommit &commit : trunk.commits)
        spans.append({.from = {}, .to = commit.id});
    return spans;
}

QStringList commitsOf(const ServiceSnapshot &services, const QList<RolloutRecord> &rollouts)
{
    QSet<QString> commits;
    for (const Service &service : services.services)
        commits.insert(service.release.commit);
    for (const RolloutRecord &record : rollouts)
        commits.insert(record.attempted.commit);
    commits.remove({});
    return commits.values();
}

}
