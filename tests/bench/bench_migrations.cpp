// SPDX-License-Identifier: GPL-3.0-or-later

// bench_migrations REPOSITORY TIP [COUNT [NEXT]]: reads and judges the migrations of trunk and work tree, first all,
// then again after one was written in the work tree, after it was changed, and after trunk went on to NEXT, and runs
// the last one and the last COUNT up and down, also with nobody looking. Prints what each took in ms as "name value"
// lines. migrationbench.py starts it.

#include "app/adapters/migrations/gitmigrationsource.h"
#include "app/adapters/migrations/verificationmemory.h"
#include "app/adapters/postgres/connection.h"
#include "app/adapters/postgres/postgresverifier.h"
#include "app/adapters/postgres/scratchplace.h"
#include "app/adapters/postgres/throwawayserver.h"
#include "models/feeds/migrationfeed.h"
#include "tests/support/fakemigrationsource.h"
#include "tests/support/threadheart.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <ctime>
#include <ranges>
#include <sys/resource.h>
#include <unistd.h>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Of the processor, which a busy machine does not stretch.
double processMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// With the servers that ran and ended, and all of their children.
double allMilliseconds()
{
    double all = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            all += double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    }
    return all;
}

MigrationReading measure(const char *name, MigrationSource &source, const MigrationQuestion &question)
{
    const double before = processMilliseconds();
    QElapsedTimer timer;
    timer.start();
    QFuture<Result<MigrationReading>> future = source.migrations(question);
    future.waitForFinished();
    const double spent = double(timer.nsecsElapsed()) / 1e6;
    const double worked = processMilliseconds() - before;
    const Result<MigrationReading> reading = future.takeResult();
    if (!reading)
        qFatal("%s", qPrintable(reading.error().detail));
    std::printf("%s %.2f\n%s.cpu %.2f\n%s.migrations %lld\n", name, spent, name, worked, name,
                qlonglong(reading->migrations.size()));
    return *reading;
}

/// The longest time for which a reading stops the window's thread, the first time and when a minute is over.
void measureShowing(const MigrationReading &reading, const Clock &clock)
{
    FakeMigrationSource source;
    source.world = reading;
    FakeDatabaseSource database;
    FakeMigrationVerifier verifier;
    MigrationFeed feed(source, database, verifier, clock, Policy::Migrations());
    bool isShown = false;
    QObject::connect(&feed, &MigrationFeed::factsChanged, &feed, [&isShown] { isShown = true; });
    ThreadHeart heart;
    MigrationQuestion question;
    question.trunk = reading.trunk;
    for (const char *name : {"shown", "shownAgain", "shownAgain"}) {
        isShown = false;
        heart.takeLongest();
        if (feed.hasFacts())
            feed.refresh();
        else
            feed.setQuestion(question);
        while (!isShown)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        std::printf("%s.cpu %.2f\n", name, double(heart.takeLongest().count()) / 1e6);
    }
}

/// As after a night in which all downs were exercised.
void rememberAll(const MigrationReading &reading, const QString &memory)
{
    const QList<Migration> ordered = inOrder(reading.migrations, u"default"_s);
    const QHash<QString, QString> hashes = verificationHashes(ordered, {});
    QList<VerifiedMigration> results;
    for (const Migration &migration : ordered)
        results.append({.key = migration.key(),
                        .verification = {.state = Verification::State::Passed, .hash = hashes.value(migration.key())}});
    VerificationMemory(memory).keep(results);
}

