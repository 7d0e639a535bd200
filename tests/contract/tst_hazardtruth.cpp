// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hazardcases.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/sqlcases.h"
#include "tests/support/testprogram.h"

#include <QMap>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_hazardtruth {

namespace {

/// What a real server did to the tables that were there before.
struct Observed
{
    QString refusal; ///< empty when it ran
    QMap<QString, int> locks; ///< relation -> the strongest
    QSet<QString> rewritten;
};

/// From weak to strong, as pg_locks and as people write them.
const QList<std::pair<QString, QString>> modes{{u"AccessShareLock"_s, u"ACCESS SHARE"_s},
                                               {u"RowShareLock"_s, u"ROW SHARE"_s},
                                               {u"RowExclusiveLock"_s, u"ROW EXCLUSIVE"_s},
                                               {u"ShareUpdateExclusiveLock"_s, u"SHARE UPDATE EXCLUSIVE"_s},
                                               {u"ShareLock"_s, u"SHARE"_s},
                                               {u"ShareRowExclusiveLock"_s, u"SHARE ROW EXCLUSIVE"_s},
                                               {u"ExclusiveLock"_s, u"EXCLUSIVE"_s},
                                               {u"AccessExclusiveLock"_s, u"ACCESS EXCLUSIVE"_s}};

int strengthOf(const QString &mode)
{
    for (int i = 0; i < modes.size(); ++i) {
        if (modes[i].first == mode || modes[i].second == mode)
            return i;
    }
    return -1;
}

/// What no transaction may hold, what belongs to the server as a whole, and what is so already on a fresh one.
bool cannotBeWatched(const QByteArray &sql)
{
    for (const char *word : {"CONCURRENTLY", "VACUUM", "COMMIT", "ROLLBACK", "DROP DATABASE", "ALTER SCHEMA public",
                             "TABLESPACE pg_default", "ACCESS METHOD heap"}) {
        if (sql.contains(word))
            return true;
    }
    return false;
}

}

/// The hazard catalogue against a real server: does a statement take the lock, and rewrite the table, as is said?
class HazardTruthTest : public QObject
{
    Q_OBJECT

private:
    PostgresCluster m_cluster;
    SqlParser m_parser{QStringLiteral(SQL_HELPER)};
    std::unique_ptr<Judged> m_judged;
    int m_watched = 0;
    int m_refused = 0;
    int m_locks = 0;
    int m_rewrites = 0;

    static QMap<QString, qint64> filesOf(QSqlQuery &query)
    {
        QMap<QString, qint64> files;
        query.exec(u"SELECT relname, relfilenode FROM pg_class WHERE relnamespace = 'public'::regnamespace "
                   "AND relkind IN ('r', 'm') AND oid::bigint <= (SELECT last FROM pg_temp.before)"_s);
        while (query.next())
            files.insert(query.value(0).toString(), query.value(1).toLongLong());
        return files;
    }

    static Observed watch(const QByteArray &sql)
    {
        QSqlQuery query(QSqlDatabase::database(u"truth"_s));
        Observed observed;
        query.exec(u"BEGIN"_s);
        query.exec(u"CREATE TEMP TABLE before ON COMMIT DROP AS SELECT max(oid::bigint) AS last FROM pg_class"_s);
        const QMap<QString, qint64> files = filesOf(query);
        if (!query.exec(QString::fromUtf8(sql)))
            observed.refusal = query.lastError().databaseText();
        else {
            query.exec(u"SELECT c.relname, l.mode FROM pg_locks l JOIN pg_class c ON c.oid = l.relation "
                       "WHERE l.pid = pg_backend_pid() AND l.granted AND c.relnamespace = 'public'::regnamespace"_s);
            while (query.next()) {
                int &strongest = observed.locks[query.value(0).toString()];
                strongest = std::max(strongest, strengthOf(query.value(1).toString()));
            }
            const QMap<QString, qint64> now = filesOf(query);
            for (const auto &[table, file] : files.asKeyValueRange()) {
                if (now.contains(table) && now[table] != file)
                    observed.rewritten.insert(table);
            }
        }
        query.exec(u"ROLLBACK"_s);
        return observed;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_cluster.problem().isEmpty(), qPrintable(m_cluster.problem()));
        m_cluster.run(QString::fromUtf8(usedSchema()));
        m_cluster.run(u"INSERT INTO users SELECT n, 'a' || n, n, 'n' || n, 'bio' FROM generate_series(1, 20) n; "
                      "INSERT INTO orders SELECT n, n, n, 'note', now(), 1 FROM generate_series(1, 20) n"_s);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"truth"_s);
        database.setDatabaseName(u"postgres"_s);
        database.setHostName(m_cluster.folder());
        database.setUserName(u"postgres"_s);
        QVERIFY2(database.open(), qPrintable(database.lastError().text()));
        m_judged = std::make_unique<Judged>(m_parser);
    }

    void whatIsSaidIsSo_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QSet<QByteArray> seen;
        int number = 0;
        for (const HazardCase &one : hazardCases) {
            ++number;
            const QByteArray sql(one.sql);
            if (cannotBeWatched(sql) || seen.contains(sql))
                continue;
            seen.insert(sql);
            QTest::addRow("%s %d", one.rule, number) << sql;
        }
    }
    void whatIsSaidIsSo()
    {
        QFETCH(const QByteArray, sql);
        const Judgement judgement = (*m_judged)(sql);
        const Observed observed = watch(sql);
        if (!observed.refusal.isEmpty()) {
            ++m_refused;
            QSKIP(qPrintable(observed.refusal));
        }
        ++m_watched;
        QMap<QString, int> said;
        QSet<QString> saidRewritten;
        for (const Hazard &hazard : judgement.hazards) {
            const QString relation = hazard.object.section(u'.', 0, 0);
            if (!hazard.lock.isEmpty()) {
                int &strongest = said[relation];
                strongest = std::max(strongest, strengthOf(hazard.lock));
            }
            if (hazard.reach == Hazard::Reach::Rewrite)
                saidRewritten.insert(relation);
        }
        for (const auto &[relation, lock] : said.asKeyValueRange()) {
            if (!observed.locks.contains(relation))
                continue; // it is gone, or never was a relation
            QVERIFY2(lock >= 0, qPrintable(relation));
            QCOMPARE(modes[observed.locks[relation]].second, modes[lock].second);
            ++m_locks;
        }
        for (const QString &table : observed.rewritten)
            QVERIFY2(saidRewritten.contains(table) || sql.contains("TRUNCATE"), qPrintable(table));
        for (const QString &table : std::as_const(saidRewritten))
            QVERIFY2(observed.rewritten.contains(table), qPrintable(table));
        m_rewrites += int(observed.rewritten.size());
    }

    void enoughWasWatched()
    {
        qInfo("%d statements, %d locks and %d rewrites as said; %d refused by the server", m_watched, m_locks,
              m_rewrites, m_refused);
        QVERIFY(m_watched > 150);
        QVERIFY(m_locks > 60);
        QVERIFY(m_rewrites > 8);
    }

    void cleanupTestCase()
    {
        QSqlDatabase::database(u"truth"_s).close();
        QSqlDatabase::removeDatabase(u"truth"_s);
    }
};

GUILESS_TEST(HazardTruthTest)

}

#include "tst_hazardtruth.moc"
