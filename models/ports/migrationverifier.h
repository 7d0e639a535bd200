// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migration.h"
#include "models/domain/result.h"

#include <QFuture>

namespace Trunkline {

/// What is to be run up and down.
struct VerificationPlan
{
    QList<Migration> migrations; ///< all of one database in the order they are applied, those in question among them
    QStringList wanted; ///< keys of those in question
    bool isForeignAllowed = false; ///< SQL from other people's repositories may run
    QString databaseUrl; ///< of a scratch server; empty: one of our own
};

/// A migration with what came of it.
struct VerifiedMigration
{
    QString key;
    Verification verification;

    bool operator==(const VerifiedMigration &) const = default;
};

/// Runs migrations on a server that is thrown away. The future reports its progress, one step a migration, with what
/// is being done as its text; cancelling it leaves nothing behind.
class MigrationVerifier
{
    Q_DISABLE_COPY_MOVE(MigrationVerifier)

public:
    MigrationVerifier() = default;
    virtual ~MigrationVerifier() = default;

    [[nodiscard]] virtual QFuture<Result<QList<VerifiedMigration>>> verify(const VerificationPlan &plan) = 0;
};

}
