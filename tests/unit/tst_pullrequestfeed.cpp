// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/branchfeed.h"
#include "models/feeds/pullrequestfeed.h"
#include "tests/support/branches.h"
#include "tests/support/pullrequests.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_pullrequestfeed {

class PullRequestFeedTest : public QObject
{
    Q_OBJECT

private:
    struct World
    {
        FakePullRequestSource source;
        FakeClock clock{noon()};
        PullRequestFeed feed{{.source = &source, .whyNone = {}}, clock, {}};

        bool publish(const PullRequestSnapshot &snapshot)
        {
            QSignalSpy changes(&feed, &PullRequestFeed::factsChanged);
            source.publish(snapshot);
            return changes.count() > 0 || changes.wait(); // verdicts may be there at once
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void factsArriveJudgedAndCounted()
    {
        World world;
        QCOMPARE(world.feed.state(), Feed::State::Refreshing);
        QVERIFY(!world.feed.hasFacts());
        PullRequest draft = pullRequest(2, 60h);
        draft.isDraft = true;
        PullRequest blocked = pullRequest(3);
        blocked.checks->first().state = Check::State::Failed;
        PullRequest merged = pullRequest(4);
        merged.merge = Merge{.at = noon()};
        QVERIFY(world.publish(pullRequestSnapshot({pullRequest(1), draft, blocked}, {merged})));
        QCOMPARE(
                world.feed.counts(),
                (PullRequestFeed::Counts{.open = 3, .ready = 1, .blocked = 1, .drafts = 1, .overdue = 1, .merged = 1}));
        QCOMPARE(world.feed.state(), Feed::State::Live);
        QCOMPARE(world.feed.asOf(), noon());
        QCOMPARE(world.feed.numbersByBranch().value(u"feat/change-3"_s), 3);
    }

    void anErrorTakesNoFactsAway()
    {
        World world;
        QVERIFY(world.publish(pullRequestSnapshot({pullRequest(1)})));
        world.source.publish(Failure(Error{.kind = Error::Kind::RateLimited}));
        QCOMPARE(world.feed.state(), Feed::State::Failed);
        QCOMPARE(world.feed.asOf(), noon());
        QCOMPARE(world.feed.model().rowCount(), 1);
        world.feed.refresh();
        QCOMPARE(world.feed.state(), Feed::State::Refreshing);
        QCOMPARE(world.source.refreshes, 1);
        QVERIFY(world.publish(pullRequestSnapshot({pullRequest(1), pullRequest(2)})));
        QCOMPARE(world.feed.state(), Feed::State::Live);
        QVERIFY(!world.feed.error());
    }

    void whileDetailsAreReadItIsRefreshing()
    {
        World world;
        PullRequestSnapshot first = pullRequestSnapshot({pullRequest(1)});
        first.isComplete = false;
        QVERIFY(world.publish(first));
        QCOMPARE(world.feed.state(), Feed::State::Refreshing);
        QVERIFY(world.publish(pullRequestSnapshot({pullRequest(1)})));
        QCOMPARE(world.feed.state(), Feed::State::Live);
    }

    void withoutASourceItIsNotConfigured()
    {
        const FakeClock clock(noon());
        PullRequestFeed feed({.whyNone = Error{.cause = Error::Cause::NoRemote}}, clock, {});
        QCOMPARE(feed.state(), Feed::State::NotConfigured);
        QVERIFY(feed.whyNone());
        feed.refresh();
        feed.setAttention(PullRequestSource::Attention::Unwatched);
        QCOMPARE(feed.state(), Feed::State::NotConfigured);
    }

    void aWatchedOneIsToldOnceWhenItIsDecided()
    {
        World world;
        PullRequest running = pullRequest(1);
        running.checks->first().state = Check::State::Running;
        QVERIFY(world.publish(pullRequestSnapshot({running})));
        QSignalSpy decided(&world.feed, &PullRequestFeed::decided);
        world.feed.watch(1);
        QCOMPARE(world.feed.watched(), QSet<qint32>{1});
        QVERIFY(world.publish(pullRequestSnapshot({running})));
        QCOMPARE(decided.count(), 0);
        PullRequestSnapshot half = pullRequestSnapshot({pullRequest(1)});
        half.isComplete = false; // details are still on their way: too early to say anything
        QVERIFY(world.publish(half));
        QCOMPARE(decided.count(), 0);
        QVERIFY(world.publish(pullRequestSnapshot({pullRequest(1)})));
        QCOMPARE(decided.count(), 1);
        QCOMPARE(decided.first().first().value<JudgedPullRequest>().facts.number, 1);
        QVERIFY(world.feed.watched().isEmpty());
        QVERIFY(world.publish(pullRequestSnapshot({pullRequest(1)})));
        QCOMPARE(decided.count(), 1);
    }

    void aWatchedOneMayVanishOrBeGivenUp()
    {
        World world;
        PullRequest running = pullRequest(1);
        running.checks->first().state = Check::State::Running;
        PullRequest other = running;
        other.number = 2;
        QVERIFY(world.publish(pullRequestSnapshot({running, other})));
        world.feed.watch(1);
        world.feed.watch(2);
        world.feed.unwatch(2);
        const QSignalSpy vanished(&world.feed, &PullRequestFeed::vanished);
        const QSignalSpy decided(&world.feed, &PullRequestFeed::decided);
        QVERIFY(world.publish(pullRequestSnapshot({})));
        QCOMPARE(vanished.count(), 1);
        QCOMPARE(vanished.first().first().toInt(), 1);
        QCOMPARE(decided.count(), 0);
    }

    void attentionReachesTheSource()
    {
        World world;
        world.feed.setAttention(PullRequestSource::Attention::Unwatched);
        QCOMPARE(world.source.attentions, QList{PullRequestSource::Attention::Unwatched});
    }

    void theBudgetIsToldWithTheSource()
    {
        World world;
        QVERIFY(world.publish(pullRequestSnapshot({})));
        QCOMPARE(world.feed.details(noon()),
                 QStringList({u"Signed in as linus, by GH_TOKEN."_s,
                              u"4,210 of 5,000 points left until 12:30; 172 spent by Trunkline."_s}));
    }

    void factsGrowStale()
    {
        World world;
        PullRequestSnapshot old = pullRequestSnapshot({pullRequest(1)});
        old.asOf = noon().addDuration(-11min);
        QVERIFY(world.publish(old));
        QCOMPARE(world.feed.state(), Feed::State::Stale);
    }

    void branchesGetTheirPullRequest()
    {
        FakeBranchSource source;
        const FakeClock clock(noon());
        BranchFeed feed(source, clock, {.fetchEvery = 0s});
        feed.setPullRequests({{u"feat/a"_s, 7}});
        source.publish(snapshot({branch(u"feat/a"_s, 1h), branch(u"feat/b"_s, 1h)}));
        QCOMPARE(feed.model().row(0).pullRequest, 7);
        QVERIFY(!feed.model().row(1).pullRequest);
        feed.setPullRequests({{u"feat/b"_s, 8}});
        QVERIFY(!feed.model().row(0).pullRequest);
        QCOMPARE(feed.model().row(1).pullRequest, 8);
        source.publish(snapshot({branch(u"feat/b"_s, 2h)}));
        QCOMPARE(feed.model().row(0).pullRequest, 8);
    }
};

GUILESS_TEST(PullRequestFeedTest)

}

#include "tst_pullrequestfeed.moc"
