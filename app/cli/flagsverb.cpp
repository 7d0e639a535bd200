// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/await.h"
#include "app/cli/branchreading.h"
#include "app/cli/flagchanging.h"
#include "app/cli/flagprinting.h"
#include "app/cli/flagreading.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/panereading.h"
#include "app/cli/terminal.h"
#include "models/findings/flagaudit.h"
#include "models/findings/undecidable.h"
#include "models/ports/clock.h"
#include "models/rules/flagrules.h"
#include "models/wording/errorwording.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void say(const VerbContext &context, const Error &error)
{
    const ErrorText text = describe(error);
    context.err.write("trunkline: "_ba + text.message.toUtf8() + ' ' + text.hint.toUtf8() + '\n');
}

ExitCode wrongUse(const VerbContext &context, const QString &text)
{
    context.err.write("trunkline: "_ba + text.toUtf8() + '\n');
    return ExitCode::WrongUse;
}

void beginJson(JsonWriter &json, const VerbContext &context, const RepositoryReading &repository,
               const FlagReading &reading)
{
    json.beginObject(JsonWriter::Layout::Lines);
    writeEnvelopeHead(json, repository.git, context.clock.now());
    json.key("source"_L1);
    writeSource(json, reading.report());
    json.key("items"_L1);
    json.beginArray(JsonWriter::Layout::Lines);
}

ExitCode listFlags(const VerbContext &context, RepositoryReading &repository)
{
    const FlagReading reading = readFlags(context, repository);
    const QDateTime now = context.clock.now();
    const FlagPolicy &policy = repository.git.policy.flags;
    for (const std::optional<Error> &error : {reading.error, reading.codeError}) {
        if (error)
            say(context, *error);
    }
    if (!reading.isConfigured)
        context.err.write("trunkline: No flag table is connected. Set TRUNKLINE_DATABASE_URL or "
                          "TRUNKLINE_HASURA_URL.\n");
    if (context.options.format == Options::Format::Table) {
        if (reading.snapshot)
            printFlags(context.out, styleFor(context.out, context.options.colour), reading.picture.flags, now, policy);
    } else {
        JsonWriter json(context.out);
        beginJson(json, context, repository, reading);
        for (const FlagFacts *facts : byUrgency(reading.picture.flags, now, policy))
            writeFlag(json, *facts, now, policy);
        json.endArray();
        json.endObject();
    }
    return reading.isConfigured ? reading.exitCode() : ExitCode::SourceFailed;
}

ExitCode printHistory(const VerbContext &context, RepositoryReading &repository, const QString &key)
{
    constexpr qint32 limit = 1000;
    FlagSource &source = *repository.opened.flags;
    const Result<QList<FlagEvent>> events
            = await(source.history(key, limit), QDeadlineTimer(context.options.timeout), source.name());
    const FlagReading reading{.source = source.name() == "postgres"_L1 ? "postgres"_L1 : "hasura"_L1,
                              .isConfigured = true,
                              .error = events ? std::nullopt : std::optional(events.error())};
    if (!events)
        say(context, events.error());
    if (context.options.format == Options::Format::Table) {
        if (events)
            printFlagEvents(context.out, styleFor(context.out, context.options.colour), *events, context.clock.now());
    } else {
        JsonWriter json(context.out);
        beginJson(json, context, repository, reading);
        const QList<FlagEvent> known = events.value_or(QList<FlagEvent>());
        for (const FlagEvent &event : known)
            writeFlagEvent(json, event);
        json.endArray();
        json.endObject();
    }
    return reading.exitCode();
}

ExitCode printAudit(const VerbContext &context, RepositoryReading &repository)
{
    const FlagReading reading = readFlags(context, repository);
    if (reading.error)
        say(context, *reading.error);
    if (!reading.snapshot)
        return ExitCode::SourceFailed;
    context.out.write(flagAuditReport(reading.picture, context.clock.now(), repository.git.policy.flags).toUtf8());
    if (!context.options.own.contains(u"done"_s))
        return reading.exitCode();
    const Result<void> recorded = await(
            repository.opened.flagStore->recordAudit({.at = context.clock.now(), .by = repository.opened.userName}),
            QDeadlineTimer(context.options.timeout), repository.opened.flags->name());
    if (!recorded)
        say(context, recorded.error());
    return recorded ? reading.exitCode() : ExitCode::SourceFailed;
}

ExitCode notConnected(const VerbContext &context, const RepositoryReading &repository)
{
    if (repository.git.error)
        return repository.git.exitCode();
    if (repository.opened.flagError)
        say(context, *repository.opened.flagError);
    else
        context.err.write("trunkline: No flag table is connected. Set TRUNKLINE_DATABASE_URL or "
                          "TRUNKLINE_HASURA_URL.\n");
    return ExitCode::SourceFailed;
}

}

ExitCode runFlags(const VerbContext &context)
{
    const QStringList &operands = context.options.operands;
    const QString action = operands.value(0);
    static const QStringList actions{u"set"_s, u"history"_s, u"audit"_s};
    if (!action.isEmpty() && !actions.contains(action))
        return wrongUse(context,
                        u"flags knows set, history and audit, not \"%1\". See: trunkline --help"_s.arg(action));
    const bool needsKey = action == "set"_L1 || action == "history"_L1;
    if (operands.size() != (needsKey ? 2 : action.isEmpty() ? 0 : 1))
        return wrongUse(context,
                        needsKey ? u"Name the flag: trunkline flags %1 KEY"_s.arg(action)
                                 : u"Nothing may follow \"%1\"."_s.arg(action));
    RepositoryReading repository = readRepository(context, Reach::Graph);
    if (action.isEmpty())
        return repository.git.error && !repository.git.snapshot ? repository.git.exitCode()
                                                                : listFlags(context, repository);
    if (!repository.opened.flags)
        return notConnected(context, repository);
    if (action == "history"_L1)
        return printHistory(context, repository, operands[1]);
    return action == "set"_L1 ? setFlag(context, repository, operands[1]) : printAudit(context, repository);
}

PaneReading readFlagPane(const VerbContext &context, RepositoryReading &repository)
{
    const FlagReading reading = readFlags(context, repository);
    if (!reading.snapshot)
        return {.source = reading.report(), .findings = {.pane = u"flags"_s}};
    return {.source = reading.report(),
            .findings = flagPaneFindings(reading.picture, context.clock.now(), repository.git.policy.flags)};
}

}
