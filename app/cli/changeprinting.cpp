// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changeprinting.h"

#include "app/cli/changereading.h"
#include "app/cli/gatekeys.h"
#include "app/cli/jsonwriter.h"
#include "models/wording/changewording.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QLatin1StringView stationKey(Change::Station station)
{
    static constexpr QLatin1StringView keys[] = {"branch"_L1,   "review"_L1,   "merged"_L1, "built"_L1,
                                                 "deployed"_L1, "released"_L1, "done"_L1,   "reverted"_L1};
    return keys[int(station)];
}

QLatin1StringView liveKey(Change::Production::State state)
{
    static constexpr QLatin1StringView keys[] = {"waiting"_L1, "rollingOut"_L1, "running"_L1, "rolledBack"_L1};
    return keys[int(state)];
}

QLatin1StringView schemaPhaseKey(SchemaChange::Phase phase)
{
    static constexpr QLatin1StringView keys[] = {"expand"_L1, "backfill"_L1, "quiet"_L1, "contract"_L1, "done"_L1};
    return keys[int(phase)];
}

void writeProduction(JsonWriter &json, const Change &change)
{
    json.key("production"_L1);
    if (!change.isProductionKnown)
        return json.null();
    json.beginArray();
    for (const Change::Production &one : change.production) {
        json.beginObject();
        json.member("service"_L1, one.service);
        json.member("state"_L1, liveKey(one.state));
        json.member("at"_L1, one.at);
        json.textOrNull("image"_L1, one.image);
        json.textOrNull("reason"_L1, one.why);
        json.endObject();
    }
    json.endArray();
}

void writeChangeFlags(JsonWriter &json, const Change &change)
{
    json.key("flags"_L1);
    if (!change.flags)
        return json.null();
    json.beginArray();
    for (const Change::Flag &flag : *change.flags) {
        json.beginObject();
        json.member("key"_L1, flag.key);
        json.member("rolloutPercent"_L1, flag.rolloutPercent.transform([](qint32 percent) { return qint64(percent); }));
        json.member("removed"_L1, flag.isRemoved);
        json.member("removeBy"_L1, flag.removeBy);
        json.endObject();
    }
    json.endArray();
}

void writeCompanions(JsonWriter &json, const Change &change)
{
    json.key("rolledBackWith"_L1);
    json.beginArray();
    for (const Change::Companion &one : change.wentBackWith) {
        json.beginObject();
        json.member("change"_L1, changeNameOf(one.key));
        json.member("title"_L1, one.title);
        json.textOrNull("author"_L1, one.author);
        json.list("flags"_L1, one.flags);
        json.endObject();
    }
    json.endArray();
}

void writeSchema(JsonWriter &json, const Change &change)
{
    json.key("schemaChanges"_L1);
    json.beginArray();
    for (const Change::Schema &schema : change.schemaChanges) {
        json.beginObject();
        json.member("object"_L1, schema.object);
        json.member("phase"_L1, schemaPhaseKey(schema.phase));
        json.endObject();
    }
    json.endArray();
}

void writeNext(JsonWriter &json, const std::optional<Change::Deadline> &next)
{
    json.key("next"_L1);
    if (!next)
        return json.null();
    json.beginObject();
    json.member("rule"_L1, next->rule);
    json.textOrNull("subject"_L1, next->subject);
    json.member("at"_L1, next->at);
    json.endObject();
}

/// When nothing of it was left: known only while the way there is.
QDateTime cleanedUpAt(const Change &change)
{
    return change.station == Change::Station::Done ? change.stationSince : QDateTime();
}

Paint paintOf(const Change &change)
{
    using Station = Change::Station;
    const bool isBack = std::ranges::contains(change.production, Change::Production::State::RolledBack,
                                              &Change::Production::state);
    if (change.station == Station::Reverted || isBack)
        return Paint::Bad;
    if (change.station == Station::Merged || change.station == Station::Built)
        return Paint::Warning;
    return change.station >= Station::Deployed ? Paint::Good : Paint::None;
}

}

