// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/branchfeed.h"
#include "models/feeds/changefeed.h"
#include "models/feeds/flagfeed.h"
#include "models/feeds/previewfeed.h"
#include "models/feeds/pullrequestfeed.h"
#include "models/feeds/servicefeed.h"
#include "models/feeds/trunkfeed.h"
#include "tests/support/branches.h"
#include "tests/support/fakeflags.h"
#include "tests/support/fakeservicesource.h"
#include "tests/support/pullrequests.h"

namespace Trunkline::Test {

class FakeTrunkSource final : public TrunkSource
{
public:
    QFuture<Result<TrunkHistory>> history(const Trunk & /*trunk*/, const QDateTime & /*since*/) override
    {
        return QtFuture::makeReadyValueFuture(world);
    }

    Result<TrunkHistory> world;
};

class FakeChangeContents final : public ChangeContentSource
{
public:
    QFuture<Result<QHash<ObjectId, ChangeContent>>> contents(const QList<ChangeSpan> &spans,
                                                             const QStringList &flagKeys) override
    {
        asked.append(spans.size());
        keys = flagKeys;
        QHash<ObjectId, ChangeContent> found;
        for (const ChangeSpan &span : spans) {
            if (world.contains(span.to))
                found.insert(span.to, world.value(span.to));
        }
        return QtFuture::makeReadyValueFuture(Result<QHash<ObjectId, ChangeContent>>(found));
    }

    QHash<ObjectId, ChangeContent> world;
    QList<qsizetype> asked; ///< how many spans, each time
    QStringList keys; ///< of the last time
};

class SilentProbe final : public PreviewProbe
{
public:
    QFuture<Result<ProbeResult>> probe(const QUrl & /*url*/) override
    {
        return QtFuture::makeReadyValueFuture(Result<ProbeResult>(Failure(Error{.kind = Error::Kind::Timeout})));
    }
};

/// A change feed over all the feeds that it joins, each over a fake: a branch, a pull request, two merged changes, two
/// services of which one runs the older of them, a flag.
class ChangeWorld
{
public:
    ChangeWorld()
        : branches(git, clock, {.fetchEvery = {}})
        , trunk(branches, history, clock)
        , pullRequests({.source = &host, .whyNone = {}}, clock, {})
        , services(swarm, log, distances, clock, ServiceFeed::Configured::Yes)
        , previews({.services = services, .probe = probe, .distances = distances, .clock = clock}, {})
        , flags(&table, code, clock, {})
        , feed({.branches = branches,
                .trunk = trunk,
                .pullRequests = pullRequests,
                .services = services,
                .previews = previews,
                .flags = flags,
                .rollouts = log,
                .distances = distances,
                .contents = contents,
                .clock = clock},
               {})
    {
    }

    static ObjectId commit(int number)
    {
        const QByteArray hex = QByteArray::number(number).rightJustified(7, '0') + QByteArray(33, 'c');
        return ObjectId::fromHex(hex);
    }

    static TrunkCommit trunkCommit(int number, const QString &subject, std::chrono::seconds age)
    {
        TrunkCommit made{.id = commit(number)};
        made.author.name = u"Ada"_s;
        made.committedAt = noon().addDuration(-age);
        made.subject = subject;
        made.pullRequest = number;
        return made;
    }

    static Service service(const QString &name, int number)
    {
        Service made{.id = name, .name = name, .createdAt = noon().addDays(-90)};
        made.replicas = 1;
        made.release = {.image = u"registry/%1:%2"_s.arg(name).arg(number), .commit = commit(number).toHex()};
        return made;
    }

    /// What is said by itself: git, then the history of trunk.
    void publishGit()
    {
        history.world = TrunkHistory{
                .since = noon().addDays(-30),
                .commits = {trunkCommit(8, u"Fast search (#8)"_s, 34min), trunkCommit(7, u"Address step (#7)"_s, 5h)}};
        git.publish(snapshot({branch(u"feat/cart"_s, 5h)}));
    }
    void publishSwarm(int api = 7, int web = 7)
    {
        swarm.publish(ServiceSnapshot{.engine = {.clusterId = u"c1"_s},
                                      .services = {service(u"api"_s, api), service(u"web"_s, web)},
                                      .asOf = noon()});
    }
    void publishFlag(qint32 percent)
    {
        table.publish(FlagSnapshot{.flags = {{.key = u"address"_s,
                                              .enabled = true,
                                              .rolloutPercent = percent,
                                              .fullyRolledOutAt = percent == 100 ? noon().addSecs(-60) : QDateTime()}},
                                   .asOf = noon()});
    }
    std::optional<Change> change(qint32 number) const
    {
        const int row = feed.model().find(QString::number(number).rightJustified(9, u'0'));
        return row < 0 ? std::nullopt : std::optional(feed.model().row(row));
    }

    FakeBranchSource git;
    FakeTrunkSource history;
    FakePullRequestSource host;
    FakeServiceSource swarm;
    FakeRolloutLog log;
    FakeTrunkDistances distances;
    FakeFlags table;
    FakeCodePlaces code;
    FakeChangeContents contents;
    SilentProbe probe;
    FakeClock clock{noon()};
    BranchFeed branches;
    TrunkFeed trunk;
    PullRequestFeed pullRequests;
    ServiceFeed services;
    PreviewFeed previews;
    FlagFeed flags;
    ChangeFeed feed;
};

}
