// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"
#include "tests/support/windowdriver.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_windowsources {

namespace {

const Error Offline{.kind = Error::Kind::Unreachable, .origin = u"github.com"_s, .detail = u"no route to host"_s};

}

/// What the window tells of where its facts come from.
class WindowSourcesTest : public QObject, private WindowDriver
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        window().resize(1280, 800);
        showWindow();
        QVERIFY(window().showPage(u"branches"_s));
    }

    void cleanup() { m_sample.reset(); }

    void sourcesSayTheirState()
    {
        QCOMPARE(sources(),
                 QStringList({u"git live"_s, u"GitHub 14 s"_s, u"Hasura refreshing"_s, u"Swarm not connected"_s}));
        m_sample->git.markFailed(Offline);
        m_sample->github.markRefreshing(); // the words stay while it is asked again
        m_sample->hasura.markLive(noon());
        QCOMPARE(sources(),
                 QStringList({u"git failed"_s, u"GitHub 14 s"_s, u"Hasura live"_s, u"Swarm not connected"_s}));
    }

    void theAgeOfAStaleSourceGrows()
    {
        m_sample->clock.time = noon().addSecs(200);
        QTRY_COMPARE(sources().at(1), u"GitHub 3 min"_s);
    }

    void aSourceTellsWhatWentWrongAndWhatToDo()
    {
        m_sample->clock.time = noon().addSecs(180);
        m_sample->git.markFailed(Offline);
        const QString text = find<SourceIndicator>(u"git failed"_s)->accessibleDescription();
        QVERIFY2(text.contains(u"3 min ago"_s), qPrintable(text));
        QVERIFY2(text.contains(u"no route to host"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Check the network"_s), qPrintable(text));
    }

    void aClickAsksTheSource()
    {
        QTest::mouseClick(find<SourceIndicator>(u"GitHub 14 s"_s), Qt::LeftButton);
        QCOMPARE(m_sample->github.refreshes, 1);
        QTest::mouseClick(find<SourceIndicator>(u"Swarm not connected"_s), Qt::LeftButton);
        QCOMPARE(m_sample->swarm.refreshes, 0);
    }

    void f5AsksEverySourceThatIsConnected()
    {
        press(Qt::Key_F5);
        QCOMPARE(m_sample->git.refreshes, 1);
        QCOMPARE(m_sample->github.refreshes, 1);
        QCOMPARE(m_sample->swarm.refreshes, 0);
    }

    void eachStateHasAShapeOfItsOwn()
    {
        auto *indicator = find<SourceIndicator>(u"git live"_s);
        indicator->setDetail(SourceIndicator::Detail::MarkOnly);
        const auto shape = [indicator] {
            indicator->resize(indicator->sizeHint());
            return indicator->grab().toImage().convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        };
        QList<QImage> shapes{shape()};
        m_sample->git.markStale();
        shapes += shape();
        m_sample->git.markFailed(Offline);
        shapes += shape();
        m_sample->git.markRefreshing();
        shapes += shape();
        for (qsizetype i = 0; i < shapes.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(shapes.at(i) != shapes.at(j), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
    }

    void aFailedSourceIsExplainedAboveItsPage()
    {
        auto *bar = find<MessageBar>();
        QVERIFY(!bar->isVisible());
        m_sample->git.markFailed(Offline);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleName().contains(u"no route to host"_s));
        auto *retry = find<QPushButton>(u"Ask git again"_s);
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(m_sample->git.refreshes, 1);
        m_sample->git.markRefreshing();
        QVERIFY(bar->isVisible()); // nothing is well yet
        QVERIFY(!retry->isEnabled());
        m_sample->git.markLive(noon());
        QVERIFY(!bar->isVisible());
    }

    void anotherPagesSourceIsNotThisPagesTrouble()
    {
        clickPage(u"Flags"_s);
        m_sample->git.markFailed(Offline);
        QVERIFY(!find<MessageBar>()->isVisible());
        clickPage(u"Branches"_s);
        QVERIFY(find<MessageBar>()->isVisible());
    }
};

WIDGET_TEST(WindowSourcesTest)

}

#include "tst_windowsources.moc"
