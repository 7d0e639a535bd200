// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/migrationfeed.h"
#include "tests/support/fakemigrationsource.h"
#include "tests/support/testrepository.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/newmigrationdialog.h"
#include "ui/pages/migrationpage.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/sqlview.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

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

    FactView &view()
    {
        for (FactView *one : m_page->findChildren<FactView *>()) {
            if (one->accessibleName() == u"Migrations"_s)
                return *one;
        }
        qFatal("no table");
    }
    void click(int row)
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                          view().visualRect(view().model()->index(row, 1)).center());
    }
    QStringList shown()
    {
        QStringList names;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            names.append(view().model()->index(row, MigrationModel::NameColumn).data().toString());
        return names;
    }
    QAction *action(const QString &text)
    {
        for (QAction *one : m_page->pageActions()) {
            if (one->text().remove(u'&').startsWith(text))
                return one;
        }
        qFatal("no action %s", qPrintable(text));
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

    void theReviewCommentIsCopied()
    {
        click(0);
        action(u"Copy as review"_s)->trigger();
        const QString comment = QGuiApplication::clipboard()->text();
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
        QCOMPARE(namelessWidgets(*m_page), QStringList());
        QCOMPARE(namelessWidgets(*m_page->panel()), QStringList());
    }

    void withoutADatabaseNothingIsSaidToBeAllowed()
    {
        const std::optional<Page::Figure> figure = m_page->figure();
        QVERIFY(figure);
        QCOMPARE(figure->value, QString());
        QCOMPARE(figure->detail, u"the database is not connected"_s);
    }
};

QTEST_MAIN(MigrationPageTest)
#include "tst_migrationpage.moc"
