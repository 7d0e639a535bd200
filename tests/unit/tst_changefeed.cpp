// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/changeworld.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_changefeed {

using Station = Change::Station;

class ChangeFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gitAloneGivesChangesWhoseProductionIsUnknown()
    {
        ChangeWorld world;
        QCOMPARE(world.feed.state(), Feed::State::Refreshing);
        QVERIFY(!world.feed.hasFacts());
        world.publishGit();
        QTRY_VERIFY(world.feed.hasFacts());
        QCOMPARE(world.feed.state(), Feed::State::Live);
        QCOMPARE(names(world.feed.model()), QStringList({u"#7 Address step"_s, u"#8 Fast search"_s, u"feat/cart"_s}));
        QVERIFY(!world.change(8)->isProductionKnown);
        QVERIFY(!world.change(8)->flags);
        QCOMPARE(world.feed.counts(), (ChangeFeed::Counts{.all = 3, .inFlight = 1}));
    }

    void everySourceAddsItsStations()
    {
        ChangeWorld world;
        world.contents.world.insert(ChangeWorld::commit(7), {.flags = {u"address"_s}});
        world.contents.world.insert(ChangeWorld::commit(8), {});
        world.publishGit();
        world.publishSwarm();
        world.publishFlag(25);
        QTRY_VERIFY(world.change(7) && world.change(7)->station == Station::Deployed);
        QCOMPARE(world.change(8)->station, Station::Merged);
        QCOMPARE(world.change(8)->production.first().state, Change::Production::State::Waiting);
        QCOMPARE(world.feed.counts(),
                 (ChangeFeed::Counts{
                         .all = 3, .inFlight = 1, .notLive = 1, .notReleased = 1, .over = 1, .longestNotLive = 34min}));
        world.publishFlag(100);
        QTRY_COMPARE(world.change(7)->station, Station::Released);
        QCOMPARE(world.change(7)->releasedAt, noon().addSecs(-60));
        world.publishSwarm(8, 8);
        QTRY_COMPARE(world.change(8)->station, Station::Released); // behind no flag
        PullRequest open = pullRequest(9);
        open.branch = u"feat/cart"_s;
        world.host.publish(pullRequestSnapshot({open}));
        QTRY_VERIFY(world.change(9));
        QCOMPARE(world.feed.model().rowCount(), 3); // it took its branch's row
        QCOMPARE(world.change(9)->station, Station::Review);
    }

    void theNewestOnTrunkIsThatOfItsTip()
    {
        ChangeWorld world;
        world.publishGit();
        QTRY_VERIFY(world.change(8));
        QVERIFY(!world.feed.newestOnTrunk()); // trunk is said to be elsewhere
        BranchSnapshot there = snapshot({});
        there.trunk.tip = ChangeWorld::commit(8);
        world.git.publish(there);
        QTRY_VERIFY(world.feed.newestOnTrunk());
        QCOMPARE(world.feed.newestOnTrunk()->pullRequest, 8);
    }

    void aRollbackIsReadFromTheHistory()
    {
        ChangeWorld world;
        world.log.records = {{.clusterId = u"c1"_s,
                              .serviceId = u"api"_s,
                              .startedAt = noon().addSecs(-600),
                              .endedAt = noon().addSecs(-500),
                              .outcome = RolloutRecord::Outcome::RolledBack,
                              .attempted = {.image = u"registry/api:8"_s, .commit = ChangeWorld::commit(8).toHex()}}};
        world.publishGit();
        world.publishSwarm();
        QTRY_VERIFY(world.change(8) && world.change(8)->wentBackWith.size() == 1);
        QCOMPARE(world.feed.counts().back, 1);
        QCOMPARE(world.change(8)->station, Station::Built);
    }

    void contentsAreAskedForOnce()
    {
        ChangeWorld world;
        world.publishGit();
        QTRY_VERIFY(world.feed.hasFacts());
        QTRY_COMPARE(world.contents.asked.value(0), 2); // the branch has no merge base: it cannot be compared
        const qsizetype calls = world.contents.asked.size();
        world.publishSwarm();
        QTRY_VERIFY(world.change(8) && world.change(8)->isProductionKnown);
        QCOMPARE(world.contents.asked.size(), calls);
        world.publishFlag(25); // another key to look for
        QTRY_COMPARE(world.contents.keys, QStringList(u"address"_s));
        QCOMPARE(world.contents.asked.last(), 2);
    }

    void theGraphIsAskedAgainWhenTrunkMoves()
    {
        ChangeWorld world;
        world.publishGit();
        world.publishSwarm(55, 7);
        QTRY_VERIFY(world.change(7) && world.change(7)->isProductionKnown);
        QTRY_COMPARE(world.change(7)->production.size(), 1); // nobody knows the other's commit
        world.distances.known.insert(ChangeWorld::commit(55).toHex(),
                                     {.place = TrunkDistance::Place::OnTrunk, .newestOnLine = ChangeWorld::commit(55)});
        BranchSnapshot moved = snapshot({});
        moved.trunk.tip = ChangeWorld::commit(9);
        world.history.world->commits.prepend(ChangeWorld::trunkCommit(9, u"Next (#9)"_s, 1min));
        world.git.publish(moved);
        QTRY_VERIFY(world.change(9));
        QTRY_COMPARE(world.change(7)->production.size(), 2);
        QCOMPARE(world.change(7)->production.first().state, Change::Production::State::Waiting);
    }

    void failureTakesNoFactsAway()
    {
        ChangeWorld world;
        world.publishGit();
        QTRY_VERIFY(world.feed.hasFacts());
        world.git.publish(Failure(Error{.kind = Error::Kind::NotFound}));
        QTRY_COMPARE(world.feed.state(), Feed::State::Failed);
        QCOMPARE(world.feed.model().rowCount(), 3);
        world.publishGit();
        QTRY_COMPARE(world.feed.state(), Feed::State::Live);
    }

    void itCanGoAwayAtAnyMoment()
    {
        for (int turns = 0; turns < 8; ++turns) {
            auto world = std::make_unique<ChangeWorld>();
            world->publishGit();
            world->publishSwarm();
            for (int turn = 0; turn < turns; ++turn)
                QCoreApplication::processEvents();
        }
    }
};

GUILESS_TEST(ChangeFeedTest)

}

#include "tst_changefeed.moc"
