// SPDX-License-Identifier: GPL-3.0-or-later

// bench_migrations REPOSITORY TIP [COUNT]: reads and judges the migrations of trunk and work tree, first all, then
// again after one file was changed, and runs the last one and the last COUNT up and down. Prints what each took in ms
// as "name value" lines. migrationbench.py starts it.

#include "app/adapters/migrations/gitmigrationsource.h"
#include "app/adapters/postgres/postgresverifier.h"
#include "models/rules/migrationassembly.h"
#include "tests/support/fakebranchsource.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace {

/// Of the processor, which a busy machine does not stretch.
double processMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
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

void measureVerifying(const MigrationReading &reading, const QString &shelf, const Clock &clock, qsizetype count)
{
    VerificationPlan plan{.migrations = inOrder(reading.migrations, u"default"_s)};
    for (const Migration &migration : std::as_const(plan.migrations).last(std::min(count, plan.migrations.size())))
        plan.wanted.append(migration.key());
    QElapsedTimer timer;
    timer.start();
    PostgresVerifier verifier({.shelf = shelf}, clock);
    QFuture<Result<QList<VerifiedMigration>>> future = verifier.verify(plan);
    future.waitForFinished();
    const double spent = double(timer.nsecsElapsed()) / 1e6;
    const Result<QList<VerifiedMigration>> results = future.takeResult();
    if (!results)
        qFatal("%s", qPrintable(results.error().detail));
    const auto passed = std::ranges::count_if(*results, [](const VerifiedMigration &one) {
        return one.verification.state == Verification::State::Passed;
    });
    std::printf("verify.%lld %.2f\nverify.%lld.passed %lld\n", qlonglong(plan.wanted.size()), spent,
                qlonglong(plan.wanted.size()), qlonglong(passed));
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
    measure("again", source, question);
    const QString last = path + u'/' + reading.migrations.last().up.path;
    QFile file(last);
    if (file.open(QIODevice::Append))
        file.write("\n-- changed\n");
    file.close();
    measure("changed", source, question);
    if (argc > 3) {
        measureVerifying(reading, folder.filePath(u"shelf"_s), clock, 1);
        measureVerifying(reading, folder.filePath(u"shelf"_s), clock, QByteArray(argv[3]).toInt());
    }
    return 0;
}
