// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/flagreading.h"

#include "app/cli/await.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

std::optional<CodePlaces> searchCode(const QDeadlineTimer &deadline, RepositoryReading &repository,
                                     FlagReading &reading)
{
    if (!repository.git.snapshot || !repository.opened.codePlaces)
        return std::nullopt;
    const Result<CodePlaces> places
            = await(repository.opened.codePlaces->places(repository.git.snapshot->trunk.tip), deadline, u"git"_s);
    if (places)
        return *places;
    reading.codeError = places.error();
    return std::nullopt;
}

void readTable(const QDeadlineTimer &deadline, FlagSource &source, FlagReading &reading)
{
    const Result<FlagSnapshot> snapshot = await(source.flags(), deadline, source.name());
    if (!snapshot) {
        reading.error = snapshot.error();
        return;
    }
    reading.snapshot = *snapshot;
    reading.picture.rights = snapshot->rights;
    const Result<std::optional<FlagAudit>> audit = await(source.lastAudit(), deadline, source.name());
    if (audit)
        reading.picture.audit = *audit;
    else
        reading.error = audit.error();
}

}

SourceReport FlagReading::report() const
{
    if (!isConfigured)
        return {.name = source};
    return {.name = source,
            .state = error ? Feed::State::Failed : Feed::State::Live,
            .asOf = snapshot ? snapshot->asOf : QDateTime(),
            .error = error};
}

ExitCode FlagReading::exitCode() const
{
    return error || codeError ? ExitCode::SourceFailed : ExitCode::Fine;
}

FlagReading readFlags(const VerbContext &context, RepositoryReading &repository)
{
    FlagReading reading;
    const QDeadlineTimer deadline(context.options.timeout);
    if (FlagSource *flags = repository.opened.flags.get()) {
        reading.isConfigured = true;
        reading.source = flags->name() == "postgres"_L1 ? "postgres"_L1 : "hasura"_L1;
        readTable(deadline, *flags, reading);
    } else if (repository.opened.flagError) {
        reading.isConfigured = true;
        reading.error = repository.opened.flagError;
    }
    const std::optional<CodePlaces> code = searchCode(deadline, repository, reading);
    if (reading.snapshot)
        reading.picture.flags = joinFlags(*reading.snapshot, code);
    return reading;
}

}
