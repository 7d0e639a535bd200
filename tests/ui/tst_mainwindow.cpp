// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"
#include "tests/support/widgets.h"
#include "tests/support/windowdriver.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/preferences.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/windowsettings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_mainwindow {

class MainWindowTest : public QObject, private WindowDriver
{
    Q_OBJECT

    bool isNoted(const QString &note)
    {
        const QList<ElidedLabel *> labels = window().findChildren<ElidedLabel *>();
        return std::ranges::contains(labels, note, &QLabel::text);
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        window().resize(1280, 800);
        showWindow();
        QVERIFY(window().showPage(u"branches"_s));
    }

    void cleanup() { m_sample.reset(); }

    void everyPageHasItsPlace()
    {
        QStringList lines;
        const QAbstractItemModel *pages = find<Sidebar>()->model();
        for (int row = 0; row < pages->rowCount(); ++row) {
            const QModelIndex index = pages->index(row, 0);
            lines += (index.flags().testFlag(Qt::ItemIsEnabled) ? u"  "_s : QString()) + index.data().toString();
        }
        QCOMPARE(lines,
                 QStringList({u"  Overview"_s, u"  Changes"_s, u"Trunk"_s, u"  Branches"_s, u"  Pull requests"_s,
                              u"Release"_s, u"  Flags"_s, u"  Migrations"_s, u"Run"_s, u"  Services"_s, u"  Previews"_s,
                              u"Team"_s, u"  Rules"_s, u"  Reports"_s}));
    }

    void theFirstPageIsShownAtFirst()
    {
        const SampleWindow other;
        QCOMPARE(other.window->currentPage()->id(), u"overview"_s);
        QVERIFY(!other.window->showPage(u"no such page"_s));
    }

    void pagesAreChosenByTheMouse()
    {
        clickPage(u"Flags"_s);
        QCOMPARE(currentId(), u"flags"_s);
        QVERIFY(window().currentPage()->isVisible());
        QVERIFY(!m_sample->page->isVisible());
        clickPage(u"Trunk"_s); // a section is no page
        QCOMPARE(currentId(), u"flags"_s);
    }

    void pagesAreChosenByTheKeyboard()
    {
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(currentId(), u"overview"_s);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(currentId(), u"reports"_s);
        press(Qt::Key_2, Qt::ControlModifier);
        find<Sidebar>()->setFocus();
        press(Qt::Key_Down); // over the section's title
        QCOMPARE(currentId(), u"branches"_s);
        press(Qt::Key_Up);
        QCOMPARE(currentId(), u"changes"_s);
    }

