// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonwriter.h"
#include "app/cli/previewreading.h"
#include "app/cli/terminal.h"
#include "models/ports/clock.h"
#include "models/rules/branchrules.h"
#include "models/wording/agewording.h"
#include "models/wording/previewwording.h"
#include "models/wording/servicewording.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using PreviewState = PreviewVerdict::State;

std::optional<QLatin1StringView> stateName(PreviewState state)
{
    switch (state) {
    case PreviewState::Unknown:
        return std::nullopt;
    case PreviewState::Ready:
        return "ready"_L1;
    case PreviewState::Starting:
        return "starting"_L1;
    case PreviewState::Unhealthy:
        return "unhealthy"_L1;
    case PreviewState::Unreachable:
        return "unreachable"_L1;
    case PreviewState::Orphan:
        return "orphan"_L1;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

Paint paintOf(PreviewState state)
{
    switch (state) {
    case PreviewState::Unhealthy:
    case PreviewState::Unreachable:
        return Paint::Bad;
    case PreviewState::Orphan:
        return Paint::Warning;
    case PreviewState::Ready:
        return Paint::Good;
    case PreviewState::Starting:
    case PreviewState::Unknown:
        break;
    }
    return Paint::Faint;
}

void writePreview(JsonWriter &json, const PreviewRow &row, const PreviewReading &reading, const QDateTime &now,
                  const PreviewPolicy &policy)
{
    QStringList urls;
    for (const QUrl &url : row.preview.urls)
        urls.append(url.toString());
    QStringList services;
    for (const QString &id : row.preview.services)
        services.append(reading.serviceNames.value(id));
    const ProbeResult *probe = row.verdict.failedProbe ? &*row.verdict.failedProbe
            : row.probes.isEmpty()                     ? nullptr
                                                       : &row.probes.first();
    const bool isAnswered = probe && probe->status;
    json.beginObject();
    json.member("name"_L1, row.preview.name);
    json.member("pullRequest"_L1, qint64(row.preview.pullRequest));
    json.list("urls"_L1, urls);
    json.list("services"_L1, services);
    json.member("verdict"_L1, stateName(row.verdict.state));
    json.member("reason"_L1, previewSentence(row, now));
    json.textOrNull("commit"_L1, row.preview.commit);
    json.member("commitsBehindHead"_L1, row.toHead.behind);
    json.member("httpStatus"_L1, isAnswered ? probe->status : std::nullopt);
    json.member("latencyMs"_L1, isAnswered ? std::optional<qint64>(probe->latency.count()) : std::nullopt);
    json.member("createdAt"_L1, row.preview.createdAt);
    json.member("orphanSince"_L1, row.verdict.orphanSince);
    json.list("findings"_L1,
              brokenRules(previewFindings(row.preview, row.owner, row.verdict, row.toHead, now, policy)));
    json.endObject();
}

void writeJson(const VerbContext &context, const RepositoryReading &repository, const PreviewReading &reading)
{
    JsonWriter json(context.out);
    json.beginObject(JsonWriter::Layout::Lines);
    writeEnvelopeHead(json, repository.git, context.clock.now());
    json.key("source"_L1);
    writeSource(json, reading.source);
    json.key("items"_L1);
    json.beginArray(JsonWriter::Layout::Lines);
    for (const PreviewRow &row : reading.rows)
        writePreview(json, row, reading, context.clock.now(), repository.git.policy.previews);
    json.endArray();
    json.endObject();
}

void print(const VerbContext &context, const PreviewReading &reading)
{
    using enum TextTable::Elide;
    if (reading.rows.isEmpty()) {
        context.out.write("No preview runs.\n");
        return;
    }
    TextTable table({{.title = u"PREVIEW"_s},
                     {.title = u"STATE"_s},
                     {.title = u"PULL REQUEST"_s, .elide = End, .minimum = 8},
                     {.title = u"ADDRESS"_s, .elide = Middle, .minimum = 20},
                     {.title = u"ANSWER"_s},
                     {.title = u"COMMIT"_s},
                     {.title = u"HEAD"_s},
                     {.title = u"AGE"_s, .align = TextTable::Align::Right},
                     {.title = u"WHY"_s, .elide = End, .minimum = 20}});
    const QDateTime now = context.clock.now();
    const auto known = [](const QString &text) { return text == u"—" ? QString() : text; };
    for (const PreviewRow &row : reading.rows)
        table.addRow({{.text = row.preview.name},
                      {.text = previewStateText(row.verdict.state), .paint = paintOf(row.verdict.state)},
                      {.text = ownerText(row.preview, row.owner)},
                      {.text = row.preview.urls.isEmpty() ? QString() : row.preview.urls.first().toString()},
                      {.text = row.probes.isEmpty() ? QString() : answerText(row.probes.first())},
                      {.text = shortCommit(row.preview.commit)},
                      {.text = known(headText(row.toHead))},
                      {.text = ageText(std::chrono::seconds(row.preview.createdAt.secsTo(now)))},
                      {.text = previewSentence(row, now)}});
    table.write(context.out, styleFor(context.out, context.options.colour));
}

}

ExitCode runPreviews(const VerbContext &context)
{
    RepositoryReading repository = readRepository(context, Reach::AsOptionsSay);
    PreviewReading reading{.source = {.name = "swarm"_L1}};
    if (!repository.git.error)
        reading = readPreviews(context, repository);
    if (context.options.format == Options::Format::Json)
        writeJson(context, repository, reading);
    else if (reading.isRead())
        print(context, reading);
    else if (!reading.source.error && !repository.git.error)
        context.out.write("No Docker Swarm is configured: set DOCKER_HOST, choose a docker context, or give "
                          "--docker-host.\n");
    if (repository.git.error)
        return repository.git.exitCode();
    return reading.source.error ? ExitCode::SourceFailed : ExitCode::Fine;
}

}
