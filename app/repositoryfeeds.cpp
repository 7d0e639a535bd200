// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/repositoryfeeds.h"

#include "app/paneevaluations.h"
#include "models/feeds/standings.h"
#include "models/rules/migrationquestion.h"
#include "models/rules/stackbranches.h"
#include "models/wording/newswording.h"

#include <QFileInfo>

namespace Trunkline {

namespace {

BranchFeed::Settings branchSettings(const Policy &policy, RepositoryFeeds::Fetches fetches)
{
    BranchFeed::Settings settings{.limits = policy.branches};
    if (fetches == RepositoryFeeds::Fetches::WhenAsked)
        settings.fetchEvery = std::chrono::seconds::zero();
    return settings;
}

std::unique_ptr<TrunkFeed> makeTrunkFeed(const OpenedRepository &sources, BranchFeed &branches, const Clock &clock)
{
    return sources.trunk ? std::make_unique<TrunkFeed>(branches, *sources.trunk, clock) : nullptr;
}

std::unique_ptr<MigrationFeed> makeMigrationFeed(const OpenedRepository &sources, const Clock &clock)
{
    if (!sources.migrations)
        return nullptr;
    return std::make_unique<MigrationFeed>(*sources.migrations, *sources.database, *sources.migrationVerifier, clock,
                                           sources.policy.migrations);
}

std::unique_ptr<ChangeFeed> makeChangeFeed(RepositoryFeeds &feeds, const Clock &clock)
{
    if (!feeds.trunk || !feeds.sources.changeContents)
        return nullptr;
    return std::make_unique<ChangeFeed>(ChangeFeed::Parts{.branches = feeds.branches,
                                                          .trunk = *feeds.trunk,
                                                          .pullRequests = feeds.pullRequests,
                                                          .services = feeds.services,
                                                          .previews = feeds.previews,
                                                          .flags = feeds.flags,
                                                          .migrations = feeds.migrations.get(),
                                                          .rollouts = *feeds.sources.swarm.rollouts,
                                                          .distances = *feeds.sources.trunkDistances,
                                                          .contents = *feeds.sources.changeContents,
                                                          .clock = clock},
                                        feeds.sources.policy);
}

std::unique_ptr<RepositoryHistory> makeHistory(RepositoryFeeds &feeds, const QString &path, const Clock &clock)
{
    if (!feeds.changes || !feeds.sources.transitions)
        return nullptr;
    return std::make_unique<RepositoryHistory>(feeds.sources, QFileInfo(path).canonicalFilePath(), feeds.attention,
                                               *feeds.trunk, *feeds.changes, feeds.branches, clock);
}

}

RepositoryHistory::RepositoryHistory(const OpenedRepository &sources, const QString &path, AttentionFeed &attention,
                                     TrunkFeed &trunk, ChangeFeed &changes, BranchFeed &branches, const Clock &clock)
    : chronicle(*sources.transitions, path, clock)
    , herald(chronicle, notifier, clock)
    , rules({.attention = attention,
             .trunk = trunk,
             .chronicle = chronicle,
             .exemptions = sources.exemptions.get(),
             .changes = &changes,
             .clock = clock},
            sources.policy)
    , figures(changes, branches, clock)
{
}

RepositoryFeeds::RepositoryFeeds(OpenedRepository opened, const QString &path, const Settings &settings,
                                 const Clock &clock)
    : sources(std::move(opened))
    , branches(*sources.branches, clock, branchSettings(sources.policy, settings.fetches))
    , services(*sources.swarm.services, *sources.swarm.rollouts, *sources.trunkDistances, clock,
               sources.swarm.isConfigured ? ServiceFeed::Configured::Yes : ServiceFeed::Configured::No,
               {.startDeadline = sources.policy.services.stuckAfter})
    , previews({.services = services,
                .probe = *sources.swarm.probe,
                .routers = sources.swarm.routers.get(),
                .distances = *sources.trunkDistances,
                .clock = clock},
               sources.policy.previews)
    , owners(*sources.branches, sources.pullRequests.get())
    , trunk(makeTrunkFeed(sources, branches, clock))
    , stacks(sources.stacks ? std::make_unique<StackFeed>(*sources.stacks, clock) : nullptr)
    , stackDrift({.source = *sources.swarm.services, .previews = previews, .stacks = stacks.get()})
    , localStacks({.source = sources.swarm.local.get(), .workTree = sources.workTree.get(), .clock = clock})
    , pullRequests({.source = sources.pullRequests.get(), .whyNone = sources.noPullRequests}, clock,
                   sources.policy.pullRequests)
    , flags(sources.flags.get(), *sources.codePlaces, clock, sources.policy.flags)
    , releaseFacts(*sources.swarm.services, *sources.codePlaces)
    , flagEnds(sources.flagStore, clock, settings.flagEnds, sources.userName)
    , migrations(makeMigrationFeed(sources, clock))
    , changes(makeChangeFeed(*this, clock))
    , attention(sources.policy.rules, clock)
    , history(makeHistory(*this, path, clock))
{
    watchPanes(attention, *this);
    connectFeeds();
    if (migrations)
        connectMigrations();
    if (history) {
        recordHistory();
        announceWatched();
    }
    if (sources.flagError)
        flags.refuse(*sources.flagError);
}

SchemaNeed RepositoryFeeds::schemaNeedOf(const QString &flag) const
{
    return migrations && migrations->hasFacts() ? schemaNeed(migrations->snapshot(), flag) : SchemaNeed();
}

void RepositoryFeeds::connectFeeds()
{
    connect(&branches, &BranchFeed::trunkMoved, &services, &ServiceFeed::lookAtTrunk);
    connect(&branches, &BranchFeed::factsChanged, this, &RepositoryFeeds::showOwners);
    if (stacks) {
        connect(&branches, &BranchFeed::trunkMoved, stacks.get(), &StackFeed::refresh);
        connect(&branches, &BranchFeed::factsChanged, stacks.get(), [this] {
            if (branches.hasFacts() && branches.isComplete()) // what is merged by squash is not known before
                stacks->setBranches(stackBranches(branches.facts()));
        });
    }
    connect(&pullRequests, &PullRequestFeed::factsChanged, this, [this] {
        branches.setPullRequests(pullRequests.numbersByBranch());
        if (pullRequests.hasFacts())
            previews.setPullRequests(pullRequests.snapshot());
        if (migrations)
            askForMigrations();
    });
}

/// Which trees hold migrations is known from the branches.
void RepositoryFeeds::connectMigrations()
{
    connect(&branches, &BranchFeed::factsChanged, this, &RepositoryFeeds::askForMigrations);
    connect(&flags, &FlagFeed::factsChanged, this, [this] {
        if (flags.hasFacts())
            migrations->setFlags(livingFlags(flags.picture().flags));
    });
    connect(&services, &ServiceFeed::factsChanged, this, [this] {
        if (services.hasFacts())
            migrations->setRunning(servicesByCommit(services.snapshot().services));
    });
}

void RepositoryFeeds::recordHistory()
{
    Chronicle &chronicle = history->chronicle;
    chronicleFindings(chronicle, attention);
    chroniclePullRequests(chronicle, pullRequests);
    chronicleFlags(chronicle, flags);
    if (migrations)
        chronicleSchema(chronicle, *migrations);
    chronicleChanges(chronicle, *changes);
}

void RepositoryFeeds::announceWatched()
{
    connect(&pullRequests, &PullRequestFeed::decided, this, [this](const JudgedPullRequest &pullRequest) {
        history->herald.announce(decidedNews(pullRequest, pullRequests.model().now()));
    });
    connect(&pullRequests, &PullRequestFeed::vanished, this,
            [this](qint32 number) { history->herald.announce(vanishedNews(number)); });
}

void RepositoryFeeds::askForMigrations() const
{
    if (!branches.hasFacts())
        return;
    MigrationQuestion question = questionFor(branches.facts());
    if (pullRequests.hasFacts())
        addPullRequests(question, pullRequests.snapshot().open);
    migrations->setQuestion(question);
}

void RepositoryFeeds::showOwners()
{
    QList<Branch> owned;
    for (int row = 0; row < branches.model().rowCount(); ++row)
        owned.append(branches.model().row(row));
    previews.setBranches(owned);
}

}
