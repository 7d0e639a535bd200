// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/sqlitereadmemory.h"
#include "models/rules/quiettime.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_quiettime {

namespace {

using ReadState = ReadEvidence::State;

const QString reader = u"SELECT total FROM orders"_s;
const QString other = u"SELECT id FROM orders"_s;
const QString strange = u"SELECT ??? FROM orders"_s;
const QString elsewhere = u"SELECT ??? FROM users"_s;

const QHash<QString, SqlReads> &readsOfTexts()
{
    static const QHash<QString, SqlReads> reads{{reader, {.columns = {u"orders.total"_s}, .tables = {u"orders"_s}}},
                                                {other, {.columns = {u"orders.id"_s}, .tables = {u"orders"_s}}},
                                                {strange, {.isUnderstood = false}},
                                                {elsewhere, {.isUnderstood = false}}};
    return reads;
}

}

/// One column through the samples of some days.
class QuietTimeTest : public QObject
{
    Q_OBJECT

private:
    StatementRecord m_record;
    StatementSample m_sample;
    QMap<QString, qint64> m_calls;
    QStringList m_ignored;

    void sample(int hour)
    {
        m_sample.at = noon().addDuration(std::chrono::hours(hour));
        m_sample.entries.clear();
        for (const auto &[text, calls] : m_calls.asKeyValueRange())
            m_sample.entries.append({.key = text, .role = u"app"_s, .text = text, .calls = calls});
        takeSample(m_record, m_sample);
    }

    ReadEvidence evidence(const QString &object = u"orders.total"_s)
    {
        return readEvidence({.object = object,
                             .isTable = !object.contains(u'.'),
                             .users = {},
                             .quietFor = 48h,
                             .ignoredRoles = m_ignored},
                            m_record, m_sample, readsOfTexts());
    }

    static QDateTime hour(int number) { return noon().addDuration(std::chrono::hours(number)); }

private Q_SLOTS:
    void init()
    {
        m_record = {};
        m_sample = {.at = {}, .resetAt = u"monday"_s};
        m_calls = {{reader, 100}, {other, 5}};
        m_ignored.clear();
    }

    void aFirstSampleProvesNothing()
    {
        sample(0);
        QCOMPARE(evidence().state, ReadState::Zero);
        QCOMPARE(evidence().since, hour(0));
    }

    void countersThatStandStillProveZero()
    {
        sample(0);
        m_calls[other] += 1000;
        sample(60); // nobody watched for 60 hours, and the server counted
        QCOMPARE(evidence().state, ReadState::Zero);
        QCOMPARE(evidence().since, hour(0));
    }

    void aCallIsARead()
    {
        sample(0);
        m_calls[reader] += 7;
        sample(10);
        sample(20);
        const ReadEvidence read = evidence();
        QCOMPARE(read.state, ReadState::Read);
        QCOMPARE(read.calls, 7);
        QCOMPARE(read.lastReadAt, hour(10));
        QCOMPARE(read.readers, QStringList(u"app"_s));
        QCOMPARE(read.query, reader);
        sample(59);
        QCOMPARE(evidence().state, ReadState::Zero);
        QCOMPARE(evidence().since, hour(10));
    }

    void aNewStatementIsARead()
    {
        m_calls.remove(reader);
        sample(0);
        m_calls[reader] = 1;
        sample(10);
        QCOMPARE(evidence().state, ReadState::Read);
    }

    void aResetIsADoubt()
    {
        sample(0);
        m_sample.resetAt = u"tuesday"_s;
        m_calls.clear();
        sample(10);
        QCOMPARE(evidence().state, ReadState::Unknown);
        QCOMPARE(evidence().doubt, ReadDoubt::Reset);
        QCOMPARE(evidence().since, hour(10));
        sample(57);
        QCOMPARE(evidence().state, ReadState::Unknown);
        sample(58);
        QCOMPARE(evidence().state, ReadState::Zero);
        QCOMPARE(evidence().since, hour(10));
    }

    void aReadBeforeAResetCountsStill()
    {
        sample(0);
        m_calls[reader] += 1;
        sample(1);
        m_sample.resetAt = u"tuesday"_s;
        m_calls = {{reader, 2}};
        sample(2);
        QCOMPARE(evidence().state, ReadState::Read);
        QCOMPARE(evidence().lastReadAt, hour(2));
    }

    void evictionsAreADoubt()
    {
        sample(0);
        m_sample.evictions = 21;
        sample(10);
        QCOMPARE(evidence().doubt, ReadDoubt::Evicted);
        QCOMPARE(evidence().evicted, 21);
        sample(20);
        QCOMPARE(evidence().since, hour(10)); // they stopped
    }

    void aReaderThatVanishedIsADoubt()
    {
        sample(0);
        m_calls.remove(reader);
        sample(10);
        QCOMPARE(evidence().state, ReadState::Unknown);
        QCOMPARE(evidence().doubt, ReadDoubt::Forgotten);
        QCOMPARE(evidence(u"users.name"_s).state, ReadState::Zero);
        m_calls.remove(other); // another one's loss says nothing of this column
        sample(58);
        QCOMPARE(evidence().state, ReadState::Zero);
    }

