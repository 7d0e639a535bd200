// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/flagpagecase.h"
#include "tests/support/testprogram.h"
#include "ui/dialogs/changeflagdialog.h"
#include "ui/dialogs/newflagdialog.h"
#include "ui/widgets/holdbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace std::chrono_literals;

namespace tst_flagchange {

/// Changing flags from the page: what is asked before, and what is said after.
class FlagChangeTest : public QObject, private FlagPageCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_world.reset(); }

    void productionAsksForAReasonAndTheKey()
    {
        click(u"new_checkout"_s);
        action(u"Roll out to 50 %"_s)->trigger();
        auto *sheet = dialog<ChangeFlagDialog>();
        QVERIFY(sheet);
        auto *apply = field<QPushButton>(sheet, u"apply"_s);
        QVERIFY(!apply->isEnabled());
        QTest::keyClicks(field<QLineEdit>(sheet, u"reason"_s), u"looks good"_s);
        QTest::keyClicks(field<QLineEdit>(sheet, u"key"_s), u"new_checkou"_s);
        QTest::mouseClick(apply, Qt::LeftButton); // not by a slip
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(m_world->flags.asked.size(), 0);
        QTest::keyClicks(field<QLineEdit>(sheet, u"key"_s), u"t"_s);
        QCOMPARE(apply->text(), u"Change"_s);
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(m_world->flags.asked.size(), 1);
        const FlagChange &change = m_world->flags.asked.first();
        QCOMPARE(change.before.lock, u"3"_s);
        QCOMPARE(change.rolloutPercent, std::optional(50));
        QCOMPARE(change.enabled, std::nullopt);
        QCOMPARE(change.reason, u"looks good"_s);
        QCOMPARE(change.by, u"dev-a"_s);
        QVERIFY(!change.changeId.isEmpty());
        m_world->flags.changes.answer(applied(change));
        QTRY_VERIFY(shownButton(page(), u"Undo"_s));
        clickButton(page(), u"Undo"_s);
        QCOMPARE(m_world->flags.asked.size(), 2);
        QCOMPARE(m_world->flags.asked.last().before.lock, u"4"_s);
        QCOMPARE(m_world->flags.asked.last().rolloutPercent, std::optional(25));
        m_world->flags.changes.answer(applied(m_world->flags.asked.last()));
        QTRY_VERIFY2(noticeTexts(page()).contains(u"is as it was before"_s), qPrintable(noticeTexts(page())));
    }

    void productionIsAlsoConfirmedByHoldingTheButton()
    {
        click(u"new_checkout"_s);
        action(u"Roll out to 50 %"_s)->trigger();
        auto *sheet = dialog<ChangeFlagDialog>();
        auto *apply = field<HoldButton>(sheet, u"apply"_s);
        QTest::keyClicks(field<QLineEdit>(sheet, u"reason"_s), u"looks good"_s);
        QCOMPARE(apply->text(), u"Hold to change"_s);
        apply->setHoldTime(60ms);
        QTest::mousePress(apply, Qt::LeftButton);
        QTRY_COMPARE(m_world->flags.asked.size(), 1);
        QTest::mouseRelease(apply, Qt::LeftButton);
        QCOMPARE(m_world->flags.asked.size(), 1); // and not once more
        QCOMPARE(m_world->flags.asked.first().rolloutPercent, std::optional(50));
    }

    void whatTheSchemaLacksIsSaidBeforeTheChange()
    {
        m_world->schema = {.isReached = false, .waitingFor = {u"orders.total"_s}};
        click(u"new_checkout"_s);
        action(u"Change"_s)->trigger();
        const QString texts = labelTexts(*dialog<ChangeFlagDialog>());
        QVERIFY2(texts.contains(u"not yet where its code needs it: orders.total"_s), qPrintable(texts));
    }

    void offNowAsksForNothingMore()
    {
        click(u"new_checkout"_s);
        action(u"Turn off now"_s)->trigger();
        auto *sheet = dialog<ChangeFlagDialog>();
        QVERIFY(field<QPushButton>(sheet, u"apply"_s)->isEnabled());
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(m_world->flags.asked.size(), 1);
        QCOMPARE(m_world->flags.asked.first().enabled, std::optional(false));
        QCOMPARE(m_world->flags.asked.first().rolloutPercent, std::nullopt);
    }

    void aConflictShowsTheirsBesideOursAndChangesNothing()
    {
        click(u"new_checkout"_s);
        action(u"Turn off now"_s)->trigger();
        auto *sheet = dialog<ChangeFlagDialog>();
        QTest::keyClick(sheet, Qt::Key_Return);
        FeatureFlag theirs = m_world->flags.asked.first().before;
        theirs.rolloutPercent = 75;
        theirs.changedBy = u"dev-c"_s;
        theirs.lock = u"9"_s;
        m_world->flags.changes.answer(FlagOutcome{.kind = FlagOutcome::Kind::Conflict, .current = theirs});
        QTRY_VERIFY2(noticeTexts(*sheet).contains(u"dev-c was faster"_s), qPrintable(noticeTexts(*sheet)));
        QVERIFY(noticeTexts(*sheet).contains(u"on for 75 %"_s));
        QVERIFY(noticeTexts(*sheet).contains(u"State: on → off"_s));
        QTest::keyClick(sheet, Qt::Key_Return); // decided anew, on what is there now
        QCOMPARE(m_world->flags.asked.size(), 2);
        QCOMPARE(m_world->flags.asked.last().before.lock, u"9"_s);
        QVERIFY(m_world->flags.asked.last().changeId != m_world->flags.asked.first().changeId);
    }

    void whenTheOutcomeIsUnknownItSaysSo()
    {
        click(u"new_checkout"_s);
        action(u"Turn off now"_s)->trigger();
        auto *sheet = dialog<ChangeFlagDialog>();
        QTest::keyClick(sheet, Qt::Key_Return);
        m_world->flags.changes.answer(
                Failure(Error{.kind = Error::Kind::Unreachable, .cause = Error::Cause::OutcomeUnknown}));
        QTRY_VERIFY2(noticeTexts(*sheet).contains(u"not known whether it was changed"_s),
                     qPrintable(noticeTexts(*sheet)));
    }

    void aConnectionThatIsLostMeanwhileTakesTheOpenSheetsRightToWrite()
    {
        click(u"new_checkout"_s);
        action(u"Roll out to 50 %"_s)->trigger();
        auto *sheet = dialog<ChangeFlagDialog>();
        auto *apply = field<QPushButton>(sheet, u"apply"_s);
        QTest::keyClicks(field<QLineEdit>(sheet, u"reason"_s), u"looks good"_s);
        QTest::keyClicks(field<QLineEdit>(sheet, u"key"_s), u"new_checkout"_s);
        QVERIFY(apply->isEnabled());
        m_world->flags.publish(Failure(Error{.kind = Error::Kind::Unreachable, .origin = u"db"_s}));
        QVERIFY(!apply->isEnabled());
        QVERIFY(apply->toolTip().contains(u"older than the last connection"_s));
        QVERIFY(noticeTexts(*sheet).contains(u"older than the last connection"_s));
        m_world->flags.publish(FlagWorld::snapshot());
        QVERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        m_world->flags.changes.answer(applied(m_world->flags.asked.first()));
        QTRY_VERIFY(shownButton(page(), u"Undo"_s));
        m_world->flags.publish(Failure(Error{.kind = Error::Kind::Unreachable, .origin = u"db"_s}));
        QVERIFY(!shownButton(page(), u"Undo"_s)->isEnabled());
        clickButton(page(), u"Undo"_s);
        QCOMPARE(m_world->flags.asked.size(), 1);
    }

    void aFlagThatOnlyCodeKnowsCanBeCreated()
    {
        click(u"beta_nav"_s);
        QVERIFY(!action(u"Change"_s)->isEnabled());
        action(u"New flag"_s)->trigger();
        auto *sheet = dialog<NewFlagDialog>();
        QCOMPARE(sheet->findChild<QLineEdit *>(u"key"_s)->text(), u"beta_nav"_s);
        auto *create = sheet->findChild<QPushButton *>(u"create"_s);
        QVERIFY(!create->isEnabled());
        const QList<QLineEdit *> fields = sheet->findChildren<QLineEdit *>();
        QTest::keyClicks(fields[1], u"New navigation"_s);
        QTest::keyClicks(fields[2], u"web"_s);
        QTest::mouseClick(create, Qt::LeftButton);
        QCOMPARE(m_world->flags.created.size(), 1);
        QCOMPARE(m_world->flags.created.first().owner, u"web"_s);
    }

    void onForAWhileGoesOffUnlessConfirmed()
    {
        click(u"invoice_export"_s);
        action(u"Change"_s)->trigger();
        auto *sheet = dialog<ChangeFlagDialog>();
        QTest::keyClick(field<QCheckBox>(sheet, u"on"_s), Qt::Key_Space);
        auto *end = sheet->findChild<QComboBox *>();
        end->setCurrentIndex(2); // 20 minutes
        QTest::keyClicks(field<QLineEdit>(sheet, u"reason"_s), u"try"_s);
        QTest::keyClicks(field<QLineEdit>(sheet, u"key"_s), u"invoice_export"_s);
        QTest::mouseClick(field<QPushButton>(sheet, u"apply"_s), Qt::LeftButton);
        m_world->flags.changes.answer(applied(m_world->flags.asked.first()));
        QTRY_COMPARE(m_world->kept.size(), 1);
        QCOMPARE(m_world->kept.first().at, FlagWorld::noon().addSecs(20 * 60));
        click(u"invoice_export"_s);
        page().panel()->show();
        QVERIFY(noticeTexts(*page().panel()).contains(u"goes off again"_s));
        m_world->clock.time = m_world->clock.time.addSecs(21 * 60);
        m_world->ends.add(m_world->kept.first().flag, std::chrono::seconds(0)); // the clock was set: look again
        QTRY_COMPARE(m_world->flags.asked.size(), 2);
        QCOMPARE(m_world->flags.asked.last().enabled, std::optional(false));
        QCOMPARE(m_world->flags.asked.last().before.lock, u"4"_s);
        m_world->flags.changes.answer(applied(m_world->flags.asked.last()));
        QTRY_COMPARE(m_world->kept.size(), 0);
        QVERIFY(noticeTexts(page()).contains(u"its time was up"_s));
    }
};

WIDGET_TEST(FlagChangeTest)

}

#include "tst_flagchange.moc"
