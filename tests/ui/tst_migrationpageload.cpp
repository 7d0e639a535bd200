// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/migrationfeed.h"
#include "tests/support/fakemigrationsource.h"
#include "tests/support/smoothness.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"
#include "ui/pages/migrationpage.h"
#include "ui/widgets/factview.h"

#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_migrationpageload {

namespace {

constexpr int Many = 2'000;

/// Every tenth brings a column that the next but four takes the place of.
SchemaEffect effectOf(int number)
{
    const QString table = u"table_%1"_s.arg(number % 100);
    if (number % 10 == 5)
        return {.kind = SchemaEffect::Kind::Drops, .table = table, .column = u"c%1"_s.arg(number)};
    return {.kind = SchemaEffect::Kind::Adds, .table = table, .column = u"c%1"_s.arg(number)};
}

Migration made(int number)
{
    Migration one{.database = u"default"_s, .version = quint64(1'700'000'000'000 + number)};
    one.name = u"change_%1"_s.arg(number);
    one.path = u"migrations/default/"_s + QString::number(one.version) + u'_' + one.name;
    one.id = u"default/"_s + QString::number(one.version);
    one.up = {.path = one.path + u"/up.sql",
              .blob = ObjectId::fromHex(QByteArray::number(number).rightJustified(40, '0')),
              .text = QByteArray(2'500, 'x') + QByteArray::number(number)};
    one.down = MigrationFile{.path = one.path + u"/down.sql", .text = "SELECT 1", .script = {.statements = 1}};
    one.judgement.kind = MigrationKind::Expand;
    one.judgement.effects = {effectOf(number)};
    one.judgement.hazards = {{.rule = u"create-index"_s,
                              .statement = 1,
                              .object = one.name,
                              .lock = u"SHARE"_s,
                              .reach = Hazard::Reach::Scan,
                              .blocks = Hazard::Blocks::Writes}};
    return one;
}

DatabaseFacts applied(int count)
{
    DatabaseFacts facts{.asOf = noon()};
    QMap<quint64, bool> &versions = facts.applied[u"default"_s];
    for (int number = 0; number < count; ++number)
        versions.insert(quint64(1'700'000'000'000 + number), false);
    return facts;
}

}

/// The page over migrations that the test makes.
struct PageWorld
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    FakeMigrationSource source;
    FakeDatabaseSource database;
    FakeMigrationVerifier verifier;
    FakeClock clock{noon()};
    MigrationFeed feed{source, database, verifier, clock, Policy::Migrations()};
    MigrationPage page{feed, settings};

    MigrationReading fill(int count)
    {
        MigrationReading reading{.asOf = noon()};
        for (int number = 0; number < count; ++number)
            reading.migrations.append(made(number));
        source.world = reading;
        return reading;
    }
    void show()
    {
        page.resize(1250, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }
    FactView *view() const
    {
        FactView *view = nullptr;
        for (FactView *one : page.findChildren<FactView *>())
            view = one->accessibleName() == u"Migrations"_s ? one : view;
        return view;
    }
};

class MigrationPageLoadTest : public QObject
{
    Q_OBJECT

private:
    static void doAll(Smoothness &smooth)
    {
        PageWorld world;
        auto &[folder, settings, source, database, verifier, clock, feed, page] = world;
        MigrationReading reading = world.fill(Many);
        database.world = applied(Many / 2);
        world.show();
        FactView *view = world.view();
        MigrationQuestion question;
        question.trunk.name = u"main"_s;
        smooth.expect(
                "first reading", [&] { feed.setQuestion(question); },
                [&] { return feed.counts().applied == Many / 2; });
        QCOMPARE(feed.counts().all, Many);
        QVERIFY(feed.counts().changes > 0);
        const QDateTime later = noon().addSecs(60);
        clock.advance(60s);
        smooth.expect("a minute later", [&] { feed.refresh(); }, [&] { return feed.now() == later; });
        database.world = applied(Many);
        smooth.expect("all of them applied", [&] { feed.refresh(); }, [&] { return feed.counts().applied == Many; });
        reading.migrations[7].name = u"renamed"_s;
        source.world = reading;
        smooth.expect(
                "one of them changed", [&] { feed.refresh(); },
                [&] { return feed.snapshot().migrations.at(7).name == u"renamed"_s; });
        QCOMPARE(feed.model().row(7).name, u"renamed"_s);
        smooth.expect("sorted", [&] { view->sortByColumn(MigrationModel::NameColumn, Qt::DescendingOrder); });
        smooth.expect("filtered", [&] { page.setFilter(u"change_7"_s); });
        smooth.expect("filter cleared", [&] { page.setFilter({}); });
        for (int step = 1; step <= 3; ++step)
            smooth.expect("scrolled", [&] {
                view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() * step / 3);
            });
        smooth.expect("flags are known", [&] { feed.setFlags(QSet<QString>{u"a"_s}); });
    }

private Q_SLOTS:
    /// What the first page of a program loads with its first picture is no matter of many migrations: fonts above all.
    void initTestCase()
    {
        PageWorld world;
        world.fill(20);
        world.show();
        Smoothness().expect(
                "the first picture", [&] { world.feed.setQuestion({}); }, [&] { return world.feed.hasFacts(); });
    }

    void manyMigrationsDoNotStopTheWindow() { expectSmooth(SmoothTurn, doAll); }

    /// What is on its way gives way to what came later.
    void theLastReadingCounts()
    {
        PageWorld world;
        MigrationFeed &feed = world.feed;
        FakeMigrationSource &source = world.source;
        MigrationReading reading = world.fill(Many);
        feed.setQuestion({});
        QCOMPARE(feed.state(), Feed::State::Refreshing);
        QVERIFY(!feed.hasFacts());
        reading.migrations.removeFirst();
        source.world = reading;
        feed.refresh();
        QTRY_COMPARE(feed.counts().all, Many - 1);
        QCOMPARE(feed.model().rowCount(), Many - 1);
        QTRY_COMPARE(feed.state(), Feed::State::Live);
        source.world = Failure(Error{.kind = Error::Kind::Unreachable, .origin = u"git"_s});
        feed.refresh();
        QCOMPARE(feed.state(), Feed::State::Failed);
        QCOMPARE(feed.counts().all, Many - 1); // failure takes no facts away
        reading.migrations.resize(3); // few are done at once
        source.world = reading;
        feed.refresh();
        QTRY_COMPARE(feed.counts().all, 3);
    }
};

WIDGET_TEST(MigrationPageLoadTest)

}

#include "tst_migrationpageload.moc"
