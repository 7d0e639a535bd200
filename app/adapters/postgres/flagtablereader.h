// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/flagsql.h"
#include "app/adapters/postgres/postgressession.h"

#include <optional>

namespace Trunkline {

/// Reads the team's tables over one session. The tables' shape is looked at once per connection, and again after an
/// error that it may explain.
class FlagTableReader
{
public:
    FlagTableReader(PostgresSession &session, FlagPolicy policy);

    Result<FlagSnapshot> snapshot();
    /// nullopt when there is no such flag.
    Result<std::optional<FeatureFlag>> flag(const QString &key);
    Result<QList<FlagEvent>> history(const QString &key, qint32 limit);
    Result<std::optional<FlagAudit>> lastAudit();
    Result<bool> hasEvent(const QString &changeId);

    /// The SQL that fits the tables; fails when there is nothing to show.
    Result<const FlagSql *> sql();
    Result<QSqlQuery> run(const FlagStatement &statement);

private:
    Result<TableShape> shapeOf(const QString &table);
    Result<FlagSql> look();

    PostgresSession &m_session;
    const FlagPolicy m_policy;
    std::optional<FlagSql> m_sql;
    qint64 m_backend = 0; ///< the connection that m_sql was made for
};

}