    void obstaclesLastUntilTheNextGoodSample_data()
    {
        QTest::addColumn<int>("obstacle");
        QTest::newRow("off") << int(ReadDoubt::TrackingOff);
        QTest::newRow("rights") << int(ReadDoubt::NoRights);
        QTest::newRow("missing") << int(ReadDoubt::NotInstalled);
    }
    void obstaclesLastUntilTheNextGoodSample()
    {
        QFETCH(const int, obstacle);
        sample(0);
        m_sample.obstacle = ReadDoubt(obstacle);
        sample(10);
        QCOMPARE(evidence().state, ReadState::Unknown);
        QCOMPARE(evidence().doubt, ReadDoubt(obstacle));
        m_sample.obstacle = ReadDoubt::None;
        sample(20);
        QCOMPARE(evidence().state, ReadState::Unknown);
        QCOMPARE(evidence().since, hour(20));
        sample(68);
        QCOMPARE(evidence().state, ReadState::Zero);
    }

    void aStatementThatIsNotUnderstoodIsADoubtWhereItNamesTheTable()
    {
        sample(0);
        m_calls[strange] = 1;
        m_calls[elsewhere] = 1;
        sample(10);
        QCOMPARE(evidence().doubt, ReadDoubt::NotUnderstood);
        m_calls = {{elsewhere, 2}, {reader, 100}, {other, 5}, {strange, 1}};
        sample(60);
        QCOMPARE(evidence().state, ReadState::Zero);
    }

    void aRunningStatementCounts()
    {
        sample(0);
        m_sample.running = {{.role = u"ada"_s, .text = reader}};
        sample(50);
        QCOMPARE(evidence().state, ReadState::Read);
        QCOMPARE(evidence().readers, QStringList(u"ada"_s));
        m_sample.running.clear();
        sample(51);
        QCOMPARE(evidence().state, ReadState::Zero); // it will be counted at its end
    }

    void ignoredRolesDoNotCount()
    {
        sample(0);
        m_calls[reader] += 1;
        sample(10);
        m_ignored = {u"app"_s};
        QCOMPARE(evidence().state, ReadState::Zero);
    }

    void tablesAreReadByScansToo()
    {
        m_calls.clear();
        m_sample.scans = {{u"orders"_s, 10}};
        sample(0);
        QCOMPARE(evidence(u"orders"_s).state, ReadState::Zero);
        m_sample.scans = {{u"orders"_s, 11}};
        sample(10);
        QCOMPARE(evidence(u"orders"_s).state, ReadState::Read);
        QCOMPARE(evidence().state, ReadState::Zero); // not every scan needs this column
        m_sample.scans = {{u"orders"_s, 0}}; // a crash lost them
        sample(20);
        QCOMPARE(evidence(u"orders"_s).lastReadAt, hour(20));
    }

    void aScanOfAnIgnoredRoleIsExplained()
    {
        m_sample.scans = {{u"orders"_s, 10}};
        sample(0);
        m_sample.scans = {{u"orders"_s, 11}};
        m_calls[other] += 1;
        sample(10);
        m_ignored = {u"app"_s};
        QCOMPARE(evidence(u"orders"_s).state, ReadState::Zero);
    }

    void usersInTheDatabaseStandInTheWay()
    {
        sample(0);
        sample(60);
        const ReadEvidence used = readEvidence(
                {.object = u"orders.total"_s, .users = {u"policy own_orders"_s}, .quietFor = 48h, .ignoredRoles = {}},
                m_record, m_sample, readsOfTexts());
        QCOMPARE(used.state, ReadState::Unknown);
        QCOMPARE(used.doubt, ReadDoubt::UsedInDatabase);
    }

    void theRecordOutlivesTheProgram()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/reads.db"_s);
        sample(0);
        m_calls[reader] += 1;
        m_calls.remove(other);
        m_sample.evictions = 2;
        m_sample.scans = {{u"orders"_s, 10}};
        sample(1);
        {
            SqliteReadMemory memory(path);
            QVERIFY(memory.load(u"one"_s)->firstAt.isNull());
            QVERIFY(memory.save(u"one"_s, {}, m_record));
        }
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        SqliteReadMemory memory(path);
        const Result<StatementRecord> restored = memory.load(u"one"_s);
        QVERIFY(restored);
        QCOMPARE(*restored, m_record);
        QVERIFY(memory.load(u"two"_s)->firstAt.isNull());
        StatementRecord next = m_record;
        next.statements.remove(other);
        next.statements[reader].calls = 7;
        QVERIFY(memory.save(u"one"_s, m_record, next));
        QCOMPARE(*memory.load(u"one"_s), next);
        QVERIFY(!SqliteReadMemory(u"/proc/nothing/reads.db"_s).load(u"one"_s));
    }
};

GUILESS_TEST(QuietTimeTest)

}

#include "tst_quiettime.moc"
