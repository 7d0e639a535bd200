// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/editor/editorcommand.h"
#include "tests/support/flagworld.h"
#include "ui/dialogs/changeflagdialog.h"
#include "ui/dialogs/flagauditdialog.h"
#include "ui/dialogs/newflagdialog.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/holdbutton.h"
#include "ui/widgets/noticebox.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FlagPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FlagWorld> m_world;

    FlagPage &page() { return m_world->page; }
    FactView &view() { return *page().findChild<FactView *>(); }
    QStringList shown()
    {
        QStringList keys;
        const QAbstractItemModel &model = *view().model();
        for (int row = 0; row < model.rowCount(); ++row)
            keys += model.index(row, FlagModel::KeyColumn).data().toString();
        return keys;
    }
    QAction *action(const QString &text)
    {
        for (QAction *one : page().pageActions()) {
            if (one->text().startsWith(text))
                return one;
        }
        return nullptr;
    }
    void click(const QString &key)
    {
        const QAbstractItemModel &model = *view().model();
        const QModelIndexList found = model.match(model.index(0, 0), FlagModel::KeyRole, key, 1, Qt::MatchExactly);
        QVERIFY2(!found.isEmpty(), qPrintable(key));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(found.first()).center());
    }
    void choose(const QString &chip)
    {
        for (QToolButton *button : page().findChildren<QToolButton *>()) {
            if (button->text().startsWith(chip))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(chip));
    }
    QString notices(const QWidget &root)
    {
        QStringList texts;
        for (const NoticeBox *box : root.findChildren<NoticeBox *>()) {
            if (box->isVisibleTo(&root))
                texts += box->title() + u": "_s + box->text();
        }
        return texts.join(u'\n');
    }
    QPushButton *visibleButton(const QString &text)
    {
        for (QPushButton *one : page().findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// The dialog that just opened, ready to be typed into.
    template <typename Dialog>
    Dialog *dialog()
    {
        auto *found = page().findChild<Dialog *>();
        if (found && !QTest::qWaitForWindowExposed(found))
            qWarning("the dialog is not shown");
        return found;
    }
    template <typename Field>
    Field *field(ChangeFlagDialog *dialog, const QString &name)
    {
        return dialog->findChild<Field *>(name);
    }
    static FlagOutcome applied(const FlagChange &change)
    {
        FeatureFlag after = change.before;
        after.enabled = change.enabled.value_or(after.enabled.value_or(false));
        after.rolloutPercent = change.rolloutPercent.value_or(after.rolloutPercent.value_or(0));
        after.lock = u"4"_s;
        return {.kind = FlagOutcome::Kind::Applied, .current = after};
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_world = std::make_unique<FlagWorld>();
        page().resize(1250, 700);
        page().show();
        QVERIFY(QTest::qWaitForWindowExposed(&page()));
        m_world->feed.setTrunk(ObjectId::fromHex("1111111111111111111111111111111111111111"));
        m_world->flags.publish(FlagWorld::snapshot());
        QCoreApplication::processEvents();
    }

    void cleanup() { m_world.reset(); }

    void theMostUrgentFlagComesFirst()
    {
        QCOMPARE(shown().join(u' '), u"fast_search beta_nav legacy_login new_checkout vat_v2 invoice_export"_s);
        QCOMPARE(page().statusText().section(u" · "_s, 0, 0), u"5 flags"_s);
        QCOMPARE(page().badge(), (Page::Badge{.errors = 3, .warnings = 1}));
    }

    void chipsStateAndOwnerFilter()
    {
        choose(u"to remove"_s);
        QCOMPARE(shown().join(u' '), u"fast_search legacy_login"_s);
        choose(u"unknown"_s);
        QCOMPARE(shown().join(u' '), u"beta_nav"_s);
        choose(u"all"_s);
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
        QCOMPARE(page().findChild<EmptyState *>()->title(), u"No flag matches"_s);
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
        QTRY_VERIFY(panel.findChild<CodeView *>()->toPlainText().contains(u"web/src/pages/Checkout.vue:41"_s));
        QVERIFY(panel.findChild<CodeView *>()->toPlainText().contains(u"flags.on('new_checkout')"_s));
        QVERIFY2(notices(panel).contains(u"The API does not evaluate this flag"_s), qPrintable(notices(panel)));
        auto *history = panel.findChild<QTreeWidget *>();
        QTRY_COMPARE(history->topLevelItemCount(), 1);
        QCOMPARE(history->topLevelItem(0)->text(1), u"10 % → 25 %"_s);
        QCOMPARE(history->topLevelItem(0)->text(2), u"dev-a"_s);
    }

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
        QTRY_VERIFY(visibleButton(u"Undo"_s));
        QTest::mouseClick(visibleButton(u"Undo"_s), Qt::LeftButton);
        QCOMPARE(m_world->flags.asked.size(), 2);
        QCOMPARE(m_world->flags.asked.last().before.lock, u"4"_s);
        QCOMPARE(m_world->flags.asked.last().rolloutPercent, std::optional(25));
        m_world->flags.changes.answer(applied(m_world->flags.asked.last()));
        QTRY_VERIFY2(notices(page()).contains(u"is as it was before"_s), qPrintable(notices(page())));
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
        QStringList texts;
        for (const QLabel *label : dialog<ChangeFlagDialog>()->findChildren<QLabel *>())
            texts += label->text();
        QVERIFY2(texts.join(u'\n').contains(u"not yet where its code needs it: orders.total"_s),
                 qPrintable(texts.join(u'\n')));
    }

    void whereASecretIsAskedForTheConnectionsAreShown()
    {
        const QSignalSpy wanted(&m_world->page, &Page::connectionsWanted);
        m_world->flags.publish(Failure(Error{.kind = Error::Kind::Unauthenticated, .origin = u"hasura"_s}));
        action(u"Connect"_s)->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ConnectedSource>(), ConnectedSource::Hasura);
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
        QTRY_VERIFY2(notices(*sheet).contains(u"dev-c was faster"_s), qPrintable(notices(*sheet)));
        QVERIFY(notices(*sheet).contains(u"on for 75 %"_s));
        QVERIFY(notices(*sheet).contains(u"State: on → off"_s));
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
        QTRY_VERIFY2(notices(*sheet).contains(u"not known whether it was changed"_s), qPrintable(notices(*sheet)));
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
        QVERIFY(notices(*sheet).contains(u"older than the last connection"_s));
        m_world->flags.publish(FlagWorld::snapshot());
        QVERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        m_world->flags.changes.answer(applied(m_world->flags.asked.first()));
        QTRY_VERIFY(visibleButton(u"Undo"_s));
        m_world->flags.publish(Failure(Error{.kind = Error::Kind::Unreachable, .origin = u"db"_s}));
        QVERIFY(!visibleButton(u"Undo"_s)->isEnabled());
        QTest::mouseClick(visibleButton(u"Undo"_s), Qt::LeftButton);
        QCOMPARE(m_world->flags.asked.size(), 1);
    }

    void aRepeatedKeyIsShownAndNeverWritten()
    {
        FlagSnapshot snapshot = FlagWorld::snapshot();
        snapshot.repeatedKeys = {u"new_checkout"_s};
        m_world->flags.publish(snapshot);
        QVERIFY(notices(page()).contains(u"more than once"_s));
        click(u"new_checkout"_s);
        QVERIFY(!action(u"Change"_s)->isEnabled());
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
        QVERIFY(notices(*page().panel()).contains(u"goes off again"_s));
        m_world->clock.time = m_world->clock.time.addSecs(21 * 60);
        m_world->ends.add(m_world->kept.first().flag, std::chrono::seconds(0)); // the clock was set: look again
        QTRY_COMPARE(m_world->flags.asked.size(), 2);
        QCOMPARE(m_world->flags.asked.last().enabled, std::optional(false));
        QCOMPARE(m_world->flags.asked.last().before.lock, u"4"_s);
        m_world->flags.changes.answer(applied(m_world->flags.asked.last()));
        QTRY_COMPARE(m_world->kept.size(), 0);
        QVERIFY(notices(page()).contains(u"its time was up"_s));
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

QTEST_MAIN(FlagPageTest)
#include "tst_flagpage.moc"
