// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/migrationsingit.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_migrationdrift {

/// What the database has, what trunk has and what others make of it, in real repositories.
class MigrationDriftTest : public QObject, protected MigrationsInGit
{
    Q_OBJECT

private:
    QStringList editsIn(const MigrationSnapshot &snapshot)
    {
        QStringList found;
        for (const ReportedFinding &one : migrationPaneFindings(snapshot, noon(), Policy::Migrations()).findings) {
            if (one.message.contains(u"changed"_s))
                found.append(one.message);
        }
        return found;
    }

private Q_SLOTS:
    void init() { begin(); }

    void driftIsFound()
    {
        write(u"migrations/default/1_a"_s, "CREATE TABLE a (id int)", "DROP TABLE a");
        write(u"migrations/default/2_b"_s, "CREATE TABLE b (id int)", "DROP TABLE b");
        commit(noon().addDays(-5));
        m_repository->write(u"migrations/default/1_a/up.sql"_s, "CREATE TABLE a (id bigint)");
        commit(noon().addDays(-4));
        DatabaseFacts facts;
        facts.applied[u"default"_s] = {{1, false}, {9, true}};
        const QStringList found = rules(read(facts));
        QVERIFY2(found.contains(u"MIG-7 default/1"_s), qPrintable(found.join(u'\n'))); // edited afterwards
        QVERIFY(found.contains(u"MIG-7 default/2"_s)); // not applied
        QVERIFY(found.contains(u"MIG-7 default/9"_s)); // applied only
    }

    void aBranchThatChangesWhatIsAppliedIsFound()
    {
        write(u"migrations/default/1_a"_s, "CREATE TABLE a (id int)", "DROP TABLE a");
        write(u"migrations/default/2_b"_s, "CREATE TABLE b (id int)", "DROP TABLE b");
        write(u"migrations/default/3_c"_s, "CREATE TABLE c (id int)", "DROP TABLE c");
        commit();
        for (const QString &name : {u"feat/edit"_s, u"feat/behind"_s}) {
            m_repository->git({u"checkout"_s, u"-q"_s, u"-b"_s, name, u"main"_s});
            m_repository->write(name == "feat/edit"_L1 ? u"migrations/default/1_a/up.sql"_s : u"other.txt"_s,
                                "CREATE TABLE a (id bigint)");
            commit();
            m_question.branches.append({.name = name, .tip = tip(name)});
        }
        m_repository->git({u"checkout"_s, u"-q"_s, u"main"_s});
        m_repository->write(u"migrations/default/2_b/up.sql"_s, "CREATE TABLE b (id int, x int)");
        commit();
        DatabaseFacts facts;
        facts.applied[u"default"_s] = {{1, false}, {3, false}};
        const MigrationSnapshot snapshot = read(facts);
        QCOMPARE(snapshot.migrations.size(), 3);
        QCOMPARE(snapshot.migrations[0].branches, QStringList(u"feat/edit"_s));
        QVERIFY(snapshot.migrations[1].branches.isEmpty()); // trunk's own change
        QStringList found;
        for (const ReportedFinding &one : migrationPaneFindings(snapshot, noon(), Policy::Migrations()).findings) {
            if (one.message.contains(u"feat/"_s))
                found.append(QString(one.finding.rule) + u' ' + one.subject.key);
        }
        QCOMPARE(found, QStringList(u"MIG-7 default/1"_s));
    }

    void anEditOfWhatIsAppliedIsFoundInTheWorkTree()
    {
        for (const QString &name : {u"1_a"_s, u"2_b"_s, u"3_c"_s, u"4_d"_s})
            write(u"migrations/default/"_s + name, "CREATE TABLE a (id int);\n", "DROP TABLE a");
        m_repository->write(u".gitattributes"_s, "*.sql text eol=crlf\n");
        commit();
        m_repository->git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/edit"_s});
        m_repository->write(u"migrations/default/3_c/up.sql"_s, "CREATE TABLE c (id bigint)");
        commit();
        m_question.branches.append({.name = u"feat/edit"_s, .tip = tip(u"feat/edit"_s)});
        m_repository->write(u"migrations/default/1_a/up.sql"_s, "CREATE TABLE a (id bigint)");
        m_repository->write(u"migrations/default/2_b/up.sql"_s, "CREATE TABLE a (id int);\r\n"); // as git checks it out
        m_repository->write(u"migrations/default/4_d/up.sql"_s, "CREATE TABLE d (id bigint)");
        DatabaseFacts facts;
        facts.applied[u"default"_s] = {{1, false}, {2, false}, {3, false}};
        QCOMPARE(editsIn(read(facts)),
                 QStringList({u"1_a is applied, and changed in the work tree."_s,
                              u"3_c is applied, and changed on feat/edit."_s}));
        m_question.branches.clear();
        QCOMPARE(editsIn(read(facts)),
                 QStringList({u"1_a is applied, and changed in the work tree."_s,
                              u"3_c is applied, and changed in the work tree."_s}));
        QCOMPARE(editsIn(read()).size(), 3); // 4_d may be applied as well, for all we know
    }

    void aWorkTreeThatIsBehindTrunkEditsNothing()
    {
        write(u"migrations/default/1_a"_s, "CREATE TABLE a (id int)", "DROP TABLE a");
        commit();
        m_repository->git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/behind"_s});
        m_repository->git({u"checkout"_s, u"-q"_s, u"main"_s});
        m_repository->write(u"migrations/default/1_a/up.sql"_s, "CREATE TABLE a (id bigint)");
        commit();
        m_repository->git({u"checkout"_s, u"-q"_s, u"feat/behind"_s});
        QVERIFY(!read().migrations.first().isChangedInWorkTree);
    }
};

GUILESS_TEST(MigrationDriftTest)

}

#include "tst_migrationdrift.moc"
