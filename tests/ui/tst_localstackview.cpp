// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/errorwording.h"
#include "tests/support/branches.h"
#include "tests/support/pagehand.h"
#include "tests/support/serviceworld.h"
#include "tests/support/swarmfacts.h"
#include "tests/support/testprogram.h"
#include "tests/support/widgets.h"
#include "ui/pages/localstackview.h"
#include "ui/widgets/factview.h"

#include <QTabBar>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_localstackview {

/// The services page where the machine's engine has compose projects.
class LocalStackViewTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ServiceWorld> m_world;

    ServicePage &page() { return m_world->page; }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_world = std::make_unique<ServiceWorld>();
        page().resize(1250, 700);
        page().show();
        QVERIFY(QTest::qWaitForWindowExposed(&page()));
    }
    void cleanup() { m_world.reset(); }

    void composeProjectsAreBesideTheSwarm()
    {
        m_world->publish();
        auto *places = page().findChild<QTabBar *>();
        QVERIFY(!places->isVisible()); // there are none
        m_world->localStacks.services
                = QList<LocalService>{localService(u"shop"_s, u"api"_s, LocalContainer::State::Running, 3h),
                                      localService(u"shop"_s, u"db"_s, LocalContainer::State::Restarting)};
        m_world->local.refresh();
        QTRY_VERIFY(places->isVisible());
        QCOMPARE(places->currentIndex(), 0); // the swarm answers
        QCOMPARE(places->tabText(1), u"This machine 2"_s);
        page().table()->selectKeys({u"api"_s}, u"api"_s);
        QVERIFY(page().hasSubject());
        const int before = m_world->localStacks.reads;
        QTest::mouseClick(places, Qt::LeftButton, {}, places->tabRect(1).center());
        QVERIFY(m_world->localStacks.reads > before);
        QVERIFY(!page().hasSubject());
        QCOMPARE(page().statusText(), u"2 compose services on this machine"_s);
        auto *local = page().findChild<LocalStackView *>();
        auto *table = local->findChild<FactView *>();
        QCOMPARE(table->model()->index(0, LocalServiceModel::NameColumn).data().toString(), u"db"_s); // the worst first
        table->setCurrentIndex(table->model()->index(1, 0));
        QVERIFY2(labelTexts(*local).contains(u"built 3 h before 4f2c91a"_s), qPrintable(labelTexts(*local)));
        QTRY_COMPARE(m_world->localStacks.logs.followed.size(), 1);
        QCOMPARE(m_world->localStacks.logs.followed.first().containerId, u"id-api"_s);
        clickButton(*local, u"Copy stop command"_s);
        QVERIFY(clipboardText().endsWith(u" stop api"_s));
        clickButton(*local, u"Copy start command"_s);
        QVERIFY(clipboardText().endsWith(u" up --detach api"_s));
        LocalService again = localService(u"shop"_s, u"api"_s, LocalContainer::State::Running, 3h);
        again.containers.first().id = u"made-anew"_s;
        m_world->localStacks.services
                = QList<LocalService>{again, localService(u"shop"_s, u"db"_s, LocalContainer::State::Restarting)};
        m_world->local.refresh();
        QTRY_COMPARE(m_world->localStacks.logs.followed.last().containerId, u"made-anew"_s);
        page().setFilter(u"restarting"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(namelessWidgets(page()), QStringList());
        QCOMPARE(wordlessCells(page()).join(u'\n'), QString());
        QTest::mouseClick(places, Qt::LeftButton, {}, places->tabRect(0).center());
        QVERIFY(!m_world->localStacks.logs.isFollowed());
        QVERIFY(page().selectSubject(u"api"_s));
    }

    void composeProjectsAreLookedForWhenThePageIsOpened()
    {
        m_world->publish();
        page().hide();
        m_world->localStacks.services
                = QList<LocalService>{localService(u"shop"_s, u"api"_s, LocalContainer::State::Running)};
        page().show();
        QTRY_VERIFY(page().findChild<QTabBar *>()->isVisible());
    }

    void aPlainEngineShowsItsComposeProjects()
    {
        m_world->localStacks.services
                = QList<LocalService>{localService(u"shop"_s, u"api"_s, LocalContainer::State::Running)};
        m_world->local.refresh();
        m_world->source.publish(Failure(Error{.kind = Error::Kind::Invalid, .cause = Error::Cause::SwarmInactive}));
        QTRY_VERIFY(page().findChild<LocalStackView *>()->isVisible());
        auto *places = page().findChild<QTabBar *>();
        QTest::mouseClick(places, Qt::LeftButton, {}, places->tabRect(0).center());
        QCOMPARE(emptyTitle(page()),
                 describe(Error{.kind = Error::Kind::Invalid, .cause = Error::Cause::SwarmInactive}).message);
        m_world->local.refresh();
        QCOMPARE(places->currentIndex(), 0); // what the user chose stays
    }
};

WIDGET_TEST(LocalStackViewTest)

}

#include "tst_localstackview.moc"
