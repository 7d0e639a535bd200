// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/migrationfeed.h"
#include "models/wording/hazardwording.h"
#include "tests/support/fakemigrationsource.h"
#include "tests/support/pagehand.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/newmigrationdialog.h"
#include "ui/pages/migrationpage.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/sqlview.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_migrationpage {

namespace {

Migration made(quint64 version, const QString &name, MigrationKind kind)
{
    Migration one{.database = u"default"_s, .version = version, .name = name};
    one.path = u"migrations/default/"_s + QString::number(version) + u'_' + name;
    one.id = u"default/"_s + QString::number(version);
    one.up = {.path = one.path + u"/up.sql",
              .blob = ObjectId::fromHex(QByteArray(40, 'a')),
              .text = "ALTER TABLE orders\n  DROP COLUMN total;\n"};
    one.down = MigrationFile{.path = one.path + u"/down.sql",
                             .text = "ALTER TABLE orders ADD COLUMN total numeric(12,2);\n",
                             .script = {.statements = 1}};
    one.judgement.kind = kind;
    return one;
}

}

class MigrationPageTest : public QObject
{
    Q_OBJECT

private:
    FakeMigrationSource m_source;
    FakeDatabaseSource m_database;
    FakeMigrationVerifier m_verifier;
    FakeClock m_clock{noon()};
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MigrationFeed> m_feed;
    std::unique_ptr<MigrationPage> m_page;

