// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/connection.h"
#include "app/adapters/postgres/quietwatch.h"
#include "models/domain/policy.h"
#include "models/ports/clock.h"
#include "models/ports/databasesource.h"

#include <QThreadPool>

namespace Trunkline {

/// The database itself, in read-only transactions with a short statement timeout: which migrations Hasura noted as
/// applied (of config v3 or v2), how large tables are, how far backfills are, and which of the objects asked for is
/// read.
class PostgresDatabaseSource : public DatabaseSource
{
public:
    struct Place
    {
        QString url; ///< empty: nobody said where the database is
        QString helper; ///< the program that parses SQL
        QString memory; ///< the file of what was read when
    };

    PostgresDatabaseSource(Place place, Policy::Migrations policy, const Clock &clock);
    ~PostgresDatabaseSource() override;

    bool isConfigured() const override { return !m_place.url.isEmpty(); }
    [[nodiscard]] QFuture<Result<DatabaseFacts>> facts(const DatabaseQuestion &question) override;

private:
    Result<DatabaseFacts> read(const DatabaseQuestion &question);

    const Place m_place;
    const Policy::Migrations m_policy;
    const Clock &m_clock;
    std::unique_ptr<QuietWatch> m_quiet; ///< used in the pool's only thread
    QThreadPool m_pool;
};

/// The parts, for one open read-only transaction.
QMap<QString, QMap<quint64, bool>> readApplied(Connection &connection);
QHash<QString, qint64> readTableSizes(Connection &connection);
QMap<QString, BackfillProgress> readBackfills(Connection &connection, const Policy::Migrations &policy,
                                              const QDateTime &now);
/// Whether no row has @p object and not @p replacement; nullopt where that cannot be asked: other tables, no right, too
/// slow.
std::optional<bool> isFilled(Connection &connection, const QString &object, const QString &replacement);

}
