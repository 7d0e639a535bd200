// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/migrationreading.h"

#include "app/cli/await.h"
#include "app/cli/envelope.h"
#include "app/cli/flagreading.h"
#include "app/cli/panereading.h"
#include "app/cli/pullrequestreading.h"
#include "models/findings/migrationfindings.h"
#include "models/ports/clock.h"
#include "models/ports/databasesource.h"
#include "models/ports/migrationsource.h"
#include "models/rules/migrationassembly.h"
#include "models/rules/migrationquestion.h"
#include "models/wording/errorwording.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void sayMigrationError(const VerbContext &context, const Error &error)
{
    const ErrorText text = describe(error);
    context.err.write("trunkline: "_ba + text.message.toUtf8() + ' ' + text.hint.toUtf8() + '\n');
}

/// A swarm that does not answer is told by its own pane.
QMap<QString, QStringList> runningCommits(RepositoryReading &repository, const QDeadlineTimer &deadline)
{
    if (!repository.opened.swarm.isConfigured || !repository.opened.swarm.services)
        return {};
    const Result<ServiceSnapshot> services = await(repository.opened.swarm.services->services(), deadline, u"Docker"_s);
    return services ? servicesByCommit(services->services) : QMap<QString, QStringList>();
}

QStringList objectsOnTheirWayOut(const MigrationSnapshot &snapshot)
{
    QStringList objects;
    for (const SchemaChange &change : snapshot.changes) {
        if (change.phase != SchemaChange::Phase::Done)
            objects.append(change.object);
    }
    return objects;
}

DatabaseQuestion questionAbout(const MigrationSnapshot &snapshot)
{
    DatabaseQuestion question{.oldObjects = objectsOnTheirWayOut(snapshot)};
    for (const SchemaChange &change : snapshot.changes) {
        if (!change.replacement.isEmpty())
            question.replacements.insert(change.object, change.replacement);
    }
    return question;
}

LivingFlags flagsThatGuard(const MigrationSnapshot &snapshot, const VerbContext &context, RepositoryReading &repository)
{
    if (std::ranges::all_of(snapshot.changes, [](const SchemaChange &change) { return change.flag.isEmpty(); }))
        return {};
    const FlagReading reading = readFlags(context, repository);
    return reading.snapshot ? livingFlags(reading.picture.flags) : LivingFlags();
}

/// Its failure is said, and noted in @p result.
std::optional<DatabaseFacts> askDatabase(const DatabaseQuestion &question, const VerbContext &context,
                                         RepositoryReading &repository, const QDeadlineTimer &deadline,
                                         MigrationsReading &result)
{
    DatabaseSource *const database = repository.opened.database.get();
    result.isDatabaseConfigured = database && database->isConfigured();
    if (!result.isDatabaseConfigured)
        return std::nullopt;
    const Result<DatabaseFacts> answer = await(database->facts(question), deadline, u"PostgreSQL"_s);
    result.databaseError = answer ? answer->appliedError : std::optional(answer.error());
    if (result.databaseError)
        sayMigrationError(context, *result.databaseError);
    return answer ? std::optional(*answer) : std::nullopt;
}

}

MigrationsReading readMigrations(const VerbContext &context, RepositoryReading &repository)
{
    MigrationsReading result;
    if (!repository.git.snapshot || !repository.opened.migrations) {
        result.error = repository.git.error;
        return result;
    }
    const QDeadlineTimer deadline(context.options.timeout);
    MigrationQuestion question = questionFor(*repository.git.snapshot);
    if (repository.pullRequests && repository.pullRequests->snapshot) // where they were asked for
        addPullRequests(question, repository.pullRequests->snapshot->open);
    const auto read = [&] {
        return await(repository.opened.migrations->migrations(question), deadline, context.options.repository);
    };
    Result<MigrationReading> reading = read();
    std::optional<DatabaseFacts> facts;
    LivingFlags flags;
    const Policy::Migrations &policy = repository.git.policy.migrations;
    if (reading) {
        const MigrationSnapshot first = assemble(*reading, std::nullopt, std::nullopt, context.clock.now(), policy);
        const DatabaseQuestion asked = questionAbout(first);
        flags = flagsThatGuard(first, context, repository);
        if (!asked.oldObjects.isEmpty()) {
            for (const QString &object : asked.oldObjects)
                question.oldObjects.insert(object, {});
            question.running = runningCommits(repository, deadline);
            reading = read();
        }
        facts = askDatabase(asked, context, repository, deadline, result);
    }
    if (!reading) {
        sayMigrationError(context, reading.error());
        result.error = reading.error();
        return result;
    }
    result.snapshot = assemble(*reading, facts, flags, context.clock.now(), policy);
    return result;
}

PaneReading readMigrationPane(const VerbContext &context, RepositoryReading &repository)
{
    const MigrationsReading reading = readMigrations(context, repository);
    PaneReading pane{.source = {.name = "hasura"_L1}, .findings = {.pane = u"migrations"_s}};
    pane.source.error = reading.error ? reading.error : reading.databaseError;
    if (reading.isDatabaseConfigured)
        pane.source.state = pane.source.error ? Feed::State::Failed : Feed::State::Live;
    if (!reading.snapshot)
        return pane;
    if (reading.isDatabaseConfigured && !pane.source.error)
        pane.source.asOf = reading.snapshot->asOf;
    pane.findings = migrationPaneFindings(*reading.snapshot, context.clock.now(), repository.git.policy.migrations);
    return pane;
}

}