/// A migration that only the work tree has; without text it is taken away.
void writeNew(const QString &repository, const QByteArray &text)
{
    QDir place(repository + "/migrations/default/9999999999999_new"_L1);
    if (text.isEmpty()) {
        place.removeRecursively();
        return;
    }
    place.mkpath(u"."_s);
    for (const char *name : {"up.sql", "down.sql"}) {
        QFile file(place.filePath(QLatin1StringView(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
}

/// "PID (name) state parent ...": by field from the state on.
QByteArrayList processFields(const QString &process)
{
    QFile file("/proc/"_L1 + process + "/stat"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    return text.sliced(text.lastIndexOf(')') + 2).split(' ');
}

double tickedMilliseconds(const QByteArrayList &fields, int first, int count)
{
    qint64 ticks = 0;
    for (int i = first; i < first + count; ++i)
        ticks += fields.value(i).toLongLong();
    return double(ticks) * 1e3 / double(sysconf(_SC_CLK_TCK));
}

/// Of this process and of all that descend from it, those that ended included, in steps of some ms.
double familyMilliseconds()
{
    QHash<QByteArray, QByteArrayList> processes;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        if (const QByteArrayList fields = processFields(name); !fields.isEmpty())
            processes.insert(name.toLatin1(), fields);
    }
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
    double all = processMilliseconds();
    for (const QByteArray &process : processes.keys()) {
        QByteArray ancestor = processes.value(process).value(1);
        while (ancestor != own && processes.contains(ancestor))
            ancestor = processes.value(ancestor).value(1);
        if (ancestor == own && process != own)
            all += tickedMilliseconds(processes.value(process), 11, 4); // with its children that ended
    }
    return all;
}

/// What each further one takes, between the first and the last but one.
void measureProgress(const QFuture<Result<QList<VerifiedMigration>>> &future, int count)
{
    double firstWorked = 0;
    QElapsedTimer timer;
    bool isTold = count < 3;
    while (!future.isFinished()) {
        const int done = future.progressValue();
        if (done >= 1 && !timer.isValid()) {
            firstWorked = familyMilliseconds();
            timer.start();
        } else if (done == count - 1 && !isTold) {
            isTold = true;
            std::printf("each %.2f\neach.cpu %.2f\n", double(timer.elapsed()) / (count - 2),
                        (familyMilliseconds() - firstWorked) / (count - 2));
        }
        QThread::sleep(1ms);
    }
}

void measureVerifying(const MigrationReading &reading, const QString &shelf, const Clock &clock, qsizetype last)
{
    VerificationPlan plan{.migrations = inOrder(reading.migrations, u"default"_s)};
    for (const Migration &migration : std::as_const(plan.migrations).last(std::min(last, plan.migrations.size())))
        plan.wanted.append(migration.key());
    const double before = allMilliseconds();
    QElapsedTimer timer;
    timer.start();
    PostgresVerifier verifier({.shelf = shelf}, clock);
    QFuture<Result<QList<VerifiedMigration>>> future = verifier.verify(plan);
    measureProgress(future, int(plan.wanted.size()));
    const double spent = double(timer.nsecsElapsed()) / 1e6;
    const double worked = allMilliseconds() - before;
    const Result<QList<VerifiedMigration>> results = future.takeResult();
    if (!results)
        qFatal("%s", qPrintable(results.error().detail));
    const auto passed = std::ranges::count_if(*results, [](const VerifiedMigration &one) {
        return one.verification.state == Verification::State::Passed;
    });
    const auto count = qlonglong(plan.wanted.size());
    std::printf("verify.%lld %.2f\nverify.%lld.cpu %.2f\nverify.%lld.passed %lld\n", count, spent, count, worked, count,
                qlonglong(passed));
}

void run(Connection &connection, const QByteArray &file)
{
    for (const QString &part : {u"BEGIN"_s, QString::fromUtf8(file), u"COMMIT"_s}) {
        if (const Connection::Outcome outcome = connection.run(part); !outcome.isDone)
            qFatal("%s", qPrintable(outcome.error));
    }
}

/// The same statements on the same server with nobody looking: what the SQL itself costs beyond its first up.
void measureStatements(const MigrationReading &reading, const QString &shelf, qsizetype last)
{
    const auto server = ThrowAwayServer::start([] { return false; }, {.programs = {}, .shelf = shelf, .settings = {}});
    if (!server)
        qFatal("%s", qPrintable(server.error().detail));
    ScratchPlace place({.host = (*server)->host(), .user = (*server)->superuser(), .database = u"postgres"_s}, {});
    if (const Result<void> fresh = place.renew(); !fresh)
        qFatal("%s", qPrintable(fresh.error().detail));
    Connection connection(place.inside());
    const QList<Migration> migrations = inOrder(reading.migrations, u"default"_s);
    for (const Migration &migration : migrations)
        run(connection, migration.up.text);
    const QList<Migration> measured = migrations.last(std::min(last, migrations.size()));
    const double before = familyMilliseconds();
    for (const Migration &migration : measured | std::views::reverse)
        run(connection, migration.down->text);
    for (const Migration &migration : measured)
        run(connection, migration.up.text);
    const double worked = familyMilliseconds() - before;
    std::printf("statements %.2f\n", worked / double(last));
}

}

int main(int argc, char *argv[])
{
    if (argc < 2)
        return 2;
    const QCoreApplication application(argc, argv); // databases want one
    const QString path = QString::fromLocal8Bit(argv[1]);
    const Result<GitPlace> place = findRepository(path);
    if (!place)
        return 3;
    const QTemporaryDir folder;
    const FakeClock clock(QDateTime::currentDateTimeUtc());
    MigrationQuestion question;
    question.trunk.name = u"main"_s;
    question.trunk.tip = ObjectId::fromHex(argv[2]);
    GitMigrationSource source(*place, Policy(), QString::fromLocal8Bit(SQL_HELPER), folder.filePath(u"verified.json"_s),
                              clock);
    const MigrationReading reading = measure("first", source, question);
    const QString memory = folder.filePath(u"verified.json"_s);
    measureShowing(reading, clock);
    rememberAll(reading, memory);
    QThread::sleep(2100ms); // files that changed just now are read again to be sure
    measure("again", source, question);
    for (int turn = 0; turn < 5; ++turn) {
        writeNew(path, "ALTER TABLE t1 ADD COLUMN a" + QByteArray::number(turn) + " int;\n");
        measure("changed", source, question);
    }
    writeNew(path, {});
    if (argc > 4) {
        question.trunk.tip = ObjectId::fromHex(argv[4]);
        measure("merged", source, question);
    }
    if (argc > 3) {
        measureVerifying(reading, folder.filePath(u"shelf"_s), clock, 1);
        measureVerifying(reading, folder.filePath(u"shelf"_s), clock, QByteArray(argv[3]).toInt());
        measureStatements(reading, folder.filePath(u"shelf"_s), QByteArray(argv[3]).toInt());
    }
    return 0;
}
