// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/branchfeed.h"
#include "tests/support/branches.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchfeed {

namespace {

const Error offline{.kind = Error::Kind::Unreachable, .origin = u"github.com"_s};
const BranchFeed::Settings onDemand{.fetchEvery = 0s};

QList<Branch> many(int count)
{
    QList<Branch> all;
    for (int i = 0; i < count; ++i)
        all.append(branch(u"b%1"_s.arg(i, 6, 10, QChar(u'0')), std::chrono::hours(i % 90)));
    return all;
}

}

class BranchFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesLiveWithTheFirstSnapshot()
    {
        FakeBranchSource source;
        const FakeClock clock(noon());
        BranchFeed feed(source, clock, onDemand);
        QCOMPARE(feed.state(), Feed::State::Refreshing);
        QVERIFY(!feed.hasFacts());
        QSignalSpy changes(&feed, &BranchFeed::factsChanged);
        source.publish(snapshot({branch(u"feat/a"_s, 50h)}));
        QCOMPARE(feed.state(), Feed::State::Live);
        QCOMPARE(feed.asOf(), noon());
        QCOMPARE(names(feed.model()), QStringList{u"feat/a"_s});
        QCOMPARE(feed.trunk().name, u"main"_s);
        QCOMPARE(changes.count(), 1);
    }

    void countsWhatThePageSays()
    {
        Branch conflicting = branch(u"b"_s, 5h);
        conflicting.conflictsWithTrunk = QStringList{u"a.cpp"_s};
        Branch merged = branch(u"c"_s, 400h);
        merged.merged = Merged::Squash;
        FakeBranchSource source;
        const FakeClock clock(noon());
        BranchFeed feed(source, clock, onDemand);
        source.publish(snapshot({branch(u"a"_s, 71h), conflicting, merged, branch(u"d"_s, 30h)}));
        QCOMPARE(feed.counts(),
                 (BranchFeed::Counts{.all = 4,
                                     .overdue = 1,
                                     .due = 1,
                                     .fresh = 1,
                                     .merged = 1,
                                     .conflicting = 1,
                                     .attention = 3,
                                     .oldest = 71h}));
    }

    void anErrorKeepsTheFacts()
    {
        FakeBranchSource source;
        const FakeClock clock(noon());
        BranchFeed feed(source, clock, onDemand);
        source.publish(snapshot({branch(u"feat/a"_s, 5h)}));
        source.publish(Failure(Error{.cause = Error::Cause::RepositoryGone}));
        QCOMPARE(feed.state(), Feed::State::Failed);
        QCOMPARE(feed.error()->cause, Error::Cause::RepositoryGone);
        QCOMPARE(feed.model().rowCount(), 1);
        source.publish(snapshot({}));
        QCOMPARE(feed.state(), Feed::State::Live);
        QCOMPARE(feed.model().rowCount(), 0);
    }

    void refreshAsksTheRemoteOnce()
    {
        FakeBranchSource source;
        FakeClock clock(noon());
        BranchFeed feed(source, clock, onDemand);
        source.publish(snapshot({}));
        feed.refresh();
        feed.refresh();
        QCOMPARE(source.fetches.count(), 1);
        QCOMPARE(feed.state(), Feed::State::Refreshing);
        clock.advance(3s);
        source.fetches.answer({});
        QTRY_COMPARE(feed.state(), Feed::State::Live);
        QCOMPARE(feed.fetchedAt(), noon().addSecs(3));
    }

    void aFailedFetchSaysSoUntilOneSucceeds()
    {
        FakeBranchSource source;
        const FakeClock clock(noon());
        BranchFeed feed(source, clock, onDemand);
        source.publish(snapshot({branch(u"feat/a"_s, 5h)}));
        feed.refresh();
        source.fetches.answer(Failure(offline));
        QTRY_COMPARE(feed.state(), Feed::State::Failed);
        QCOMPARE(feed.error(), offline);
        source.publish(snapshot({branch(u"feat/b"_s, 5h)}));
        QCOMPARE(feed.state(), Feed::State::Failed);
        QCOMPARE(names(feed.model()), QStringList{u"feat/b"_s});
        feed.refresh();
        source.fetches.answer({});
        QTRY_COMPARE(feed.state(), Feed::State::Live);
    }

    void aFetchCanBeCancelled()
    {
        FakeBranchSource source;
        const FakeClock clock(noon());
        BranchFeed feed(source, clock, onDemand);
        source.publish(snapshot({}));
        feed.refresh();
        feed.cancelRefresh();
        QCOMPARE(source.fetches.count(), 0);
        QCOMPARE(feed.state(), Feed::State::Live);
        QVERIFY(!feed.isFetching());
    }

    void withoutARemoteRefreshReadsAgain()
    {
        FakeBranchSource source;
        const FakeClock clock(noon());
        BranchFeed feed(source, clock, onDemand);
        BranchSnapshot local = snapshot({});
        local.repository.remote.clear();
        source.publish(local);
        feed.refresh();
        QCOMPARE(source.fetches.count(), 0);
        local.branches = {branch(u"feat/a"_s, 5h)};
        source.reads.answer(local);
        QTRY_COMPARE(feed.model().rowCount(), 1);
        QCOMPARE(feed.state(), Feed::State::Live);
    }

    void fetchesByItselfWhenTheLastOneIsOld()
    {
        FakeBranchSource source;
        const FakeClock clock(noon().addDays(1));
        const BranchFeed feed(source, clock, {.fetchEvery = 1min});
        source.publish(snapshot({}));
        QCOMPARE(feed.state(), Feed::State::Stale);
        QCOMPARE(source.fetches.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(source.fetches.count(), 1, 4s);
    }

    void manyChangesAreSpreadOverTurns()
    {
        FakeBranchSource source;
        const FakeClock clock(noon());
        BranchFeed feed(source, clock, onDemand);
        const QList<Branch> all = many(20000);
        source.publish(snapshot(all.first(10)));
        source.publish(snapshot(all));
        QVERIFY(feed.model().rowCount() < 20000);
        QTRY_COMPARE(feed.model().rowCount(), 20000);
        QTRY_COMPARE(feed.counts().all, 20000);
    }

    void aSnapshotOvertakesTheOneBeforeIt()
    {
        FakeBranchSource source;
        const FakeClock clock(noon());
        BranchFeed feed(source, clock, onDemand);
        const QList<Branch> all = many(20000);
        source.publish(snapshot(all.first(10)));
        source.publish(snapshot(all));
        source.publish(snapshot(all.first(3)));
        QTRY_COMPARE(feed.model().rowCount(), 3);
        QTRY_COMPARE(feed.counts().all, 3);
    }

    void goingAwayEndsEverything()
    {
        FakeBranchSource source;
        const FakeClock clock(noon());
        {
            BranchFeed feed(source, clock, onDemand);
            source.publish(snapshot({}));
            feed.refresh();
        }
        QCOMPARE(source.watchers(), 0);
        QCOMPARE(source.fetches.count(), 0);
        source.publish(snapshot({}));
    }
};

GUILESS_TEST(BranchFeedTest)

}

#include "tst_branchfeed.moc"
