// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/findingprinting.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/panereading.h"
#include "app/cli/terminal.h"
#include "models/ports/clock.h"
#include "models/wording/agewording.h"

#include <QIODevice>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// So many findings are printed for people; the verb of the pane shows all.
constexpr qsizetype FindingsShown = 20;

qint64 countOf(const PaneFindings &pane, Finding::Severity severity)
{
    return std::ranges::count_if(pane.findings, [severity](const ReportedFinding &reported) {
        return reported.finding.severity == severity;
    });
}

void writePane(JsonWriter &json, const PaneReading &reading)
{
    const PaneFindings &pane = reading.findings;
    QList<QLatin1StringView> rules;
    const auto known = [&](qint64 number) { return pane.count ? std::optional(number) : std::nullopt; };
    for (const ReportedFinding &reported : pane.findings) {
        if (!rules.contains(reported.finding.rule))
            rules.append(reported.finding.rule);
    }
    std::ranges::sort(rules);
    json.beginObject();
    json.member("pane"_L1, pane.pane);
    json.member("source"_L1, reading.source.name);
    json.member("count"_L1, pane.count);
    json.member("errors"_L1, known(countOf(pane, Finding::Severity::Error)));
    json.member("warnings"_L1, known(countOf(pane, Finding::Severity::Warning)));
    json.list("findings"_L1, rules);
    json.endObject();
}

void writeJson(const VerbContext &context, const PanesReading &reading)
{
    using enum JsonWriter::Layout;
    JsonWriter json(context.out);
    json.beginObject(Lines);
    writeEnvelopeHead(json, reading.git, context.clock.now());
    writeSources(json, reading.sources());
    json.key("items"_L1);
    json.beginArray(Lines);
    for (const PaneReading &pane : reading.panes)
        writePane(json, pane);
    json.endArray();
    json.key("findings"_L1);
    json.beginArray(Lines);
    for (const ReportedFinding &reported : reading.findings())
        writeFinding(json, reported);
    json.endArray();
    writeUndecided(json, reading.undecided());
    json.endObject();
}

QString stateText(const SourceReport &source)
{
    return source.state == Feed::State::NotConfigured ? u"not configured"_s : QString(stateName(source.state));
}

void printSources(const VerbContext &context, const TextStyle &style, const QList<SourceReport> &reports)
{
    TextTable sources({{.title = u"SOURCE"_s}, {.title = u"STATE"_s}, {.title = u"AS OF"_s}});
    for (const SourceReport &source : reports) {
        const std::chrono::seconds age(source.asOf.secsTo(context.clock.now()));
        const Paint paint = source.state == Feed::State::Live ? Paint::Good
                : source.state == Feed::State::Failed         ? Paint::Bad
                                                              : Paint::Faint;
        sources.addRow({{.text = source.name},
                        {.text = stateText(source), .paint = paint},
                        {.text = source.asOf.isValid() ? agoText(age) : QString()}});
    }
    sources.write(context.out, style);
}

void printPanes(const VerbContext &context, const TextStyle &style, const std::vector<PaneReading> &panes)
{
    TextTable counts({{.title = u"PANE"_s},
                      {.title = u"COUNT"_s, .align = TextTable::Align::Right},
                      {.title = u"ERRORS"_s, .align = TextTable::Align::Right},
                      {.title = u"WARNINGS"_s, .align = TextTable::Align::Right}});
    for (const PaneReading &pane : panes) {
        const PaneFindings &findings = pane.findings;
        if (findings.count)
            counts.addRow({{.text = findings.pane},
                           {.text = QString::number(*findings.count)},
                           {.text = QString::number(countOf(findings, Finding::Severity::Error))},
                           {.text = QString::number(countOf(findings, Finding::Severity::Warning))}});
    }
    context.out.write("\n");
    counts.write(context.out, style);
}

void printFindings(const VerbContext &context, const TextStyle &style, const PanesReading &reading)
{
    const QList<ReportedFinding> findings = reading.findings();
    context.out.write("\n");
    if (findings.isEmpty())
        context.out.write("No findings.\n");
    else
        findingsTable(std::span(findings).first(static_cast<std::size_t>(std::min(findings.size(), FindingsShown))))
                .write(context.out, style);
    if (findings.size() > FindingsShown)
        context.out.write(u"and %1 more, see: trunkline check\n"_s.arg(findings.size() - FindingsShown).toUtf8());
    printUndecided(context.out, reading.undecided());
}

}

ExitCode runStatus(const VerbContext &context)
{
    const PanesReading reading = readPanes(context);
    if (context.options.format == Options::Format::Json) {
        writeJson(context, reading);
        return reading.exitCode();
    }
    const TextStyle style = styleFor(context.out, context.options.colour);
    printSources(context, style, reading.sources());
    if (reading.git.snapshot) {
        printPanes(context, style, reading.panes);
        printFindings(context, style, reading);
    }
    return reading.exitCode();
}

}
