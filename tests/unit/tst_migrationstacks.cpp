// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/migrationlines.h"
#include "models/rules/migrationquestion.h"
#include "tests/support/migrationsingit.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_migrationstacks {

/// Branches that are stacked on one another, in real repositories.
class MigrationStacksTest : public QObject, protected MigrationsInGit
{
    Q_OBJECT

private:
    /// The question names the branches in the order of their names: "a-top" stands on "z-low".
    void stack()
    {
        write(u"migrations/default/1_a"_s, "CREATE TABLE orders (id int, total int)", "DROP TABLE orders");
        commit();
        branch(u"z-low"_s, u"main"_s);
        write(u"migrations/default/2_expand"_s,
              "-- trunkline: replaces orders.total by orders.cents\nALTER TABLE orders ADD cents int",
              "ALTER TABLE orders DROP cents");
        commit();
        branch(u"a-top"_s, u"z-low"_s);
        write(u"migrations/default/3_contract"_s, "ALTER TABLE orders DROP total", "ALTER TABLE orders ADD total int");
        commit();
        m_repository->git({u"checkout"_s, u"-q"_s, u"main"_s});
        ask();
    }
    void branch(const QString &name, const QString &from)
    {
        m_repository->git({u"checkout"_s, u"-q"_s, u"-b"_s, name, from});
    }
    void ask()
    {
        m_question.branches
                = {{.name = u"a-top"_s, .tip = tip(u"a-top"_s)}, {.name = u"z-low"_s, .tip = tip(u"z-low"_s)}};
    }
    MigrationQuestion::Line &top() { return m_question.branches[0]; }
    MigrationQuestion::Line &low() { return m_question.branches[1]; }
    const Migration &expandIn(const MigrationSnapshot &snapshot) { return snapshot.migrations.at(1); }
    QStringList mixturesIn(const MigrationSnapshot &snapshot) { return rules(snapshot).filter(u"PR-6"_s); }

    const QStringList m_bottomUp{u"z-low"_s, u"a-top"_s};

private Q_SLOTS:
    void init() { begin(); }

    void theBranchBelowBringsIt()
    {
        stack();
        MigrationSnapshot snapshot = read();
        QCOMPARE(expandIn(snapshot).branches, m_bottomUp);
        QCOMPARE(mixturesIn(snapshot), QStringList());
        low().pullRequest = 11;
        top().pullRequest = 12;
        snapshot = read();
        QCOMPARE(mixturesIn(snapshot), QStringList());
        QCOMPARE(expandIn(snapshot).pullRequest, 11);
        QCOMPARE(snapshot.migrations.at(2).pullRequest, 12);
        QCOMPARE(snapshot.migrations.at(2).branches, QStringList(u"a-top"_s));
        m_question.branches.swapItemsAt(0, 1); // their order says nothing
        QCOMPARE(expandIn(read()).branches, m_bottomUp);
    }

    void oneThatIsMergedWithItsBaseBringsBoth()
    {
        stack();
        top().pullRequest = 12; // and nobody asks for the branch below
        MigrationSnapshot snapshot = read();
        QCOMPARE(mixturesIn(snapshot), QStringList(u"PR-6 12"_s));
        QCOMPARE(expandIn(snapshot).pullRequest, 12);
        top().base = u"z-low"_s; // it is not in the difference to its base
        snapshot = read();
        QCOMPARE(mixturesIn(snapshot), QStringList());
        QCOMPARE(expandIn(snapshot).pullRequest, std::nullopt);
    }

    void aBaseThatWentOnIsStillBelow()
    {
        stack();
        m_repository->git({u"checkout"_s, u"-q"_s, u"z-low"_s});
        write(u"migrations/default/4_more"_s, "CREATE TABLE more (id int)", "DROP TABLE more");
        commit();
        m_repository->git({u"checkout"_s, u"-q"_s, u"main"_s});
        ask();
        low().pullRequest = 12;
        top().pullRequest = 11; // opened before, and based on the other since
        top().base = u"z-low"_s;
        QCOMPARE(expandIn(read()).branches, m_bottomUp);
        low().base = u"a-top"_s; // a ring, which no host allows: whatever comes, it comes
        QCOMPARE(expandIn(read()).branches.size(), 2);
        low().base = top().base = u"main"_s; // nothing but their numbers is left
        QCOMPARE(expandIn(read()).branches.first(), u"a-top"_s);
    }

