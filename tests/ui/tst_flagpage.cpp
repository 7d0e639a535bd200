// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/editor/editorcommand.h"
#include "tests/support/flagpagecase.h"
#include "tests/support/testprogram.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/changeflagdialog.h"
#include "ui/dialogs/flagauditdialog.h"
#include "ui/widgets/codeview.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace std::chrono_literals;

namespace tst_flagpage {

class FlagPageTest : public QObject, private FlagPageCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_world.reset(); }

    void theMostUrgentFlagComesFirst()
    {
        QCOMPARE(shown().join(u' '), u"fast_search beta_nav legacy_login new_checkout vat_v2 invoice_export"_s);
        QCOMPARE(page().statusText().section(u" · "_s, 0, 0), u"5 flags"_s);
        QCOMPARE(page().badge(), (Page::Badge{.errors = 3, .warnings = 1}));
    }

    void everyCellHasItsWords()
    {
        QCOMPARE(wordlessCells(page()).join(u'\n'), QString());
        click(u"new_checkout"_s);
        QCOMPARE(wordlessCells(*page().panel()).join(u'\n'), QString());
    }

    void chipsStateAndOwnerFilter()
    {
        clickChip(page(), u"to remove"_s);
        QCOMPARE(shown().join(u' '), u"fast_search legacy_login"_s);
        clickChip(page(), u"unknown"_s);
        QCOMPARE(shown().join(u' '), u"beta_nav"_s);
        clickChip(page(), u"all"_s);
        const QList<QComboBox *> boxes = page().findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        QTest::keyClick(boxes[0], Qt::Key_Down);
        QTest::keyClick(boxes[0], Qt::Key_Down); // partly on
        QCOMPARE(shown().join(u' '), u"new_checkout"_s);
        boxes[0]->setCurrentIndex(0);
        boxes[1]->setCurrentText(u"owner: billing"_s);
        QCOMPARE(shown().join(u' '), u"vat_v2 invoice_export"_s);
    }

    void wordsFilter()
    {
        page().setFilter(u"owner:shop"_s);
        QCOMPARE(shown().join(u' '), u"new_checkout"_s);
        page().setFilter(u"in:web rolling"_s);
        QCOMPARE(shown().join(u' '), u"new_checkout"_s);
        page().setFilter(u"nothing"_s);
        QCOMPARE(emptyTitle(page()), u"No flag matches"_s);
    }

    void thePanelShowsCodeFindingsAndHistory()
    {
        m_world->flags.events = {{.key = u"new_checkout"_s,
                                  .at = FlagWorld::noon().addSecs(-3 * 3600),
                                  .by = u"dev-a"_s,
                                  .wasEnabled = true,
                                  .enabled = true,
                                  .oldPercent = 10,
                                  .newPercent = 25}};
        click(u"new_checkout"_s);
        QWidget &panel = *page().panel();
        panel.show();
        QTRY_VERIFY(panel.findChild<CodeView *>()->toPlainText().contains(u"web/src/pages/Checkout.vue:41"_s));
        QVERIFY(panel.findChild<CodeView *>()->toPlainText().contains(u"flags.on('new_checkout')"_s));
        QVERIFY2(noticeTexts(panel).contains(u"The API does not evaluate this flag"_s), qPrintable(noticeTexts(panel)));
        auto *history = panel.findChild<QTreeWidget *>();
        QTRY_COMPARE(history->topLevelItemCount(), 1);
        QCOMPARE(history->topLevelItem(0)->text(1), u"10 % → 25 %"_s);
        QCOMPARE(history->topLevelItem(0)->text(2), u"dev-a"_s);
    }

    void aLowPanelIsScrolledAndNotSqueezed()
    {
        click(u"new_checkout"_s);
        QWidget &panel = *page().panel();
        panel.resize(780, 260);
        panel.show();
        QTRY_VERIFY(!noticeTexts(panel).isEmpty());
        QTRY_COMPARE(cutSentences(panel).join(u'\n'), QString());
        const QScrollBar &bar = *panel.findChild<QScrollArea *>()->verticalScrollBar();
        QVERIFY(bar.maximum() > 0);
        panel.resize(380, 640);
        QTRY_COMPARE(bar.maximum(), 0);
    }

    void whereASecretIsAskedForTheConnectionsAreShown()
    {
        const QSignalSpy wanted(&m_world->page, &Page::connectionsWanted);
        m_world->flags.publish(Failure(Error{.kind = Error::Kind::Unauthenticated, .origin = u"hasura"_s}));
        action(u"Connect"_s)->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ConnectedSource>(), ConnectedSource::Hasura);
    }

    void whatTheRoleMayNotIsGreyWithItsReason()
    {
        FlagSnapshot snapshot = FlagWorld::snapshot();
        snapshot.rights.changeable = FlagField::Owner;
        snapshot.rights.mayCreate = false;
        m_world->flags.publish(snapshot);
        click(u"new_checkout"_s);
        QVERIFY(action(u"Change"_s)->isEnabled());
        QVERIFY(!action(u"Turn off now"_s)->isEnabled());
        QVERIFY(action(u"Turn off now"_s)->toolTip().contains(u"may not"_s));
        QVERIFY(!action(u"New flag"_s)->isEnabled());
        action(u"Change"_s)->trigger();
        auto *sheet = dialog<ChangeFlagDialog>();
        QVERIFY(!field<QCheckBox>(sheet, u"on"_s)->isEnabled());
        QVERIFY(field<QLineEdit>(sheet, u"owner"_s)->isEnabled());
    }

    void withoutAConnectionFactsStayAndNothingCanBeChanged()
    {
        m_world->flags.publish(Failure(Error{.kind = Error::Kind::Unreachable, .origin = u"db"_s}));
        QCOMPARE(shown().size(), 6);
        QCOMPARE(m_world->feed.state(), Feed::State::Failed);
        click(u"new_checkout"_s);
        for (const QString &text : {u"Change"_s, u"Turn off now"_s, u"Roll out"_s, u"New flag"_s}) {
            QVERIFY2(!action(text)->isEnabled(), qPrintable(text));
            QVERIFY(action(text)->toolTip().contains(u"older than the last connection"_s));
        }
        m_world->flags.publish(FlagWorld::snapshot());
        QVERIFY(action(u"Change"_s)->isEnabled());
    }

    void aRepeatedKeyIsShownAndNeverWritten()
    {
        FlagSnapshot snapshot = FlagWorld::snapshot();
        snapshot.repeatedKeys = {u"new_checkout"_s};
        m_world->flags.publish(snapshot);
        QVERIFY(noticeTexts(page()).contains(u"more than once"_s));
        click(u"new_checkout"_s);
        QVERIFY(!action(u"Change"_s)->isEnabled());
    }

    void anAuditIsShownAndRecorded()
    {
        action(u"Audit report"_s)->trigger();
        auto *sheet = dialog<FlagAuditDialog>();
        QVERIFY(sheet);
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"record"_s), Qt::LeftButton);
        QTRY_VERIFY(m_world->feed.audit());
        QCOMPARE(m_world->feed.audit()->by, u"dev-a"_s);
    }

    void editorsAreCalledAsTheyWantToBe()
    {
        const auto with = [](const QStringList &there, const QString &visual) {
            return editorCommand(
                           visual, u"/x/a b.ts"_s, 7,
                           [there](const QString &program) { return there.contains(program) ? program : QString(); })
                    .join(u'|');
        };
        QCOMPARE(with({u"code"_s, u"kate"_s}, {}), u"code|-g|/x/a b.ts:7"_s);
        QCOMPARE(with({u"kate"_s}, {}), u"kate|-l|7|/x/a b.ts"_s);
        QCOMPARE(with({u"kate"_s, u"gvim"_s}, u"gvim --remote"_s), u"gvim|--remote|+7|/x/a b.ts"_s);
        QCOMPARE(with({u"vim"_s, u"x-terminal-emulator"_s}, u"vim"_s), u"x-terminal-emulator|-e|vim|+7|/x/a b.ts"_s);
        QCOMPARE(with({u"kate"_s}, u"vanished"_s), u"kate|-l|7|/x/a b.ts"_s);
        QCOMPARE(with({}, {}), QString());
    }

    void theOverviewGetsItsFigureAndMayGoToAFlag()
    {
        QCOMPARE(page().figure()->value, u"2"_s);
        QCOMPARE(page().figure()->unit, u"of 5"_s);
        page().setFilter(u"nothing"_s);
        QVERIFY(page().selectSubject(u"vat_v2"_s));
        QCOMPARE(view().currentKey(), u"vat_v2"_s);
        QVERIFY(!page().selectSubject(u"no_such_flag"_s));
        QVERIFY(page().excerpt()->model == &m_world->feed.model());
    }

    void everythingHasAnAccessibleName()
    {
        for (const QWidget *widget : page().findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
};

WIDGET_TEST(FlagPageTest)

}

#include "tst_flagpage.moc"
