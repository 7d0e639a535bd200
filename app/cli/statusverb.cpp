// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/branchreading.h"
#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/terminal.h"
#include "models/ports/clock.h"
#include "models/rules/branchrules.h"
#include "models/wording/agewording.h"
#include "models/wording/errorwording.h"
#include "models/wording/findingwording.h"

#include <QIODevice>
#include <QMap>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// So many findings are printed for people; the verb of the pane shows all.
constexpr std::size_t FindingsShown = 20;

struct Pane
{
    QLatin1StringView name;
    QLatin1StringView source;
};

constexpr Pane panes[] = {{"branches"_L1, "git"_L1},      {"prs"_L1, "github"_L1},     {"flags"_L1, "hasura"_L1},
                          {"migrations"_L1, "hasura"_L1}, {"services"_L1, "swarm"_L1}, {"previews"_L1, "swarm"_L1}};

struct ReportedFinding
{
    Finding finding;
    QString subjectKind;
    QString subjectKey;
    QString message;
};

struct Status
{
    QList<SourceReport> sources;
    std::vector<ReportedFinding> findings; ///< most urgent first
    QMap<QLatin1StringView, int> undecided; ///< per rule, of how many branches
};

Status assemble(const BranchReading &reading, const QDateTime &now)
{
    Status status;
    status.sources = {gitReport(reading), {.name = "github"_L1}, {.name = "hasura"_L1}, {.name = "swarm"_L1}};
    if (!reading.snapshot)
        return status;
    const Trunk &trunk = reading.snapshot->trunk;
    const QList<Finding> ofTrunk = trunkFindings(trunk, now);
    for (qsizetype i = 0; i < ofTrunk.size(); ++i) // the newest pushes, in the same order
        status.findings.push_back({ofTrunk[i], u"trunk"_s, trunk.name, forcePushText(trunk.forcePushes[i], trunk)});
    const Policy::Branches &policy = reading.policy.branches;
    for (const Branch *branch : byUrgency(reading.snapshot->branches, now, policy)) {
        for (const Finding &finding : branchFindings(*branch, now, policy)) {
            if (finding.verdict == Finding::Verdict::Unknown)
                ++status.undecided[finding.rule];
            else
                status.findings.push_back(
                        {finding, u"branch"_s, branch->name, findingText(finding, *branch, now, policy)});
        }
    }
    std::ranges::stable_sort(status.findings, std::ranges::greater(),
                             [](const ReportedFinding &reported) { return reported.finding.severity; });
    return status;
}

qint64 countOf(const Status &status, Finding::Severity severity)
{
    return std::ranges::count_if(status.findings, [severity](const ReportedFinding &reported) {
        return reported.finding.severity == severity;
    });
}

void writePane(JsonWriter &json, const Pane &pane, const BranchReading &reading, const Status &status)
{
    const bool isRead = pane.name == "branches"_L1 && reading.snapshot;
    QList<QLatin1StringView> rules;
    const auto known = [isRead](qint64 number) { return isRead ? std::optional(number) : std::nullopt; };
    for (const ReportedFinding &reported : status.findings) {
        if (isRead && !rules.contains(reported.finding.rule))
            rules.append(reported.finding.rule);
    }
    std::ranges::sort(rules);
    json.beginObject();
    json.member("pane"_L1, pane.name);
    json.member("source"_L1, pane.source);
    json.member("count"_L1, known(isRead ? reading.snapshot->branches.size() : 0));
    json.member("errors"_L1, known(countOf(status, Finding::Severity::Error)));
    json.member("warnings"_L1, known(countOf(status, Finding::Severity::Warning)));
    json.list("findings"_L1, rules);
    json.endObject();
}

void writeFinding(JsonWriter &json, const ReportedFinding &reported)
{
    json.beginObject();
    json.member("rule"_L1, reported.finding.rule);
    json.member("severity"_L1, severityName(reported.finding.severity));
    json.key("subject"_L1);
    json.beginObject();
    json.member("kind"_L1, reported.subjectKind);
    json.member("key"_L1, reported.subjectKey);
    json.endObject();
    json.member("message"_L1, reported.message);
    json.member("since"_L1, reported.finding.since);
    json.member("dueAt"_L1, reported.finding.dueAt);
    json.endObject();
}

void writeUnknown(JsonWriter &json, QLatin1StringView rule, const QString &why)
{
    json.beginObject();
    json.member("rule"_L1, rule);
    json.member("why"_L1, why);
    json.endObject();
}

