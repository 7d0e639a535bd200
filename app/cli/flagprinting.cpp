// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/flagprinting.h"

#include "app/cli/jsonwriter.h"
#include "models/rules/flagrules.h"
#include "models/wording/agewording.h"
#include "models/wording/flagwording.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void writePlaces(JsonWriter &json, const std::optional<QList<CodePlace>> &places)
{
    json.key("codePlaces"_L1);
    if (!places) {
        json.null();
        return;
    }
    json.beginArray();
    for (const CodePlace &place : *places) {
        json.beginObject();
        json.member("path"_L1, place.path);
        json.member("line"_L1, qint64(place.line));
        json.member("side"_L1, sideName(place.side));
        json.endObject();
    }
    json.endArray();
}

void writeSides(JsonWriter &json, const std::optional<QList<CodePlace>> &places)
{
    if (!places) {
        json.key("evaluatedIn"_L1);
        json.null();
        return;
    }
    QStringList sides;
    for (const CodeSide side : evaluatedIn(*places))
        sides += sideName(side);
    json.list("evaluatedIn"_L1, sides);
}

Paint paintOf(FlagLifecycle lifecycle)
{
    switch (lifecycle) {
    case FlagLifecycle::RemoveOverdue:
    case FlagLifecycle::NotInTable:
        return Paint::Bad;
    case FlagLifecycle::RemoveDue:
    case FlagLifecycle::Unused:
        return Paint::Warning;
    case FlagLifecycle::Released:
        return Paint::Good;
    case FlagLifecycle::New:
    case FlagLifecycle::RollingOut:
    case FlagLifecycle::Permanent:
        break;
    }
    return Paint::None;
}

QString ago(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() ? agoText(std::chrono::seconds(time.secsTo(now))) : QString();
}

}

void writeFlag(JsonWriter &json, const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy)
{
    const FeatureFlag flag = facts.flag.value_or(FeatureFlag());
    const auto wide = [](const std::optional<qint32> &number) {
        return number ? std::optional<qint64>(*number) : std::nullopt;
    };
    json.beginObject();
    json.member("key"_L1, facts.name);
    json.textOrNull("description"_L1, flag.description);
    json.textOrNull("owner"_L1, flag.owner);
    json.key("enabled"_L1);
    if (flag.enabled)
        json.value(*flag.enabled);
    else
        json.null();
    json.member("rolloutPercent"_L1, wide(flag.rolloutPercent));
    json.member("createdAt"_L1, flag.createdAt);
    json.member("changedAt"_L1, flag.changedAt);
    json.textOrNull("changedBy"_L1, flag.changedBy);
    json.member("version"_L1, flag.version);
    json.member("fullyRolledOutAt"_L1, flag.fullyRolledOutAt);
    json.member("removeBy"_L1, removeBy(facts, policy));
    json.member("lifecycle"_L1, lifecycleName(flagLifecycle(facts, now, policy)));
    writePlaces(json, facts.places);
    writeSides(json, facts.places);
    QList<QLatin1StringView> rules;
    for (const Finding &finding : flagFindings(facts, now, policy)) {
        if (finding.verdict == Finding::Verdict::Broken)
            rules.append(finding.rule);
    }
    json.list("findings"_L1, rules);
    json.endObject();
}

void writeFlagEvent(JsonWriter &json, const FlagEvent &event)
{
    const auto truth = [&json](QLatin1StringView name, const std::optional<bool> &value) {
        json.key(name);
        if (value)
            json.value(*value);
        else
            json.null();
    };
    const auto wide = [](const std::optional<qint32> &number) {
        return number ? std::optional<qint64>(*number) : std::nullopt;
    };
    json.beginObject();
    json.member("at"_L1, event.at);
    json.textOrNull("by"_L1, event.by);
    json.textOrNull("reason"_L1, event.reason);
    json.member("version"_L1, event.version);
    truth("oldEnabled"_L1, event.wasEnabled);
    truth("newEnabled"_L1, event.enabled);
    json.member("oldPercent"_L1, wide(event.oldPercent));
    json.member("newPercent"_L1, wide(event.newPercent));
    json.endObject();
}

void printFlags(QIODevice &out, const TextStyle &style, const QList<FlagFacts> &flags, const QDateTime &now,
                const FlagPolicy &policy)
{
    TextTable table({{.title = u"FLAG"_s, .elide = TextTable::Elide::Middle, .minimum = 16},
                     {.title = u"STATE"_s},
                     {.title = u"LIFECYCLE"_s},
                     {.title = u"PLACES"_s, .align = TextTable::Align::Right},
                     {.title = u"EVALUATED IN"_s},
                     {.title = u"OWNER"_s, .elide = TextTable::Elide::End, .minimum = 8},
                     {.title = u"CHANGED"_s},
                     {.title = u"BY"_s, .elide = TextTable::Elide::End, .minimum = 8}});
    int toRemove = 0;
    int unknown = 0;
    for (const FlagFacts *facts : byUrgency(flags, now, policy)) {
        const FlagLifecycle lifecycle = flagLifecycle(*facts, now, policy);
        toRemove += lifecycle == FlagLifecycle::RemoveOverdue || lifecycle == FlagLifecycle::RemoveDue
                || lifecycle == FlagLifecycle::Unused;
        unknown += lifecycle == FlagLifecycle::NotInTable;
        table.addRow({{.text = facts->name, .paint = Paint::Strong},
                      {.text = flagStateText(*facts)},
                      {.text = lifecycleText(*facts, now, policy), .paint = paintOf(lifecycle)},
                      {.text = facts->places ? QString::number(facts->places->size()) : unknownText()},
                      {.text = evaluatedInText(facts->places)},
                      {.text = facts->flag ? facts->flag->owner : QString()},
                      {.text = facts->flag ? ago(facts->flag->changedAt, now) : QString()},
                      {.text = facts->flag ? facts->flag->changedBy : QString()}});
    }
    if (!flags.isEmpty())
        table.write(out, style);
    out.write(u"%1 flags in %2, %3 to remove, %4 unknown in code\n"_s.arg(flags.size() - unknown)
                      .arg(policy.environment)
                      .arg(toRemove)
                      .arg(unknown)
                      .toUtf8());
}

void printFlagEvents(QIODevice &out, const TextStyle &style, const QList<FlagEvent> &events, const QDateTime &now)
{
    TextTable table({{.title = u"WHEN"_s},
                     {.title = u"CHANGE"_s},
                     {.title = u"BY"_s},
                     {.title = u"REASON"_s, .elide = TextTable::Elide::End, .minimum = 20}});
    for (const FlagEvent &event : events)
        table.addRow(
                {{.text = ago(event.at, now)}, {.text = eventText(event)}, {.text = event.by}, {.text = event.reason}});
    if (events.isEmpty())
        out.write("No changes are recorded.\n");
    else
        table.write(out, style);
}

}
