// SPDX-License-Identifier: GPL-3.0-or-later

// bench_migrations REPOSITORY TIP [COUNT [NEXT]]: reads and judges the migrations of trunk and work tree, first all,
// then again after one was written in the work tree, after it was changed, and after trunk went on to NEXT, and runs
// the last one and the last COUNT up and down. Prints what each took in ms as "name value" lines. migrationbench.py
// starts it.

#include "app/adapters/migrations/gitmigrationsource.h"
#include "app/adapters/migrations/verificationmemory.h"
#include "app/adapters/postgres/postgresverifier.h"
#include "models/findings/migrationfindings.h"
#include "models/items/migrationmodel.h"
#include "models/items/schemachangemodel.h"
#include "models/rules/migrationassembly.h"
#include "tests/support/fakebranchsource.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <ctime>
#include <sys/resource.h>

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

/// What the window's thread does with a reading, the first time and when a minute is over.
void measureShowing(const MigrationReading &reading, const Clock &clock)
{
    MigrationModel model;
    SchemaChangeModel changes;
    MigrationSnapshot snapshot;
    for (const char *name : {"shown", "shownAgain", "shownAgain"}) {
        const double before = processMilliseconds();
        snapshot = assemble(reading, {}, {}, clock.now(), Policy::Migrations());
        const PaneFindings findings = migrationPaneFindings(snapshot, clock.now(), Policy::Migrations());
        model.show(snapshot, findings, clock.now());
        changes.show(snapshot.changes, clock.now());
        std::printf("%s.cpu %.2f\n", name, processMilliseconds() - before);
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
    future.waitForFinished();
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
    }
    return 0;
}
