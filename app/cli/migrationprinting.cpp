// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/migrationprinting.h"

#include "app/cli/jsonwriter.h"
#include "models/findings/migrationfindings.h"
#include "models/wording/agewording.h"
#include "models/wording/hazardwording.h"
#include "models/wording/migrationwording.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void writeHazards(JsonWriter &json, const QList<Hazard> &hazards)
{
    json.key("hazards"_L1);
    json.beginArray();
    for (const Hazard &hazard : hazards) {
        if (hazard.isAllowed())
            continue;
        json.beginObject();
        json.member("rule"_L1, hazard.rule);
        json.member("statement"_L1, qint64(hazard.statement));
        json.member("offset"_L1, qint64(hazard.offset));
        json.member("length"_L1, qint64(hazard.length));
        json.textOrNull("object"_L1, hazard.object);
        json.textOrNull("lock"_L1, hazard.lock);
        json.member("message"_L1, hazardText(hazard));
        json.member("saferWay"_L1, saferWayText(hazard));
        json.endObject();
    }
    json.endArray();
}

QLatin1StringView readStateName(ReadEvidence::State state)
{
    static constexpr QLatin1StringView names[] = {"zero"_L1, "read"_L1, "unknown"_L1};
    return names[int(state)];
}

void writeBackfill(JsonWriter &json, const std::optional<BackfillProgress> &backfill)
{
    json.key("backfill"_L1);
    if (!backfill)
        return json.null();
    json.beginObject();
    json.member("done"_L1, backfill->done);
    json.member("total"_L1, backfill->total);
    const bool isCounted = backfill->done && backfill->total.value_or(0) > 0;
    json.member("percent"_L1, isCounted ? std::optional(*backfill->done * 100 / *backfill->total) : std::nullopt);
    json.member("perSecond"_L1, backfill->perSecond.transform([](double rate) { return qint64(rate); }));
    json.member("etaAt"_L1, backfill->etaAt);
    json.endObject();
}

Paint paintOf(const Migration &migration, const PaneFindings &findings)
{
    Paint paint = Paint::None;
    for (const ReportedFinding &reported : findings.findings) {
        if (reported.subject.key != migration.key())
            continue;
        if (reported.finding.severity == Finding::Severity::Error)
            return Paint::Bad;
        paint = Paint::Warning;
    }
    return paint;
}

void printChanges(QIODevice &out, const TextStyle &style, const MigrationSnapshot &snapshot, const QDateTime &now)
{
    TextTable table({{.title = u"CHANGE"_s, .elide = TextTable::Elide::Middle, .minimum = 20},
                     {.title = u"PHASE"_s},
                     {.title = u"BACKFILL"_s},
                     {.title = u"LAST READ"_s},
                     {.title = u"CONTRACT"_s, .elide = TextTable::Elide::End, .minimum = 20}});
    bool isAny = false;
    for (const SchemaChange &change : snapshot.changes) {
        if (change.phase == SchemaChange::Phase::Done)
            continue;
        isAny = true;
        const bool isAllowed = change.isContractAllowed();
        table.addRow({{.text = changeText(change)},
                      {.text = phaseText(change.phase)},
                      {.text = backfillText(change)},
                      {.text = readsText(change, now)},
                      {.text = isAllowed ? u"allowed"_s : blockerText(change.blockers.first(), change, now),
                       .paint = isAllowed ? Paint::Good : Paint::Warning}});
    }
    if (!isAny)
        return;
    table.write(out, style);
    for (const SchemaChange &change : snapshot.changes) {
        const bool isDoubtful = change.dualWrite == SchemaChange::DualWrite::NotSeen
                || change.dualWrite == SchemaChange::DualWrite::Lost;
        if (isDoubtful)
            out.write(style.painted(changeText(change) + u": "_s + dualWriteText(change), Paint::Warning).toUtf8()
                      + '\n');
    }
    out.write("\n");
}

}

QList<const Migration *> byUrgency(const MigrationSnapshot &snapshot, const PaneFindings &findings)
{
    QHash<QString, int> severities;
    for (const ReportedFinding &reported : findings.findings) {
        int &worst = severities[reported.subject.key];
        worst = std::max(worst, int(reported.finding.severity) + 1);
    }
    QList<const Migration *> ordered;
    for (const Migration &migration : snapshot.migrations)
        ordered.append(&migration);
    std::ranges::stable_sort(ordered, std::ranges::greater(), [&](const Migration *migration) {
        return std::pair(severities.value(migration->key()), migration->version);
    });
    return ordered;
}

