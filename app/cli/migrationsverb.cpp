// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/migrationprinting.h"
#include "app/cli/migrationreading.h"
#include "app/cli/migrationverification.h"
#include "app/cli/terminal.h"
#include "models/findings/migrationfindings.h"
#include "models/ports/clock.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

SourceReport reportOf(const MigrationsReading &reading)
{
    const std::optional<Error> &error = reading.error ? reading.error : reading.databaseError;
    return {.name = reading.isDatabaseConfigured ? "hasura"_L1 : "git"_L1,
            .state = error ? Feed::State::Failed : Feed::State::Live,
            .asOf = reading.snapshot ? reading.snapshot->asOf : QDateTime(),
            .error = error};
}

void writeJson(const VerbContext &context, const RepositoryReading &repository, const MigrationsReading &reading,
               const PaneFindings &findings)
{
    using enum JsonWriter::Layout;
    const QDateTime now = context.clock.now();
    JsonWriter json(context.out);
    json.beginObject(Lines);
    writeEnvelopeHead(json, repository.git, now);
    json.key("source"_L1);
    writeSource(json, reportOf(reading));
    json.key("items"_L1);
    json.beginArray(Lines);
    if (reading.snapshot) {
        for (const Migration *migration : byUrgency(*reading.snapshot, findings))
            writeMigration(json, *migration, findings);
    }
    json.endArray();
    json.key("schemaChanges"_L1);
    json.beginArray(Lines);
    if (reading.snapshot) {
        for (const SchemaChange &change : reading.snapshot->changes)
            writeSchemaChange(json, change, now);
    }
    json.endArray();
    json.endObject();
}

ExitCode exitCodeOf(const RepositoryReading &repository, const MigrationsReading &reading)
{
    if (repository.git.error)
        return repository.git.exitCode();
    return reading.error || reading.databaseError ? ExitCode::SourceFailed : ExitCode::Fine;
}

}

ExitCode runMigrations(const VerbContext &context)
{
    const QStringList &operands = context.options.operands;
    if (!operands.isEmpty() && operands.first() != "verify"_L1) {
        context.err.write("trunkline: migrations takes verify, not \""_ba + operands.first().toUtf8()
                          + "\"; see: trunkline --help\n");
        return ExitCode::WrongUse;
    }
    RepositoryReading repository = readRepository(context, Reach::AsOptionsSay);
    const MigrationsReading reading = readMigrations(context, repository);
    if (!operands.isEmpty())
        return reading.snapshot ? verifyMigrations(context, repository, *reading.snapshot)
                                : exitCodeOf(repository, reading);
    PaneFindings findings;
    if (reading.snapshot)
        findings = migrationPaneFindings(*reading.snapshot, context.clock.now(), repository.git.policy.migrations);
    if (context.options.format == Options::Format::Json)
        writeJson(context, repository, reading, findings);
    else if (reading.snapshot)
        printMigrations(context.out, styleFor(context.out, context.options.colour), *reading.snapshot, findings,
                        context.clock.now());
    return exitCodeOf(repository, reading);
}

}
