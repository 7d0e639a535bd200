// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/standings.h"

#include "models/feeds/attentionfeed.h"
#include "models/feeds/changefeed.h"
#include "models/feeds/flagfeed.h"
#include "models/feeds/migrationfeed.h"
#include "models/feeds/pullrequestfeed.h"
#include "models/wording/changewording.h"
#include "models/wording/findingwording.h"
#include "models/wording/flagwording.h"
#include "models/wording/migrationwording.h"
#include "models/wording/newswording.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Kind = Transition::Kind;

constexpr QLatin1StringView WholeScope = "all"_L1;

Standing ofFinding(const AttentionItem &item)
{
    const ReportedFinding &reported = item.reported;
    return {.subject = item.key(),
            .value = severityName(reported.finding.severity),
            .rule = reported.finding.rule,
            .pane = item.pane,
            .key = reported.subject.key,
            .sentence = reported.message};
}

Standing ofPullRequest(const JudgedPullRequest &one)
{
    const QString number = QString::number(one.facts.number);
    return {.subject = number,
            .value = one.standing.isReady ? u"ready"_s : u"blocked"_s,
            .pane = u"prs"_s,
            .key = number,
            .sentence = pullRequestNews(one)};
}

QList<Standing> ofFlags(const QList<FeatureFlag> &flags)
{
    QList<Standing> all;
    for (const FeatureFlag &flag : flags) {
        const std::optional<qint32> percent = effectivePercent(flag);
        if (percent)
            all.append({.subject = flag.key,
                        .value = QString::number(*percent),
                        .pane = u"flags"_s,
                        .key = flag.key,
                        .sentence = flagNews(flag)});
    }
    return all;
}

QList<Standing> ofSteps(const QList<SchemaChange> &changes)
{
    static constexpr QLatin1StringView phases[]
            = {"expand"_L1, "backfill"_L1, "quiet"_L1, "contract"_L1, "done"_L1}; // indexed by Phase
    QList<Standing> steps;
    for (const SchemaChange &change : changes)
        steps.append({.subject = change.key(),
                      .value = phases[int(change.phase)],
                      .pane = u"migrations"_s,
                      .key = change.key(),
                      .sentence = schemaNews(change)});
    return steps;
}

QList<Standing> ofContracts(const QList<SchemaChange> &changes)
{
    QList<Standing> contracts;
    for (const SchemaChange &change : changes) {
        if (change.phase != SchemaChange::Phase::Done)
            contracts.append({.subject = change.key(),
                              .value = change.isContractAllowed() ? u"allowed"_s : u"blocked"_s,
                              .pane = u"migrations"_s,
                              .key = change.key(),
                              .sentence = contractNews(change)});
    }
    return contracts;
}

void tellSchema(Chronicle &chronicle, const MigrationFeed &feed)
{
    const QList<SchemaChange> &changes = feed.snapshot().changes;
    chronicle.observe(Kind::Schema, WholeScope, changes.size(), [changes] { return ofSteps(changes); });
    if (feed.snapshot().isDatabaseKnown)
        chronicle.observe(Kind::Contract, WholeScope, changes.size(), [changes] { return ofContracts(changes); });
}

QList<Standing> ofChanges(const QList<Change> &changes)
{
    static constexpr QLatin1StringView stations[]
            = {"branch"_L1,   "review"_L1,   "merged"_L1, "built"_L1,
               "deployed"_L1, "released"_L1, "done"_L1,   "reverted"_L1}; // indexed by Station
    QList<Standing> all;
    for (const Change &change : changes) {
        if (change.isMerged()) // before that, a change has other names
            all.append({.subject = change.mergeCommit.toHex(),
                        .value = stations[int(change.station)],
                        .pane = u"changes"_s,
                        .key = change.key(),
                        .sentence = changeNews(change)});
    }
    return all;
}

QList<Standing> ofFindings(const QList<AttentionItem> &items)
{
    QList<Standing> all;
    all.reserve(items.size());
    for (const AttentionItem &item : items)
        all.append(ofFinding(item));
    return all;
}

}

void chronicleFindings(Chronicle &chronicle, AttentionFeed &feed)
{
    struct Last
    {
        QList<AttentionItem> items;
        QStringList undecided;
    };
    const auto told = std::make_shared<QHash<QString, Last>>(); // by scope: most changes are those of one pane
    QObject::connect(&feed, &AttentionFeed::findingsChanged, &chronicle, [&chronicle, &feed, told] {
        for (const AttentionFeed::Judged &judged : feed.judged()) {
            const auto last = told->constFind(judged.scope);
            if (last != told->cend() && last->items.isSharedWith(judged.items) && last->undecided == judged.undecided)
                continue;
            told->insert(judged.scope, {judged.items, judged.undecided});
            chronicle.observe(
                    Kind::Finding, judged.scope, judged.items.size(),
                    [items = judged.items] { return ofFindings(items); }, judged.undecided);
        }
    });
}

void chroniclePullRequests(Chronicle &chronicle, PullRequestFeed &feed)
{
    QObject::connect(&feed, &PullRequestFeed::factsChanged, &chronicle, [&chronicle, &feed] {
        if (!feed.hasFacts() || !feed.snapshot().isComplete)
            return;
        QList<Standing> all;
        for (int row = 0; row < feed.model().rowCount(); ++row) {
            if (!feed.model().row(row).isMerged())
                all.append(ofPullRequest(feed.model().row(row)));
        }
        chronicle.observe(Kind::PullRequest, WholeScope, all);
    });
}

void chronicleFlags(Chronicle &chronicle, FlagFeed &feed)
{
    struct Last
    {
        QList<FeatureFlag> flags;
        bool isTold = false;
    };
    QObject::connect(&feed, &FlagFeed::factsChanged, &chronicle, [&chronicle, &feed, last = std::make_shared<Last>()] {
        const QList<FeatureFlag> &flags = feed.snapshot().flags;
        if (!feed.hasFacts() || (last->isTold && flags.isSharedWith(last->flags)))
            return; // the clock moved on, or the code
        *last = {.flags = flags, .isTold = true};
        chronicle.observe(Kind::Flag, WholeScope, flags.size(), [flags] { return ofFlags(flags); });
    });
}

void chronicleSchema(Chronicle &chronicle, MigrationFeed &feed)
{
    QObject::connect(&feed, &MigrationFeed::factsChanged, &chronicle, [&chronicle, &feed] {
        if (feed.hasFacts())
            tellSchema(chronicle, feed);
    });
}

void chronicleChanges(Chronicle &chronicle, ChangeFeed &feed)
{
    QObject::connect(&feed, &ChangeFeed::factsChanged, &chronicle, [&chronicle, &feed] {
        if (!feed.hasFacts() || !feed.isProductionKnown())
            return;
        const QList<Change> changes = feed.changes();
        chronicle.observe(Kind::Change, WholeScope, changes.size(), [changes] { return ofChanges(changes); });
    });
}

}
