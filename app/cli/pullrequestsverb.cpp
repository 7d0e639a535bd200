// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonwriter.h"
#include "app/cli/pullrequestprinting.h"
#include "app/cli/pullrequestreading.h"
#include "app/cli/terminal.h"
#include "models/ports/clock.h"
#include "models/rules/pullrequestjudging.h"
#include "models/wording/errorwording.h"
#include "models/wording/hostwording.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void sayLine(QIODevice &err, const QString &text)
{
    err.write("trunkline: "_ba + text.toUtf8() + '\n');
}

/// What went wrong, or cannot be seen, on standard error.
void complain(const VerbContext &context, const PullRequestReading &reading)
{
    if (reading.error) {
        const ErrorText text = describe(*reading.error);
        sayLine(context.err, text.message + u' ' + text.hint);
    }
    if (!reading.snapshot || context.options.verbosity == Options::Verbosity::Quiet)
        return;
    for (const HostAccount::MissingRight &missing : reading.snapshot->account.missing)
        sayLine(context.err, missingRightText(missing));
    for (const PullRequestSnapshot::Unreadable &unreadable : reading.snapshot->unreadable)
        sayLine(context.err, unreadableText(unreadable));
    if (context.options.verbosity == Options::Verbosity::Verbose) {
        sayLine(context.err, accountText(reading.snapshot->account));
        sayLine(context.err, budgetText(reading.snapshot->budget, context.clock.now()));
    }
}

void writeJson(const VerbContext &context, const RepositoryReading &repository, const PullRequestReading &reading)
{
    using enum JsonWriter::Layout;
    const QDateTime now = context.clock.now();
    JsonWriter json(context.out);
    json.beginObject(Lines);
    writeEnvelopeHead(json, repository.git, now);
    json.key("source"_L1);
    writeSource(json, reading.report());
    json.key("items"_L1);
    json.beginArray(Lines);
    const QList<JudgedPullRequest> all
            = reading.snapshot ? judged(*reading.snapshot, reading.policy) : QList<JudgedPullRequest>();
    const std::vector<const JudgedPullRequest *> sorted = byUrgency(all);
    for (const JudgedPullRequest *pullRequest : sorted) {
        if (!pullRequest->isMerged())
            writePullRequest(json, *pullRequest, now, reading.policy);
    }
    json.endArray();
    json.key("merged"_L1);
    json.beginArray(Lines);
    for (const JudgedPullRequest *pullRequest : sorted) {
        if (pullRequest->isMerged())
            writePullRequest(json, *pullRequest, now, reading.policy);
    }
    json.endArray();
    json.endObject();
}

}

ExitCode runPullRequests(const VerbContext &context)
{
    RepositoryReading repository = readRepository(context, Reach::Graph);
    PullRequestReading reading;
    if (repository.git.error && !repository.git.snapshot)
        reading.error = repository.git.error; // said already
    else
        reading = readPullRequests(context, repository);
    if (reading.error != repository.git.error || !reading.error)
        complain(context, reading);
    if (context.options.format == Options::Format::Json)
        writeJson(context, repository, reading);
    else if (reading.snapshot)
        printPullRequests(context.out, styleFor(context.out, context.options.colour), reading, context.clock.now());
    return repository.git.error ? repository.git.exitCode() : reading.exitCode();
}

}
