// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changeprinting.h"
#include "app/cli/changereading.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/terminal.h"
#include "models/ports/clock.h"
#include "models/wording/changewording.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void writeJson(const VerbContext &context, const RepositoryReading &repository, const ChangesReading &reading)
{
    using enum JsonWriter::Layout;
    JsonWriter json(context.out);
    json.beginObject(Lines);
    writeEnvelopeHead(json, repository.git, context.clock.now());
    json.key("source"_L1);
    writeSource(json, reading.sources.first());
    writeSources(json, reading.sources);
    json.key("items"_L1);
    json.beginArray(Lines);
    for (const Change &change : reading.changes)
        writeChange(json, change, context.clock.now());
    json.endArray();
    json.endObject();
}

/// `changes 481`: that change alone, the whole way.
ExitCode printPassport(const VerbContext &context, const ChangesReading &reading, QString name)
{
    if (name.startsWith(u'#'))
        name = name.sliced(1);
    for (const Change &change : reading.changes) {
        const bool isIt = (change.pullRequest && QString::number(*change.pullRequest) == name) || change.branch == name
                || (name.size() >= 7 && change.tip.toHex().startsWith(name, Qt::CaseInsensitive));
        if (!isIt)
            continue;
        context.out.write(passportMarkdown(change, context.clock.now(), reading.facts.policy.branches).toUtf8());
        return reading.exitCode();
    }
    context.err.write(
            u"trunkline: no change in flight or of the last 30 days is called %1; see: trunkline changes\n"_s.arg(name)
                    .toUtf8());
    return ExitCode::WrongUse;
}

}

ExitCode runChanges(const VerbContext &context)
{
    RepositoryReading repository = readRepository(context, Reach::AsOptionsSay);
    const ChangesReading reading = readChanges(context, repository);
    if (context.options.format == Options::Format::Json)
        writeJson(context, repository, reading);
    else if (!context.options.operands.isEmpty())
        return printPassport(context, reading, context.options.operands.first());
    else if (repository.git.snapshot)
        printChanges(context.out, styleFor(context.out, context.options.colour), reading, context.clock.now());
    return repository.git.error ? repository.git.exitCode() : reading.exitCode();
}

}
