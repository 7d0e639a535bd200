// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/attentionfeed.h"
#include "models/findings/branchfindings.h"
#include "models/items/attentionquery.h"
#include "tests/support/branches.h"
#include "tests/support/branchworld.h"
#include "tests/support/pagehand.h"
#include "tests/support/testprogram.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/snoozedialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/attentionlist.h"
#include "ui/pages/overviewpage.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/excerptcard.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/figurecard.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_overviewpage {

namespace {

/// The window over fakes: the overview and the branch page.
struct World
{
    World()
        : attention({}, branches.clock)
        , appearance(*qApp)
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , branchPage(new BranchPage(branches.feed, branches.details, branches.store, settings))
        , overview(makeOverview())
        , window({.sections = planPages({overview, branchPage}),
                  .feeds = {&branches.feed},
                  .clock = branches.clock,
                  .appearance = appearance,
                  .store = settings})
    {
        window.resize(1280, 860);
        window.show();
        window.showPage(u"overview"_s);
    }

    OverviewPage *makeOverview()
    {
        attention.watch(branches.feed, u"branches"_s, [this]() -> AttentionFeed::Evaluation {
            if (!branches.feed.hasFacts())
                return {};
            return [facts = branches.feed.facts()](const QDateTime &now) { return branchPaneFindings(facts, now, {}); };
        });
        return new OverviewPage(attention, {branchPage}, settings);
    }

    FactView &list() { return *overview->findChild<AttentionList *>()->findChild<FactView *>(); }
    void chooseFirst() { clickCell(list(), list().model()->index(0, 0)); }

