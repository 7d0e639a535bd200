// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/flagworld.h"
#include "tests/support/smoothness.h"
#include "tests/support/testprogram.h"
#include "ui/widgets/factview.h"

#include <QComboBox>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_flagpageload {

namespace {

constexpr auto LimitForVeryMany = 2s;

FlagSnapshot many(int count)
{
    FlagSnapshot all = FlagWorld::snapshot();
    const FeatureFlag sample = all.flags.first();
    all.flags.clear();
    for (int i = 0; i < count; ++i) {
        FeatureFlag flag = sample;
        flag.key = u"flag_%1"_s.arg(i, 6, 10, QChar(u'0'));
        flag.owner = u"team %1"_s.arg(i % 40);
        flag.rolloutPercent = i % 101;
        all.flags.append(flag);
    }
    return all;
}

}

class FlagPageLoadTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FlagWorld> m_world;

    FactView &view() { return *m_world->page.findChild<FactView *>(); }

    void doAll(Smoothness &smooth, int count)
    {
        const FlagSnapshot first = many(count);
        FlagSnapshot one = first;
        one.flags[2500].enabled = false;
        one.flags[2500].version = 4;
        FlagSnapshot all = first;
        for (FeatureFlag &flag : all.flags)
            flag.rolloutPercent = 100 - *flag.rolloutPercent;
        FlagFeed &feed = m_world->feed;
        const auto shows = [&](const QString &key) -> const FeatureFlag & {
            return *feed.model().row(feed.model().find(key)).flag;
        };

        smooth.expect("first snapshot", [&] { m_world->flags.publish(first); }, [&] { return feed.hasFacts(); });
        QCOMPARE(feed.counts().all, count);
        QCOMPARE(feed.owners().size(), 40);
        smooth.expect(
                "one of them changed", [&] { m_world->flags.publish(one); },
                [&] { return shows(u"flag_002500"_s).version == 4; });
        smooth.expect("the clock moved on", [&] { m_world->feed.model().setNow(FlagWorld::noon().addSecs(60)); });
        smooth.expect("sorted by key", [&] { view().sortByColumn(FlagModel::KeyColumn, Qt::DescendingOrder); });
        smooth.expect("sorted by lifecycle",
                      [&] { view().sortByColumn(FlagModel::LifecycleColumn, Qt::AscendingOrder); });
        smooth.expect("filtered", [&] { m_world->page.setFilter(u"7"_s); });
        smooth.expect("filter cleared", [&] { m_world->page.setFilter({}); });
        for (int step = 1; step <= 3; ++step)
            smooth.expect("scrolled", [&] {
                view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() * step / 3);
            });
        const FeatureFlag &last = all.flags[count - 2]; // the very last one is at 50 %
        smooth.expect(
                "all of them changed", [&] { m_world->flags.publish(all); }, [&] { return shows(last.key) == last; });
        QCOMPARE(shows(u"flag_000003"_s).rolloutPercent, std::optional(97));
        smooth.expect(
                "gone", [&] { m_world->flags.publish(FlagWorld::snapshot()); },
                [&] { return feed.model().rowCount() < 20; });
        QTRY_COMPARE(feed.counts().all, int(FlagWorld::snapshot().flags.size()));
    }

private Q_SLOTS:
    /// What the first page of a program loads with its first picture is no matter of many flags: fonts above all.
    void initTestCase()
    {
        init();
        m_world->flags.publish(FlagWorld::snapshot());
        QTRY_VERIFY(m_world->feed.hasFacts());
        Smoothness().expect("the first picture", [] { });
        cleanup();
    }
    void init()
    {
        m_world = std::make_unique<FlagWorld>();
        m_world->page.resize(1250, 800);
        m_world->page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_world->page));
    }
    void cleanup() { m_world.reset(); }

    void manyFlagsDoNotStopTheWindow_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("5,000") << 5'000;
        QTest::newRow("100,000") << 100'000;
    }

    void manyFlagsDoNotStopTheWindow()
    {
        QFETCH(const int, count);
        const std::chrono::nanoseconds limit = count > 5'000 ? std::chrono::nanoseconds(LimitForVeryMany) : SmoothTurn;
        expectSmooth(limit, [&](Smoothness &smooth) {
            cleanup();
            init();
            doAll(smooth, count);
        });
    }

    /// What is on its way into the model gives way to what came later, and a failure leaves the facts and takes the
    /// right to write.
    void theLastWordCountsAmongHundredThousands()
    {
        FlagSnapshot first = many(100'000);
        m_world->flags.publish(first);
        first.flags[7].enabled = false;
        m_world->flags.publish(first);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->feed.hasFacts(), 60'000);
        const FlagModel &model = m_world->feed.model();
        QCOMPARE(model.rowCount(), 100'000);
        QCOMPARE(model.row(model.find(u"flag_000007"_s)).flag->enabled, std::optional(false));
        first.flags.removeFirst();
        m_world->flags.publish(first);
        m_world->flags.publish(Failure(Error{.kind = Error::Kind::Unreachable, .origin = u"db"_s}));
        QCOMPARE(m_world->feed.rights().obstacle, FlagRights::Obstacle::NotConnected);
        QTRY_COMPARE_WITH_TIMEOUT(m_world->feed.counts().all, 99'999, 60'000);
        QCOMPARE(m_world->feed.state(), Feed::State::Failed);
        QCOMPARE(m_world->feed.rights().obstacle, FlagRights::Obstacle::NotConnected);
    }
};

WIDGET_TEST(FlagPageLoadTest)

}

#include "tst_flagpageload.moc"
