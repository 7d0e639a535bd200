// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/migrations/migrationreader.h"
#include "app/adapters/migrations/verificationmemory.h"
#include "models/rules/migrationquestion.h"
#include "tests/support/migrationsingit.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_gitmigrationsource {

namespace {

QByteArray text(const MigrationSnapshot &snapshot)
{
    QStringList lines;
    for (const Migration &migration : snapshot.migrations)
        lines.append(QStringList{migration.id, migration.name, QString::number(int(migration.judgement.kind)),
                                 QString::number(int(downOf(migration))), QString::number(int(migration.place)),
                                 migration.branches.join(u',')}
                             .join(u" | "_s));
    return lines.join(u'\n').toUtf8();
}

}

/// Migrations in real repositories.
class GitMigrationSourceTest : public QObject, protected MigrationsInGit
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void everyLayoutIsRead()
    {
        write(u"hasura/migrations/default/1700000000001_a"_s, "CREATE TABLE a (id int)", "DROP TABLE a");
        write(u"hasura/migrations/reports/1700000000001_r"_s, "CREATE TABLE r (id int)", "");
        write(u"hasura/migrations/default/squashed_1_to_2/1700000000000_old"_s, "SELECT 1", "SELECT 1");
        write(u"hasura/migrations/default/1700000000002_empty"_s, "", "");
        write(u"hasura/migrations/default/18446744073709551615_big"_s, "SELECT 1", "-- nothing");
        write(u"other/migrations/3_flat"_s, "DROP TABLE a", "SELECT 1");
        m_repository->write(u"other/migrations/4_older.up.sql"_s, "CREATE TABLE o (id int)");
        write(u"node_modules/x/migrations/5_foreign"_s, "SELECT 1", "SELECT 1");
        commit();
        QCOMPARE(text(read()),
                 "default/1700000000001 | a | 1 | 0 | 0 | \n"
                 "default/18446744073709551615 | big | 0 | 2 | 0 | \n"
                 "default/3 | flat | 3 | 0 | 0 | \n"
                 "default/4 | older | 1 | 1 | 0 | \n"
                 "reports/1700000000001 | r | 1 | 1 | 0 | ");
    }

    void branchesAndTheWorkTreeAddTheirs()
    {
        write(u"migrations/default/1_a"_s, "CREATE TABLE a (id int, x int)", "DROP TABLE a");
        commit();
        m_repository->git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/b"_s});
        write(u"migrations/default/2_b"_s, "ALTER TABLE a DROP x", "ALTER TABLE a ADD x int");
        commit();
        m_repository->git({u"checkout"_s, u"-q"_s, u"main"_s});
        write(u"migrations/default/3_w"_s, "ALTER TABLE a ADD y int", "ALTER TABLE a DROP y");
        m_question.branches = {{.name = u"feat/b"_s, .tip = tip(u"feat/b"_s), .pullRequest = 7}};
        const MigrationSnapshot snapshot = read();
        QCOMPARE(text(snapshot),
                 "default/1 | a | 1 | 0 | 0 | \n"
                 "default/2 | b | 3 | 0 | 2 | feat/b\n"
                 "default/3 | w | 1 | 0 | 1 | ");
        QCOMPARE(snapshot.migrations[1].pullRequest, 7);
        QCOMPARE(snapshot.changes.size(), 1);
        QCOMPARE(snapshot.changes[0].object, u"a.x"_s);
        QVERIFY(rules(snapshot).contains(u"MIG-4 default/2"_s));
        QVERIFY(rules(snapshot).contains(u"MIG-5 default/3"_s));
    }

    void aChangeIsJoinedOverItsMigrations()
    {
        write(u"migrations/default/1_a"_s, "CREATE TABLE orders (id int, total int)", "DROP TABLE orders");
        write(u"migrations/default/2_b"_s, "ALTER TABLE orders ADD total_cents bigint",
              "ALTER TABLE orders DROP total_cents");
        write(u"migrations/default/3_c"_s, "UPDATE orders SET total_cents = total * 100", "SELECT 1");
        m_repository->write(u"api.ts"_s, "const orders = query('total')\n");
        commit();
        write(u"migrations/default/4_d"_s, "ALTER TABLE orders DROP total", "ALTER TABLE orders ADD total int");
        m_question.oldObjects.insert(u"orders.total"_s, {});
        DatabaseFacts facts;
        facts.applied[u"default"_s] = {{1, false}, {2, false}, {3, false}};
        facts.backfills[u"orders.total"_s] = {.id = u"orders.total"_s, .isProven = true};
        facts.reads[u"orders.total"_s] = {.state = ReadEvidence::State::Zero, .since = noon().addDays(-3)};
        MigrationSnapshot snapshot = read(facts);
        QCOMPARE(snapshot.changes.size(), 1);
        const SchemaChange &change = snapshot.changes.first();
        QCOMPARE(change.replacement, u"orders.total_cents"_s);
        QCOMPARE(change.link, SchemaChange::Link::Data);
        QCOMPARE(change.expandedBy, QStringList(u"default/2"_s));
        QCOMPARE(change.backfilledBy, QStringList(u"default/3"_s));
        QCOMPARE(change.contractedBy, QStringList(u"default/4"_s));
        QCOMPARE(change.blockers.size(), 1);
        QCOMPARE(change.blockers.first().kind, ContractBlocker::Kind::NamedInCode);
        m_repository->write(u"api.ts"_s, "const orders = query('cents')\n");
        m_repository->git({u"commit"_s, u"-q"_s, u"-m"_s, u"Use"_s, u"api.ts"_s});
        snapshot = read(facts);
        QVERIFY(snapshot.changes.first().isContractAllowed());
        QCOMPARE(snapshot.changes.first().phase, SchemaChange::Phase::Contract);
        facts.asOf = noon().addDays(-2); // by then it had been quiet for a day; nobody knows what came after
        QVERIFY(!read(facts).changes.first().isContractAllowed());
        QCOMPARE(read(facts).changes.first().phase, SchemaChange::Phase::Quiet);
        facts.asOf = noon();
        QVERIFY(read(facts).changes.first().isContractAllowed());
        facts.reads[u"orders.total"_s].since = noon().addSecs(-3600);
        snapshot = read(facts);
        QCOMPARE(snapshot.changes.first().phase, SchemaChange::Phase::Quiet);
        QCOMPARE(snapshot.changes.first().contractAllowedAt, noon().addSecs(47 * 3600));
    }

    void flagsAndOldImagesBlockTheContract()
    {
        write(u"migrations/default/1_a"_s, "CREATE TABLE orders (id int, total int)", "DROP TABLE orders");
        write(u"migrations/default/2_b"_s,
              "-- trunkline: change=orders.total->orders.total_cents flag=cents\nALTER TABLE orders ADD total_cents "
              "bigint",
              "ALTER TABLE orders DROP total_cents");
        m_repository->write(u"api.ts"_s, "select('orders', 'total')\n");
        commit();
        const ObjectId old = tip(u"main"_s);
        m_repository->write(u"api.ts"_s, "select('orders', 'cents')\n");
        commit();
        m_question.oldObjects.insert(u"orders.total"_s, {});
        DatabaseFacts facts;
        facts.applied[u"default"_s] = {{1, false}, {2, false}};
        facts.backfills[u"orders.total"_s] = {.id = u"orders.total"_s, .isProven = true};
        facts.reads[u"orders.total"_s] = {.state = ReadEvidence::State::Zero, .since = noon().addDays(-3)};
        const auto blockers = [&](const LivingFlags &flags) {
            QList<ContractBlocker::Kind> kinds;
            const MigrationSnapshot snapshot = assemble(reading(), facts, flags, noon(), Policy::Migrations());
            for (const ContractBlocker &blocker : snapshot.changes.value(0).blockers)
                kinds.append(blocker.kind);
            return kinds;
        };
        using enum ContractBlocker::Kind;
        const QSet<QString> none;
        QCOMPARE(blockers(std::nullopt), {FlagUnknown});
        QCOMPARE(blockers(QSet<QString>{u"cents"_s}), {FlagAlive});
        QCOMPARE(blockers(none), {});
        m_question.running = {{old.toHex().left(9), {u"api"_s}}, {tip(u"main"_s).toHex(), {u"web"_s}}};
        QCOMPARE(blockers(none), {OldImage});
        QCOMPARE(reading().oldImages.value(u"orders.total"_s), QStringList(u"api"_s));
        m_question.running = {{u"latest"_s, {u"api"_s}}, {u"0123456789"_s, {u"web"_s}}};
        QCOMPARE(blockers(none), {}); // commits that are not here tell nothing
    }

    void otherPanesTellWhatTheyKnow()
    {
        const FlagFacts inTable{.name = u"a"_s, .flag = FeatureFlag{.key = u"a"_s}, .places = QList<CodePlace>()};
        const FlagFacts inCode{.name = u"b"_s, .flag = {}, .places = QList<CodePlace>{{}}};
        const FlagFacts unread{.name = u"c"_s, .flag = FeatureFlag{.key = u"c"_s}, .places = {}};
        QCOMPARE(livingFlags({inTable, inCode}), LivingFlags({u"a"_s, u"b"_s}));
        QCOMPARE(livingFlags({inTable, unread}), std::nullopt);
        Service api{.name = u"api"_s};
        api.release.commit = u"abc1234"_s;
        const Service database{.name = u"db"_s};
        QCOMPARE(servicesByCommit({api, database}), (QMap<QString, QStringList>{{u"abc1234"_s, {u"api"_s}}}));
    }

    void runsAreRememberedUntilSomethingChanges()
    {
        write(u"migrations/default/1_a"_s, "CREATE TABLE a (id int)", "DROP TABLE a");
        commit();
        const auto hashes = verificationHashes(inOrder(reading().migrations, u"default"_s), {});
        VerificationMemory(m_repository->filePath(u".git/verified.json"_s))
                .keep({{.key = u"default/1"_s,
                        .verification
                        = {.state = Verification::State::Passed, .hash = hashes.value(u"default/1"_s), .at = noon()}}});
        QCOMPARE(read().migrations.first().verification.state, Verification::State::Passed);
        m_repository->write(u"migrations/default/1_a/down.sql"_s, "DROP TABLE IF EXISTS a");
        commit();
        QCOMPARE(read().migrations.first().verification.state, Verification::State::Outdated);
    }

    void probesAreReadBesideThem()
    {
        write(u"migrations/default/1_a"_s, "CREATE TABLE a (id int)", "DROP TABLE a");
        m_repository->write(u"migrations/default/1_a/probe.sql"_s, "INSERT INTO a VALUES (1)");
        write(u"migrations/default/2_b"_s, "SELECT 1", "SELECT 1");
        m_repository->write(u"migrations/default/2_b/probe.sql"_s, "");
        m_repository->write(u"flat/migrations/3_c.up.sql"_s, "SELECT 1");
        m_repository->write(u"flat/migrations/3_c.probe.sql"_s, "SELECT 'in trunk'");
        m_repository->write(u"migrations/default/4_alone/probe.sql"_s, "SELECT 1"); // of no migration
        commit();
        write(u"migrations/default/5_d"_s, "SELECT 1", "SELECT 1");
        m_repository->write(u"migrations/default/5_d/probe.sql"_s, "SELECT 'in the work tree'");
        const QList<Migration> all = read().migrations;
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[0].probe->text, "INSERT INTO a VALUES (1)");
        QCOMPARE(all[0].probe->path, u"migrations/default/1_a/probe.sql"_s);
        QVERIFY(!all[1].probe);
        QCOMPARE(all[2].probe->text, "SELECT 'in trunk'");
        QCOMPARE(all[3].probe->text, "SELECT 'in the work tree'");
    }

    void whatARunShowedOfLaterRowsIsRemembered()
    {
        write(u"migrations/default/1_a"_s, "CREATE TABLE a (id int)", "DROP TABLE a");
        commit();
        const auto hashes = verificationHashes(inOrder(reading().migrations, u"default"_s), {});
        const Verification run{.state = Verification::State::RowsDiffer,
                               .step = Verification::Step::LaterDown,
                               .writes = Verification::Writes::Lost,
                               .inStep = {u"a.b → a.c"_s},
                               .silent = {u"a.d"_s},
                               .hash = hashes.value(u"default/1"_s),
                               .at = noon()};
        VerificationMemory(m_repository->filePath(u".git/verified.json"_s))
                .keep({{.key = u"default/1"_s, .verification = run}});
        QVERIFY(read().migrations.first().verification == run);
    }

    void aPairIsWrittenOnce()
    {
        GitMigrationSource source(*findRepository(m_repository->path()), Policy(), QStringLiteral(SQL_HELPER), {},
                                  m_clock);
        auto made = source.create(u"migrations/default"_s, u"expand_a"_s, "SELECT 1;\n", "SELECT 2;\n", 12);
        made.waitForFinished();
        QCOMPARE(*made.result(), u"migrations/default/12_expand_a"_s);
        QVERIFY(QFile::exists(m_repository->filePath(u"migrations/default/12_expand_a/down.sql"_s)));
        auto again = source.create(u"migrations/default"_s, u"expand_a"_s, "x", "y", 12);
        again.waitForFinished();
        QCOMPARE(again.result().error().kind, Error::Kind::Conflict);
    }

    void aReaderThatGoesOnSeesWhatAFreshOneSees()
    {
        Policy policy;
        policy.migrations.seed = u"seed.sql"_s;
        const QString memory = m_repository->filePath(u".git/verified.json"_s);
        const GitPlace place = *findRepository(m_repository->path());
        MigrationReader going(place, policy, QStringLiteral(SQL_HELPER), memory);
        MigrationReading last;
        const auto isSeen = [&] {
            m_question.trunk.tip = tip(u"main"_s);
            MigrationReader fresh(place, policy, QStringLiteral(SQL_HELPER), memory);
            const auto never = [] { return false; };
            const auto expected = fresh.read(m_question, never);
            const auto got = going.read(m_question, never);
            const bool isAnother = *got != last;
            last = *got;
            return *got == *expected && isAnother;
        };
        const QString folder = m_repository->path() + u"/migrations/default/"_s;
        write(u"migrations/default/1_a"_s, "CREATE TABLE a (id int)", "DROP TABLE a");
        write(u"migrations/default/2_b"_s, "CREATE TABLE b (id int)", "DROP TABLE b");
        commit();
        QVERIFY(isSeen());
        write(u"migrations/default/3_c"_s, "ALTER TABLE a ADD x int", "ALTER TABLE a DROP x");
        QVERIFY(isSeen());
        m_repository->write(u"migrations/default/3_c/probe.sql"_s, "SELECT 1");
        QVERIFY(isSeen());
        m_repository->write(u"migrations/default/3_c/probe.sql"_s, "SELECT 2");
        QVERIFY(isSeen());
        QVERIFY(QFile::remove(folder + u"3_c/probe.sql"_s));
        QVERIFY(isSeen());
        m_repository->write(u"migrations/default/3_c/up.sql"_s, "ALTER TABLE a ADD y int"); // as long as before
        QVERIFY(isSeen());
        QVERIFY(QFile::remove(folder + u"3_c/down.sql"_s));
        QVERIFY(isSeen());
        m_repository->write(u"migrations/default/4_flat.up.sql"_s, "DROP TABLE b");
        QVERIFY(isSeen());
        QVERIFY(QDir().rename(folder + u"3_c"_s, folder + u"5_c"_s));
        QVERIFY(isSeen());
        write(u"migrations/reports/1_r"_s, "CREATE TABLE r (id int)", "");
        QVERIFY(isSeen());
        const auto hashes = verificationHashes(inOrder(last.migrations, u"default"_s), {});
        VerificationMemory(memory).keep(
                {{.key = u"default/2"_s,
                  .verification
                  = {.state = Verification::State::Passed, .hash = hashes.value(u"default/2"_s), .at = noon()}}});
        QVERIFY(isSeen());
        m_repository->write(u"seed.sql"_s, "INSERT INTO a VALUES (1)"); // what was proven is outdated
        QVERIFY(isSeen());
        commit();
        QVERIFY(isSeen()); // trunk has them now
        QVERIFY(QDir(folder + u"5_c"_s).removeRecursively());
        commit();
        QVERIFY(isSeen());
    }

    void aReadingThatIsStoppedLeavesNothingHalfKnown()
    {
        m_repository = std::make_unique<TestRepository>();
        m_repository->write(u"api.ts"_s, "order.total_price\nuser.phone_number\n");
        commit();
        m_question = {.trunk = {.name = u"main"_s, .tip = tip(u"main"_s)},
                      .oldObjects = {{u"orders.total_price"_s, {}}, {u"users.phone_number"_s, {}}}};
        MigrationReader reader(*findRepository(m_repository->path()), Policy(), QStringLiteral(SQL_HELPER), QString());
        for (int patience = 0; patience < 40; ++patience) {
            int asked = 0;
            (void)reader.read(m_question, [&] { return asked++ >= patience; });
        }
        const Result<MigrationReading> whole = reader.read(m_question, [] { return false; });
        QVERIFY(whole);
        QCOMPARE(whole->codePlaces.size(), 2);
        QCOMPARE(whole->codePlaces.value(u"users.phone_number"_s).size(), 1);
    }
};

GUILESS_TEST(GitMigrationSourceTest)

}

#include "tst_gitmigrationsource.moc"