void writeJson(const VerbContext &context, const BranchReading &reading, const Status &status)
{
    using enum JsonWriter::Layout;
    JsonWriter json(context.out);
    json.beginObject(Lines);
    writeEnvelopeHead(json, reading, context.clock.now());
    json.key("sources"_L1);
    json.beginArray(Lines);
    for (const SourceReport &source : status.sources)
        writeSource(json, source);
    json.endArray();
    json.key("items"_L1);
    json.beginArray(Lines);
    for (const Pane &pane : panes)
        writePane(json, pane, reading, status);
    json.endArray();
    json.key("findings"_L1);
    json.beginArray(Lines);
    for (const ReportedFinding &reported : status.findings)
        writeFinding(json, reported);
    json.endArray();
    json.key("unknown"_L1);
    json.beginArray(Lines);
    if (!reading.snapshot) {
        for (const QLatin1StringView rule : {"TRUNK-1"_L1, "BRANCH-1"_L1, "BRANCH-2"_L1, "BRANCH-3"_L1, "BRANCH-4"_L1})
            writeUnknown(json, rule, reading.error ? describe(*reading.error).message : unknownText());
    }
    for (const auto &[rule, count] : status.undecided.asKeyValueRange())
        writeUnknown(json, rule, undecidedText(rule, count));
    json.endArray();
    json.endObject();
}

QString stateText(const SourceReport &source)
{
    return source.state == Feed::State::NotConfigured ? u"not configured"_s : QString(stateName(source.state));
}

void printSourcesAndPanes(const VerbContext &context, const TextStyle &style, const BranchReading &reading,
                          const Status &status)
{
    TextTable sources({{.title = u"SOURCE"_s}, {.title = u"STATE"_s}, {.title = u"AS OF"_s}});
    for (const SourceReport &source : status.sources) {
        const std::chrono::seconds age(source.asOf.secsTo(context.clock.now()));
        const Paint paint = source.state == Feed::State::Live ? Paint::Good
                : source.state == Feed::State::Failed         ? Paint::Bad
                                                              : Paint::Faint;
        sources.addRow({{.text = source.name},
                        {.text = stateText(source), .paint = paint},
                        {.text = source.asOf.isValid() ? agoText(age) : QString()}});
    }
    sources.write(context.out, style);
    if (!reading.snapshot)
        return;
    context.out.write("\n");
    TextTable counts({{.title = u"PANE"_s},
                      {.title = u"COUNT"_s, .align = TextTable::Align::Right},
                      {.title = u"ERRORS"_s, .align = TextTable::Align::Right},
                      {.title = u"WARNINGS"_s, .align = TextTable::Align::Right}});
    counts.addRow({{.text = panes[0].name},
                   {.text = QString::number(reading.snapshot->branches.size())},
                   {.text = QString::number(countOf(status, Finding::Severity::Error))},
                   {.text = QString::number(countOf(status, Finding::Severity::Warning))}});
    counts.write(context.out, style);
}

void printFindings(const VerbContext &context, const TextStyle &style, const Status &status)
{
    TextTable table({{.title = u"FINDING"_s},
                     {.title = u"RULE"_s},
                     {.title = u"SUBJECT"_s, .elide = TextTable::Elide::Middle, .minimum = 20},
                     {.title = u"WHAT"_s, .elide = TextTable::Elide::End, .minimum = 20}});
    for (const ReportedFinding &reported : status.findings | std::views::take(FindingsShown)) {
        const bool isError = reported.finding.severity == Finding::Severity::Error;
        table.addRow({{.text = severityName(reported.finding.severity), .paint = isError ? Paint::Bad : Paint::Warning},
                      {.text = reported.finding.rule},
                      {.text = reported.subjectKey},
                      {.text = reported.message}});
    }
    context.out.write("\n");
    if (status.findings.empty())
        context.out.write("No findings.\n");
    else
        table.write(context.out, style);
    if (status.findings.size() > FindingsShown)
        context.out.write(
                u"and %1 more, see: trunkline branches\n"_s.arg(status.findings.size() - FindingsShown).toUtf8());
    for (const auto &[rule, count] : status.undecided.asKeyValueRange())
        context.out.write(u"%1 not decided: %2\n"_s.arg(rule, undecidedText(rule, count)).toUtf8());
}

}

ExitCode runStatus(const VerbContext &context)
{
    const BranchReading reading = readBranches(context);
    const Status status = assemble(reading, context.clock.now());
    if (context.options.format == Options::Format::Json) {
        writeJson(context, reading, status);
        return reading.exitCode();
    }
    const TextStyle style = styleFor(context.out, context.options.colour);
    printSourcesAndPanes(context, style, reading, status);
    if (reading.snapshot)
        printFindings(context, style, status);
    return reading.exitCode();
}

}
