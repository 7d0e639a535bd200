// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paneevaluations.h"

#include "app/repositoryfeeds.h"
#include "models/findings/branchfindings.h"
#include "models/findings/flagfindings.h"
#include "models/findings/migrationfindings.h"
#include "models/findings/previewfindings.h"
#include "models/findings/pullrequestfindings.h"
#include "models/findings/servicefindings.h"
#include "models/findings/stackfindings.h"
#include "models/findings/trunkfindings.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void watchBranches(AttentionFeed &attention, RepositoryFeeds &feeds)
{
    attention.watch(feeds.branches, u"branches"_s, [&feeds]() -> AttentionFeed::Evaluation {
        if (!feeds.branches.hasFacts())
            return {};
        return [facts = feeds.branches.facts(), policy = feeds.sources.policy.branches](const QDateTime &now) {
            return branchPaneFindings(facts, now, policy);
        };
    });
}

void watchFlags(AttentionFeed &attention, RepositoryFeeds &feeds)
{
    attention.watch(feeds.flags, u"flags"_s, [&feeds]() -> AttentionFeed::Evaluation {
        if (!feeds.flags.hasFacts())
            return {};
        return [picture = feeds.flags.picture(), policy = feeds.sources.policy.flags](const QDateTime &now) {
            return flagPaneFindings(picture, now, policy);
        };
    });
}

void watchStacks(AttentionFeed &attention, RepositoryFeeds &feeds)
{
    attention.watch(*feeds.stacks, u"services"_s, [&feeds]() -> AttentionFeed::Evaluation {
        if (!feeds.stacks->hasFacts())
            return {};
        return [files = feeds.stacks->files(), ofBranches = feeds.stacks->branchFiles()](const QDateTime &) {
            return PaneFindings{.pane = u"services"_s,
                                .count = files.size(),
                                .findings = stackFindings(files) + branchStackFindings(ofBranches, files),
                                .undecided = undecidedStackRules(files, ofBranches)};
        };
    });
}

void watchSwarm(AttentionFeed &attention, RepositoryFeeds &feeds)
{
    attention.watch(feeds.services, u"services"_s, [&feeds]() -> AttentionFeed::Evaluation {
        if (!feeds.services.hasFacts())
            return {};
        return [rows = feeds.services.rows(), previews = feeds.previews.serviceIds(),
                skew = feeds.services.snapshot().clockSkew,
                policy = feeds.sources.policy.services](const QDateTime &now) {
            return servicePaneFindings(rows, previews, now.addDuration(skew), policy);
        };
    });
    attention.watch(feeds.previews, u"previews"_s, [&feeds]() -> AttentionFeed::Evaluation {
        if (!feeds.services.hasFacts())
            return {};
        return [rows = feeds.previews.rows(), policy = feeds.sources.policy.previews](const QDateTime &now) {
            return previewPaneFindings(rows, now, policy);
        };
    });
}

void watchPullRequests(AttentionFeed &attention, RepositoryFeeds &feeds)
{
    attention.watch(feeds.pullRequests, u"prs"_s, [&feeds]() -> AttentionFeed::Evaluation {
        if (!feeds.pullRequests.hasFacts())
            return {};
        std::optional<TrunkHistory> history;
        if (feeds.trunk && feeds.trunk->hasFacts())
            history = feeds.trunk->history();
        return [facts = feeds.pullRequests.snapshot(), policy = feeds.sources.policy.pullRequests,
                history](const QDateTime &now) {
            PaneFindings findings = pullRequestPaneFindings(facts, now, policy);
            addDirectCommits(findings, facts, history, now);
            return findings;
        };
    });
}

void watchMigrations(AttentionFeed &attention, RepositoryFeeds &feeds)
{
    attention.watch(*feeds.migrations, u"migrations"_s, [&feeds]() -> AttentionFeed::Evaluation {
        if (!feeds.migrations->hasFacts())
            return {};
        return [facts = feeds.migrations->snapshot(), policy = feeds.sources.policy.migrations](const QDateTime &now) {
            return migrationPaneFindings(facts, now, policy);
        };
    });
}

void watchTrunk(AttentionFeed &attention, RepositoryFeeds &feeds)
{
    attention.watch(*feeds.trunk, u"branches"_s, [&feeds]() -> AttentionFeed::Evaluation {
        if (!feeds.trunk->hasFacts())
            return {};
        return [history = feeds.trunk->history(), repository = feeds.trunk->repository()](const QDateTime &now) {
            return PaneFindings{.pane = u"branches"_s,
                                .count = history.commits.size(),
                                .findings = standingRevertFindings(history, repository, now),
                                .undecided = {}};
        };
    });
    attention.watch(*feeds.trunk, u"rules"_s, [&feeds]() -> AttentionFeed::Evaluation {
        if (!feeds.trunk->hasFacts())
            return {};
        return [history = feeds.trunk->history()](const QDateTime &) { return aiRuleFindings(history); };
    });
}

}

void watchPanes(AttentionFeed &attention, RepositoryFeeds &feeds)
{
    watchBranches(attention, feeds);
    watchFlags(attention, feeds);
    watchSwarm(attention, feeds);
    if (feeds.trunk)
        watchTrunk(attention, feeds);
    if (feeds.stacks)
        watchStacks(attention, feeds);
    watchPullRequests(attention, feeds);
    if (feeds.migrations)
        watchMigrations(attention, feeds);
}

}
