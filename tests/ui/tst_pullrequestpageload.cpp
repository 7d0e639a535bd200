// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/pullrequestfeed.h"
#include "tests/support/pullrequests.h"
#include "tests/support/testprogram.h"
#include "tests/support/threadheart.h"
#include "ui/pages/pullrequestpage.h"
#include "ui/widgets/factview.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_pullrequestpageload {

namespace {

// 8 ms is the aim in a release build on a quiet machine; sanitizers and a cold cache are several times slower.
constexpr auto Limit = 80ms;

PullRequestSnapshot many(qint32 count)
{
    QList<PullRequest> open;
    for (qint32 number = 1; number <= count; ++number) {
        PullRequest one = pullRequest(number, std::chrono::minutes(number * 37 % 9000));
        one.author.login = u"author-%1"_s.arg(number % 40);
        for (int i = 0; i < 28; ++i)
            one.checks->append(check(u"build %1"_s.arg(i), Check::State::Passed));
        if (number % 5 == 0)
            one.checks->first().state = Check::State::Failed;
        open.append(one);
    }
    return pullRequestSnapshot(open);
}

}

class PullRequestPageLoadTest : public QObject
{
    Q_OBJECT

private:
    FakePullRequestSource m_source;
    FakeClock m_clock{noon()};
    QTemporaryDir m_folder;
    ThreadHeart m_heart;

    /// With @p finished it lasts until that is heard: verdicts come from another thread, rows a few at a time.
    template <typename Work>
    void expectSmooth(const char *what, Work work, QSignalSpy *finished = nullptr)
    {
        m_heart.takeLongest();
        if (finished)
            finished->clear();
        work();
        if (finished)
            QTRY_VERIFY2(!finished->isEmpty(), what);
        QTest::qWait(100); // painting, and what is put off until the loop is idle
        const std::chrono::nanoseconds longest = m_heart.takeLongest();
        qInfo("%s: longest stretch %.1f ms", what, double(longest.count()) / 1e6);
        QVERIFY2(longest < Limit, what);
    }

private Q_SLOTS:
    void fiveHundredPullRequestsDoNotStopTheWindow()
    {
        QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        PullRequestFeed feed({.source = &m_source, .whyNone = {}}, m_clock, {});
        PullRequestPage page(feed, {}, settings);
        page.resize(1250, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto &view = *page.findChild<FactView *>();
        const PullRequestSnapshot first = many(500);
        PullRequestSnapshot second = first;
        for (qsizetype i = 0; i < 50; ++i)
            second.open[i * 10].checks->first().state = Check::State::Running;
        PullRequestSnapshot third = second;
        for (PullRequest &one : third.open)
            one.headSha = u"next"_s;

        QSignalSpy facts(&feed, &PullRequestFeed::factsChanged);
        expectSmooth("first snapshot", [&] { m_source.publish(first); }, &facts);
        QCOMPARE(feed.counts().open, 500);
        expectSmooth("the same again", [&] { m_source.publish(first); }, &facts);
        expectSmooth("50 of them changed", [&] { m_source.publish(second); }, &facts);
        expectSmooth("all of them changed", [&] { m_source.publish(third); }, &facts);
        expectSmooth("sorted by age", [&] { view.sortByColumn(PullRequestModel::AgeColumn, Qt::DescendingOrder); });
        expectSmooth("filtered", [&] { page.setFilter(u"author-7"_s); });
        expectSmooth("filter cleared", [&] { page.setFilter({}); });
        expectSmooth("grouped by author", [&] { page.findChild<QComboBox *>()->setCurrentIndex(2); });
        expectSmooth("not grouped", [&] { page.findChild<QComboBox *>()->setCurrentIndex(1); });
        for (int step = 1; step <= 10; ++step)
            expectSmooth("scrolled",
                         [&] { view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() * step / 10); });
        expectSmooth("a minute later", [&] { feed.model().setNow(noon().addSecs(60)); });
    }
};

WIDGET_TEST(PullRequestPageLoadTest)

}

#include "tst_pullrequestpageload.moc"
