// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplewindow.h"
#include "tests/support/testrepository.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/mainmenu.h"
#include "ui/preferences.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/sourceindicator.h"
#include "ui/windowsettings.h"

#include <QAction>
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
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace {

const Error Offline{.kind = Error::Kind::Unreachable, .origin = u"github.com"_s, .detail = u"no route to host"_s};

}

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    template <typename Widget>
    Widget *find(const QString &accessibleName = {}) const
    {
        const QList<Widget *> widgets = window().findChildren<Widget *>();
        for (Widget *widget : widgets) {
            if (accessibleName.isEmpty() || widget->accessibleName() == accessibleName)
                return widget;
        }
        qFatal("no %s named %s", Widget::staticMetaObject.className(), qPrintable(accessibleName));
    }

    MainWindow &window() const { return *m_sample->window; }
    SearchField &field() const { return *find<SearchField>(); }
    PageArea &workspace() const { return *find<PageArea>(); }
    QString currentId() const { return window().currentPage()->id(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = window().focusWidget();
        QTest::keyClick(focus == nullptr ? &window() : focus, key, modifiers);
    }

    void triggerAction(const QString &text) const
    {
        const QList<QAction *> actions = find<MainMenu>()->allActions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        QVERIFY2(found != actions.cend(), qPrintable(text));
        (*found)->trigger();
    }

    void showWindow()
    {
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void clickPage(const QString &title) const
    {
        auto *sidebar = find<Sidebar>();
        const QModelIndexList found
                = sidebar->model()->match(sidebar->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(found.first()).center());
    }

    QString accessibleEntry(const QString &title) const
    {
        const QAbstractItemModel *pages = find<Sidebar>()->model();
        return pages->match(pages->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly)
                .first()
                .data(Qt::AccessibleTextRole)
                .toString();
    }

    QStringList sources() const
    {
        QStringList names;
        const QList<SourceIndicator *> indicators = window().findChildren<SourceIndicator *>();
        for (const SourceIndicator *indicator : indicators)
            names += indicator->accessibleName();
        return names;
    }

    std::unique_ptr<SampleWindow> m_sample;

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
        const WindowSettings settings{
                .geometry = "abc", .page = u"flags"_s, .panelWidth = 444, .panel = PageArea::Panel::Hidden};
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
        m_sample->git.markFailed(Offline);
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

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
