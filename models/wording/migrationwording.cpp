// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/migrationwording.h"

#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct MigrationWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::MigrationWording)
};

QString rowsText(qint64 rows)
{
    return MigrationWording::tr("%Ln rows", nullptr, int(std::min<qint64>(rows, std::numeric_limits<int>::max())));
}

}

QString kindText(MigrationKind kind)
{
    switch (kind) {
    case MigrationKind::Neutral:
        return MigrationWording::tr("neutral");
    case MigrationKind::Expand:
        return MigrationWording::tr("expand");
    case MigrationKind::Backfill:
        return MigrationWording::tr("backfill");
    case MigrationKind::Contract:
        return MigrationWording::tr("contract");
    case MigrationKind::Mixed:
        return MigrationWording::tr("mixed");
    case MigrationKind::Unknown:
        return unknownText();
    }
    Q_UNREACHABLE_RETURN({});
}

QString downText(Migration::Down down)
{
    switch (down) {
    case Migration::Down::Present:
        return MigrationWording::tr("yes");
    case Migration::Down::Missing:
        return MigrationWording::tr("missing");
    case Migration::Down::Empty:
        return MigrationWording::tr("empty");
    }
    Q_UNREACHABLE_RETURN({});
}

QString stateText(const Migration &migration)
{
    switch (migration.state) {
    case Migration::State::Applied:
        return migration.isDirty == true ? MigrationWording::tr("broke off") : MigrationWording::tr("applied");
    case Migration::State::Pending:
        return MigrationWording::tr("pending");
    case Migration::State::PullRequest:
        if (migration.pullRequest)
            return u'#' + QString::number(*migration.pullRequest);
        return migration.branches.isEmpty() ? MigrationWording::tr("work tree") : migration.branches.first();
    case Migration::State::OnlyInDatabase:
        return MigrationWording::tr("only in database");
    case Migration::State::Unknown:
        return unknownText();
    }
    Q_UNREACHABLE_RETURN({});
}

QString phaseText(SchemaChange::Phase phase)
{
    switch (phase) {
    case SchemaChange::Phase::Expand:
        return MigrationWording::tr("expand");
    case SchemaChange::Phase::Backfill:
        return MigrationWording::tr("backfill");
    case SchemaChange::Phase::Quiet:
        return MigrationWording::tr("quiet");
    case SchemaChange::Phase::Contract:
        return MigrationWording::tr("contract");
    case SchemaChange::Phase::Done:
        return MigrationWording::tr("done");
    }
    Q_UNREACHABLE_RETURN({});
}

QString changeText(const SchemaChange &change)
{
    if (change.replacement.isEmpty())
        return change.contractedBy.isEmpty() ? change.object : MigrationWording::tr("%1 (drop)").arg(change.object);
    const QString table = change.object.section(u'.', 0, -2) + u'.';
    const bool isSameTable = table.size() > 1 && change.replacement.startsWith(table);
    return change.object + u" → "_s + (isSameTable ? change.replacement.mid(table.size()) : change.replacement);
}

QString backfillText(const SchemaChange &change)
{
    if (change.replacement.isEmpty())
        return u"—"_s;
    if (!change.backfill)
        return unknownText();
    const BackfillProgress &progress = *change.backfill;
    QStringList parts;
    if (progress.isProven == true)
        parts.append(MigrationWording::tr("100 %, checked"));
    else if (progress.done && progress.total && *progress.total > 0)
        parts.append(MigrationWording::tr("%1 %").arg(*progress.done * 100 / *progress.total));
    if (progress.total)
        parts.append(rowsText(*progress.total));
    if (progress.isStalled)
        parts.append(MigrationWording::tr("stalled"));
    if (progress.isProven == false)
        parts.append(MigrationWording::tr("rows are left"));
    return parts.isEmpty() ? unknownText() : parts.join(u" · "_s);
}

QString readsText(const SchemaChange &change, const QDateTime &now)
{
    const ReadEvidence &reads = change.reads;
    switch (reads.state) {
    case ReadEvidence::State::Zero:
        return MigrationWording::tr("none for %1").arg(ageText(std::chrono::seconds(reads.since.secsTo(now))));
    case ReadEvidence::State::Read:
        return agoText(std::chrono::seconds(reads.lastReadAt.secsTo(now)));
    case ReadEvidence::State::Unknown:
        return unknownText();
    }
    Q_UNREACHABLE_RETURN({});
}

