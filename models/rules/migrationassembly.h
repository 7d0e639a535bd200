// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migrationsnapshot.h"
#include "models/domain/policy.h"

#include <QSet>

namespace Trunkline {

/// Keys of flags that are in the table or that code on trunk names; nullopt when nobody knows.
using LivingFlags = std::optional<QSet<QString>>;

/// What git, the database and the earlier runs say, put together: states, schema changes, phases and gates. Without
/// @p facts nothing is said about the database.
MigrationSnapshot assemble(const MigrationReading &reading, const std::optional<DatabaseFacts> &facts,
                           const LivingFlags &flags, const QDateTime &now, const Policy::Migrations &policy);

/// The changes alone, from the order of the migrations: no evidence yet.
QList<SchemaChange> joinChanges(const QList<Migration> &migrations);

/// Phase, blockers and dates of a change whose evidence is in it.
void decideGate(SchemaChange &change, const QDateTime &now, const Policy::Migrations &policy);

/// The hashes of everything that running migrations of one database up and down depends on, one after the other.
class VerificationHashes
{
public:
    explicit VerificationHashes(QByteArray seed = {});

    /// In the order they are applied.
    QString add(const Migration &migration);

private:
    QByteArray m_seed;
    QByteArray m_trunk; ///< of its ups so far
    QHash<QString, QByteArray> m_lines; ///< of branches, which build on trunk
};

/// By key. @p migrations in the order they are applied.
QHash<QString, QString> verificationHashes(const QList<Migration> &migrations, const QByteArray &seed);

/// Those of one database in the order they are applied: trunk's first, then what branches bring.
QList<Migration> inOrder(const QList<Migration> &migrations, const QString &database);

}
