// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/flagworld.h"
#include "tests/support/threadheart.h"
#include "ui/widgets/factview.h"

#include <QComboBox>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Trunkline;
using namespace Trunkline::Test;

namespace {

constexpr int Many = 5000;

// 8 ms is the aim in a release build; sanitizers and coverage are several times slower.
constexpr auto Limit = 150ms;

FlagSnapshot many()
{
    FlagSnapshot all = FlagWorld::snapshot();
    const FeatureFlag sample = all.flags.first();
    all.flags.clear();
    for (int i = 0; i < Many; ++i) {
        FeatureFlag flag = sample;
        flag.key = u"flag_%1"_s.arg(i, 5, 10, QChar(u'0'));
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
    std::unique_ptr<ThreadHeart> m_heart;

    FactView &view() { return *m_world->page.findChild<FactView *>(); }

    template <typename Work>
    void expectSmooth(const char *what, Work work)
    {
        m_heart->takeLongest();
        work();
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
        const std::chrono::nanoseconds longest = m_heart->takeLongest();
        qInfo("%s: longest stretch %.1f ms", what, double(longest.count()) / 1e6);
        QVERIFY2(longest < Limit, what);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<FlagWorld>();
        m_world->page.resize(1250, 800);
        m_world->page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_world->page));
        m_heart = std::make_unique<ThreadHeart>();
    }
    void cleanup()
    {
        m_heart.reset();
        m_world.reset();
    }

    void fiveThousandFlagsDoNotStopTheWindow()
    {
        const FlagSnapshot first = many();
        FlagSnapshot one = first;
        one.flags[2500].enabled = false;
        one.flags[2500].version = 4;
        FlagSnapshot all = first;
        for (FeatureFlag &flag : all.flags)
            flag.rolloutPercent = 100 - *flag.rolloutPercent;

        expectSmooth("first snapshot", [&] { m_world->flags.publish(first); });
        QTRY_COMPARE(m_world->feed.counts().all, Many);
        expectSmooth("one of them changed", [&] { m_world->flags.publish(one); });
        QTRY_COMPARE(m_world->feed.model().row(m_world->feed.model().find(u"flag_02500"_s)).flag->version,
                     std::optional<qint64>(4));
        expectSmooth("the clock moved on", [&] { m_world->feed.model().setNow(FlagWorld::noon().addSecs(60)); });
        expectSmooth("sorted by key", [&] { view().sortByColumn(FlagModel::KeyColumn, Qt::DescendingOrder); });
        expectSmooth("sorted by lifecycle",
                     [&] { view().sortByColumn(FlagModel::LifecycleColumn, Qt::AscendingOrder); });
        expectSmooth("filtered", [&] { m_world->page.setFilter(u"7"_s); });
        expectSmooth("filter cleared", [&] { m_world->page.setFilter({}); });
        for (int step = 1; step <= 10; ++step)
            expectSmooth("scrolled", [&] {
                view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() * step / 10);
            });
        expectSmooth("all of them changed", [&] { m_world->flags.publish(all); });
        QTRY_COMPARE(m_world->feed.model().row(m_world->feed.model().find(u"flag_00003"_s)).flag->rolloutPercent,
                     std::optional(97));
    }
};

QTEST_MAIN(FlagPageLoadTest)
#include "tst_flagpageload.moc"
