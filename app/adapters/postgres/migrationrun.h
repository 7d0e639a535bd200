// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/barrentables.h"
#include "app/adapters/postgres/connection.h"
#include "app/adapters/postgres/probecheck.h"
#include "app/adapters/postgres/rowgenerator.h"
#include "app/adapters/postgres/rowmemory.h"
#include "app/adapters/postgres/schemareader.h"
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
    /// Runs it up, down and up; and once more down with what its probe.sql wrote, which should be on both sides of what
    /// it replaces.
    Verification exercise(const Migration &migration, const QList<ReplacedElement> &replaced);

private:
    /// What migrations do to their connection must not be seen where one looks at what came of them.
    struct Session
    {
        explicit Session(const ScratchPlace &place);

        Connection worker;
        Connection watcher;
        SchemaReader schema;
        RowMemory rows;
    };
    struct Look
    {
        SchemaFacts schema;
        RowFacts rows;
        QString problem; ///< the server's words when this is not all of it
    };
    struct Attempt
    {
        Verification verification;
        std::optional<Look> end; ///< the migration was applied, and nothing else
        bool isRefusedByRows = false; ///< the up failed on rows that we made up
    };
    enum class RowsToBlame { Maybe, No };
    enum class Locks { Note, Ignore };

    Attempt attempt(const Migration &migration, const QList<ReplacedElement> &replaced);
    void probe(const Migration &migration, const QList<ReplacedElement> &replaced, const Look &before, const Look &up,
               Attempt &result);
    Connection::Outcome runFile(const QByteArray &text, Locks locks = Locks::Ignore);
    void noteLocks();
    Look look();
    Look lookBefore();
    std::optional<Look> go(Verification::Step step, const QByteArray &text, RowsToBlame blame, Attempt &result);
    QMap<QString, QString> fileNumbers();
    void tellLocks(const QMap<QString, QString> &before, Verification &verification);
    bool compareDown(const Migration &migration, const Look &before, const Look &after, Verification &verification);
    void compareSecondUp(const Look &first, const Look &before, const Look &second, Verification &verification);
    Result<void> prepare();
    void seed(const QSet<QString> &barren);

    ScratchPlace &m_place;
    const QString m_seed;
    const Cancelled m_cancelled;
    std::unique_ptr<Session> m_session; ///< none: the database is to be made anew before it is used
    std::optional<Look> m_now; ///< what there is, if nothing ran since the look
    QList<Migration> m_applied;
    BarrenTables m_barren;
    std::optional<RowTemper> m_temper = RowTemper::Adversarial; ///< nullopt: no rows at all
    QList<ObservedLock> m_locks;
};

}
