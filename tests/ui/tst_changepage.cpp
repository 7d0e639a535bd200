// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/changeworld.h"
#include "tests/support/pagehand.h"
#include "tests/support/testprogram.h"
#include "tests/support/widgets.h"
#include "ui/pages/changepage.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/stationlist.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_changepage {

class ChangePageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ChangeWorld> m_world;
    std::unique_ptr<ChangePage> m_page;

    FactView &view() { return *m_page->findChild<FactView *>(); }
    QStringList shown() { return names(*view().model()); }
    QAction *action(const QString &text) { return pageAction(*m_page, text); }
    QAbstractButton *station(const QString &title)
    {
        return shownButton(*m_page->panel()->findChild<StationList *>(), title);
    }

    void publish()
    {
        m_world->contents.world.insert(ChangeWorld::commit(7), {.flags = {u"address"_s}});
        m_world->contents.world.insert(ChangeWorld::commit(8), {});
        m_world->publishGit();
        m_world->publishSwarm();
        m_world->publishFlag(25);
        QTRY_VERIFY(m_world->feed.counts().notReleased == 1);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_world = std::make_unique<ChangeWorld>();
        m_page = std::make_unique<ChangePage>(m_world->feed, *m_settings);
        m_page->resize(1250, 700);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_world.reset();
    }

    void whatWaitsForProductionStandsFirst()
    {
        QCOMPARE(emptyTitle(*m_page), u"Following the changes…"_s);
        publish();
        QCOMPARE(shown(), QStringList({u"#8 Fast search"_s, u"feat/cart"_s, u"#7 Address step"_s}));
        QCOMPARE(view().model()->index(0, ChangeModel::StandingColumn).data(), u"merged, not live for 34 min"_s);
        QCOMPARE(m_page->statusText(), u"3 changes in 30 days · 1 deployed and not released"_s);
        QCOMPARE(m_page->figure()->value, u"1"_s);
        QCOMPARE(m_page->figure()->detail, u"longest for 34 min · 1 not released"_s);
        QCOMPARE(m_page->figure()->tone, Tone::Warning); // over the 30 minutes
    }

    void eachStationLeadsToItsPane()
    {
        publish();
        QVERIFY(m_page->selectSubject(u"000000007"_s));
        QVERIFY(m_page->hasSubject());
        m_page->panel()->show();
        QSignalSpy wanted(m_page.get(), &Page::otherPageWanted);
        QVERIFY(station(u"Flag address"_s));
        QTest::mouseClick(station(u"Flag address"_s), Qt::LeftButton);
        QTest::mouseClick(station(u"Rollout of web"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted[0], (QVariantList{u"flags"_s, u"address"_s}));
        QCOMPARE(wanted[1], (QVariantList{u"services"_s, u"web"_s}));
        QVERIFY(!station(u"Image"_s)->isEnabled()); // is shown nowhere else
        QVERIFY(station(u"Flag address"_s)->accessibleName().contains(u"it stands here"_s));
        QVERIFY(!m_page->selectSubject(u"000000099"_s));
    }

    void chipsAndWordsFilter()
    {
        publish();
        clickChip(*m_page, u"not live"_s);
        QCOMPARE(shown(), QStringList(u"#8 Fast search"_s));
        m_page->setFilter(u"author:nobody"_s);
        QVERIFY(shown().isEmpty());
        QCOMPARE(emptyTitle(*m_page), u"No change matches"_s);
        QSignalSpy filter(m_page.get(), &Page::filterWanted);
        clickButton(*m_page, u"Clear filter"_s);
        QCOMPARE(shown().size(), 3);
        QCOMPARE(filter.count(), 1);
        m_page->findChild<QComboBox *>()->setCurrentIndex(1);
        QCOMPARE(shown(),
                 QStringList({u"branch · 1"_s, u"  feat/cart"_s, u"merged · 1"_s, u"  #8 Fast search"_s,
                              u"deployed · 1"_s, u"  #7 Address step"_s}));
    }

    void whatIsCopiedIsWhatIsShown()
    {
        publish();
        QVERIFY(m_page->selectSubject(u"000000008"_s));
        action(u"Copy name"_s)->trigger();
        QCOMPARE(clipboardText(), u"#8"_s);
        action(u"Copy revert"_s)->trigger();
        QCOMPARE(clipboardText(), u"git revert "_s + ChangeWorld::commit(8).toHex());
        action(u"Copy as Markdown"_s)->trigger();
        QVERIFY(clipboardText().startsWith(u"**#8 Fast search**: merged, not live for 34 min"_s));
        action(u"Copy as Markdown table"_s)->trigger();
        QVERIFY(clipboardText().startsWith(u"| Change |"_s));
        QVERIFY(m_page->selectSubject(u"feat/cart"_s));
        QVERIFY(!action(u"Copy revert"_s)->isEnabled());
        QVERIFY(!action(u"Open pull request"_s)->isEnabled());
    }

    void columnsThatCanBeSparedGoWhereItIsNarrow()
    {
        publish();
        m_page->resize(1500, 600);
        QTRY_VERIFY(!view().isColumnHidden(ChangeModel::AuthorColumn));
        m_page->resize(760, 600);
        QTRY_VERIFY(view().isColumnHidden(ChangeModel::AuthorColumn));
        QVERIFY(!view().isColumnHidden(ChangeModel::NextColumn));
        QTRY_COMPARE(view().horizontalScrollBar()->maximum(), 0);
        const ChangePage again(m_world->feed, *m_settings); // that is not how the user wants them
        QVERIFY(!again.findChild<FactView *>()->isColumnHidden(ChangeModel::AuthorColumn));
        QMenu menu;
        view().addColumnActions(menu);
        QAction *author = actionIn(menu.actions(), u"Author"_s);
        QVERIFY(author);
        author->trigger();
        QVERIFY(!view().isColumnHidden(ChangeModel::AuthorColumn));
        m_page->resize(740, 600);
        QVERIFY(!view().isColumnHidden(ChangeModel::AuthorColumn));
        m_page->resize(1500, 600);
        QTRY_VERIFY(!view().isColumnHidden(ChangeModel::BranchColumn));
    }

    void theLastColumnsRoomIsNotTheUsersChoice()
    {
        publish();
        m_page->resize(700, 600);
        QTRY_VERIFY(view().isColumnHidden(ChangeModel::AuthorColumn));
        QSignalSpy kept(&view(), &FactView::layoutStateChanged);
        for (const int width : {1500, 700, 1500, 720}) { // the last one that is shown is another each time
            m_page->resize(width, 600);
            QTest::qWait(20);
            const QHeaderView &header = *view().header();
            int sum = 0;
            for (int column = 0; column < header.count(); ++column)
                sum += header.sectionSize(column);
            QCOMPARE(header.length(), sum);
            QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
        }
        QCOMPARE(kept.size(), 0);
    }

    void selectionSurvivesARefresh()
    {
        publish();
        QVERIFY(m_page->selectSubject(u"000000008"_s));
        m_page->panel()->show();
        m_world->publishSwarm(8, 7);
        QTRY_COMPARE(m_world->change(8)->station, Change::Station::Built);
        QCOMPARE(view().selectedKeys(), QStringList(u"000000008"_s));
        QTRY_VERIFY(station(u"Rollout of api"_s));
    }

    void everythingHasAName()
    {
        publish();
        QVERIFY(m_page->selectSubject(u"000000007"_s));
        m_page->panel()->show();
        QCOMPARE(namelessWidgets(*m_page), QStringList());
        QCOMPARE(blankIcons(*m_page), QStringList());
        QCOMPARE(wordlessCells(*m_page).join(u'\n'), QString());
        QCOMPARE(namelessWidgets(*m_page->panel()), QStringList());
        QCOMPARE(wordlessCells(*m_page->panel()).join(u'\n'), QString());
    }
};

WIDGET_TEST(ChangePageTest)

}

#include "tst_changepage.moc"
