// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/attentionfeed.h"
#include "models/feeds/chronicle.h"
#include "models/feeds/herald.h"
#include "models/feeds/standings.h"
#include "tests/support/branches.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/faketransitions.h"
#include "tests/support/testprogram.h"
#include "tests/support/threadheart.h"
#include "ui/pages/overviewpage.h"
#include "ui/widgets/factview.h"

#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_attentionload {

namespace {

constexpr int Many = 10'000;

// 16 ms is the aim in a release build; sanitizers and coverage are several times slower.
constexpr auto Limit = 200ms;

class FactFeed final : public Feed
{
    Q_OBJECT

public:
    FactFeed()
        : Feed(u"git"_s)
    {
    }
    void refresh() override { }
    void publish()
    {
        markLive(noon());
        Q_EMIT factsChanged();
    }

Q_SIGNALS:
    void factsChanged();
};

PaneFindings findings(int count, int changed)
{
    PaneFindings pane{.pane = u"branches"_s, .count = count};
    for (int i = 0; i < count; ++i) {
        const QString name = u"feat/change-%1"_s.arg(i, 5, 10, QChar(u'0'));
        ReportedFinding one{.subject = {.kind = u"branch"_s, .key = name}, .message = name + u" is old."_s};
        one.finding = {.rule = "BRANCH-2"_L1,
                       .severity = i % 3 == 0 || i == changed ? Finding::Severity::Error : Finding::Severity::Warning,
                       .since = noon().addSecs(-i * 60)};
        pane.findings.append(one);
    }
    return pane;
}

}

class AttentionLoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandFindingsDoNotStopTheWindow()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const FakeClock clock(noon());
        FactFeed facts;
        FakeTransitionLog log;
        FakeNotifier notifier;
        AttentionFeed attention({}, clock);
        Chronicle chronicle(log, u"/srv/acme"_s, clock);
        Herald herald(chronicle, notifier, clock);
        chronicleFindings(chronicle, attention);
        PaneFindings world = findings(Many, -1);
        attention.watch(facts, u"branches"_s, [&world]() -> AttentionFeed::Evaluation {
            return [world](const QDateTime &) { return world; };
        });
        OverviewPage page(attention, {}, settings, &herald);
        page.resize(1250, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        FactView &view = *page.findChild<FactView *>();
        ThreadHeart heart;
        const auto expectSmooth = [&](const char *what) {
            for (int i = 0; i < 50; ++i)
                QCoreApplication::processEvents();
            const std::chrono::nanoseconds longest = heart.takeLongest();
            qInfo("%s: longest stretch %.1f ms", what, double(longest.count()) / 1e6);
            QVERIFY2(longest < Limit, what);
        };
        heart.takeLongest();
        facts.publish();
        QTRY_COMPARE(attention.model().rowCount(), Many);
        expectSmooth("first findings");
        world = findings(Many, 4);
        heart.takeLongest(); // that took its time
        QSignalSpy changed(&attention, &AttentionFeed::findingsChanged);
        facts.publish();
        QTRY_VERIFY(changed.count() > 0);
        expectSmooth("one became worse");
        for (int step = 1; step <= 10; ++step) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() * step / 10);
            expectSmooth("scrolled");
        }
        page.setFilter(u"00042"_s);
        expectSmooth("filtered");
        QCOMPARE(view.model()->rowCount(), 1);
        page.setFilter({});
        expectSmooth("filter cleared");
    }
};

WIDGET_TEST(AttentionLoadTest)

}

#include "tst_attentionload.moc"
