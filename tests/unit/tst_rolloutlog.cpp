// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/rolloutjson.h"
#include "app/history/sqliterolloutlog.h"
#include "tests/support/testrepository.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

using Outcome = RolloutRecord::Outcome;

namespace {

RolloutRecord sample(const QString &service, int secondsAgo, Outcome outcome = Outcome::RolledBack)
{
    return {.clusterId = u"c1"_s,
            .serviceId = service,
            .serviceName = u"api"_s,
            .startedAt = noon().addSecs(-secondsAgo),
            .endedAt = noon(),
            .outcome = outcome,
            .attempted = {.image = u"api:2"_s, .digest = u"sha256:2"_s, .commit = u"4f2c91a"_s, .templateHash = "two"},
            .before = Release{.image = u"api:1"_s, .templateHash = "one"},
            .failure = TaskFailure{.taskId = u"t1"_s,
                                   .slot = 1,
                                   .node = u"one"_s,
                                   .message = u"unhealthy"_s,
                                   .exitCode = 137,
                                   .at = noon(),
                                   .log = {u"first"_s, u"second"_s}},
            .lowestUp = 0,
            .wanted = 2};
}

template <typename T>
T await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result().value();
}

void awaitWritten(QFuture<Result<void>> future)
{
    future.waitForFinished();
    QVERIFY(future.result());
}

constexpr const char *WriterVariable = "TRUNKLINE_TEST_WRITER";

/// The child process of the crash test: writes, says so, and waits to be killed.
int writeAndWait(const QString &path)
{
    SqliteRolloutLog log(path);
    log.record(sample(u"s1"_s, 60)).waitForFinished();
    std::fputs("written\n", stdout);
    std::fflush(stdout);
    QThread::sleep(60s);
    return 1;
}

}

class RolloutLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordComesBackAsItWas()
    {
        const RolloutRecord record = sample(u"s1"_s, 60);
        QCOMPARE(rolloutFromJson(toJson(record)), record);
        const RolloutRecord bare{.clusterId = u"c"_s, .serviceId = u"s"_s, .startedAt = noon()};
        QCOMPARE(rolloutFromJson(toJson(bare)), bare);
        QCOMPARE(rolloutFromJson("nonsense"), RolloutRecord{.outcome = Outcome::Superseded});
    }

    void theNewestComesFirstAndAKeyIsWrittenAnew()
    {
        const QTemporaryDir folder;
        SqliteRolloutLog log(folder.filePath(u"new/history.sqlite"_s));
        awaitWritten(log.record(sample(u"s1"_s, 60)));
        awaitWritten(log.record(sample(u"s1"_s, 30, Outcome::Running)));
        awaitWritten(log.record(sample(u"s1"_s, 30, Outcome::Completed)));
        awaitWritten(log.record(sample(u"s2"_s, 10)));
        const QList<RolloutRecord> records = await(log.ofService(u"c1"_s, u"s1"_s, 10));
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[0], sample(u"s1"_s, 30, Outcome::Completed));
        QCOMPARE(records[1], sample(u"s1"_s, 60));
        QCOMPARE(await(log.ofService(u"c1"_s, u"s1"_s, 1)).size(), 1);
        QCOMPARE(await(log.ofService(u"c2"_s, u"s1"_s, 10)).size(), 0);
    }

    void theLatestOfEveryServiceIsNoMereScale()
    {
        const QTemporaryDir folder;
        SqliteRolloutLog log(folder.filePath(u"history.sqlite"_s));
        awaitWritten(log.record(sample(u"s1"_s, 60)));
        awaitWritten(log.record(sample(u"s1"_s, 10, Outcome::Scaled)));
        awaitWritten(log.record(sample(u"s2"_s, 90)));
        awaitWritten(log.record(sample(u"s2"_s, 20, Outcome::Completed)));
        const QList<RolloutRecord> latest = await(log.latest(u"c1"_s));
        QCOMPARE(latest.size(), 2);
        QCOMPARE(latest[0], sample(u"s1"_s, 60));
        QCOMPARE(latest[1], sample(u"s2"_s, 20, Outcome::Completed));
    }

    void whatWasWrittenSurvivesAKill()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        QProcess writer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(WriterVariable), path);
        writer.setProcessEnvironment(environment);
        writer.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(writer.waitForReadyRead(10'000));
        ::kill(pid_t(writer.processId()), SIGKILL);
        writer.waitForFinished();

        SqliteRolloutLog log(path);
        QCOMPARE(await(log.ofService(u"c1"_s, u"s1"_s, 10)), QList{sample(u"s1"_s, 60)});
    }

    void theFileIsForThisUserAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        SqliteRolloutLog log(path);
        awaitWritten(log.record(sample(u"s1"_s, 60)));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aFileThatIsNoDatabaseIsAnError()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"history.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        SqliteRolloutLog log(file.fileName());
        QFuture<Result<void>> written = log.record(sample(u"s1"_s, 60));
        written.waitForFinished();
        QVERIFY(!written.result());
        QCOMPARE(written.result().error().origin, file.fileName());
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString path = qEnvironmentVariable(WriterVariable); !path.isEmpty())
        return writeAndWait(path);
    RolloutLogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rolloutlog.moc"