void writeMigration(JsonWriter &json, const Migration &migration, const PaneFindings &findings)
{
    const bool isInGit = migration.place != Migration::Place::DatabaseOnly;
    const auto known = [isInGit](QLatin1StringView name) { return isInGit ? std::optional(name) : std::nullopt; };
    json.beginObject();
    json.member("database"_L1, migration.database);
    json.member("version"_L1, QString::number(migration.version));
    json.textOrNull("name"_L1, migration.name);
    json.textOrNull("path"_L1, migration.path);
    json.member("kind"_L1, known(kindName(migration.judgement.kind)));
    json.member("state"_L1, stateName(migration.state));
    json.member("pullRequest"_L1, migration.pullRequest);
    json.list("branches"_L1, migration.branches);
    json.member("down"_L1, known(downName(downOf(migration))));
    json.key("verified"_L1);
    json.beginObject();
    json.member("state"_L1, verificationName(migration.verification.state));
    json.member("at"_L1, migration.verification.at);
    json.textOrNull("detail"_L1, migration.verification.detail);
    json.list("differences"_L1, migration.verification.differences);
    json.member("dualWrite"_L1, writesName(migration.verification));
    json.endObject();
    writeHazards(json, migration.judgement.hazards);
    json.list("findings"_L1, rulesBrokenBy(migration, findings));
    json.endObject();
}

void writeSchemaChange(JsonWriter &json, const SchemaChange &change, const QDateTime &now)
{
    json.beginObject();
    json.member("database"_L1, change.database);
    json.member("object"_L1, change.object);
    json.textOrNull("replacement"_L1, change.replacement);
    json.member("phase"_L1, phaseName(change.phase));
    json.list("expandedBy"_L1, change.expandedBy);
    json.list("backfilledBy"_L1, change.backfilledBy);
    json.list("contractedBy"_L1, change.contractedBy);
    json.textOrNull("flag"_L1, change.flag);
    writeBackfill(json, change.backfill);
    json.key("reads"_L1);
    json.beginObject();
    json.member("state"_L1, readStateName(change.reads.state));
    json.member("since"_L1, change.reads.since);
    json.member("lastReadAt"_L1, change.reads.lastReadAt);
    json.list("readers"_L1, change.reads.readers);
    json.textOrNull("why"_L1,
                    change.reads.state == ReadEvidence::State::Unknown ? doubtText(change.reads, now) : QString());
    json.endObject();
    json.member("dualWrite"_L1, dualWriteName(change.dualWrite));
    json.member("contractAllowed"_L1, change.isContractAllowed());
    json.member("contractAllowedAt"_L1, change.contractAllowedAt);
    QStringList sentences;
    for (const ContractBlocker &blocker : change.blockers)
        sentences.append(blockerText(blocker, change, now));
    json.list("blockedBy"_L1, sentences);
    json.endObject();
}

void printMigrations(QIODevice &out, const TextStyle &style, const MigrationSnapshot &snapshot,
                     const PaneFindings &findings, const QDateTime &now)
{
    if (snapshot.migrations.isEmpty()) {
        out.write("No migrations.\n");
        return;
    }
    printChanges(out, style, snapshot, now);
    TextTable table({{.title = u"VERSION"_s},
                     {.title = u"NAME"_s, .elide = TextTable::Elide::Middle, .minimum = 16},
                     {.title = u"KIND"_s},
                     {.title = u"DOWN"_s},
                     {.title = u"VERIFIED"_s},
                     {.title = u"LOCKS"_s, .elide = TextTable::Elide::End, .minimum = 10},
                     {.title = u"STATE"_s},
                     {.title = u"FINDINGS"_s, .elide = TextTable::Elide::End, .minimum = 8}});
    for (const Migration *migration : byUrgency(snapshot, findings))
        table.addRow(
                {{.text = QString::number(migration->version)},
                 {.text = migration->name},
                 {.text = kindText(migration->judgement.kind)},
                 {.text = downText(downOf(*migration))},
                 {.text = verificationText(migration->verification)},
                 {.text = worstLockText(migration->judgement.hazards)},
                 {.text = stateText(*migration)},
                 {.text = rulesBrokenBy(*migration, findings).join(u' '), .paint = paintOf(*migration, findings)}});
    table.write(out, style);
    const qsizetype count = snapshot.migrations.size();
    out.write('\n' + style.painted(count == 1 ? u"1 migration"_s : u"%1 migrations"_s.arg(count), Paint::Faint).toUtf8()
              + '\n');
}

}
