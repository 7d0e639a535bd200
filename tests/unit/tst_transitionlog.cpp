// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/sqlitetransitionlog.h"
#include "tests/support/testrepository.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

using Kind = Transition::Kind;

namespace {

const QString Here = u"/srv/acme"_s;

Transition sample(const QString &subject, const QString &from, const QString &to, int daysAgo = 0)
{
    return {.kind = Kind::Finding,
            .subject = subject,
            .from = from,
            .to = to,
            .at = noon().addDays(-daysAgo),
            .rule = u"BRANCH-2"_s,
            .pane = u"branches"_s,
            .key = u"feat/a"_s,
            .sentence = u"It’s old."_s};
}

template <typename T>
T awaited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result().value();
}

bool isWritten(QFuture<Result<void>> future)
{
    future.waitForFinished();
    return future.result().has_value();
}

constexpr const char *WriterVariable = "TRUNKLINE_TEST_WRITER";

/// The child process of the crash test: writes batches of ten without end and says how many are done.
int writeWithoutEnd(const QString &path)
{
    SqliteTransitionLog log(path);
    for (int batch = 1;; ++batch) {
        QList<Transition> ten;
        for (int i = 0; i < 10; ++i)
            ten.append(sample(u"b%1-%2"_s.arg(batch).arg(i), {}, u"error"_s));
        log.record(Here, ten).waitForFinished();
        std::fprintf(stdout, "%d\n", batch);
        std::fflush(stdout);
    }
}

}

class TransitionLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedComesBackInItsOrder()
    {
        const QTemporaryDir folder;
        SqliteTransitionLog log(folder.filePath(u"new/history.sqlite"_s));
        const Transition first = sample(u"a"_s, {}, u"warning"_s, 2);
        const Transition second = sample(u"a"_s, u"warning"_s, u"error"_s, 1);
        const Transition other = sample(u"b"_s, {}, u"info"_s);
        QVERIFY(isWritten(log.record(Here, {first, second})));
        QVERIFY(isWritten(log.record(Here, {other})));
        QVERIFY(isWritten(log.record(u"/srv/other"_s, {sample(u"z"_s, {}, u"error"_s)})));
        QCOMPARE(awaited(log.since(Here, noon().addDays(-9))), (QList{first, second, other}));
        QCOMPARE(awaited(log.since(Here, noon().addDays(-1))), (QList{second, other}));
        QCOMPARE(awaited(log.present(Here)), (QList{second, other}));
        QVERIFY(isWritten(log.record(Here, {sample(u"a"_s, u"error"_s, {})})));
        QCOMPARE(awaited(log.present(Here)), (QList{other}));
    }

    void theSameSubjectOfAnotherKindIsAnother()
    {
        const QTemporaryDir folder;
        SqliteTransitionLog log(folder.filePath(u"history.sqlite"_s));
        Transition flag = sample(u"a"_s, {}, u"25"_s);
        flag.kind = Kind::Flag;
        QVERIFY(isWritten(log.record(Here, {sample(u"a"_s, {}, u"error"_s), flag})));
        QCOMPARE(awaited(log.present(Here)).size(), 2);
    }

    void itForgetsWhatIsOldButNotWhatIsStillSo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        SqliteTransitionLog log(path);
        QVERIFY(isWritten(
                log.record(Here,
                           {sample(u"a"_s, {}, u"warning"_s, 200), sample(u"a"_s, u"warning"_s, u"error"_s, 150),
                            sample(u"b"_s, {}, u"error"_s, 150), sample(u"b"_s, u"error"_s, {}, 140)})));
        QCOMPARE(awaited(log.since(Here, noon().addDays(-999))).size(), 4);
        QVERIFY(isWritten(log.record(Here, {sample(u"c"_s, {}, u"error"_s, 0)}))); // as when it is left open
        const QList<Transition> kept = awaited(log.since(Here, noon().addDays(-999)));
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first().subject, u"a"_s); // it is still overdue: its last word stays
        QCOMPARE(kept.first().to, u"error"_s);
    }

    void aKillAtAnyMomentLosesNothingThatWasWritten()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 5; ++round) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"history.sqlite"_s);
            QProcess writer;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QString::fromLatin1(WriterVariable), path);
            writer.setProcessEnvironment(environment);
            writer.start(QCoreApplication::applicationFilePath(), {});
            QVERIFY(writer.waitForReadyRead(30'000));
            QTest::qSleep(random.bounded(30));
            ::kill(pid_t(writer.processId()), SIGKILL);
            QVERIFY(writer.waitForFinished());
            const QByteArrayList said = writer.readAllStandardOutput().trimmed().split('\n');
            SqliteTransitionLog log(path);
            const qsizetype there = awaited(log.present(Here)).size();
            QVERIFY2(there >= said.last().toInt() * 10, said.last().constData());
            QCOMPARE(there % 10, 0); // all of a batch or none
            QVERIFY(isWritten(log.record(Here, {sample(u"after"_s, {}, u"error"_s)})));
        }
    }

    void aFileThatIsNoDatabaseIsAnError()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"history.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        SqliteTransitionLog log(file.fileName());
        QVERIFY(!isWritten(log.record(Here, {sample(u"a"_s, {}, u"error"_s)})));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString path = qEnvironmentVariable(WriterVariable); !path.isEmpty())
        return writeWithoutEnd(path);
    TransitionLogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_transitionlog.moc"