void writeChange(JsonWriter &json, const Change &change, const QDateTime &now)
{
    json.beginObject();
    json.member("id"_L1,
                change.pullRequest ? QString::number(*change.pullRequest)
                                   : (change.isMerged() ? change.mergeCommit : change.tip).toHex());
    json.member("title"_L1, change.title);
    json.textOrNull("author"_L1, change.author);
    json.textOrNull("branch"_L1, change.branch);
    json.textOrNull("url"_L1, change.url);
    json.member("startedAt"_L1, change.startedAt);
    json.key("gates"_L1);
    json.beginArray();
    for (const Gate &gate : change.gates)
        writeGate(json, gate);
    json.endArray();
    json.member("mergedAt"_L1, change.mergedAt);
    json.textOrNull("mergedBy"_L1, change.mergedBy);
    json.textOrNull("mergeCommit"_L1, change.mergeCommit.isNull() ? QString() : change.mergeCommit.toHex());
    json.list("images"_L1, change.images);
    writeProduction(json, change);
    json.member("deployedAt"_L1, change.deployedAt);
    writeChangeFlags(json, change);
    writeSchema(json, change);
    json.key("migrations"_L1);
    if (change.migrations) {
        json.beginArray();
        for (const QString &version : *change.migrations)
            json.value(version);
        json.endArray();
    } else {
        json.null();
    }
    json.member("releasedAt"_L1, change.releasedAt);
    json.textOrNull("revertedBy"_L1, change.revertedBy);
    writeCompanions(json, change);
    json.member("branchDeleted"_L1, change.isBranchDeleted);
    json.member("cleanedUpAt"_L1, cleanedUpAt(change));
    json.member("station"_L1, stationKey(change.station));
    json.member("stationSince"_L1, change.stationSince);
    writeNext(json, change.next);
    json.member("leadTimeSeconds"_L1,
                change.leadTime.transform([](std::chrono::seconds lead) { return qint64(lead.count()); }));
    const bool isOver = change.next && change.next->at <= now && change.next->rule != "MIG-4"_L1; // that one allows
    json.list("findings"_L1, isOver ? QList<QLatin1StringView>{change.next->rule} : QList<QLatin1StringView>());
    json.endObject();
}

void printChanges(QIODevice &out, const TextStyle &style, const ChangesReading &reading, const QDateTime &now)
{
    using enum TextTable::Elide;
    TextTable table({{.title = u"CHANGE"_s},
                     {.title = u"TITLE"_s, .elide = End, .minimum = 20},
                     {.title = u"STANDS"_s},
                     {.title = u"BRANCH"_s, .align = TextTable::Align::Right},
                     {.title = u"REVIEW"_s},
                     {.title = u"MERGED"_s},
                     {.title = u"PRODUCTION"_s, .elide = End, .minimum = 10},
                     {.title = u"RELEASED"_s, .elide = End, .minimum = 8},
                     {.title = u"NEXT"_s, .elide = End, .minimum = 12},
                     {.title = u"AUTHOR"_s, .elide = End, .minimum = 6}});
    qsizetype notLive = 0;
    qsizetype inFlight = 0;
    for (const Change &change : reading.changes) {
        using Station = Change::Station;
        inFlight += !change.isMerged();
        notLive += (change.station == Station::Merged || change.station == Station::Built)
                && !change.production.isEmpty();
        table.addRow({{.text = changeName(change)},
                      {.text = change.title.simplified()},
                      {.text = standingText(change, now), .paint = paintOf(change)},
                      {.text = stageText(change, Stage::Branch, now)},
                      {.text = stageText(change, Stage::Review, now)},
                      {.text = stageText(change, Stage::Merge, now)},
                      {.text = stageText(change, Stage::Production, now)},
                      {.text = stageText(change, Stage::Release, now)},
                      {.text = nextText(change.next, now)},
                      {.text = change.author}});
    }
    if (!reading.changes.isEmpty()) {
        table.write(out, style);
        out.write("\n");
    }
    const QString summary = u"%1 in flight, %2 on trunk in 30 days, %3 merged and not live"_s.arg(inFlight)
                                    .arg(reading.changes.size() - inFlight)
                                    .arg(notLive);
    out.write(style.painted(summary, Paint::Faint).toUtf8() + '\n');
}

}
