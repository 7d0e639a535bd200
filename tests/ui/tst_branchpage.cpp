// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/branches.h"
#include "tests/support/branchworld.h"
#include "tests/support/pagehand.h"
#include "tests/support/testprogram.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/deletebranchdialog.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/noticebox.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchpage {

class BranchPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BranchWorld> m_world;

    BranchPage &page() { return m_world->page; }
    FactView &view() { return *page().findChild<FactView *>(); }
    QStringList shown() { return names(*view().model()); }

    QAction *action(const QString &text) { return pageAction(page(), text); }
    void click(const QString &name, Qt::KeyboardModifiers modifiers = {})
    {
        clickRow(view(), BranchModel::NameRole, name, modifiers);
    }
    void sortBy(BranchModel::Column column)
    {
        QHeaderView *header = view().header();
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_world = std::make_unique<BranchWorld>();
        page().resize(1250, 700);
        page().show();
        QVERIFY(QTest::qWaitForWindowActive(&page()));
    }
    void cleanup() { m_world.reset(); }

    void theMostUrgentBranchComesFirst()
    {
        m_world->publish(sampleBranches());
        QCOMPARE(
                shown().first(3),
                QStringList({u"feat/invoice-export"_s,
                             u"feat/checkout-address-step-with-a-long-name-nobody-shortened"_s, u"fix/flaky-login"_s}));
        QCOMPARE(page().statusText(), u"18 branches · fetched just now"_s);
        QCOMPARE(page().badge().errors, 3);
    }

    void aClickOnAHeaderSorts()
    {
        m_world->publish(sampleBranches());
        sortBy(BranchModel::NameColumn);
        QStringList sorted = shown();
        sorted.sort(Qt::CaseInsensitive);
        QCOMPARE(shown(), sorted);
        sortBy(BranchModel::NameColumn);
        std::ranges::reverse(sorted);
        QCOMPARE(shown(), sorted);
    }

    void chipsAndWordsFilterTogether()
    {
        m_world->publish(sampleBranches());
        clickChip(page(), u"overdue"_s);
        QCOMPARE(shown().size(), 3);
        page().setFilter(u"author:ada"_s);
        QCOMPARE(shown(), QStringList({u"feat/invoice-export"_s, u"fix/flaky-login"_s}));
        QCOMPARE(page().statusText(), u"18 branches · 2 shown · fetched just now"_s);
        clickChip(page(), u"all"_s);
        page().setFilter({});
        QCOMPARE(shown().size(), 18);
    }

    void nothingMatchingOffersToClearTheFilter()
    {
        m_world->publish(sampleBranches());
        QSignalSpy wanted(&page(), &Page::filterWanted);
        clickChip(page(), u"due"_s);
        page().setFilter(u"nobody"_s);
        QCOMPARE(emptyTitle(page()), u"No branch matches"_s);
        clickButton(page(), u"Clear filter"_s);
        QCOMPARE(emptyTitle(page()), QString());
        QCOMPARE(shown().size(), 18);
        QCOMPARE(wanted.takeFirst().first().toString(), QString());
    }

    void groupsHaveHeadings()
    {
        m_world->publish(sampleBranches());
        auto *groups = page().findChild<QComboBox *>();
        groups->setCurrentIndex(2);
        QCOMPARE(shown().first(2), QStringList({u"Ada Lovelace · 5"_s, u"  feat/invoice-export"_s}));
        click(u"fix/flaky-login"_s);
        groups->setCurrentIndex(1);
        QCOMPARE(view().currentKey(), u"fix/flaky-login"_s);
        QCOMPARE(shown().first(), u"overdue · 3"_s);
        QVERIFY(page().hasSubject());
    }

    void theSelectionSurvivesEverything()
    {
        m_world->publish(sampleBranches());
        click(u"fix/flaky-login"_s);
        click(u"feat/dark-mode"_s, Qt::ControlModifier);
        sortBy(BranchModel::AuthorColumn);
        page().setFilter(u"f"_s);
        QList<Branch> fewer = sampleBranches();
        fewer.removeFirst();
        m_world->publish(fewer);
        QStringList kept = view().selectedKeys();
        kept.sort();
        QCOMPARE(kept, QStringList({u"feat/dark-mode"_s, u"fix/flaky-login"_s}));
        QCOMPARE(view().currentKey(), u"feat/dark-mode"_s);
    }

    void namesTablesAndCommandsAreCopied()
    {
        m_world->publish(sampleBranches());
        click(u"feat/invoice-export"_s);
        click(u"fix/flaky-login"_s, Qt::ControlModifier);
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboardText(), u"feat/invoice-export\nfix/flaky-login"_s);
        action(u"Copy as Markdown"_s)->trigger();
        QVERIFY(clipboardText().contains(u"| feat/invoice-export | overdue | 71 h | 14 / 63 | Ada Lovelace |"_s));
        QVERIFY(!action(u"Copy checkout"_s)->isEnabled());
        click(u"fix/flaky-login"_s);
        action(u"Copy checkout"_s)->trigger();
        QCOMPARE(clipboardText(), u"git switch fix/flaky-login"_s);
    }

    void theHostShowsABranchOrItsPullRequest()
    {
        const FakeBrowser browser;
        m_world->publish(sampleBranches());
        click(u"feat/invoice-export"_s);
        action(u"Open"_s)->trigger();
        QCOMPARE(browser.last, QUrl(u"https://github.com/acme/platform/pull/478"_s));
        click(u"feat/dark-mode"_s);
        action(u"Open"_s)->trigger();
        QCOMPARE(browser.last, QUrl(u"https://github.com/acme/platform/tree/feat/dark-mode"_s));
    }

    void withoutASelectionThereIsNoSubject()
    {
        m_world->publish(sampleBranches());
        view().setFocus();
        QVERIFY(!page().hasSubject());
        QVERIFY(!action(u"Delete"_s)->isEnabled());
        QTest::keyClick(&view(), Qt::Key_Down);
        QVERIFY(page().hasSubject());
        QVERIFY(action(u"Delete"_s)->isEnabled());
    }

    void enterAsksForThePanel()
    {
        m_world->publish(sampleBranches());
        click(u"fix/flaky-login"_s);
        QSignalSpy wanted(&page(), &Page::panelWanted);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
    }

    void thePanelFollowsTheSelection()
    {
        m_world->publish(sampleBranches());
        page().panel()->show();
        click(u"feat/dark-mode"_s);
        click(u"feat/invoice-export"_s);
        QTRY_COMPARE(m_world->details.asked, QStringList{u"feat/invoice-export"_s}); // not the one passed by
        QCOMPARE(m_world->details.calls.count(), 1);
        auto *tabs = page().panel()->findChild<QTabWidget *>();
        QVERIFY(!tabs->isVisible());
        m_world->details.calls.answer(sampleDetail(sampleBranches().at(4)));
        QTRY_VERIFY(tabs->isVisible());
        QCOMPARE(tabs->tabText(0), u"Commits 3"_s);
        QCOMPARE(tabs->tabText(2), u"Conflicts 2"_s);
        QString texts;
        for (const DiffView *view : page().panel()->findChildren<DiffView *>())
            texts += view->toPlainText();
        QVERIFY(texts.contains(u"+// Cents, because floats lie."_s));
        QVERIFY(texts.contains(u"<<<<<<< main"_s));
    }

    void thePanelSaysWhatWentWrongAndTriesAgain()
    {
        m_world->publish(sampleBranches());
        page().panel()->resize(400, 700);
        page().panel()->show();
        click(u"feat/invoice-export"_s);
        QTRY_COMPARE(m_world->details.calls.count(), 1);
        m_world->details.calls.answer(Failure(Error{.kind = Error::Kind::Timeout, .origin = u"/srv/acme"_s}));
        QTRY_VERIFY(shownButton(*page().panel(), u"Try again"_s));
        clickButton(*page().panel(), u"Try again"_s);
        QCOMPARE(m_world->details.calls.count(), 1);
    }

    void onlyAMovedBranchIsReadAgain()
    {
        QList<Branch> branches = sampleBranches();
        m_world->publish(branches);
        click(u"feat/invoice-export"_s);
        QTRY_COMPARE(m_world->details.asked.size(), 1);
        branches[4].pullRequest = 5;
        m_world->publish(branches);
        QTest::qWait(100); // longer than the panel rests: nothing may come
        QCOMPARE(m_world->details.asked.size(), 1);
        for (Branch &one : branches)
            one.tip = ObjectId::fromHex("3333333333333333333333333333333333333333");
        m_world->publish(branches);
        QTRY_COMPARE(m_world->details.asked.size(), 2);
    }

    void deletingAsksPlansAndCanBeUndone()
    {
        m_world->publish(sampleBranches());
        click(u"old/done-by-squash"_s);
        QTest::keyClick(&view(), Qt::Key_Delete);
        auto *dialog = page().findChild<DeleteBranchDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QAbstractButton *yes = shownButton(*dialog, u"Delete"_s);
        QCOMPARE(yes->property("tone").toString(), u"danger"_s);
        QTRY_VERIFY(yes->isEnabled());
        QTest::mouseClick(yes, Qt::LeftButton);
        QCOMPARE(m_world->store.removed.size(), 1);
        QCOMPARE(m_world->store.removed.first().localRef, u"refs/heads/old/done-by-squash"_s);
        QVERIFY(m_world->store.removed.first().remote.isEmpty());
        QVERIFY(!yes->isEnabled());
        m_world->store.removals.answer({});
        QTRY_COMPARE(noticeTexts(page()), u"|old/done-by-squash was deleted locally."_s);
        clickButton(page(), u"Undo"_s);
        QCOMPARE(m_world->store.restored, m_world->store.removed);
        m_world->store.restores.answer({});
        QTRY_COMPARE(noticeTexts(page()), u"|old/done-by-squash is back."_s);
        QVERIFY(!shownButton(page(), u"Undo"_s));
    }

    void unmergedWorkNeedsASecondYes()
    {
        m_world->store.lost = sampleDetail(sampleBranches().first()).commits;
        m_world->publish(sampleBranches());
        click(u"feat/invoice-export"_s);
        QTest::keyClick(&view(), Qt::Key_Delete);
        auto *dialog = page().findChild<DeleteBranchDialog *>();
        QCheckBox *confirmation = nullptr;
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->text().contains(u"although"_s))
                confirmation = box;
        }
        QTRY_VERIFY(confirmation && confirmation->isVisible());
        QAbstractButton *yes = shownButton(*dialog, u"Delete"_s);
        QVERIFY(!yes->isEnabled());
        confirmation->click();
        QVERIFY(yes->isEnabled());
        yes->click();
        QVERIFY(m_world->store.removed.first().isConfirmedUnmerged);
        m_world->store.removals.answer(Failure(Error{.kind = Error::Kind::Conflict, .origin = u"/srv/acme"_s}));
        QTRY_VERIFY(dialog->findChild<NoticeBox *>()->isVisible());
        QVERIFY(dialog->isVisible());
    }

    void whatIsRefusedSaysWhy()
    {
        m_world->store.refusal
                = Error{.cause = Error::Cause::Refused, .origin = u"/srv/acme"_s, .detail = u"checked out"_s};
        m_world->publish(sampleBranches());
        click(u"fix/vat-rounding"_s);
        QTest::keyClick(&view(), Qt::Key_Delete);
        auto *dialog = page().findChild<DeleteBranchDialog *>();
        QTRY_COMPARE(dialog->findChild<NoticeBox *>()->title(), u"This branch cannot be deleted"_s);
        QVERIFY(!shownButton(*dialog, u"Delete"_s)->isEnabled());
    }

    void eachStateWithoutRowsSaysWhatItIs()
    {
        QCOMPARE(emptyTitle(page()), u"Reading the repository…"_s);
        m_world->source.publish(Failure(Error{.cause = Error::Cause::NotARepository, .origin = u"/srv/acme"_s}));
        QCOMPARE(emptyTitle(page()), u"No branches to show"_s); // why is said by the window, above every page
        const QSignalSpy wanted(&page(), &Page::repositoryWanted);
        clickButton(page(), u"Open another repository…"_s);
        QCOMPARE(wanted.count(), 1);
        m_world->publish({});
        QCOMPARE(emptyTitle(page()), u"No branch but main: that is the goal."_s);
        m_world->publish(sampleBranches());
        QCOMPARE(emptyTitle(page()), QString());
    }

    void aForcePushOnTrunkIsShownUntilItIsDismissed()
    {
        BranchSnapshot pushed = snapshot(sampleBranches());
        pushed.trunk.forcePushes = {{.ref = pushed.trunk.ref,
                                     .from = ObjectId::fromHex("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
                                     .to = pushed.trunk.tip,
                                     .at = noon()}};
        m_world->source.publish(pushed);
        QVERIFY(noticeTexts(page()).startsWith(u"main was force-pushed"_s));
        QVERIFY(noticeTexts(page()).contains(u"aaaaaaa"_s));
        closeNotices(page());
        QCOMPARE(noticeTexts(page()), QString());
        pushed.branches.removeFirst();
        m_world->source.publish(pushed);
        QCOMPARE(noticeTexts(page()), QString());
    }

    void aFetchCanBeStartedAndStopped()
    {
        m_world->publish(sampleBranches());
        clickButton(page(), u"Fetch"_s);
        QCOMPARE(m_world->source.fetches.count(), 1);
        clickButton(page(), u"Stop fetching"_s);
        QCOMPARE(m_world->source.fetches.count(), 0);
        QVERIFY(shownButton(page(), u"Fetch"_s));
    }

    void thePageIsLeftAsItWas()
    {
        m_world->publish(sampleBranches());
        page().findChild<QComboBox *>()->setCurrentIndex(2);
        sortBy(BranchModel::NameColumn);
        view().setColumnHidden(BranchModel::ConflictsColumn, true);
        view().header()->resizeSection(BranchModel::NameColumn, 333);
        QCoreApplication::processEvents(); // it is remembered in a turn of its own
        BranchPage again(m_world->feed, m_world->details, m_world->store, m_world->settings);
        const auto &other = *again.findChild<FactView *>();
        QVERIFY(other.isColumnHidden(BranchModel::ConflictsColumn));
        QCOMPARE(other.columnWidth(BranchModel::NameColumn), 333);
        QCOMPARE(names(*other.model()), shown());
    }

    void returnMeansTheRowThatTheKeyboardIsOn()
    {
        m_world->publish(sampleBranches());
        view().setFocus(Qt::OtherFocusReason); // as from the filter: nothing is selected
        QVERIFY(view().selectedKeys().isEmpty());
        const QSignalSpy wanted(&page(), &Page::panelWanted);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(view().selectedKeys(), QStringList(view().currentKey()));
        QCOMPARE(wanted.size(), 1);
    }

    void columnsGiveWayBeforeTheyHaveToBeScrolled()
    {
        m_world->publish(sampleBranches());
        page().resize(1300, 600);
        const int roomy = view().columnWidth(BranchModel::AgeColumn);
        page().resize(850, 600);
        QVERIFY(view().columnWidth(BranchModel::AgeColumn) < roomy);
        QTRY_COMPARE(view().horizontalScrollBar()->maximum(), 0);
        BranchPage again(m_world->feed, m_world->details, m_world->store, m_world->settings);
        QCOMPARE(again.findChild<FactView *>()->columnWidth(BranchModel::AgeColumn), roomy);
        page().resize(1300, 600);
        QCOMPARE(view().columnWidth(BranchModel::AgeColumn), roomy);
    }

    void everythingHasAName()
    {
        m_world->publish(sampleBranches());
        click(u"feat/invoice-export"_s);
        QCOMPARE(namelessWidgets(page()).join(u", "_s), QString());
        QCOMPARE(wordlessCells(page()).join(u'\n'), QString());
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(namelessWidgets(*page().findChild<DeleteBranchDialog *>()).join(u", "_s), QString());
    }

    void bothThemesPaintEveryCell()
    {
        m_world->publish(sampleBranches());
        const QImage light = page().grab().toImage();
        Appearance appearance(*qApp);
        appearance.setScheme(Appearance::Scheme::Dark);
        const QImage dark = page().grab().toImage();
        QVERIFY(qGray(light.pixel(light.width() / 2, light.height() - 40)) > 200);
        QVERIFY(qGray(dark.pixel(dark.width() / 2, dark.height() - 40)) < 60);
        appearance.setScheme(Appearance::Scheme::Light);
    }
};

WIDGET_TEST(BranchPageTest)

}

#include "tst_branchpage.moc"