QString readersText(const SchemaChange &change, const QDateTime &now)
{
    const ReadEvidence &reads = change.reads;
    if (reads.state == ReadEvidence::State::Unknown)
        return labelledText(unknownText(), doubtText(reads, now));
    if (reads.state == ReadEvidence::State::Zero)
        return MigrationWording::tr("nobody since %1").arg(momentText(reads.since, now));
    const QString who = reads.readers.isEmpty() ? MigrationWording::tr("somebody") : listText(reads.readers);
    return MigrationWording::tr("%1 (calls: %2), last %3")
            .arg(who, QLocale().toString(reads.calls), readsText(change, now));
}

QString doubtText(const ReadEvidence &reads, const QDateTime &now)
{
    const QString since = reads.since.isValid() ? momentText(reads.since, now) : QString();
    switch (reads.doubt) {
    case ReadDoubt::None:
        return {};
    case ReadDoubt::NoDatabase:
        return MigrationWording::tr("no database is connected");
    case ReadDoubt::NotInstalled:
        return MigrationWording::tr("the server does not count statements; pg_stat_statements is missing");
    case ReadDoubt::TrackingOff:
        return MigrationWording::tr("the server does not count all statements; set pg_stat_statements.track = all");
    case ReadDoubt::NoRights:
        return MigrationWording::tr("other roles’ statements are hidden; grant pg_read_all_stats");
    case ReadDoubt::Reset:
        return MigrationWording::tr("the statistics were reset before %1").arg(since);
    case ReadDoubt::Evicted:
        return MigrationWording::tr("%Ln statements were evicted before %1; raise pg_stat_statements.max", nullptr,
                                    int(reads.evicted))
                .arg(since);
    case ReadDoubt::Forgotten:
        return MigrationWording::tr("a statement that reads it was dropped from the statistics before %1").arg(since);
    case ReadDoubt::NotUnderstood:
        return MigrationWording::tr("a statement that may read it could not be followed, before %1").arg(since);
    case ReadDoubt::UsedInDatabase:
        return MigrationWording::tr("the database itself uses it: %1").arg(listText(reads.users));
    case ReadDoubt::ServerTooOld:
        return MigrationWording::tr("the server does not tell when it forgets statements; that takes PostgreSQL 14");
    case ReadDoubt::Standby:
        return MigrationWording::tr("the server is a standby, and does not see who reads on its primary");
    case ReadDoubt::ReadElsewhere:
        return MigrationWording::tr(
                "standbys repeat the server, and it does not see who reads there; where nobody does, "
                "name their role under ignoredReaders");
    }
    Q_UNREACHABLE_RETURN({});
}

QString blockerText(const ContractBlocker &blocker, const SchemaChange &change, const QDateTime &now)
{
    using enum ContractBlocker::Kind;
    const QString until = blocker.until.isValid() ? momentText(blocker.until, now) : QString();
    switch (blocker.kind) {
    case NotExpanded:
        if (change.isInPlace)
            return MigrationWording::tr("%1 is changed in place, without an earlier expand (MIG-3).")
                    .arg(change.object);
        return MigrationWording::tr("%1 is not in the database yet (MIG-3).").arg(change.replacement);
    case BackfillOpen:
        return MigrationWording::tr("The backfill of %1 is not through: %2 (MIG-4).")
                .arg(change.replacement, backfillText(change));
    case BackfillUnknown:
        return MigrationWording::tr("How far %1 is filled is not known (MIG-4).").arg(change.replacement);
    case BackfillStalled:
        return MigrationWording::tr("The backfill of %1 has stalled (MIG-4).").arg(change.replacement);
    case BackfillUnproven:
        return MigrationWording::tr("The backfill of %1 says that it is done, but the rows were not checked (MIG-4).")
                .arg(change.replacement);
    case ReadLately:
        return blocker.detail.isEmpty()
                ? MigrationWording::tr("%1 was last read %2; the quiet time is over at %3 at the earliest (MIG-4).")
                          .arg(change.object, readsText(change, now), until)
                : MigrationWording::tr(
                          "%1 was last read %2 by %3; the quiet time is over at %4 at the earliest (MIG-4).")
                          .arg(change.object, readsText(change, now), blocker.detail, until);
    case ReadsUnknown:
        return MigrationWording::tr("Whether %1 is still read is not known: %2 (MIG-4).")
                .arg(change.object, doubtText(change.reads, now));
    case QuietTooShort:
        return MigrationWording::tr("Nothing has read %1 since %2; the quiet time is over at %3 (MIG-4).")
                .arg(change.object, momentText(change.reads.since, now), until);
    case NamedInCode:
        return MigrationWording::tr("Code on trunk still names %1: %2.").arg(change.object, blocker.detail);
    case CodeUnknown:
        return MigrationWording::tr("Whether code on trunk still names %1 was not looked for.").arg(change.object);
    case FlagAlive:
        return MigrationWording::tr("The flag %1 is not removed yet.").arg(blocker.detail);
    case FlagUnknown:
        return MigrationWording::tr("Whether the flag %1 is removed is not known.").arg(blocker.detail);
    case OldImage:
        return MigrationWording::tr("An image that is still running names it: %1.").arg(blocker.detail);
    }
    Q_UNREACHABLE_RETURN({});
}

