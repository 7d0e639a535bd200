// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/branchprinting.h"
#include "app/cli/branchreading.h"
#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/terminal.h"
#include "models/ports/clock.h"
#include "models/rules/branchrules.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

ExitCode runBranches(const VerbContext &context)
{
    const BranchReading reading = readBranches(context);
    const QDateTime now = context.clock.now();
    const Policy::Branches &policy = reading.policy.branches;
    if (context.options.format == Options::Format::Table) {
        if (reading.snapshot)
            printBranches(context.out, styleFor(context.out, context.options.colour), *reading.snapshot, now, policy);
        return reading.exitCode();
    }

    JsonWriter json(context.out);
    json.beginObject(JsonWriter::Layout::Lines);
    writeEnvelopeHead(json, reading, now);
    json.key("source"_L1);
    writeSource(json, gitReport(reading));
    json.key("items"_L1);
    json.beginArray(JsonWriter::Layout::Lines);
    if (reading.snapshot) {
        for (const Branch *branch : byUrgency(reading.snapshot->branches, now, policy))
            writeBranch(json, *branch, now, policy);
    }
    json.endArray();
    json.endObject();
    return reading.exitCode();
}

}
