// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/fuzzymatch.h"
#include "tests/support/pagehand.h"
#include "tests/support/samplewindow.h"
#include "tests/support/testprogram.h"
#include "ui/dialogs/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_commandpalette {

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_sample;

    CommandPalette *open()
    {
        m_sample->window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_sample->window.get()))
            return nullptr;
        QTest::keyClick(m_sample->window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_sample->window->findChild<CommandPalette *>();
        return palette && QTest::qWaitForWindowExposed(palette) ? palette : nullptr;
    }

    static QString first(CommandPalette *palette)
    {
        const QTreeWidgetItem *item = palette->findChild<QTreeWidget *>()->topLevelItem(0);
        return item ? item->text(0) : QString();
    }

    static QLineEdit *field(CommandPalette *palette) { return palette->findChild<QLineEdit *>(); }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        m_sample->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_sample->window.get()));
    }

    void cleanup() { m_sample.reset(); }

    void whoDoesNotKnowItsKeyFindsItsButton()
    {
        clickButton(*m_sample->window, QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
        auto *palette = m_sample->window->findChild<CommandPalette *>();
        QVERIFY(palette);
        QVERIFY(QTest::qWaitForWindowExposed(palette));
    }

    void whatFitsBetterScoresMore()
    {
        QVERIFY(!fuzzyScore(u"xyz", u"feat/search"));
        QCOMPARE(fuzzyScore(u"", u"feat/search"), 0);
        QVERIFY(fuzzyScore(u"fs", u"feat/search"));
        QVERIFY(*fuzzyScore(u"search", u"feat/search") > *fuzzyScore(u"search", u"s/e/a/r/c/h"));
        QVERIFY(*fuzzyScore(u"fs", u"feat/search") > *fuzzyScore(u"fs", u"offers"));
        QVERIFY(!fuzzyScore(u"search ada", u"feat/search Grace"));
        QVERIFY(fuzzyScore(u"GRACE sea", u"feat/search Grace"));
    }

    void anObjectIsFoundAndShown()
    {
        CommandPalette *palette = open();
        QVERIFY(palette);
        QTest::keyClicks(field(palette), u"fsear"_s);
        QCOMPARE(first(palette), u"feat/search"_s);
        QTest::keyClick(field(palette), Qt::Key_Return);
        QCOMPARE(m_sample->window->currentPage()->id(), u"branches"_s);
        QCOMPARE(m_sample->page->selected, u"feat/search"_s);
        QTRY_VERIFY(!m_sample->window->findChild<CommandPalette *>());
    }

    void anActionIsTriggered()
    {
        QSignalSpy copied(m_sample->page->copyAction, &QAction::triggered);
        CommandPalette *palette = open();
        QVERIFY(palette);
        QTest::keyClicks(field(palette), m_sample->page->copyAction->text().remove(u'&'));
        QTest::keyClick(field(palette), Qt::Key_Return);
        QCOMPARE(copied.count(), 1);
    }

    void anActionOfTheMenuIsThere()
    {
        CommandPalette *palette = open();
        QTest::keyClicks(field(palette), u"full screen"_s);
        QCOMPARE(first(palette), u"Full screen"_s);
    }

    void whatWasChosenLatelyComesFirst()
    {
        CommandPalette *palette = open();
        QTest::keyClicks(field(palette), u"vat"_s);
        QTest::keyClick(field(palette), Qt::Key_Return);
        QTRY_VERIFY(!m_sample->window->findChild<CommandPalette *>());
        palette = open();
        QCOMPARE(first(palette), u"fix/vat"_s);
        m_sample->makeWindow();
        m_sample->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_sample->window.get()));
        QCOMPARE(first(open()), u"fix/vat"_s);
    }

    void arrowsChooseAnother()
    {
        CommandPalette *palette = open();
        QTest::keyClicks(field(palette), u"f"_s);
        auto *list = palette->findChild<QTreeWidget *>();
        QVERIFY(list->topLevelItemCount() > 1);
        QTest::keyClick(field(palette), Qt::Key_Down);
        QCOMPARE(list->currentItem(), list->topLevelItem(1));
        QVERIFY(field(palette)->accessibleDescription().startsWith(list->topLevelItem(1)->text(0)));
    }

    void nothingIsDoneWhenNothingFitsOrItIsLeft()
    {
        CommandPalette *palette = open();
        QTest::keyClicks(field(palette), u"qqqqqq"_s);
        QTest::keyClick(field(palette), Qt::Key_Return);
        QVERIFY(palette->isVisible());
        QTest::keyClick(field(palette), Qt::Key_Escape);
        QTRY_VERIFY(!m_sample->window->findChild<CommandPalette *>());
        QCOMPARE(m_sample->page->selected, QString());
    }
};

WIDGET_TEST(CommandPaletteTest)

}

#include "tst_commandpalette.moc"