    BranchWorld branches;
    AttentionFeed attention;
    Appearance appearance;
    QTemporaryDir folder;
    QSettings settings;
    BranchPage *branchPage;
    OverviewPage *overview;
    MainWindow window;
};

}

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void showsFiguresFindingsAndTheMostUrgentRows()
    {
        World world;
        QVERIFY(world.overview->findChild<EmptyState *>());
        world.branches.publish({branch(u"feat/old"_s, 71h), branch(u"feat/new"_s, 5h)});
        QTRY_COMPARE(world.list().model()->rowCount(), 1);
        auto *figure = world.overview->findChild<FigureCard *>();
        QVERIFY(figure);
        QCOMPARE(figure->accessibleName(), u"Oldest branch, 71 h, 1 of 2 over 48 h"_s);
        QVERIFY(world.list().model()->index(0, 1).data().toString().contains(u"feat/old"_s));
        QVERIFY(world.overview->statusText().startsWith(u"errors: 1 "_s));
    }

    void whereItIsLowItIsScrolled()
    {
        World world;
        OverviewPage page(world.attention, {world.branchPage}, world.settings);
        page.resize(900, 700);
        page.show();
        world.branches.publish({branch(u"feat/old"_s, 71h)});
        const auto *scroll = page.findChild<QScrollArea *>();
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        page.resize(900, 250);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QVERIFY(page.findChild<AttentionList *>()->height() >= 130);
        for (const auto *card : page.findChildren<ExcerptCard *>())
            QVERIFY(card->height() >= 110);
    }

    void aFindingLeadsToItsSubject()
    {
        World world;
        world.branches.publish({branch(u"feat/a"_s, 5h), branch(u"feat/old"_s, 71h)});
        QTRY_COMPARE(world.list().model()->rowCount(), 1);
        world.chooseFirst();
        QTest::keyClick(&world.list(), Qt::Key_Return);
        QCOMPARE(world.window.currentPage()->id(), u"branches"_s);
        QVERIFY(world.branchPage->hasSubject());
        QCOMPARE(world.branchPage->findChild<FactView *>()->currentKey(), u"feat/old"_s);
    }

    void aFilterOnTheOtherPageDoesNotHideIt()
    {
        World world;
        world.branches.publish({branch(u"feat/a"_s, 5h), branch(u"feat/old"_s, 71h)});
        world.window.showPage(u"branches"_s);
        world.window.findChild<QLineEdit *>()->setText(u"feat/a"_s);
        world.window.showSubject(u"branches"_s, u"feat/old"_s);
        QCOMPARE(world.branchPage->findChild<FactView *>()->currentKey(), u"feat/old"_s);
    }

    void figuresLeadToTheirPage()
    {
        World world;
        auto *figure = world.overview->findChild<FigureCard *>();
        QTest::mouseClick(figure, Qt::LeftButton);
        QCOMPARE(world.window.currentPage()->id(), u"branches"_s);
        world.window.showPage(u"overview"_s);
        figure->setFocus();
        QTest::keyClick(figure, Qt::Key_Return);
        QCOMPARE(world.window.currentPage()->id(), u"branches"_s);
    }

    void theListIsFilteredAndGrouped()
    {
        World world;
        world.branches.publish({branch(u"feat/old"_s, 71h), branch(u"cart"_s, 60h)});
        QTRY_COMPARE(world.attention.model().rowCount(), 3); // both are overdue, and one has no prefix
        world.overview->setFilter(u"rule:branch-1"_s);
        QCOMPARE(world.overview->findChild<AttentionList *>()->shownRows(), 1);
        world.overview->setFilter(u"severity:error cart"_s);
        QCOMPARE(world.overview->findChild<AttentionList *>()->shownRows(), 1);
        world.overview->setFilter(u"page:flags"_s);
        QCOMPARE(world.overview->findChild<AttentionList *>()->shownRows(), 0);
        world.overview->setFilter({});
        world.overview->findChild<AttentionList *>()->findChild<QComboBox *>()->setCurrentIndex(2);
        QCOMPARE(world.list().model()->rowCount(), 2); // two rules
        QCOMPARE(QSettings(world.settings.fileName(), QSettings::IniFormat).value(u"attention/grouping"_s).toInt(), 2);
    }

    void whatIsCopiedIsMarkdown()
    {
        World world;
        world.branches.publish({branch(u"feat/old"_s, 71h)});
        QTRY_COMPARE(world.list().model()->rowCount(), 1);
        QVERIFY(!pageAction(*world.overview, u"Copy as Markdown"_s)->isEnabled());
        world.chooseFirst();
        QTest::keyClick(&world.list(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboardText(), u"- **BRANCH-2** feat/old: It is 71 h old; the limit is 48 h. (23 h over)\n"_s);
    }

    void snoozingNeedsAReasonAndIsRemembered()
    {
        World world;
        world.branches.publish({branch(u"feat/old"_s, 71h)});
        QTRY_COMPARE(world.list().model()->rowCount(), 1);
        world.chooseFirst();
        pageAction(*world.overview, u"Snooze…"_s)->trigger();
        auto *dialog = world.overview->findChild<SnoozeDialog *>();
        QVERIFY(dialog);
        QPushButton *accept = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"waits for the audit"_s);
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QCOMPARE(world.attention.model().rowCount(), 0);
        AttentionFeed next({}, world.branches.clock);
        const AttentionList list(next, world.settings);
        QCOMPARE(next.snoozes().size(), 1);
        QCOMPARE(next.snoozes().first().reason, u"waits for the audit"_s);
        pageAction(*world.overview, u"Show what is snoozed"_s)->trigger();
        QCOMPARE(world.attention.model().rowCount(), 1);
    }

    void aLowCardKeepsItsSentenceAndItsButton()
    {
        QWidget card; // lower than its content would have it
        EmptyState empty(&card);
        empty.say(u"info"_s, u"Hasura is not connected"_s, u"Say where it is."_s, u"How to connect"_s);
        empty.resize(250, 77); // as in a window of 1024x640
        card.show();
        const QPushButton &button = *empty.findChild<QPushButton *>();
        QTRY_COMPARE(cutSentences(empty).join(u'\n'), QString());
        QVERIFY(button.height() >= button.sizeHint().height());
        QVERIFY(empty.toolTip().contains(u"Say where it is."_s));
        empty.resize(250, 240);
        QTRY_COMPARE(empty.toolTip(), QString());
        for (const QLabel *label : empty.findChildren<QLabel *>())
            QVERIFY(label->isVisible());
    }

    void everythingHasAName()
    {
        World world;
        world.branches.publish({branch(u"feat/old"_s, 71h)});
        QTRY_COMPARE(world.list().model()->rowCount(), 1);
        QCOMPARE(namelessWidgets(*world.overview), QStringList());
        QCOMPARE(wordlessCells(*world.overview).join(u'\n'), QString());
    }
};

WIDGET_TEST(OverviewPageTest)

}

#include "tst_overviewpage.moc"