    FactView &view() { return *m_page->table(); }
    QAction *action(const QString &text) { return pageAction(*m_page, text); }
    void click(int row) { clickCell(view(), view().model()->index(row, 1)); }
    QStringList shown()
    {
        QStringList names;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            names.append(view().model()->index(row, MigrationModel::NameColumn).data().toString());
        return names;
    }

private Q_SLOTS:
    void init()
    {
        Migration contract = made(3, u"drop_total"_s, MigrationKind::Contract);
        contract.place = Migration::Place::Branch;
        contract.branches = {u"feat/total"_s};
        contract.pullRequest = 482;
        contract.judgement.hazards = {{.rule = u"drop-column"_s,
                                       .statement = 1,
                                       .offset = 21,
                                       .length = 17,
                                       .object = u"orders.total"_s,
                                       .lock = u"ACCESS EXCLUSIVE"_s,
                                       .reach = Hazard::Reach::Instant,
                                       .blocks = Hazard::Blocks::Everything}};
        contract.judgement.effects = {{.kind = SchemaEffect::Kind::Drops, .table = u"orders"_s, .column = u"total"_s}};
        m_source.world = MigrationReading{.migrations = {made(1, u"init"_s, MigrationKind::Expand),
                                                         made(2, u"fill"_s, MigrationKind::Backfill), contract},
                                          .asOf = noon()};
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_verifier.plans.clear();
        m_feed = std::make_unique<MigrationFeed>(m_source, m_database, m_verifier, m_clock, Policy::Migrations());
        m_page = std::make_unique<MigrationPage>(*m_feed, *m_settings);
        MigrationQuestion question;
        question.repository.webUrl = u"https://github.com/acme/platform"_s;
        m_feed->setQuestion(question);
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(view().model()->rowCount(), 3);
    }
    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        while (m_verifier.calls.count() > 0) // those that this test began
            m_verifier.calls.answer(QList<VerifiedMigration>());
    }

    void theNewestComesFirst() { QCOMPARE(shown(), QStringList({u"drop_total"_s, u"fill"_s, u"init"_s})); }

    void wordsFilter()
    {
        m_page->setFilter(u"backfill"_s);
        QCOMPARE(shown(), QStringList(u"fill"_s));
        m_page->setFilter({});
        QCOMPARE(shown().size(), 3);
    }

    void thePanelMarksHazardsAndSaysWhy()
    {
        click(0);
        QVERIFY(m_page->hasSubject());
        const QList<SqlView *> views = m_page->panel()->findChildren<SqlView *>();
        QCOMPARE(views.size(), 2);
        QCOMPARE(views[0]->marks().size(), 1);
        QCOMPARE(views[0]->toPlainText().mid(21, 17), u"DROP COLUMN total"_s);
        QTextCursor inside(views[0]->document());
        inside.setPosition(25);
        m_page->panel()->resize(500, 700);
        m_page->panel()->show();
        QVERIFY(views[0]->toolTipAt(views[0]->cursorRect(inside).center()).contains(u"orders.total"_s));
        QTextCursor before(views[0]->document());
        QVERIFY(views[0]->toolTipAt(views[0]->cursorRect(before).center()).isEmpty());
    }

    void aDownThatDropsWhatIsNotItsOwnIsMarked()
    {
        Migration &fill = m_source.world->migrations[1];
        fill.down->text = "SELECT 1;\nDROP TABLE orders;\n";
        fill.down->script
                = {.statements = 2,
                   .operations
                   = {{.kind = SqlOperation::Kind::DropTable, .offset = 10, .length = 17, .object = u"orders"_s}}};
        m_feed->refresh();
        click(1);
        const SqlView *const down = m_page->panel()->findChildren<SqlView *>().value(1);
        QTRY_COMPARE(down->marks().size(), 1);
        QCOMPARE(down->toPlainText().mid(10, 17), u"DROP TABLE orders"_s);
        QVERIFY(down->marks().first().toolTip.contains(u"drops orders"_s));
        action(u"Copy as review"_s)->trigger();
        QVERIFY(clipboardText().contains(u"drops orders"_s));
    }

    void thePanelSaysWhatKeepsOldAndNewInStep()
    {
        Migration &expand = m_source.world->migrations[1];
        expand.judgement.kind = MigrationKind::Expand;
        expand.header = {.replaces = u"orders.total"_s, .by = u"orders.cents"_s};
        expand.judgement.effects = {{.kind = SchemaEffect::Kind::Adds, .table = u"orders"_s, .column = u"cents"_s}};
        m_feed->refresh();
        click(1);
        m_page->panel()->show();
        const auto says = [this](const QString &text) { return labelTexts(*m_page->panel()).contains(text); };
        QTRY_VERIFY(says(u"no dual write seen"_s));
        QVERIFY(says(u"it has no probe.sql"_s));
        action(u"Copy as review"_s)->trigger();
        QVERIFY(clipboardText().contains(u"no dual write seen"_s));
        expand.verification = {.state = Verification::State::Passed,
                               .writes = Verification::Writes::Kept,
                               .inStep = {u"orders.total → orders.cents"_s}};
        m_feed->refresh();
        QTRY_VERIFY(says(u"proven by probe.sql"_s));
        QVERIFY(says(u"came to both sides and outlived the down: orders.total → orders.cents"_s));
    }

    void theReviewCommentIsCopied()
    {
        click(0);
        action(u"Copy as review"_s)->trigger();
        const QString comment = clipboardText();
        QVERIFY2(comment.contains(u"`drop-column` (up.sql:2)"_s), qPrintable(comment));
        QVERIFY(comment.contains(u"not allowed yet"_s));
    }

    void exercisingShowsItsProgressAndStops()
    {
        click(0);
        action(u"Exercise up and down"_s)->trigger();
        QCOMPARE(m_verifier.plans.size(), 1);
        QCOMPARE(m_verifier.plans.first().wanted, QStringList(u"default/3"_s));
        QVERIFY(m_feed->isVerifying());
        QVERIFY(action(u"Stop exercising"_s)->isEnabled());
        action(u"Stop exercising"_s)->trigger();
        QCOMPARE(m_verifier.calls.count(), 0);
        QTRY_VERIFY(!m_feed->isVerifying());
    }

    void whatIsNewIsExercisedUnasked()
    {
        action(u"Exercise down"_s)->trigger();
        QCOMPARE(m_verifier.plans.last().wanted, QStringList(u"default/3"_s));
    }

    void aNewPairIsWrittenFromATemplate()
    {
        action(u"New migration"_s)->trigger();
        auto *dialog = m_page->findChild<NewMigrationDialog *>();
        QVERIFY(dialog);
        const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        QTest::keyClicks(fields[0], u"orders"_s);
        QTest::keyClicks(fields[1], u"total"_s);
        QTest::keyClicks(fields[2], u"total_cents"_s);
        QVERIFY(dialog->texts().up.contains("replaces orders.total by orders.total_cents"));
        dialog->accept();
        QTRY_VERIFY(m_source.created.endsWith(u"_expand_orders_total"_s));
        QVERIFY(m_source.created.startsWith(u"migrations/default/"_s));
    }

    void everythingHasAName()
    {
        click(0);
        QCOMPARE(view().accessibleName(), u"Migrations"_s);
        QCOMPARE(namelessWidgets(*m_page), QStringList());
        QCOMPARE(blankIcons(*m_page), QStringList());
        QCOMPARE(wordlessCells(*m_page).join(u'\n'), QString());
        QCOMPARE(namelessWidgets(*m_page->panel()), QStringList());
        QCOMPARE(wordlessCells(*m_page->panel()).join(u'\n'), QString());
    }

    void whatTakesSeveralLinesHasThem()
    {
        click(0);
        QWidget &panel = *m_page->panel();
        panel.resize(320, 700);
        panel.show();
        QTRY_COMPARE(cutSentences(panel).join(u'\n'), QString());
    }

    void theTwoFilesStandSideBySideWhereThereIsRoom()
    {
        click(0);
        QWidget &panel = *m_page->panel();
        panel.show();
        const QList<SqlView *> views = panel.findChildren<SqlView *>();
        const auto placeOf
                = [&](int view) { return QRect(views[view]->mapTo(&panel, QPoint(0, 0)), views[view]->size()); };
        panel.resize(1400, 700);
        QTRY_VERIFY(placeOf(0).right() < placeOf(1).left());
        QTRY_COMPARE(placeOf(0).top(), placeOf(1).top());
        QVERIFY(qAbs(placeOf(0).width() - placeOf(1).width()) <= 2);
        panel.resize(420, 700);
        QTRY_VERIFY(placeOf(0).bottom() < placeOf(1).top());
        QCOMPARE(placeOf(0).left(), placeOf(1).left());
        panel.resize(1400, 700);
        QTRY_VERIFY(placeOf(0).right() < placeOf(1).left());
        QVERIFY(views[0]->toPlainText().contains(u"DROP COLUMN total"_s));
        QVERIFY(views[1]->toPlainText().contains(u"ADD COLUMN total"_s));
    }

    void sqlHasTheColoursOfItsLanguage()
    {
        click(0);
        const SqlView *view = m_page->panel()->findChild<SqlView *>();
        const auto formats = view->document()->firstBlock().layout()->formats(); // of ALTER TABLE orders
        QVERIFY(!formats.isEmpty());
        QCOMPARE(formats.first().start, 0);
        QVERIFY(formats.first().format.foreground().color() != view->palette().color(QPalette::Text));
    }

    void aHazardTellsItsSaferWayUnderTheMouse()
    {
        click(0);
        m_page->panel()->resize(500, 700);
        m_page->panel()->show();
        SqlView *view = m_page->panel()->findChild<SqlView *>();
        QTextCursor inside(view->document());
        inside.setPosition(25);
        const QPoint at = view->viewport()->mapTo(view, view->cursorRect(inside).center());
        QHelpEvent rest(QEvent::ToolTip, at, view->mapToGlobal(at));
        QApplication::sendEvent(view, &rest);
        QTRY_VERIFY(QToolTip::isVisible());
        const Hazard &hazard = m_feed->model().row(m_feed->model().find(u"default/3"_s)).judgement.hazards.first();
        QVERIFY2(QToolTip::text().contains(saferWayText(hazard)), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(u"ACCESS EXCLUSIVE"_s));
        QToolTip::hideText();
    }

    void whatIsShownIsExported()
    {
        const QString folder = m_folder.filePath(u"exported"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + "/shown.csv"_L1;
        const auto save = [&] {
            clickButton(*m_page, u"Export…"_s);
            QFileDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = m_page->findChild<QFileDialog *>()) && dialog->isVisible());
            auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            QVERIFY(name);
            QCOMPARE(name->text(), u"migrations.csv"_s);
            dialog->setDirectory(folder);
            name->selectAll();
            QTest::keyClicks(name, u"shown"_s); // the ending comes by itself
            QTest::keyClick(name, Qt::Key_Return);
            QTRY_VERIFY(QFile::exists(path));
            QTRY_VERIFY(!m_page->findChild<QFileDialog *>());
        };
        const auto lines = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed().split(u'\n')
                                                  : QStringList();
        };
        save();
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(lines().size(), 4); // with the names of the columns
        QVERIFY2(lines()[1].contains(u"drop_total"_s), qPrintable(lines()[1])); // as sorted
        QVERIFY(lines()[3].contains(u"init"_s));
        QVERIFY(QFile::remove(path));
        m_page->setFilter(u"backfill"_s);
        save();
        QCOMPARE(lines().size(), 2);
        QVERIFY(lines()[1].contains(u"fill"_s));
        QVERIFY(QFile::remove(path));
    }

    void foreignSqlIsAskedAbout()
    {
        m_source.world->migrations.last().isForeign = true;
        m_feed->refresh();
        QTRY_COMPARE(m_feed->foreignOf({}), QStringList(u"default/3"_s));
        click(0);
        m_page->panel()->show();
        const auto ask = [&] {
            clickButton(*m_page->panel(), u"Exercise up and down"_s);
            QTRY_VERIFY(m_page->findChild<QMessageBox *>());
            QTRY_VERIFY(m_page->findChild<QMessageBox *>()->isVisible());
        };
        const auto isAnswered = [&] { return !m_page->findChild<QMessageBox *>(); };
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
            ask();
            QVERIFY(!isAnswered());
            QVERIFY(m_page->findChild<QMessageBox *>()->text().contains(u'1'));
            QTest::keyClick(m_page->findChild<QMessageBox *>(), key);
            QTRY_VERIFY(isAnswered());
            QCOMPARE(m_verifier.plans.size(), 0); // neither key lets it run
        }
        ask();
        clickButton(*m_page->findChild<QMessageBox *>(), u"Leave them out"_s);
        QTRY_COMPARE(m_verifier.plans.size(), 1);
        QVERIFY(!m_verifier.plans.last().isForeignAllowed);
        m_verifier.calls.answer(QList<VerifiedMigration>());
        QTRY_VERIFY(!m_feed->isVerifying() && isAnswered());
        ask();
        clickButton(*m_page->findChild<QMessageBox *>(), u"Run them"_s);
        QTRY_COMPARE(m_verifier.plans.size(), 2);
        QVERIFY(m_verifier.plans.last().isForeignAllowed);
        QCOMPARE(m_verifier.plans.last().wanted, QStringList(u"default/3"_s));
    }

    void eachDatabaseHasARunOfItsOwn()
    {
        Migration other = made(7, u"report"_s, MigrationKind::Expand);
        other.database = u"reports"_s;
        other.id = u"reports/7"_s;
        other.place = Migration::Place::Branch;
        m_source.world->migrations.append(other);
        m_feed->refresh();
        QTRY_COMPARE(view().model()->rowCount(), 4);
        clickButton(*m_page, u"Exercise down migrations"_s);
        QTRY_COMPARE(m_verifier.plans.size(), 1);
        QCOMPARE(m_feed->run()->total, 2);
        QCOMPARE(m_verifier.plans[0].wanted, QStringList(u"default/3"_s));
        m_verifier.calls.answer(QList<VerifiedMigration>());
        QTRY_COMPARE(m_verifier.plans.size(), 2);
        QCOMPARE(m_verifier.plans[1].wanted, QStringList(u"reports/7"_s));
        QCOMPARE(m_verifier.plans[1].migrations.size(), 1);
        QCOMPARE(m_feed->run()->done, 1);
        m_verifier.calls.answer(QList<VerifiedMigration>());
        QTRY_VERIFY(!m_feed->isVerifying());
        clickButton(*m_page, u"Exercise down migrations"_s);
        QTRY_COMPARE(m_verifier.plans.size(), 3);
        clickButton(*m_page, u"Stop exercising"_s); // all of it
        QCOMPARE(m_verifier.calls.count(), 0);
        QTRY_VERIFY(!m_feed->isVerifying());
        QCOMPARE(m_verifier.plans.size(), 3);
    }

    void withoutADatabaseNothingIsSaidToBeAllowed()
    {
        const std::optional<Page::Figure> figure = m_page->figure();
        QVERIFY(figure);
        QCOMPARE(figure->value, QString());
        QCOMPARE(figure->detail, u"the database is not connected"_s);
    }
};

WIDGET_TEST(MigrationPageTest)

}

#include "tst_migrationpage.moc"