    void thePageIsFilteredWhileOneTypes()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field().hasFocus());
        QCOMPARE(field().placeholderText(), u"Filter branches…"_s);
        QTest::keyClicks(&field(), u"cart"_s);
        QCOMPARE(m_sample->page->filter, u"cart"_s);
        press(Qt::Key_Escape);
        QCOMPARE(m_sample->page->filter, QString());
        QVERIFY(field().hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(!field().hasFocus());
    }

    void aSlashBeginsToFilterAndCanBeTyped()
    {
        press(Qt::Key_Slash);
        QVERIFY(field().hasFocus());
        QTest::keyClicks(&field(), u"feat/"_s);
        QCOMPARE(m_sample->page->filter, u"feat/"_s);
    }

    void everyPageKeepsItsOwnFilter()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&field(), u"cart"_s);
        clickPage(u"Flags"_s);
        QCOMPARE(field().text(), QString());
        QVERIFY(!field().isEnabled());
        QCOMPARE(m_sample->page->filter, u"cart"_s);
        clickPage(u"Branches"_s);
        QCOMPARE(field().text(), u"cart"_s);
    }

    void thePanelIsThereWhileSomethingIsSelected()
    {
        QVERIFY(!m_sample->page->panel()->isVisible());
        m_sample->page->findChild<QTableWidget *>()->selectRow(1);
        QVERIFY(m_sample->page->panel()->isVisible());
        press(Qt::Key_F9);
        QVERIFY(!m_sample->page->panel()->isVisible());
        Q_EMIT m_sample->page->panelWanted();
        QVERIFY(m_sample->page->panel()->isVisible());
        clickPage(u"Flags"_s);
        QVERIFY(!m_sample->page->panel()->isVisible());
    }

    void thePanelGoesBelowWhereTheWindowIsNarrow()
    {
        m_sample->page->select(true);
        QCOMPARE(workspace().orientation(), Qt::Horizontal);
        window().resize(1024, 640);
        QCOMPARE(workspace().orientation(), Qt::Vertical);
        QVERIFY(m_sample->page->panel()->isVisible());
        window().resize(1280, 800);
        QCOMPARE(workspace().orientation(), Qt::Horizontal);
        QCOMPARE(m_sample->page->panel()->width(), workspace().panelWidth());
    }

    void aNarrowWindowShowsIconsAndMarks()
    {
        const int wide = find<Sidebar>()->width();
        window().resize(800, 600);
        QCOMPARE(window().width(), 800);
        QVERIFY(find<Sidebar>()->width() < wide / 2);
        clickPage(u"Flags"_s);
        QCOMPARE(currentId(), u"flags"_s);
        window().resize(640, 480);
        QCOMPARE(window().width(), 640);
        window().resize(1280, 800);
        QCOMPARE(find<Sidebar>()->width(), wide);
    }

    void badgesFollowTheirPage()
    {
        QCOMPARE(accessibleEntry(u"Branches"_s), u"Branches, errors: 3, warnings: 2"_s);
        m_sample->page->setBadge({.warnings = 4});
        QCOMPARE(accessibleEntry(u"Branches"_s), u"Branches, warnings: 4"_s);
        m_sample->page->setBadge({});
        QCOMPARE(accessibleEntry(u"Branches"_s), u"Branches"_s);
    }

    void theStatusLineIsThePages()
    {
        const auto texts = [this] {
            QStringList result;
            const QList<QLabel *> labels = window().findChildren<QLabel *>();
            for (const QLabel *label : labels)
                result += label->text();
            return result;
        };
        QVERIFY(texts().contains(u"18 branches · 3 overdue"_s));
        QVERIFY(texts().contains(u"main @ 4f2c91e · in production 12 min"_s));
        clickPage(u"Flags"_s);
        QVERIFY(texts().contains(u"Flags: nothing to show yet"_s));
        QCOMPARE(window().windowTitle().section(u' ', 0, 0), u"acme/platform"_s);
    }

    void theWindowComesBackAsItWasLeft()
    {
        m_sample->page->select(true);
        workspace().setPanelWidth(300);
        press(Qt::Key_F9);
        window().resize(700, 650); // no larger than the offscreen screen, which limits it
        clickPage(u"Migrations"_s);
        triggerAction(u"D&ark"_s);
        QVERIFY(window().close());
        m_sample->makeWindow();
        QCOMPARE(window().size(), QSize(700, 650));
        QCOMPARE(currentId(), u"migrations"_s);
        QCOMPARE(workspace().panelWidth(), 300);
        QVERIFY(!find<MainMenu>()->panel()->isChecked());
        QCOMPARE(m_sample->appearance.scheme(), Appearance::Scheme::Dark);
    }

    void filtersAndTheSelectionComeBack()
    {
        find<SearchField>()->setText(u"age:>48h"_s);
        QVERIFY(m_sample->page->selectSubject(u"fix/vat"_s));
        window().close();
        m_sample->makeWindow();
        QCOMPARE(find<SearchField>()->text(), u"age:>48h"_s);
        QCOMPARE(m_sample->page->filter, u"age:>48h"_s);
        QCOMPARE(m_sample->page->selected, u"fix/vat"_s);
    }

    void unreadableSettingsAreAsInANewWindow()
    {
        QSettings &store = m_sample->store;
        store.setValue(u"window/geometry"_s, u"nonsense"_s);
        store.setValue(u"window/panelWidth"_s, u"wide"_s);
        store.setValue(u"window/panel"_s, u"Ajar"_s);
        store.setValue(u"window/scheme"_s, 77);
        WindowSettings expected;
        expected.geometry = "nonsense";
        QCOMPARE(WindowSettings::load(store), expected);
        QCOMPARE(Preferences::load(store), Preferences());
        m_sample->makeWindow();
        QCOMPARE(window().size(), QSize(1280, 800));
    }

    void settingsAreReadAsTheyWereWritten()
    {
        const WindowSettings settings{.geometry = "abc",
                                      .page = u"flags"_s,
                                      .subject = u"new_checkout"_s,
                                      .filters = {{u"flags"_s, u"on"_s}},
                                      .panelWidth = 444,
                                      .panel = PageArea::Panel::Hidden};
        settings.save(m_sample->store);
        QCOMPARE(WindowSettings::load(m_sample->store), settings);
        const Preferences preferences{.language = u"de"_s,
                                      .fetches = false,
                                      .staysInTray = true,
                                      .scheme = Appearance::Scheme::Light,
                                      .contrast = Appearance::Contrast::High};
        preferences.save(m_sample->store);
        QCOMPARE(Preferences::load(m_sample->store), preferences);
    }

    void workspacesAreSwitchedByKey()
    {
        window().setWorkspaces({u"/srv/platform"_s, u"/srv/billing"_s}, u"/srv/platform"_s);
        const QSignalSpy opened(&window(), &MainWindow::openRepositoryWanted);
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"/srv/billing"_s);
        press(Qt::Key_1, Qt::AltModifier); // it is shown already
        QCOMPARE(opened.size(), 1);
        const QSignalSpy forgotten(&window(), &MainWindow::forgetWorkspaceWanted);
        triggerAction(u"&Remove this one from the list"_s);
        QCOMPARE(forgotten.first().first().toString(), u"/srv/platform"_s);
    }

    void aLinkToWhatIsShownIsCopied()
    {
        window().setWorkspaces({}, u"/srv/a b/platform"_s);
        clickPage(u"Flags"_s);
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"trunkline://flags?repository=%2Fsrv%2Fa%20b%2Fplatform"_s);
        QVERIFY(isNoted(u"Copied: trunkline://flags?repository=%2Fsrv%2Fa%20b%2Fplatform"_s));
    }

    void whateverCopiesSaysSo()
    {
        window().setStatusNote(u"Signed in as ada"_s);
        QVERIFY(isNoted(u"Signed in as ada"_s));
        QGuiApplication::clipboard()->setText(u"feat/cart"_s);
        QTRY_VERIFY(isNoted(u"Copied: feat/cart"_s));
        QGuiApplication::clipboard()->setText(u"one\ntwo\n"_s);
        QTRY_VERIFY(isNoted(u"Copied: 2 lines"_s));
        window().setStatusNote(u"Signed in as eve"_s); // has its turn when that was read
        QVERIFY(isNoted(u"Copied: 2 lines"_s));
    }

    void settingsAreUsedAndKept()
    {
        const QSignalSpy changed(&window(), &MainWindow::preferencesChanged);
        press(Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = window().findChild<SettingsDialog *>();
        QVERIFY(dialog);
        auto *language = dialog->findChild<QComboBox *>();
        language->setCurrentIndex(language->findData(u"de"_s));
        dialog->findChildren<QCheckBox *>().first()->setChecked(true); // high contrast
        dialog->accept(); // by Escape or Cancel nothing is used
        QCOMPARE(changed.size(), 0);
        press(Qt::Key_Comma, Qt::ControlModifier);
        dialog = window().findChildren<SettingsDialog *>().last();
        language = dialog->findChild<QComboBox *>();
        language->setCurrentIndex(language->findData(u"de"_s));
        dialog->findChildren<QCheckBox *>().first()->setChecked(true);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(Preferences::load(m_sample->store).language, u"de"_s);
        QCOMPARE(m_sample->appearance.contrast(), Appearance::Contrast::High);
    }

    void aPagesActionsWorkWhileItIsShown()
    {
        const QSignalSpy copied(m_sample->page->copyAction, &QAction::triggered);
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copied.size(), 1);
        clickPage(u"Flags"_s);
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copied.size(), 1);
    }

    void theMenuHoldsThePagesActions()
    {
        const auto *menu = find<MainMenu>();
        QVERIFY(menu->actionsWithShortcut().contains(m_sample->page->copyAction));
        clickPage(u"Flags"_s);
        QVERIFY(!menu->actionsWithShortcut().contains(m_sample->page->copyAction));
    }

    void noTwoActionsShareAShortcut()
    {
        QSet<QKeySequence> taken;
        const QList<QAction *> actions = find<MainMenu>()->actionsWithShortcut();
        QVERIFY(actions.size() > 15);
        for (const QAction *action : actions) {
            const QList<QKeySequence> shortcuts = action->shortcuts();
            for (const QKeySequence &shortcut : shortcuts) {
                QVERIFY2(!taken.contains(shortcut), qPrintable(shortcut.toString()));
                taken.insert(shortcut);
            }
        }
    }

    void f1ListsTheShortcuts()
    {
        press(Qt::Key_F1);
        auto *list = find<QTreeWidget>(u"Keyboard shortcuts"_s);
        QVERIFY(list->isVisible());
        const QList<QTreeWidgetItem *> found = list->findItems(u"Filter"_s, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()->text(1), u"Ctrl+F, /"_s);
        list->window()->close();
    }

    void anotherRepositoryIsAskedFor()
    {
        const QSignalSpy wanted(&window(), &MainWindow::openRepositoryWanted);
        press(Qt::Key_O, Qt::ControlModifier);
        auto *dialog = find<QFileDialog>();
        QTRY_VERIFY(dialog->isVisible());
        Q_EMIT dialog->fileSelected(u"/srv/platform"_s);
        dialog->close();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"/srv/platform"_s);
    }

    void everythingToUseHasANameForScreenReaders()
    {
        m_sample->git.markFailed({.kind = Error::Kind::Unreachable, .origin = u"github.com"_s});
        m_sample->page->select(true);
        QVERIFY(window().findChildren<QWidget *>().size() > 40);
        QCOMPARE(namelessWidgets(window()), QStringList());
    }

    void rightToLeftMirrorsTheFrame()
    {
        m_sample->page->select(true);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto restored = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QTRY_VERIFY(find<Sidebar>()->mapTo(&window(), QPoint()).x() > window().width() / 2);
        QVERIFY(m_sample->page->panel()->mapTo(&window(), QPoint()).x() < window().width() / 2);
        clickPage(u"Flags"_s);
        QCOMPARE(currentId(), u"flags"_s);
    }
};

WIDGET_TEST(MainWindowTest)

}

#include "tst_mainwindow.moc"