    void aRebasedBaseIsToldByWhatItHolds()
    {
        stack();
        m_repository->git({u"checkout"_s, u"-q"_s, u"z-low"_s});
        m_repository->git({u"commit"_s, u"-q"_s, u"--amend"_s, u"-m"_s, u"Said better"_s});
        m_repository->git({u"checkout"_s, u"-q"_s, u"main"_s});
        ask();
        QCOMPARE(expandIn(read()).branches, m_bottomUp);
        QCOMPARE(mixturesIn(read()), QStringList());
    }

    void whatIsBelowCountsWhenItIsJudged()
    {
        begin();
        write(u"migrations/default/1_a"_s, "CREATE TABLE a (id int)", "DROP TABLE a");
        commit();
        branch(u"z-low"_s, u"main"_s);
        write(u"migrations/default/2_new"_s, "CREATE TABLE fresh (id int)", "DROP TABLE fresh");
        commit();
        branch(u"a-top"_s, u"z-low"_s);
        write(u"migrations/default/3_index"_s, "CREATE INDEX fresh_id ON fresh (id)", "DROP INDEX fresh_id");
        commit();
        m_repository->git({u"checkout"_s, u"-q"_s, u"main"_s});
        ask();
        QVERIFY(read().migrations.at(2).judgement.hazards.isEmpty()); // the table is new
        top().tip = low().tip;
        m_question.branches.removeLast();
        m_repository->git({u"checkout"_s, u"-q"_s, u"a-top"_s}); // the work tree holds both
        const Migration index = read().migrations.at(2);
        QCOMPARE(index.place, Migration::Place::WorkTree);
        QVERIFY(index.judgement.hazards.isEmpty());
    }

    void whatIsBelowIsInTheHash()
    {
        stack();
        const auto hashes = [this] { return verificationHashes(reading().migrations, {}); };
        const QHash<QString, QString> before = hashes();
        const MigrationQuestion both = m_question;
        m_question.branches.removeFirst();
        QCOMPARE(hashes().value(u"default/2"_s), before.value(u"default/2"_s)); // nothing above counts
        m_question = both;
        m_repository->git({u"checkout"_s, u"-q"_s, u"z-low"_s});
        m_repository->write(u"migrations/default/2_expand/up.sql"_s, "ALTER TABLE orders ADD cents bigint");
        m_repository->git({u"commit"_s, u"-q"_s, u"-a"_s, u"--amend"_s, u"-m"_s, u"Wider"_s});
        m_repository->git({u"checkout"_s, u"-q"_s, u"main"_s});
        ask();
        QVERIFY(hashes().value(u"default/2"_s) != before.value(u"default/2"_s));
        QVERIFY(hashes().value(u"default/3"_s) != before.value(u"default/3"_s)); // it stands on it
        QCOMPARE(hashes().value(u"default/1"_s), before.value(u"default/1"_s));
    }

    void whatAForeignBranchMakesOfItIsForeign()
    {
        stack();
        low().isForeign = true;
        QVERIFY(!expandIn(read()).isForeign); // our branch has the same
        m_repository->git({u"checkout"_s, u"-q"_s, u"a-top"_s});
        m_repository->write(u"migrations/default/2_expand/up.sql"_s, "ALTER TABLE orders ADD cents bigint");
        commit();
        m_repository->git({u"checkout"_s, u"-q"_s, u"main"_s});
        ask();
        low().isForeign = true;
        QVERIFY(expandIn(read()).isForeign);
        QVERIFY(!read().migrations.at(2).isForeign);
    }

    void pullRequestsTellWhatStandsOnWhat()
    {
        MigrationQuestion question;
        question.branches = {{.name = u"a-top"_s}, {.name = u"z-low"_s}};
        PullRequest own{.number = 12, .branch = u"a-top"_s, .base = u"z-low"_s};
        PullRequest fork{.number = 13, .branch = u"z-low"_s, .base = u"main"_s};
        fork.isFromFork = true; // another branch of that name
        addPullRequests(question, {fork, own});
        QCOMPARE(question.branches[0].pullRequest, 12);
        QCOMPARE(question.branches[0].base, u"z-low"_s);
        QCOMPARE(question.branches[1].pullRequest, std::nullopt);
    }
};

GUILESS_TEST(MigrationStacksTest)

}

#include "tst_migrationstacks.moc"
