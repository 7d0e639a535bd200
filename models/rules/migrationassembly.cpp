// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/migrationassembly.h"

#include "models/rules/dualwrite.h"
#include "models/rules/migrationlines.h"

#include <QCryptographicHash>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto verifierGeneration = "2"; ///< another way of verifying makes old results outdated

QByteArray digest(const QByteArrayList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts)
        hash.addData(QByteArray(QByteArray::number(part.size()) + ":" + part));
    return hash.result();
}

Migration::State stateOf(const Migration &migration, const DatabaseFacts *facts)
{
    const bool isOnTrunk = migration.place == Migration::Place::Trunk;
    if (!facts || !facts->applied.contains(migration.database))
        return isOnTrunk ? Migration::State::Unknown : Migration::State::PullRequest;
    if (facts->applied.value(migration.database).contains(migration.version))
        return Migration::State::Applied;
    return isOnTrunk ? Migration::State::Pending : Migration::State::PullRequest;
}

void applyFacts(Migration &migration, const DatabaseFacts *facts)
{
    migration.state = stateOf(migration, facts);
    if (migration.state == Migration::State::Applied)
        migration.isDirty = facts->applied.value(migration.database).value(migration.version);
}

/// What the database has and no tree.
QList<Migration> onlyInDatabase(const MigrationReading &reading, const DatabaseFacts &facts)
{
    QSet<QString> known;
    for (const Migration &migration : reading.migrations)
        known.insert(migration.database + u'/' + QString::number(migration.version));
    QList<Migration> missing;
    for (const auto &[database, versions] : facts.applied.asKeyValueRange()) {
        for (const auto &[version, isDirty] : versions.asKeyValueRange()) {
            const QString id = database + u'/' + QString::number(version);
            if (known.contains(id))
                continue;
            Migration migration{.database = database,
                                .version = version,
                                .place = Migration::Place::DatabaseOnly,
                                .state = Migration::State::OnlyInDatabase,
                                .isDirty = isDirty};
            migration.id = id;
            missing.append(migration);
        }
    }
    return missing;
}

const Migration *find(const QList<Migration> &migrations, const QString &key)
{
    const auto found = std::ranges::lower_bound(migrations, key, {}, &Migration::key);
    return found != migrations.cend() && found->key() == key ? &*found : nullptr;
}

/// Without a database, what stands on trunk is taken for applied where it comes to what the past was.
bool isApplied(const QList<Migration> &migrations, const QString &key, bool isDatabaseKnown)
{
    const Migration *migration = find(migrations, key);
    if (!migration)
        return false;
    return isDatabaseKnown && migration->state != Migration::State::Unknown
            ? migration->state == Migration::State::Applied
            : migration->place == Migration::Place::Trunk;
}

void addEvidence(SchemaChange &change, const MigrationSnapshot &snapshot, const MigrationReading &reading,
                 const DatabaseFacts *facts)
{
    const auto applied = [&](const QString &key) { return isApplied(snapshot.migrations, key, facts != nullptr); };
    change.isExpandApplied = change.replacement.isEmpty()
            || (!change.expandedBy.isEmpty() && std::ranges::all_of(change.expandedBy, applied));
    change.isContractApplied = !change.contractedBy.isEmpty() && std::ranges::all_of(change.contractedBy, applied);
    if (const auto places = reading.codePlaces.constFind(change.object); places != reading.codePlaces.cend())
        change.codePlaces = *places;
    change.oldImages = reading.oldImages.value(change.object);
    if (!facts)
        return;
    const QString id = change.backfillId.isEmpty() ? change.key() : change.backfillId;
    for (const QString &name : {id, change.object}) {
        if (const auto backfill = facts->backfills.constFind(name); backfill != facts->backfills.cend()) {
            change.backfill = *backfill;
            break;
        }
    }
    if (const auto reads = facts->reads.constFind(change.object); reads != facts->reads.cend())
        change.reads = *reads;
}

}

QList<Migration> inOrder(const QList<Migration> &migrations, const QString &database)
{
    QList<const Migration *> places; // a migration is much to move
    for (const Migration &migration : migrations) {
        if (migration.database == database && migration.place != Migration::Place::DatabaseOnly)
            places.append(&migration);
    }
    std::ranges::stable_sort(places, {}, [](const Migration *migration) {
        return std::pair(migration->place != Migration::Place::Trunk, migration->version);
    });
    QList<Migration> ordered;
    ordered.reserve(places.size());
    for (const Migration *migration : std::as_const(places))
        ordered.append(*migration);
    return ordered;
}

VerificationHashes::VerificationHashes(QByteArray seed)
    : m_seed(std::move(seed))
    , m_trunk(verifierGeneration)
{
}

QString VerificationHashes::add(const Migration &migration)
{
    const bool isOnTrunk = migration.place == Migration::Place::Trunk;
    const QByteArray before = isOnTrunk ? m_trunk : m_lines.value(lineOf(migration), m_trunk);
    const QByteArray up = migration.up.blob.toHex().toLatin1();
    const QByteArray down = migration.down ? migration.down->blob.toHex().toLatin1() : QByteArray();
    if (isOnTrunk)
        m_trunk = digest({before, up});
    else
        for (const QString &line : linesHolding(migration))
            m_lines.insert(line, digest({m_lines.value(line, m_trunk), up}));
    QByteArrayList parts{before, up, down, m_seed};
    if (migration.probe)
        parts.append(migration.probe->blob.toHex().toLatin1());
    return QString::fromLatin1(digest(parts).toHex());
}

QHash<QString, QString> verificationHashes(const QList<Migration> &migrations, const QByteArray &seed)
{
    VerificationHashes chain(seed);
    QHash<QString, QString> hashes;
    for (const Migration &migration : migrations)
        hashes.insert(migration.key(), chain.add(migration));
    return hashes;
}

MigrationSnapshot assemble(const MigrationReading &reading, const std::optional<DatabaseFacts> &facts,
                           const LivingFlags &flags, const QDateTime &now, const Policy::Migrations &policy)
{
    MigrationSnapshot snapshot{.repository = reading.repository,
                               .trunk = reading.trunk,
                               .migrations = reading.migrations,
                               .isDatabaseKnown = facts.has_value(),
                               .asOf = reading.asOf};
    const DatabaseFacts *known = facts ? &*facts : nullptr;
    for (Migration &migration : snapshot.migrations)
        applyFacts(migration, known);
    if (known)
        snapshot.migrations += onlyInDatabase(reading, *known);
    if (!std::ranges::is_sorted(snapshot.migrations, {}, &Migration::key))
        std::ranges::sort(snapshot.migrations, {}, &Migration::key);

    QSet<QString> databases;
    for (const Migration &migration : std::as_const(snapshot.migrations))
        databases.insert(migration.database);
    for (const QString &database : std::as_const(databases))
        snapshot.changes += joinChanges(inOrder(snapshot.migrations, database));
    // what was told of the database proves nothing of the time since: it may not have answered for days
    const QDateTime proven = known && known->asOf.isValid() ? std::min(now, known->asOf) : now;
    const DualWriteEvidence dualWrites(snapshot.migrations);
    for (SchemaChange &change : snapshot.changes) {
        addEvidence(change, snapshot, reading, known);
        change.dualWrite = dualWrites.of(change);
        if (flags && !change.flag.isEmpty())
            change.isFlagAlive = flags->contains(change.flag);
        decideGate(change, proven, policy);
    }
    std::ranges::sort(snapshot.changes, {}, &SchemaChange::key);
    return snapshot;
}

}
