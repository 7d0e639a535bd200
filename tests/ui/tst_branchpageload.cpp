// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/branches.h"
#include "tests/support/branchworld.h"
#include "tests/support/smoothness.h"
#include "tests/support/testprogram.h"
#include "ui/widgets/factview.h"

#include <QComboBox>
#include <QScrollBar>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchpageload {

namespace {

constexpr int Many = 10000;

// 16 ms is the aim in a release build; sanitizers and coverage are several times slower.
constexpr auto Limit = 150ms;

QList<Branch> many()
{
    QList<Branch> all;
    for (int i = 0; i < Many; ++i) {
        Branch one = branch(u"feat/branch-%1"_s.arg(i, 5, 10, QChar(u'0')), std::chrono::minutes(i * 37 % 9000));
        one.author.name = u"Author %1"_s.arg(i % 40);
        all.append(one);
    }
    return all;
}

}

class BranchPageLoadTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BranchWorld> m_world;

    FactView &view() { return *m_world->page.findChild<FactView *>(); }

    void doAll(Smoothness &smooth)
    {
        QList<Branch> branches = many();
        const BranchSnapshot first = snapshot(branches);
        for (int i = 0; i < 100; ++i) {
            branches[i * 97].startedAt = noon().addSecs(-i * 1800);
            branches[i * 97].ahead = i;
        }
        const BranchSnapshot second = snapshot(branches);
        for (Branch &one : branches)
            one.merged = Merged::Squash;
        const BranchSnapshot third = snapshot(branches);

        smooth.expect("first snapshot", [&] { m_world->source.publish(first); });
        smooth.expect("100 of them changed", [&] { m_world->source.publish(second); });
        QTRY_COMPARE(m_world->feed.model().row(97 * 99).ahead, 99);
        smooth.expect("the clock moved on", [&] { m_world->feed.model().setNow(noon().addSecs(60)); });
        smooth.expect("sorted by name", [&] { view().sortByColumn(BranchModel::NameColumn, Qt::DescendingOrder); });
        smooth.expect("sorted by state", [&] { view().sortByColumn(BranchModel::StateColumn, Qt::AscendingOrder); });
        smooth.expect("filtered", [&] { m_world->page.setFilter(u"7"_s); });
        smooth.expect("filter cleared", [&] { m_world->page.setFilter({}); });
        for (int step = 1; step <= 10; ++step)
            smooth.expect("scrolled", [&] {
                view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() * step / 10);
            });
        smooth.expect("grouped by author", [&] { m_world->page.findChild<QComboBox *>()->setCurrentIndex(2); });
        smooth.expect("not grouped", [&] { m_world->page.findChild<QComboBox *>()->setCurrentIndex(0); });
        smooth.expect("all of them changed", [&] { m_world->source.publish(third); });
        QTRY_COMPARE(m_world->feed.counts().merged, Many);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<BranchWorld>();
        m_world->page.resize(1250, 800);
        m_world->page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_world->page));
    }
    void cleanup() { m_world.reset(); }

    void tenThousandBranchesDoNotStopTheWindow()
    {
        expectSmooth(Limit, [&](Smoothness &smooth) {
            cleanup();
            init();
            doAll(smooth);
        });
    }
};

WIDGET_TEST(BranchPageLoadTest)

}

#include "tst_branchpageload.moc"
