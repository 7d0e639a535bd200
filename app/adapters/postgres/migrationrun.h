// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/connection.h"
#include "app/adapters/postgres/rowgenerator.h"
#include "app/adapters/postgres/schemafacts.h"
#include "app/adapters/postgres/scratchplace.h"
#include "models/domain/migration.h"

#include <functional>
#include <memory>

namespace Trunkline {

/// Runs migrations of one line (trunk, or one branch on top of it) on a database that nobody else uses, one after the
/// other, and says of those in question what came of up, down and up again. Blocks.
class MigrationRun
{
public:
    using Cancelled = std::function<bool()>;

    /// Begins with what the place renews to.
    MigrationRun(ScratchPlace &place, QString seed, Cancelled cancelled);

    /// Brings the database to where the next migration begins; false when a statement failed.
    Connection::Outcome apply(const Migration &migration);
    /// Runs it up, down and up.
    Verification exercise(const Migration &migration);

private:
    struct Look
    {
        SchemaFacts schema;
        RowFacts rows;
    };
    /// What is to be compared of rows, and what not.
    struct Attempt
    {
        Verification verification;
        bool isRefusedByRows = false; ///< the up failed on rows that we made up
    };

    Attempt attempt(const Migration &migration);
    Connection::Outcome runFile(const QByteArray &text);
    Look look();
    bool compareDown(const Migration &migration, const Look &before, const Look &after, Verification &verification);
    void compareSecondUp(const Look &first, const Look &before, const Look &second, Verification &verification);
    Result<void> prepare();
    void seed();

    ScratchPlace &m_place;
    const QString m_seed;
    const Cancelled m_cancelled;
    std::unique_ptr<Connection> m_connection; ///< none: the database is to be made anew before it is used
    RowMemory m_rows; ///< of that connection
    QList<Migration> m_applied;
    std::optional<RowTemper> m_temper = RowTemper::Adversarial; ///< nullopt: no rows at all
    QList<ObservedLock> m_locks;
    QMap<QString, QString> m_files; ///< of tables, before the up: another one afterwards means a rewrite
};

}
