// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/await.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/serviceprinting.h"
#include "app/cli/terminal.h"
#include "models/ports/clock.h"
#include "models/rules/servicerules.h"
#include "models/wording/errorwording.h"
#include "models/wording/servicewording.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void say(const VerbContext &context, const QString &text)
{
    context.err.write("trunkline: "_ba + text.toUtf8() + '\n');
}

ExitCode exitCodeOf(const RepositoryReading &repository, const ServiceReading &reading)
{
    if (repository.git.error)
        return repository.git.exitCode();
    return reading.source.error ? ExitCode::SourceFailed : ExitCode::Fine;
}

void writeJson(const VerbContext &context, const RepositoryReading &repository, const ServiceReading &reading)
{
    JsonWriter json(context.out);
    json.beginObject(JsonWriter::Layout::Lines);
    writeEnvelopeHead(json, repository.git, context.clock.now());
    json.key("source"_L1);
    writeSource(json, reading.source);
    json.key("items"_L1);
    json.beginArray(JsonWriter::Layout::Lines);
    for (const ServiceRow *row : byUrgency(reading.rows))
        writeService(json, *row, reading, repository.git.policy.services);
    json.endArray();
    json.endObject();
}

ExitCode list(const VerbContext &context, const RepositoryReading &repository, const ServiceReading &reading)
{
    if (context.options.format == Options::Format::Json)
        writeJson(context, repository, reading);
    else if (reading.isRead())
        printServices(context.out, styleFor(context.out, context.options.colour), reading);
    else if (!reading.source.error && !repository.git.error)
        context.out.write("No Docker Swarm is configured: set DOCKER_HOST, choose a docker context, or give "
                          "--docker-host.\n");
    return exitCodeOf(repository, reading);
}

QString planText(const Service &service)
{
    return u"%1: from %2 back to %3"_s.arg(service.name, releaseText(service.release),
                                           releaseText(service.previous.value_or(Release())));
}

ExitCode rollBack(const VerbContext &context, const RepositoryReading &repository, const ServiceReading &reading,
                  const QString &name)
{
    if (!reading.isRead()) {
        if (!reading.source.error && !repository.git.error)
            say(context, u"No Docker Swarm is configured. Give --docker-host."_s);
        return repository.git.error || reading.source.error ? exitCodeOf(repository, reading) : ExitCode::WrongUse;
    }
    const QList<Service> &services = reading.snapshot.services;
    const auto service = std::ranges::find(services, name, &Service::name);
    if (service == services.end()) {
        say(context, u"There is no service \"%1\". See: trunkline services"_s.arg(name));
        return ExitCode::WrongUse;
    }
    if (!service->previous) {
        say(context, u"The engine keeps no version of %1 before this one. Deploy the one you want."_s.arg(name));
        return ExitCode::WrongUse;
    }
    if (!context.options.own.contains(u"yes"_s)) {
        say(context, planText(*service) + u". Nothing was done; do it with --yes."_s);
        return ExitCode::WrongUse;
    }
    const Result<void> done = await(repository.opened.swarm.store->rollBack(*service),
                                    QDeadlineTimer(context.options.timeout), reading.snapshot.engine.endpoint);
    if (!done) {
        const ErrorText text = describe(done.error());
        say(context, text.message + u' ' + text.hint);
        return ExitCode::SourceFailed;
    }
    context.out.write((planText(*service) + u": under way. See: trunkline services\n"_s).toUtf8());
    return ExitCode::Fine;
}

}

ExitCode runServices(const VerbContext &context)
{
    const QStringList &operands = context.options.operands;
    const bool isRollback = operands.size() == 2 && operands.first() == "rollback"_L1;
    if (!operands.isEmpty() && !isRollback) {
        say(context, u"Services takes nothing, or: rollback NAME --yes. See: trunkline --help"_s);
        return ExitCode::WrongUse;
    }
    RepositoryReading repository = readRepository(context, Reach::Graph);
    ServiceReading reading{.source = {.name = "swarm"_L1}};
    if (!repository.git.error)
        reading = readServices(context, repository);
    return isRollback ? rollBack(context, repository, reading, operands.last()) : list(context, repository, reading);
}

}
