// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/findingprinting.h"

#include "app/cli/jsonwriter.h"
#include "models/wording/findingwording.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Paint paintOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return Paint::Bad;
    case Finding::Severity::Warning:
        return Paint::Warning;
    case Finding::Severity::Info:
        break;
    }
    return Paint::Faint;
}

void writeLocation(JsonWriter &json, const ReportedFinding::Location &location)
{
    json.key("location"_L1);
    if (location == ReportedFinding::Location()) {
        json.null();
        return;
    }
    json.beginObject();
    if (!location.url.isEmpty())
        json.member("url"_L1, location.url);
    if (!location.path.isEmpty())
        json.member("path"_L1, location.path);
    if (location.line > 0)
        json.member("line"_L1, qint64(location.line));
    json.endObject();
}

}

void writeFinding(JsonWriter &json, const ReportedFinding &reported)
{
    json.beginObject();
    json.member("rule"_L1, reported.finding.rule);
    json.member("severity"_L1, severityName(reported.finding.severity));
    json.key("subject"_L1);
    json.beginObject();
    json.member("kind"_L1, reported.subject.kind);
    json.member("key"_L1, reported.subject.key);
    json.endObject();
    json.member("message"_L1, reported.message);
    json.member("since"_L1, reported.finding.since);
    json.member("dueAt"_L1, reported.finding.dueAt);
    json.textOrNull("next"_L1, reported.next);
    writeLocation(json, reported.location);
    json.endObject();
}

void writeUndecided(JsonWriter &json, const QList<UndecidedRule> &undecided)
{
    json.key("unknown"_L1);
    json.beginArray(JsonWriter::Layout::Lines);
    for (const UndecidedRule &rule : undecided) {
        json.beginObject();
        json.member("rule"_L1, rule.rule);
        json.member("why"_L1, rule.why);
        json.endObject();
    }
    json.endArray();
}

TextTable findingsTable(std::span<const ReportedFinding> findings)
{
    TextTable table({{.title = u"FINDING"_s},
                     {.title = u"RULE"_s},
                     {.title = u"SUBJECT"_s, .elide = TextTable::Elide::Middle, .minimum = 20},
                     {.title = u"WHAT"_s, .elide = TextTable::Elide::End, .minimum = 20}});
    for (const ReportedFinding &reported : findings)
        table.addRow({{.text = severityName(reported.finding.severity), .paint = paintOf(reported.finding.severity)},
                      {.text = reported.finding.rule},
                      {.text = reported.subject.key},
                      {.text = reported.message}});
    return table;
}

void printUndecided(QIODevice &out, const QList<UndecidedRule> &undecided)
{
    QList<std::pair<QString, QStringList>> reasons; // one line a reason, in the order of the rules
    for (const UndecidedRule &rule : undecided) {
        const auto known = std::ranges::find(reasons, rule.why, &std::pair<QString, QStringList>::first);
        if (known == reasons.end())
            reasons.append({rule.why, {rule.rule}});
        else
            known->second.append(rule.rule);
    }
    for (const auto &[why, rules] : std::as_const(reasons))
        out.write(u"%1 not decided: %2\n"_s.arg(rules.join(u", "), why).toUtf8());
}

}