QString gapText(const SqlGap &gap)
{
    switch (gap.why) {
    case SqlGap::Why::Syntax:
        return MigrationWording::tr("Not understood by the parser of PostgreSQL 17: %1").arg(gap.detail);
    case SqlGap::Why::NotText:
        return MigrationWording::tr("Not UTF-8 text.");
    case SqlGap::Why::TooLarge:
        return MigrationWording::tr("Larger than what is parsed.");
    case SqlGap::Why::TooDeep:
        return MigrationWording::tr("Nested too deeply to be judged.");
    case SqlGap::Why::ParserDied:
        return MigrationWording::tr("The parser gave up on it.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString foreignDropText(const Migration &migration, const ForeignDrop &drop)
{
    const QString name = QString::number(migration.version) + u'_' + migration.name;
    return MigrationWording::tr("The down of %1 drops %2, which its up does not create.").arg(name, drop.object);
}

QString dualWriteText(const SchemaChange &change)
{
    switch (change.dualWrite) {
    case SchemaChange::DualWrite::NotAsked:
        return {};
    case SchemaChange::DualWrite::NotSeen:
        return MigrationWording::tr("no dual write seen");
    case SchemaChange::DualWrite::Generated:
        return MigrationWording::tr("a generated column, one way only");
    case SchemaChange::DualWrite::Trigger:
        return MigrationWording::tr("a trigger, not exercised");
    case SchemaChange::DualWrite::Proven:
        return MigrationWording::tr("proven by probe.sql");
    case SchemaChange::DualWrite::Lost:
        return MigrationWording::tr("rows written since are lost");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView kindName(MigrationKind kind)
{
    static constexpr QLatin1StringView names[]
            = {"neutral"_L1, "expand"_L1, "backfill"_L1, "contract"_L1, "mixed"_L1, "unknown"_L1};
    return names[int(kind)];
}

QLatin1StringView stateName(Migration::State state)
{
    static constexpr QLatin1StringView names[]
            = {"applied"_L1, "pending"_L1, "pullRequest"_L1, "onlyInDatabase"_L1, "unknown"_L1};
    return names[int(state)];
}

QLatin1StringView downName(Migration::Down down)
{
    static constexpr QLatin1StringView names[] = {"present"_L1, "missing"_L1, "empty"_L1};
    return names[int(down)];
}

std::optional<QLatin1StringView> dualWriteName(SchemaChange::DualWrite dualWrite)
{
    static constexpr QLatin1StringView names[]
            = {{}, "notSeen"_L1, "generated"_L1, "trigger"_L1, "proven"_L1, "lost"_L1};
    return dualWrite == SchemaChange::DualWrite::NotAsked ? std::nullopt : std::optional(names[int(dualWrite)]);
}

QLatin1StringView phaseName(SchemaChange::Phase phase)
{
    static constexpr QLatin1StringView names[] = {"expand"_L1, "backfill"_L1, "quiet"_L1, "contract"_L1, "done"_L1};
    return names[int(phase)];
}

}
