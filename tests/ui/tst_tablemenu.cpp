// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/branches.h"
#include "tests/support/branchworld.h"
#include "tests/support/pagehand.h"
#include "tests/support/testprogram.h"
#include "ui/savedviews.h"
#include "ui/tablemenu.h"
#include "ui/widgets/factview.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_tablemenu {

class TableMenuTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BranchWorld> m_world;
    std::unique_ptr<QWidget> m_window;
    TableMenu *m_menu = nullptr;

    FactView &view() { return *m_world->page.table(); }
    QAction *action(const QString &text) { return actionIn(m_menu->actions(), text); }

    void filter(const QString &text)
    {
        m_world->page.setFilter(text);
        m_menu->setFilter(text);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<BranchWorld>();
        m_world->publish({branch(u"feat/old"_s, 90h), branch(u"feat/young"_s, 3h), branch(u"fix/pipe|d"_s, 40h)});
        m_world->page.resize(900, 500);
        m_world->page.show();
        m_window = std::make_unique<QWidget>();
        m_menu = new TableMenu(m_window.get());
        m_menu->setStore(m_world->settings);
        m_menu->setPage(&m_world->page);
        connect(m_menu, &TableMenu::filterWanted, &m_world->page, [this](const QString &text) { filter(text); });
        QTRY_COMPARE(view().model()->rowCount(), 3);
    }

    void cleanup()
    {
        m_window.reset();
        m_world.reset();
    }

    void allRowsOrTheChosenOnesAreCopied()
    {
        action(u"Copy rows as Markdown"_s)->trigger();
        QCOMPARE(clipboardText().count(u'\n'), 5);
        QVERIFY(clipboardText().contains(u"fix/pipe\\|d"));
        view().selectKeys({u"feat/old"_s, u"feat/young"_s}, u"feat/old"_s);
        action(u"Copy rows as CSV"_s)->trigger();
        QCOMPARE(clipboardText().count(u"\r\n"_s), 3);
        QVERIFY(clipboardText().startsWith(u"Branch,"));
        filter(u"old"_s);
        action(u"Copy rows as text"_s)->trigger();
        QCOMPARE(clipboardText().count(u'\n'), 2);
    }

    void rowsInGroupsAreCopiedWithoutHeadings()
    {
        m_world->page.groupingBox()->setCurrentIndex(1);
        action(u"Copy rows as text"_s)->trigger();
        QCOMPARE(clipboardText().count(u'\n'), 4);
    }

    void columnsAreChosenAndNotCopiedWhileHidden()
    {
        QMenu *columns = action(u"Columns"_s)->menu();
        Q_EMIT columns->aboutToShow();
        QAction *author = actionIn(columns->actions(), u"Author"_s);
        QVERIFY(author && author->isChecked());
        author->trigger();
        action(u"Copy rows as CSV"_s)->trigger();
        QVERIFY(!clipboardText().contains(u"Author"));
        Q_EMIT columns->aboutToShow();
        QVERIFY(!actionIn(columns->actions(), u"Author"_s)->isChecked());
    }

    void aViewIsKeptAndShownAgain()
    {
        filter(u"age:>48h"_s);
        m_world->page.groupingBox()->setCurrentIndex(2);
        view().sortByColumn(0, Qt::DescendingOrder);
        m_menu->saveView()->trigger();
        auto *dialog = m_window->findChild<QInputDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->textValue(), u"age:>48h"_s);
        dialog->setTextValue(u"Too old"_s);
        dialog->accept();
        filter({});
        m_world->page.groupingBox()->setCurrentIndex(0);
        view().sortByColumn(1, Qt::AscendingOrder);
        TableMenu again(m_window.get());
        again.setStore(m_world->settings);
        again.setPage(&m_world->page);
        QSignalSpy wanted(&again, &TableMenu::filterWanted);
        QAction *kept = actionIn(again.actions(), u"Too old"_s);
        QVERIFY(kept);
        kept->trigger();
        QCOMPARE(wanted.value(0).value(0).toString(), u"age:>48h"_s);
        QCOMPARE(m_world->page.groupingBox()->currentIndex(), 2);
        QCOMPARE(view().header()->sortIndicatorSection(), 0);
        QCOMPARE(view().header()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void viewsBelongToTheirPageAndCanBeRemoved()
    {
        saveView(m_world->settings, u"branches"_s, {.name = u"Mine"_s, .filter = u"author:me"_s});
        saveView(m_world->settings, u"branches"_s, {.name = u"Mine"_s, .filter = u"author:ada"_s});
        saveView(m_world->settings, u"flags"_s, {.name = u"Other"_s});
        m_menu->setPage(&m_world->page);
        QVERIFY(action(u"Mine"_s));
        QVERIFY(!action(u"Other"_s));
        QCOMPARE(savedViews(m_world->settings, u"branches"_s).value(0).filter, u"author:ada"_s);
        actionIn(action(u"Remove a view"_s)->menu()->actions(), u"Mine"_s)->trigger();
        QVERIFY(!action(u"Mine"_s));
        QVERIFY(savedViews(m_world->settings, u"branches"_s).isEmpty());
        QCOMPARE(savedViews(m_world->settings, u"flags"_s).size(), 1);
    }
};

WIDGET_TEST(TableMenuTest)

}

#include "tst_tablemenu.moc"
